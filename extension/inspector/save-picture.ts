import path from "node:path";
import * as vscode from "vscode";
import { messageOf } from "../../schemas/user-error";

/**
 * Writes a picture of the webview's into a file that the user names; nothing where they name none.
 * Tells the user when it cannot be written.
 *
 * @param name suggested; the webview's, so that only its last part counts.
 */
export async function savePicture(folder: string, name: string, base64: string): Promise<void> {
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.file(path.join(folder, path.basename(name))),
    filters: { PNG: ["png"] },
    title: vscode.l10n.t("Save the chart"),
  });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(target, Buffer.from(base64, "base64"));
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t("Cannot write {0}: {1}", target.fsPath, messageOf(error)),
    );
  }
}
