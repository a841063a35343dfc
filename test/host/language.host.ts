import assert from "node:assert/strict";
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
      ["recR1.run", "recR1.smokeRun"],
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
});
