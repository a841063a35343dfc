import * as vscode from "vscode";
import { UserError } from "../../schemas/user-error";
import type { ImportedRun } from "../../trainer/import/run-builder";
import type { CommandLine } from "../command-line";
import { runsFolderOf } from "../settings";
import type { RunRegistry } from "./run-registry";

/**
 * Makes runs of rollouts that other programs logged, in files that the user picks.
 *
 * @returns folder of the last one made, or undefined when the user thought better of it.
 */
export async function importRollouts(
  commandLine: CommandLine,
  runs: RunRegistry,
): Promise<string | undefined> {
  const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!workspace)
    throw new UserError(vscode.l10n.t("Open the folder that the imported runs are to stand in."));
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t("Rollouts of verl, TRL, Rec-R1's authors, or JSON lines"),
    openLabel: vscode.l10n.t("Import"),
    canSelectMany: true,
    defaultUri: workspace,
    filters: { [vscode.l10n.t("Logged rollouts")]: ["jsonl", "ndjson", "parquet", "json"] },
  });
  if (!picked?.length) return undefined;
  const files = picked.map(({ fsPath }) => fsPath);
  const text = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t("Importing rollouts") },
    () =>
      commandLine.run(picked[0]!, ["import", "--json", "--out", runsFolderOf(workspace), ...files]),
  );
  const made = JSON.parse(text) as ImportedRun[];
  runs.refresh();
  const skipped = made.reduce((sum, run) => sum + run.skipped, 0);
  if (skipped > 0)
    void vscode.window.showWarningMessage(
      vscode.l10n.t("{0} lines could not be imported; the run's warnings name them.", skipped),
    );
  return made.at(-1)?.run;
}
