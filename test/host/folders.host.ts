import assert from "node:assert/strict";
import path from "node:path";
import * as vscode from "vscode";
import { readRunState } from "../../runlog/run-directory";
import { listRuns } from "../../runlog/runs";
import { until } from "./workspace";

describe("a workspace of two folders", () => {
  it("keeps the runs of each where that folder's settings say", async () => {
    const [one, two] = vscode.workspace.workspaceFolders!;
    const places = [
      [one!, path.join(one!.uri.fsPath, ".rec-r1", "runs")],
      [two!, path.join(two!.uri.fsPath, "kept", "here")],
    ] as const;
    for (const [folder, runs] of places) {
      const experiment = vscode.Uri.joinPath(folder.uri, "tiny.recr1.yaml");
      await vscode.window.showTextDocument(experiment);
      const run = await vscode.commands.executeCommand<string>(
        "recR1.smokeRun",
        experiment.toString(),
      );
      assert.equal(path.dirname(run), runs);
      await until(() => readRunState(run).state === "completed");
      assert.equal(listRuns(runs).length, 1);
    }
  });

  it("tells the problems of each by its own files", async () => {
    const [, two] = vscode.workspace.workspaceFolders!;
    const uri = vscode.Uri.joinPath(two!.uri, "tiny.recr1.yaml");
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(two!.uri, "data", "qrels", "test.tsv"));
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.positionAt(document.getText().length), "description: changed\n");
    await vscode.workspace.applyEdit(edit);
    const found = await until(() => {
      const problems = vscode.languages.getDiagnostics(uri);
      return problems.length > 0 && problems;
    });
    assert.match(found[0]!.message, /test\.tsv/);
    const other = vscode.Uri.joinPath(
      vscode.workspace.workspaceFolders![0]!.uri,
      "tiny.recr1.yaml",
    );
    assert.deepEqual(vscode.languages.getDiagnostics(other), []);
  });
});
