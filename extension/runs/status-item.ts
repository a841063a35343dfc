import * as vscode from "vscode";
import { Command, ContextKey } from "../commands";
import type { RunRegistry } from "./run-registry";
import { progressText, resultText } from "./wording";

/** Shows the newest live run in the status bar; a click opens its inspector. */
export function showStatusItem(runs: RunRegistry): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("recR1.run", vscode.StatusBarAlignment.Left);
  item.name = "Rec-R1 Run";
  const show = () => {
    const { live } = runs;
    const run = live[0];
    void vscode.commands.executeCommand("setContext", ContextKey.runActive, run !== undefined);
    if (!run) return item.hide();
    const others = live.length > 1 ? ` (+${live.length - 1})` : "";
    item.text = `$(sync~spin) ${progressText(run)}${others}`;
    item.tooltip = `${resultText(run)}\n${vscode.l10n.t("Open the inspector")}`;
    item.command = {
      command: Command.openInspector,
      title: vscode.l10n.t("Open the inspector"),
      arguments: [run.folder],
    };
    item.show();
  };
  show();
  return vscode.Disposable.from(item, runs.onChange(show));
}
