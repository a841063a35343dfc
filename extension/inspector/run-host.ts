import { readFileSync } from "node:fs";
import path from "node:path";
import type { ReportNotes } from "../../runlog/export/report";
import { RunReader } from "../../runlog/reader";
import { watchRun } from "../../runlog/tailer";
import { messageOf } from "../../schemas/user-error";
import { MessageHandler } from "../../webview/message-handler";
import {
  type ComparisonPage,
  type ComparisonQuery,
  type FromWebview,
  fromWebview,
  type GroupQuery,
  PROTOCOL_VERSION,
  type ToWebview,
} from "../../webview/protocol";
import { Comparisons } from "./comparisons";
import { HealthWatch } from "./health-watch";
import { RunSession, rewardWeights } from "./run-session";

/** Shortest time between two batches of news to a panel. */
const BATCH_MS = 250;
/** How often files are looked at where the file system tells nothing. */
const POLL_MS = 1_000;

/** What the panel can have done that only its surroundings can do. */
export type PanelCommand = Extract<FromWebview, { type: "command" }>["command"];

/** The surroundings of a panel: VS Code's, or those of a bench or a report. */
export interface PanelPlace {
  /** Hands a message to the webview. */
  post(message: unknown): unknown;
  carryOut(command: PanelCommand): unknown;
  /** Puts text into the clipboard; missing where there is none. */
  copyText?(text: string): unknown;
  /** Asks for a file and writes a picture into it. */
  savePicture?(name: string, base64: string): unknown;
  /** Asks how the groups that a list shows are to be written into a file, and does so. */
  exportGroups?(query: GroupQuery): unknown;
  /** In a report, which stands still: what is told besides the run. */
  report?: ReportNotes;
  /** Told the run's name once it was read. */
  opened?(name: string): void;
  /** Told that the run can be followed no further. */
  failed(message: string): void;
}

/**
 * The host's side of a run's panel: reads the run, answers the webview, tells it what is new, and
 * is silent while nobody looks. Knows nothing of VS Code.
 */
export class RunHost {
  private readonly handler: MessageHandler<FromWebview, ToWebview>;
  private reader: RunReader | undefined;
  private session: RunSession | undefined;
  private comparisons: Comparisons | undefined;
  private watch: { dispose(): void } | undefined;
  private batch: NodeJS.Timeout | undefined;
  private visible = true;
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
    private readonly runFolder: string,
    private readonly place: PanelPlace,
  ) {
    this.handler = new MessageHandler({
      receives: fromWebview,
      post: (message) => place.post(message),
      handle: (message) => this.handle(message),
      onFault: (error) => console.error(`Rec-R1 inspector: ${error.message}`),
    });
  }

  /** Takes a message of the webview's. */
  receive(message: unknown): Promise<void> {
    return this.handler.receive(message);
  }

  /** Reads the run while the webview is still loading; a run that cannot be read is told when it asks. */
  prepare(): void {
    setImmediate(() => {
      try {
        this.opening();
      } catch {
        // Its question is answered by the same fault.
      }
    });
  }

  /** Says whether the panel is seen: one that is not costs nothing. */
  show(visible: boolean): void {
    this.visible = visible;
    this.follow();
  }

  dispose(): void {
    this.unfollow();
    this.handler.dispose();
    this.reader?.close();
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
      case "comparison":
        return { type: "comparisonPage", page: await this.compared(message.query) };
      case "command":
        await this.place.carryOut(message.command);
        return { type: "done" };
      case "copyText":
        await this.place.copyText?.(message.text);
        return { type: "done" };
      case "savePicture":
        // Not awaited: nobody knows how long the user thinks about a name.
        void this.place.savePicture?.(message.name, message.base64);
        return { type: "done" };
      case "exportGroups":
        void this.place.exportGroups?.(message.query);
        return { type: "done" };
    }
  }

  private compared(query: ComparisonQuery): Promise<ComparisonPage> {
    this.opening();
    this.comparisons ??= new Comparisons(this.runFolder, this.reader!.table);
    return this.comparisons.page(query);
  }

  private opened(version: number): ToWebview {
    if (version !== PROTOCOL_VERSION) {
      throw new Error("This panel belongs to another version of the extension. Reopen it.");
    }
    const update = this.opening().opened();
    this.place.opened?.(update.header.name);
    this.follow();
    const { runFolder, place } = this;
    const report = place.report && { report: place.report.note };
    return { type: "opened", version: PROTOCOL_VERSION, runFolder, update, ...report };
  }

  private opening(): RunSession {
    if (this.session) return this.session;
    this.reader = RunReader.open(this.runFolder);
    this.session = new RunSession(this.reader, readWeights(this.runFolder));
    if (this.place.report) this.session.judged(this.place.report.findings);
    return this.session;
  }

  /** Watches the run while the panel is seen and the webview has said that it is there. */
  private follow(): void {
    if (this.place.report) return;
    if (!this.session || !this.visible) this.unfollow();
    if (!this.session || !this.visible || this.watch) return;
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
      this.place.failed(`Cannot go on reading the run: ${messageOf(error)}`);
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
