import path from "node:path";
import * as vscode from "vscode";
import { runsPanelState } from "../../webview/protocol/runs-panel";
import type { DiffSide } from "../../webview/protocol/samples";
import { savePicture } from "../inspector/save-picture";
import { revivePanels, showPage } from "../inspector/webview-page";
import { RunsHost } from "./runs-host";

export const RUNS_VIEW_TYPE = "recR1.runComparison";

/** What the panel can have done but does not do itself. */
export interface RunsPanelActions {
  openRun(runFolder: string): unknown;
  showDiff(left: DiffSide, right: DiffSide): unknown;
}

export interface RunComparison {
  /** Shows runs, by their folders, side by side. */
  open(folders: readonly string[]): void;
}

/** Registers the panel that compares runs, and its revival after a reload of the window. */
export function registerRunComparison(
  context: vscode.ExtensionContext,
  actions: RunsPanelActions,
): RunComparison {
  const adopt = (panel: vscode.WebviewPanel, folders: readonly string[]) => {
    const { webview } = panel;
    const dist = vscode.Uri.joinPath(context.extensionUri, "dist");
    const host = new RunsHost(folders, {
      ...actions,
      post: (message) => webview.postMessage(message),
      copyText: (text) => vscode.env.clipboard.writeText(text),
      savePicture: (name, base64) => savePicture(folders[0]!, name, base64),
    });
    webview.onDidReceiveMessage((message: unknown) => host.receive(message));
    panel.onDidChangeViewState(() => host.show(panel.visible));
    panel.onDidDispose(() => host.dispose());
    showPage(panel, dist, "rec-runs");
  };
  context.subscriptions.push(
    revivePanels(RUNS_VIEW_TYPE, (panel, state) =>
      adopt(panel, runsPanelState(state, "state").folders),
    ),
  );
  return {
    open(folders) {
      const title = vscode.l10n.t("{0} runs compared", folders.length);
      const column = vscode.ViewColumn.Active;
      const panel = vscode.window.createWebviewPanel(RUNS_VIEW_TYPE, title, column);
      adopt(
        panel,
        folders.map((folder) => path.resolve(folder)),
      );
    },
  };
}
