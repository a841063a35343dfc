import * as vscode from "vscode";
import type { RunSummary } from "../../runlog/runs";
import { resultText, stateText } from "./wording";

/** Lets the user choose one of some runs; undefined when there is none or none was chosen. */
export async function pickRun(
  runs: readonly RunSummary[],
  placeHolder: string,
): Promise<string | undefined> {
  if (runs.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        "This workspace has no such run. Open an experiment (*.recr1.yaml) and run it.",
      ),
    );
    return undefined;
  }
  const items = runs.map((run) => ({
    label: run.state.name,
    description: stateText(run),
    detail: `${new Date(run.state.created).toLocaleString()} · ${resultText(run)}`,
    folder: run.folder,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.folder;
}
