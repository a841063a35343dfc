import assert from "node:assert/strict";
import * as vscode from "vscode";
import { experimentUri, until } from "./workspace";

describe("the extension", () => {
  const extension = vscode.extensions.getExtension("rec-r1-studio.rec-r1-studio")!;

  it("is active once an experiment is open", async () => {
    await vscode.window.showTextDocument(experimentUri());
    await until(() => extension.isActive);
  });

  it("registers the commands of its manifest, and no others", async () => {
    const declared: { command: string }[] = extension.packageJSON.contributes.commands;
    const registered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      // The view brings commands of its own, by which it is focused and moved.
      registered
        .filter((name) => name.startsWith("recR1.") && !name.startsWith("recR1.runs."))
        .sort(),
      declared.map(({ command }) => command).sort(),
    );
  });

  it("ships every file that its manifest names", async () => {
    const { main, contributes } = extension.packageJSON;
    const named: string[] = [
      main,
      ...contributes.languages.map((language: { configuration: string }) => language.configuration),
      ...contributes.grammars.map((grammar: { path: string }) => grammar.path),
      ...contributes.viewsContainers.activitybar.map((entry: { icon: string }) => entry.icon),
      ...contributes.yamlValidation.map((entry: { url: string }) => entry.url),
    ];
    for (const file of named)
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(extension.extensionUri, file));
  });
});
