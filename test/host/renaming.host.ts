import assert from "node:assert/strict";
import path from "node:path";
import * as vscode from "vscode";
import { experimentUri, until } from "./workspace";

describe("renaming", () => {
  const inWorkspace = (name: string) =>
    vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, ...name.split("/"));
  const textOf = async (name: string) =>
    (await vscode.workspace.openTextDocument(inWorkspace(name))).getText();
  const isThere = (name: string) =>
    Promise.resolve(vscode.workspace.fs.stat(inWorkspace(name))).then(
      () => true,
      () => false,
    );
  const FILES = {
    "renamed/prompts/x.md": "find {{query}} in {{colour}} :\n",
    "renamed/base.yaml": "data: { format: beir, path: ../data }\n",
    "renamed/one.recr1.yaml":
      'extends: base.yaml # shared\r\ntask: { kind: query_rewriting, prompt: "prompts/x.md" }\r\n',
    "renamed/two.recr1.yaml": "\uFEFFextends: one.recr1.yaml\n",
  };
  const moveInExplorer = async (from: string, to: string) => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(inWorkspace(from), inWorkspace(to));
    assert.ok(await vscode.workspace.applyEdit(edit), `${from} moves to ${to}`);
  };
  const at = async (name: string, word: string) => {
    const document = await vscode.workspace.openTextDocument(inWorkspace(name));
    return document.positionAt(document.getText().indexOf(word) + 1);
  };

  before(async () => {
    for (const [name, text] of Object.entries(FILES))
      await vscode.workspace.fs.writeFile(inWorkspace(name), Buffer.from(text));
    await vscode.window.showTextDocument(inWorkspace("renamed/one.recr1.yaml"));
  });
  after(async () => {
    // What is unsaved without an editor would be saved later, after its folder is gone.
    for (const document of vscode.workspace.textDocuments)
      if (document.isDirty) await document.save();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(inWorkspace("renamed"), { recursive: true });
    await vscode.window.showTextDocument(experimentUri());
  });

  it("renames a prompt's file from the experiment, and writes its new name there", async () => {
    const one = "renamed/one.recr1.yaml";
    const position = await at(one, "x.md");
    const prepared = await vscode.commands.executeCommand<{ placeholder: string }>(
      "vscode.prepareRename",
      inWorkspace(one),
      position,
    );
    assert.equal(prepared.placeholder, "x.md");
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      inWorkspace(one),
      position,
      "y.md",
    );
    assert.equal(edit.entries().length, 1);
    // The command's answer has lost the order: text first, as F2 applies it.
    const ordered = new vscode.WorkspaceEdit();
    for (const [uri, edits] of edit.entries()) ordered.set(uri, edits);
    ordered.renameFile(inWorkspace("renamed/prompts/x.md"), inWorkspace("renamed/prompts/y.md"));
    assert.ok(await vscode.workspace.applyEdit(ordered));
    assert.equal(
      await textOf(one),
      'extends: base.yaml # shared\r\ntask: { kind: query_rewriting, prompt: "prompts/y.md" }\r\n',
    );
    assert.equal(await isThere("renamed/prompts/x.md"), false);
    assert.equal(await textOf("renamed/prompts/y.md"), FILES["renamed/prompts/x.md"]);
    await until(() =>
      vscode.languages
        .getDiagnostics(inWorkspace(one))
        .every(({ message }) => !message.includes("y.md")),
    );
  });

  it("says why a variable is not renamed, in the experiment and in the prompt", async () => {
    const prompt = "renamed/prompts/y.md";
    await vscode.window.showTextDocument(inWorkspace(prompt));
    const refused = async (name: string, word: string) => {
      const position = await at(name, word);
      const asked = vscode.commands.executeCommand(
        "vscode.prepareRename",
        inWorkspace(name),
        position,
      );
      return Promise.resolve(asked).then(
        () => "",
        (error: Error) => error.message,
      );
    };
    assert.match(await refused("tiny.recr1.yaml", "query}}"), /filled in by the task/);
    assert.match(await refused(prompt, "colour"), /is a column of the data/);
  });

  it("finds the experiments that use a prompt, and offers them nothing else there", async () => {
    const prompt = inWorkspace("renamed/prompts/y.md");
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      prompt,
      new vscode.Position(0, 1),
    );
    const experiments = references.filter(({ uri }) => uri.path.endsWith(".recr1.yaml"));
    assert.deepEqual(
      experiments.map(({ uri }) => path.basename(uri.path)),
      ["one.recr1.yaml"],
    );
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      prompt,
    );
    assert.deepEqual(
      lenses.filter((lens) => lens.command?.command.startsWith("recR1.")),
      [],
    );
    const formatting = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      "vscode.executeFormatDocumentProvider",
      prompt,
      { tabSize: 2, insertSpaces: true },
    );
    assert.deepEqual(formatting ?? [], []);
  });

  it("keeps paths valid when files and folders move in the explorer", async () => {
    await moveInExplorer("renamed/prompts", "renamed/texts/of mine");
    assert.match(await textOf("renamed/one.recr1.yaml"), /prompt: "texts\/of mine\/y\.md" }\r\n/);
    await moveInExplorer("renamed/one.recr1.yaml", "renamed/deep/one.recr1.yaml");
    assert.equal(
      await textOf("renamed/deep/one.recr1.yaml"),
      'extends: ../base.yaml # shared\r\ntask: { kind: query_rewriting, prompt: "../texts/of mine/y.md" }\r\n',
    );
    assert.equal(await textOf("renamed/two.recr1.yaml"), "extends: deep/one.recr1.yaml\n");
    await moveInExplorer("renamed/base.yaml", "base.yaml");
    assert.match(await textOf("renamed/deep/one.recr1.yaml"), /^extends: \.\.\/\.\.\/base\.yaml #/);
    assert.match(await textOf("base.yaml"), /path: data }/);
    await moveInExplorer("base.yaml", "renamed/base.yaml");
    assert.match(await textOf("renamed/base.yaml"), /path: \.\.\/data }/);
  });
});
