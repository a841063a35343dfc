import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as vscode from "vscode";
import { experimentUri, replace, until } from "./workspace";

describe("writing an experiment", () => {
  const problems = () => vscode.languages.getDiagnostics(experimentUri());

  it("is a language of its own, without problems when it is valid", async () => {
    const document = await vscode.workspace.openTextDocument(experimentUri());
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, "recr1");
    const lenses = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        experimentUri(),
        5,
      );
      return found.length > 0 && found;
    });
    assert.deepEqual(
      lenses.map((lens) => lens.command?.command),
      [
        "recR1.run",
        "recR1.smokeRun",
        "recR1.evaluateBaseline",
        "recR1.previewPrompts",
        "recR1.showResolved",
      ],
    );
    assert.deepEqual(problems(), []);
  });

  it("marks a typo, offers the mend, and is content once it is mended", async () => {
    const document = await vscode.workspace.openTextDocument(experimentUri());
    await replace(document, "kind: bm25", "kind: bm52");
    await until(() => problems().length > 0);
    const [problem] = problems();
    assert.match(problem!.message, /did you mean 'bm25'/);
    assert.equal(document.getText(problem!.range), "bm52");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      experimentUri(),
      problem!.range,
    );
    const mend = actions.find((action) => action.title === "Change to 'bm25'");
    assert.ok(mend?.edit, "a quick fix");
    await vscode.workspace.applyEdit(mend.edit);
    await until(() => problems().length === 0);
    assert.ok(document.getText().includes("kind: bm25"));
    await document.save();
  });

  it("completes keys and says what they mean", async () => {
    const document = await vscode.workspace.openTextDocument(experimentUri());
    const at = document.positionAt(document.getText().indexOf("group_size"));
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      experimentUri(),
      at,
    );
    assert.ok(items.some((item) => item.label === "entropy_coef"));
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      experimentUri(),
      at,
    );
    assert.match((hover!.contents[0] as vscode.MarkdownString).value, /Completions a prompt/);
  });

  it("shows what the settings come to, and what files hold", async () => {
    const document = await vscode.workspace.openTextDocument(experimentUri());
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      "vscode.executeInlayHintProvider",
      experimentUri(),
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    const labels = hints.map(({ label }) => String(label));
    assert.ok(labels.includes("× 6 = 36 rollouts a step"), labels.join("; "));
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      experimentUri(),
      document.positionAt(document.getText().indexOf("data:") + 1),
    );
    const { value } = hover!.contents[0] as vscode.MarkdownString;
    assert.match(value, /40 documents; queries: train 24, validation 8, test 8/);
  });

  it("leads from a variable to the data, and outlines the experiment", async () => {
    const document = await vscode.workspace.openTextDocument(experimentUri());
    const [target] = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeDefinitionProvider",
      experimentUri(),
      document.positionAt(document.getText().indexOf("{query}") + 2),
    );
    assert.match(target!.uri.path, /queries\.jsonl$/);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      experimentUri(),
    );
    assert.ok(symbols.some(({ name }) => name === "recommender"));
  });

  it("formats, and changes nothing the second time", async () => {
    const document = await vscode.workspace.openTextDocument(experimentUri());
    const before = document.getText();
    await replace(
      document,
      "data: { format: beir, path: data }",
      "data:   {format: beir,path: data}",
    );
    const format = () =>
      vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
        "vscode.executeFormatDocumentProvider",
        experimentUri(),
        { tabSize: 2, insertSpaces: true },
      );
    const edits = (await format()) ?? [];
    assert.ok(edits.length > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.set(experimentUri(), edits);
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), before);
    assert.equal(((await format()) ?? []).length, 0);
    await document.save();
  });

  it("shows the resolved experiment and real prompts in documents to read", async () => {
    await vscode.commands.executeCommand("recR1.showResolved", experimentUri());
    const shown = () => vscode.window.activeTextEditor?.document;
    assert.match(shown()!.getText(), /k1: 0\.9 # default/);
    assert.equal(shown()!.languageId, "yaml");
    await vscode.commands.executeCommand("recR1.previewPrompts", experimentUri());
    assert.match(shown()!.getText(), /find \w+ \w+ :[\s\S]+\d+ tokens/);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await vscode.window.showTextDocument(experimentUri());
  });

  it("serves two editors on one file, and a file outside any workspace", async () => {
    const document = await vscode.workspace.openTextDocument(experimentUri());
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
    await replace(document, "kind: grpo", "kind: grop");
    await until(() => problems().length === 1);
    await replace(document, "kind: grop", "kind: grpo");
    await until(() => problems().length === 0);
    await document.save();
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");

    const outside = vscode.Uri.file(
      path.join(mkdtempSync(path.join(tmpdir(), "rec-r1-")), "x.recr1.yaml"),
    );
    writeFileSync(outside.fsPath, "nmae: x\n");
    await vscode.window.showTextDocument(outside);
    const found = await until(() => {
      const all = vscode.languages.getDiagnostics(outside);
      return all.length > 0 && all;
    });
    assert.ok(found.some(({ message }) => message.includes("did you mean 'name'?")));
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    rmSync(path.dirname(outside.fsPath), { recursive: true });
    await vscode.window.showTextDocument(experimentUri());
  });
});

describe("a new experiment", () => {
  it("is begun on data whose format their files tell", async () => {
    const root = vscode.workspace.workspaceFolders![0]!.uri;
    const films = "movieId,title,genres\n1,One,War\n2,Two,War\n3,Three,War\n4,Four,War\n";
    const ratings = "userId,movieId,rating,timestamp\n1,1,4,1\n1,2,4,2\n1,3,4,3\n1,4,4,4\n";
    // The first in the list, which is what is picked without moving.
    const folder = vscode.Uri.joinPath(root, "a-films");
    const files = { "movies.csv": films, "ratings.csv": ratings };
    for (const [name, text] of Object.entries(files))
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), Buffer.from(text));
    const accept = setInterval(
      () => void vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem"),
      500,
    );
    let made: vscode.Uri | undefined;
    try {
      made = await vscode.commands.executeCommand<vscode.Uri>("recR1.newExperiment");
      const text = Buffer.from(await vscode.workspace.fs.readFile(made)).toString();
      assert.match(text, /kind: sequential_recommendation/);
      assert.match(text, /format: movielens\n {2}path: a-films\n/);
      const found = vscode.languages.getDiagnostics(made);
      assert.deepEqual(
        found.filter((one) => /data|splits/.test(one.message)),
        [],
      );
    } finally {
      clearInterval(accept);
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
      await vscode.workspace.fs.delete(folder, { recursive: true });
      if (made) await vscode.workspace.fs.delete(made);
    }
  });
});
