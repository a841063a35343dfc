import { MessageHandler } from "../protocol/message-handler";
import {
  type FromRunsPanel,
  RUNS_PROTOCOL_VERSION,
  type RunQueriesQuery,
  type RunsUpdate,
  type StandingRow,
  type StandingsQuery,
  type ToRunsPanel,
  toRunsPanel,
} from "../protocol/runs-panel";
import type { AttemptDetail, DiffSide, QueryName } from "../protocol/samples";
import type { HostLine } from "../run-store";

/** The webview's copy of the runs that are compared, and its questions to the host. */
export class RunsStore {
  update: RunsUpdate | undefined;
  folders: string[] = [];
  /** Raised with every batch of news. */
  version = 0;
  private readonly handler: MessageHandler<ToRunsPanel, FromRunsPanel>;

  /** `changed` is told of every batch of news. */
  constructor(
    line: HostLine,
    private readonly changed: () => void,
  ) {
    this.handler = new MessageHandler<ToRunsPanel, FromRunsPanel>({
      receives: toRunsPanel,
      post: (message) => line.postMessage(message),
      handle: (message) => {
        if (message.type === "update") this.take(message.update);
        return undefined;
      },
      onFault: (error) => console.error(`Rec-R1 comparison: ${error.message}`),
    });
  }

  /** Takes a message from the host. */
  receive(message: unknown): void {
    void this.handler.receive(message);
  }

  /** Says that the webview is there; resolves when the runs are known. */
  async open(): Promise<void> {
    const asked = { type: "ready", version: RUNS_PROTOCOL_VERSION } as const;
    const { folders, update } = await this.handler.request(asked, "opened");
    this.folders = folders;
    this.take(update);
  }

  async standings(query: StandingsQuery): Promise<StandingRow[]> {
    return (await this.handler.request({ type: "standings", query }, "standings")).rows;
  }

  queries(query: RunQueriesQuery) {
    return this.handler.request({ type: "queries", query }, "queries");
  }

  /** What the run at a place made of a query; null where it did not meet it. */
  async attempt(run: number, query: QueryName, split: string): Promise<AttemptDetail | null> {
    const asked = { type: "attempt", run, query, split } as const;
    return (await this.handler.request(asked, "attempt")).attempt;
  }

  async prompt(run: number, group: number): Promise<string> {
    return (await this.handler.request({ type: "prompt", run, group }, "prompt")).prompt;
  }

  async openRun(run: number): Promise<void> {
    await this.handler.request({ type: "openRun", run }, "done");
  }

  async copyText(text: string): Promise<void> {
    await this.handler.request({ type: "copyText", text }, "done");
  }

  async savePicture(name: string, base64: string): Promise<void> {
    await this.handler.request({ type: "savePicture", name, base64 }, "done");
  }

  /** Shows two texts in the editor's own way of comparing. */
  async showDiff(left: DiffSide, right: DiffSide): Promise<void> {
    await this.handler.request({ type: "diff", sides: [left, right] }, "done");
  }

  private take(update: RunsUpdate): void {
    this.update = update;
    this.version++;
    this.changed();
  }
}
