import type { ReportNotes } from "../../runlog/export/report";
import {
  isThresholdName,
  type ThresholdName,
  type Thresholds,
} from "../../runlog/health/thresholds";
import { RunReader } from "../../runlog/reader";
import type { RunSummary } from "../../runlog/runs";
import { watchRun } from "../../runlog/tailer";
import { messageOf } from "../../schemas/user-error";
import type { ComparisonPage, ComparisonQuery } from "../../webview/protocol/comparison";
import type { GroupQuery } from "../../webview/protocol/groups";
import {
  type FromWebview,
  fromWebview,
  PROTOCOL_VERSION,
  type ToWebview,
} from "../../webview/protocol/inspector";
import { MessageHandler } from "../../webview/protocol/message-handler";
import type { DiffSide } from "../../webview/protocol/samples";
import { attemptAt, attemptsAt } from "./attempts";
import { Comparisons } from "./comparisons";
import { promptOf } from "./group-detail";
import { HealthWatch } from "./health-watch";
import { readRules } from "./run-rules";
import { RunSession } from "./run-session";
import { type OpenRun, RunShelf } from "./run-shelf";

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
  /** Limits of the health checks, where they are not the defaults. */
  thresholds?(): Thresholds;
  /** Shows the setting of a limit. */
  openThreshold?(name: ThresholdName): unknown;
  /** Filters kept for the workspace. */
  filters?: { all(): string[]; keep(filters: string[]): unknown };
  /** Puts text into the clipboard; missing where there is none. */
  copyText?(text: string): unknown;
  /** Asks for a file and writes a picture into it. */
  savePicture?(name: string, base64: string): unknown;
  /** Asks how the groups that a list shows are to be written into a file, and does so. */
  exportGroups?(query: GroupQuery): unknown;
  /** In a report, which stands still: what is told besides the run. */
  report?: ReportNotes;
  /** Shows two texts in the editor's own way of comparing. */
  showDiff?(left: DiffSide, right: DiffSide): unknown;
  /** Runs elsewhere than beside this one, to look into too. */
  runs?(): readonly RunSummary[];
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
      if (this.place.thresholds) this.session?.setThresholds(this.place.thresholds());
      await this.session?.judge();
      if (this.watch) this.schedule();
    },
    (error) => console.error(`Rec-R1 inspector: ${messageOf(error)}`),
  );
  /** Rollouts that the last judgement was asked for. */
  private judged = -1;
  private readonly shelf: RunShelf;

  constructor(
    private readonly runFolder: string,
    private readonly place: PanelPlace,
  ) {
    this.shelf = new RunShelf(runFolder, () => place.runs?.() ?? []);
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

  /** Judges the run by the limits as they are now. */
  thresholdsChanged(): void {
    this.judged = -1;
    if (this.watch) this.schedule();
  }

  /** Tells the webview which filters are kept. */
  tellFilters(): void {
    const filters = this.place.filters?.all();
    if (filters && this.session) this.handler.sendEvent({ type: "savedFilters", filters });
  }

  dispose(): void {
    this.unfollow();
    this.handler.dispose();
    this.reader?.close();
    this.shelf.close();
  }

  private async handle(message: FromWebview): Promise<ToWebview | undefined> {
    switch (message.type) {
      case "ready":
        return this.opened(message.version);
      case "groups":
        return { type: "groupPage", ...(await this.opening().groups(message.query)) };
      case "group":
        return { type: "groupDetail", detail: this.opening().group(message.group) };
      case "comparison":
        return { type: "comparisonPage", page: await this.compared(message.query) };
      case "prompt":
        return { type: "prompt", prompt: this.promptOf(message) };
      case "attempts": {
        const { query, offset, limit, run } = message;
        return { type: "attempts", ...attemptsAt(this.runAt(run).reader, query, offset, limit) };
      }
      case "attempt":
        return {
          type: "attempt",
          attempt: attemptAt(this.runAt(message.run), message.query, message),
        };
      case "runs":
        return { type: "runs", runs: this.shelf.list() };
      case "diff":
        await this.place.showDiff?.(...message.sides);
        return { type: "done" };
      case "command":
        await this.place.carryOut(message.command);
        return { type: "done" };
      case "openThreshold":
        if (isThresholdName(message.name)) await this.place.openThreshold?.(message.name);
        return { type: "done" };
      case "saveFilters":
        await this.place.filters?.keep(message.filters);
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
    this.tellFilters();
    this.follow();
    const { runFolder, place } = this;
    const report = place.report && { report: place.report.note };
    return { type: "opened", version: PROTOCOL_VERSION, runFolder, update, ...report };
  }

  private opening(): RunSession {
    if (this.session) return this.session;
    this.reader = this.read();
    this.session = new RunSession(this.reader, readRules(this.runFolder));
    if (this.place.report) this.session.judged(this.place.report.findings);
    return this.session;
  }

  /** @throws Error that names the file, whatever the fault. */
  private read(): RunReader {
    try {
      return RunReader.open(this.runFolder);
    } catch (error) {
      throw new Error(messageOf(error));
    }
  }

  private promptOf({ group, run }: { group: number; run?: string }): string {
    return run === undefined
      ? this.opening().prompt(group)
      : promptOf(this.shelf.get(run).reader, group);
  }

  /** The panel's own run, or another by its folder's name. */
  private runAt(run: string | undefined): OpenRun {
    if (run !== undefined) return this.shelf.get(run);
    this.opening();
    const rules = readRules(this.runFolder);
    return { reader: this.reader!, rules, label: this.reader!.state.name };
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
    this.session?.rest();
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
