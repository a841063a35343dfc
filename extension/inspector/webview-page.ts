import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import { inspectorPage, type PageParts } from "./page";

/** Shows one of the webview's pages in a panel; scripts come from the extension's `dist` alone. */
export function showPage(
  { webview }: vscode.WebviewPanel,
  dist: vscode.Uri,
  root: NonNullable<PageParts["root"]>,
): void {
  webview.options = { enableScripts: true, localResourceRoots: [dist] };
  webview.html = inspectorPage({
    root,
    script: webview.asWebviewUri(vscode.Uri.joinPath(dist, "webview.js")).toString(),
    cspSource: webview.cspSource,
    nonce: randomBytes(16).toString("base64url"),
    language: vscode.env.language,
    translations: vscode.l10n.bundle,
  });
}

/** Revives panels after a reload of the window; one whose state does not read is closed. */
export function revivePanels(
  viewType: string,
  revive: (panel: vscode.WebviewPanel, state: unknown) => void,
): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(viewType, {
    async deserializeWebviewPanel(panel, state: unknown) {
      try {
        revive(panel, state);
      } catch {
        panel.dispose();
      }
    },
  });
}
