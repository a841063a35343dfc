import path from "node:path";
import * as vscode from "vscode";
import type { RunSummary } from "../../runlog/runs";
import { panelState } from "../../webview/protocol/inspector";
import type { DiffSide } from "../../webview/protocol/samples";
import { healthSetting, SETTINGS } from "../commands";
import { healthThresholds } from "../settings";
import { exportRun } from "./export";
import { type PanelCommand, RunHost } from "./run-host";
import { savePicture } from "./save-picture";
import { SavedFilters } from "./saved-filters";
import { revivePanels, showPage } from "./webview-page";

export const VIEW_TYPE = "recR1.inspector";

/** What the inspector can have done but does not do itself. */
export interface InspectorActions {
  stop(runFolder: string): unknown;
  openLog(runFolder: string): unknown;
  /** Asks for the runs that this one is to be compared with. */
  compare(runFolder: string): unknown;
  showDiff(left: DiffSide, right: DiffSide): unknown;
  /** All runs of the window. */
  runs(): readonly RunSummary[];
}

export interface Inspector {
  /** Shows a run's panel, and makes it first if there is none. */
  open(runFolder: string, column?: vscode.ViewColumn): void;
}

/** Registers the inspector panel and its revival after a reload of the window. */
export function registerInspector(
  context: vscode.ExtensionContext,
  actions: InspectorActions,
): Inspector {
  const panels = new Map<string, InspectorPanel>();
  const filters = new SavedFilters(context.workspaceState, () => {
    for (const inspector of panels.values()) inspector.tellFilters();
  });
  const adopt = (panel: vscode.WebviewPanel, runFolder: string) => {
    const inspector = new InspectorPanel(panel, runFolder, context.extensionUri, actions, filters);
    panels.set(runFolder, inspector);
    panel.onDidDispose(() => {
      panels.delete(runFolder);
      inspector.dispose();
    });
  };
  context.subscriptions.push(
    revivePanels(VIEW_TYPE, (panel, state) => adopt(panel, panelState(state, "state").runFolder)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(`${SETTINGS}.health`)) return;
      for (const inspector of panels.values()) inspector.thresholdsChanged();
    }),
    { dispose: () => panels.forEach((inspector) => void inspector.dispose()) },
  );
  return {
    open(runFolder, column = vscode.ViewColumn.Active) {
      const folder = path.resolve(runFolder);
      const shown = panels.get(folder);
      if (shown) return shown.reveal();
      adopt(vscode.window.createWebviewPanel(VIEW_TYPE, "Rec-R1", column), folder);
    },
  };
}

/** One run's panel in VS Code. */
class InspectorPanel {
  private readonly host: RunHost;
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly runFolder: string,
    extensionUri: vscode.Uri,
    private readonly actions: InspectorActions,
    filters: SavedFilters,
  ) {
    const { webview } = panel;
    const dist = vscode.Uri.joinPath(extensionUri, "dist");
    panel.title = path.basename(runFolder);
    this.host = new RunHost(runFolder, {
      post: (message) => webview.postMessage(message),
      carryOut: (command) => this.carryOut(command),
      showDiff: (left, right) => actions.showDiff(left, right),
      runs: () => actions.runs(),
      filters,
      thresholds: () => healthThresholds(vscode.Uri.file(runFolder)),
      openThreshold: (name) =>
        vscode.commands.executeCommand(
          "workbench.action.openSettings",
          `${SETTINGS}.${healthSetting(name)}`,
        ),
      copyText: (text) => vscode.env.clipboard.writeText(text),
      savePicture: (name, base64) => savePicture(runFolder, name, base64),
      exportGroups: (query) => exportRun(dist.fsPath, runFolder, query),
      opened: (name) => {
        panel.title = name;
      },
      failed: (message) => void vscode.window.showErrorMessage(message),
    });
    this.disposables = [
      webview.onDidReceiveMessage((message: unknown) => this.host.receive(message)),
      panel.onDidChangeViewState(() => this.host.show(panel.visible)),
    ];
    this.host.show(panel.visible);
    if (panel.visible) this.host.prepare();
    showPage(panel, dist, "rec-inspector");
  }

  tellFilters(): void {
    this.host.tellFilters();
  }

  thresholdsChanged(): void {
    this.host.thresholdsChanged();
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    this.host.dispose();
    for (const disposable of this.disposables.splice(0)) disposable.dispose();
  }

  private async carryOut(command: PanelCommand): Promise<void> {
    if (command === "stop") await this.actions.stop(this.runFolder);
    else if (command === "openLog") await this.actions.openLog(this.runFolder);
    else if (command === "compare") void this.actions.compare(this.runFolder);
    else {
      const file = vscode.Uri.file(path.join(this.runFolder, "experiment.yaml"));
      await vscode.window.showTextDocument(file, { preview: true });
    }
  }
}
