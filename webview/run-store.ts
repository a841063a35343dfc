import type { ComparisonPage, ComparisonQuery } from "./protocol/comparison";
import type { GroupQuery } from "./protocol/groups";
import {
  type FromWebview,
  PROTOCOL_VERSION,
  type ToWebview,
  toWebview,
} from "./protocol/inspector";
import { MessageHandler } from "./protocol/message-handler";
import type {
  Evaluation,
  Finding,
  RunHeader,
  RunUpdate,
  StepSeriesUpdate,
  Warning,
} from "./protocol/run";
import type { AttemptDetail, DiffSide, GroupDetail } from "./protocol/samples";
import { applySeries, emptySeries } from "./series";

/** What a question is about. */
type Ask<T extends FromWebview["type"]> = Omit<Extract<FromWebview, { type: T }>, "type">;

/** The line to the host, as VS Code gives it to a webview. */
export interface HostLine {
  postMessage(message: unknown): void;
}

/** The webview's copy of what the overview shows, and its questions to the host. */
export class RunStore {
  header: RunHeader | undefined;
  runFolder = "";
  /** In a report: what it holds. */
  report: string | undefined;
  rl: StepSeriesUpdate = emptySeries();
  warmStart: StepSeriesUpdate = emptySeries();
  evaluations: Evaluation[] = [];
  warnings: Warning[] = [];
  /** Undefined until the host has judged the run. */
  findings: Finding[] | undefined;
  /** Filters kept for the workspace; undefined where none can be kept. */
  filters: string[] | undefined;
  private readonly handler: MessageHandler<ToWebview, FromWebview>;

  /** `changed` is told of every batch of news. */
  constructor(
    line: HostLine,
    private readonly changed: () => void,
  ) {
    this.handler = new MessageHandler<ToWebview, FromWebview>({
      receives: toWebview,
      post: (message) => line.postMessage(message),
      handle: (message) => {
        if (message.type === "update") this.take(message.update);
        else if (message.type === "savedFilters") {
          this.filters = message.filters;
          this.changed();
        }
        return undefined;
      },
      onFault: (error) => console.error(`Rec-R1 inspector: ${error.message}`),
    });
  }

  /** Takes a message from the host. */
  receive(message: unknown): void {
    void this.handler.receive(message);
  }

  /** Says that the webview is there; resolves when the run is on the screen. */
  async open(): Promise<void> {
    const { runFolder, update, report } = await this.handler.request(
      { type: "ready", version: PROTOCOL_VERSION },
      "opened",
    );
    this.runFolder = runFolder;
    this.report = report;
    this.take(update);
  }

  groups(query: GroupQuery) {
    return this.handler.request({ type: "groups", query }, "groupPage");
  }

  /** The first group of the step after a group's, or of the one before it. */
  async groupAtStep(group: number, direction: -1 | 1): Promise<number | undefined> {
    const { step } = await this.group(group);
    const beyond: [number, number] =
      direction > 0 ? [step + 1, this.header?.latestStep ?? step] : [0, step - 1];
    const ask = async (steps: [number, number], descending: boolean) => {
      if (steps[1] < steps[0]) return undefined;
      const sort = { column: "group" as const, descending };
      return (await this.groups({ offset: 0, limit: 1, step: steps, sort })).rows[0];
    };
    const next = await ask(beyond, direction < 0);
    return direction > 0 || !next ? next?.group : (await ask([next.step, next.step], false))?.group;
  }

  async group(group: number): Promise<GroupDetail> {
    return (await this.handler.request({ type: "group", group }, "groupDetail")).detail;
  }

  async comparison(query: ComparisonQuery): Promise<ComparisonPage> {
    return (await this.handler.request({ type: "comparison", query }, "comparisonPage")).page;
  }

  /** The prompt of a group of this run, or of another. */
  async prompt(group: number, run?: string): Promise<string> {
    const asked = { type: "prompt", group, ...(run !== undefined && { run }) } as const;
    return (await this.handler.request(asked, "prompt")).prompt;
  }

  attempts(asked: Ask<"attempts">) {
    return this.handler.request({ type: "attempts", ...asked }, "attempts");
  }

  async attempt(asked: Ask<"attempt">): Promise<AttemptDetail | null> {
    return (await this.handler.request({ type: "attempt", ...asked }, "attempt")).attempt;
  }

  /** Runs beside this one. */
  runs() {
    return this.handler.request({ type: "runs" }, "runs");
  }

  /** Shows two texts in the editor's own way of comparing. */
  async showDiff(left: DiffSide, right: DiffSide): Promise<void> {
    await this.handler.request({ type: "diff", sides: [left, right] }, "done");
  }

  async command(command: Ask<"command">["command"]): Promise<void> {
    await this.handler.request({ type: "command", command }, "done");
  }

  async openThreshold(name: string): Promise<void> {
    await this.handler.request({ type: "openThreshold", name }, "done");
  }

  async saveFilters(filters: string[]): Promise<void> {
    await this.handler.request({ type: "saveFilters", filters }, "done");
  }

  async copyText(text: string): Promise<void> {
    // A report has no host that would do it.
    if (this.report !== undefined) await navigator.clipboard.writeText(text);
    else await this.handler.request({ type: "copyText", text }, "done");
  }

  /** Has the user asked for a file, and a picture written into it. */
  async savePicture(name: string, base64: string): Promise<void> {
    if (this.report !== undefined) download(name, `data:image/png;base64,${base64}`);
    else await this.handler.request({ type: "savePicture", name, base64 }, "done");
  }

  /** Has the user asked how the groups of a list are to be written into a file. */
  async exportGroups(query: GroupQuery): Promise<void> {
    await this.handler.request({ type: "exportGroups", query }, "done");
  }

  private take(update: RunUpdate): void {
    this.header = update.header;
    if (update.rl) this.rl = applySeries(this.rl, update.rl);
    if (update.warmStart) this.warmStart = applySeries(this.warmStart, update.warmStart);
    if (update.evaluations) {
      const before = this.evaluations.slice(0, update.evaluationsFrom ?? 0);
      this.evaluations = before.concat(update.evaluations);
    }
    if (update.warnings) this.warnings = update.warnings;
    if (update.findings) this.findings = update.findings;
    this.changed();
  }
}

function download(name: string, address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
}
