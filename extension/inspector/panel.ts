import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { RunReader } from "../../runlog/reader";
import { watchRun } from "../../runlog/tailer";
import { messageOf } from "../../schemas/user-error";
import { MessageHandler } from "../../webview/message-handler";
import {
  type FromWebview,
  fromWebview,
  PROTOCOL_VERSION,
  panelState,
  type ToWebview,
} from "../../webview/protocol";
import { HealthWatch } from "./health-watch";
import { inspectorPage } from "./page";
import { RunSession, rewardWeights } from "./run-session";

export const VIEW_TYPE = "recR1.inspector";

/** Shortest time between two batches of news to a panel. */
const BATCH_MS = 250;
/** How often files are looked at where the file system tells nothing. */
const POLL_MS = 1_000;

/** What the inspector can have done but does not do itself; both take a run's folder. */
export interface InspectorActions {
  stop(runFolder: string): unknown;
  openLog(runFolder: string): unknown;
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
  const adopt = (panel: vscode.WebviewPanel, runFolder: string) => {
    const inspector = new InspectorPanel(panel, runFolder, context.extensionUri, actions);
    panels.set(runFolder, inspector);
    panel.onDidDispose(() => {
      panels.delete(runFolder);
      inspector.dispose();
    });
  };
  context.subscriptions.push(
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
      async deserializeWebviewPanel(panel, state: unknown) {
        try {
          adopt(panel, panelState(state, "state").runFolder);
        } catch {
          panel.dispose();
        }
      },
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

/** One run's panel: reads the run, answers the webview, and is silent while hidden. */
class InspectorPanel {
  private readonly handler: MessageHandler<FromWebview, ToWebview>;
  private readonly disposables: vscode.Disposable[] = [];
  private reader: RunReader | undefined;
  private session: RunSession | undefined;
  private watch: { dispose(): void } | undefined;
  private batch: NodeJS.Timeout | undefined;
  private readonly health = new HealthWatch(
    async () => {
      await this.session?.judge();
      if (this.watch) this.schedule();
    },
    (error) => console.error(`Rec-R1 inspector: ${messageOf(error)}`),
  );
  /** Rollouts that the last judgement was asked for. */
  private judged = -1;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly runFolder: string,
    extensionUri: vscode.Uri,
    private readonly actions: InspectorActions,
  ) {
    const { webview } = panel;
    const dist = vscode.Uri.joinPath(extensionUri, "dist");
    panel.title = path.basename(runFolder);
    this.handler = new MessageHandler({
      receives: fromWebview,
      post: (message) => webview.postMessage(message),
      handle: (message) => this.handle(message),
      onFault: (error) => console.error(`Rec-R1 inspector: ${error.message}`),
    });
    this.disposables.push(
      webview.onDidReceiveMessage((message: unknown) => this.handler.receive(message)),
      panel.onDidChangeViewState(() => this.follow()),
    );
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    webview.html = inspectorPage({
      script: webview.asWebviewUri(vscode.Uri.joinPath(dist, "webview.js")).toString(),
      cspSource: webview.cspSource,
      nonce: randomBytes(16).toString("base64url"),
      language: vscode.env.language,
    });
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    this.unfollow();
    this.handler.dispose();
    this.reader?.close();
    for (const disposable of this.disposables.splice(0)) disposable.dispose();
  }

  private async handle(message: FromWebview): Promise<ToWebview | undefined> {
    switch (message.type) {
      case "ready":
        return this.opened(message.version);
      case "groups":
        return { type: "groupPage", ...(await this.opening().groups(message.query)) };
      case "group":
        return { type: "groupDetail", detail: this.opening().group(message.group) };
      case "prompt":
        return { type: "prompt", prompt: this.opening().prompt(message.group) };
      case "command":
        await this.command(message.command);
        return { type: "done" };
    }
  }

  private opened(version: number): ToWebview {
    if (version !== PROTOCOL_VERSION) {
      throw new Error("This panel belongs to another version of the extension. Reopen it.");
    }
    const session = this.opening();
    const update = session.opened();
    this.panel.title = update.header.name;
    this.follow();
    return { type: "opened", version: PROTOCOL_VERSION, runFolder: this.runFolder, update };
  }

  private opening(): RunSession {
    if (this.session) return this.session;
    this.reader = RunReader.open(this.runFolder);
    this.session = new RunSession(this.reader, readWeights(this.runFolder));
    return this.session;
  }

  private async command(command: "stop" | "openExperiment" | "openLog"): Promise<void> {
    if (command === "stop") await this.actions.stop(this.runFolder);
    else if (command === "openLog") await this.actions.openLog(this.runFolder);
    else {
      const file = vscode.Uri.file(path.join(this.runFolder, "experiment.yaml"));
      await vscode.window.showTextDocument(file, { preview: true });
    }
  }

  /** Watches the run while the panel is seen and the webview has said that it is there. */
  private follow(): void {
    if (!this.session || !this.panel.visible) this.unfollow();
    if (!this.session || !this.panel.visible || this.watch) return;
    this.watch = watchRun(this.runFolder, () => this.schedule(), { intervalMs: POLL_MS });
    this.schedule();
  }

  private unfollow(): void {
    this.watch?.dispose();
    this.watch = undefined;
    this.health.dispose();
    this.judged = -1;
    clearTimeout(this.batch);
    this.batch = undefined;
  }

  private schedule(): void {
    this.batch ??= setTimeout(() => {
      this.batch = undefined;
      this.sendNews();
    }, BATCH_MS);
  }

  private judgeAnew(): void {
    const rollouts = this.reader?.rolloutCount ?? 0;
    if (rollouts === this.judged) return;
    this.judged = rollouts;
    this.health.touch();
  }

  private sendNews(): void {
    try {
      const update = this.session?.news();
      if (update) this.handler.sendEvent({ type: "update", update });
      this.judgeAnew();
    } catch (error) {
      this.unfollow();
      void vscode.window.showErrorMessage(`Cannot go on reading the run: ${messageOf(error)}`);
    }
  }
}

/** The weights of the reward's components; null where the run has no readable experiment. */
function readWeights(runFolder: string): Record<string, number> | null {
  try {
    const file = path.join(runFolder, "experiment.resolved.json");
    return rewardWeights(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}
