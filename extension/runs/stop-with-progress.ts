import path from "node:path";
import * as vscode from "vscode";
import { stopRun } from "../../runlog/stop";
import { setting } from "../settings";

/** Stops a run, and says how that went where it did not end by itself. */
export async function stopWithProgress(runFolder: string): Promise<void> {
  const name = path.basename(runFolder);
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t("Stopping a run ends a process. Trust the workspace first."),
    );
    return;
  }
  const outcome = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Window,
      title: vscode.l10n.t("Stopping {0} after its step", name),
    },
    () => stopRun(runFolder, setting("stopGraceSeconds", vscode.Uri.file(runFolder))),
  );
  if (outcome === "killed")
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        "{0} was ended by force. Its last checkpoint is kept; steps after it are not.",
        name,
      ),
    );
  if (outcome === "asked")
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        "{0} was asked to stop; its trainer cannot be ended from here (it runs on another computer).",
        name,
      ),
    );
}
