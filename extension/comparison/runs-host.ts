import path from "node:path";
import { summaryOf } from "../../runlog/runs";
import { watchRun } from "../../runlog/tailer";
import { messageOf } from "../../schemas/user-error";
import { MessageHandler } from "../../webview/protocol/message-handler";
import {
  type FromRunsPanel,
  fromRunsPanel,
  RUNS_PROTOCOL_VERSION,
  type RunsUpdate,
  type StandingRow,
  type StandingsQuery,
  type ToRunsPanel,
} from "../../webview/protocol/runs-panel";
import type { DiffSide } from "../../webview/protocol/samples";
import { labelOf } from "../inspector/run-shelf";
import { ComparableRun } from "./compared-run";
import { differencesOf, queriesOf, standingsOf } from "./run-comparison";

/** Shortest time between two batches of news: each is all curves of all runs. */
const BATCH_MS = 2_000;
const POLL_MS = 1_000;

/** The surroundings of a panel that compares runs. */
export interface RunsPlace {
  post(message: unknown): unknown;
  openRun(folder: string): unknown;
  copyText(text: string): unknown;
  savePicture(name: string, base64: string): unknown;
  showDiff(left: DiffSide, right: DiffSide): unknown;
}

/**
 * The host's side of the panel that compares runs: reads them, answers, and tells what is new while
 * somebody looks. Knows nothing of VS Code.
 */
export class RunsHost {
  readonly #handler: MessageHandler<FromRunsPanel, ToRunsPanel>;
  #runs: ComparableRun[] | undefined;
  #watches: { dispose(): void }[] = [];
  #batch: NodeJS.Timeout | undefined;
  #visible = true;
  #known: { key: string; rows: Promise<StandingRow[]> } | undefined;

  constructor(
    readonly folders: readonly string[],
    readonly place: RunsPlace,
  ) {
    this.#handler = new MessageHandler({
      receives: fromRunsPanel,
      post: (message) => place.post(message),
      handle: (message) => this.#handle(message),
      onFault: (error) => console.error(`Rec-R1 comparison: ${error.message}`),
    });
  }

  /** Takes a message of the webview's. */
  receive(message: unknown): Promise<void> {
    return this.#handler.receive(message);
  }

  /** Says whether the panel is seen: one that is not costs nothing. */
  show(visible: boolean): void {
    this.#visible = visible;
    this.#follow();
  }

  dispose(): void {
    this.#unfollow();
    this.#handler.dispose();
    for (const run of this.#runs ?? []) run.close();
  }

  async #handle(message: FromRunsPanel): Promise<ToRunsPanel> {
    switch (message.type) {
      case "ready":
        return this.#opened(message.version);
      case "standings":
        return { type: "standings", rows: await this.#standings(message.query) };
      case "queries":
        return { type: "queries", ...queriesOf(this.#opening(), message.query) };
      case "attempt": {
        const attempt = this.#run(message.run).attempt(message.query, message.split);
        return { type: "attempt", attempt };
      }
      case "prompt":
        return { type: "prompt", prompt: this.#run(message.run).promptOf(message.group) };
      case "openRun":
        await this.place.openRun(this.#run(message.run).folder);
        break;
      case "copyText":
        await this.place.copyText(message.text);
        break;
      case "savePicture":
        // Not awaited: nobody knows how long the user thinks about a name.
        void this.place.savePicture(message.name, message.base64);
        break;
      case "diff":
        await this.place.showDiff(...message.sides);
        break;
    }
    return { type: "done" };
  }

  /** The same question is answered anew once a run was measured again. */
  #standings(query: StandingsQuery): Promise<StandingRow[]> {
    const runs = this.#opening();
    const key = JSON.stringify([query, runs.map(({ mark }) => mark)]);
    if (this.#known?.key !== key) this.#known = { key, rows: standingsOf(runs, query) };
    return this.#known.rows;
  }

  async #opened(version: number): Promise<ToRunsPanel> {
    if (version !== RUNS_PROTOCOL_VERSION)
      throw new Error("This panel belongs to another version of the extension. Reopen it.");
    for (const run of this.#opening()) await run.refresh();
    this.#follow();
    const folders = [...this.folders];
    return { type: "opened", version: RUNS_PROTOCOL_VERSION, folders, update: this.#update() };
  }

  #opening(): ComparableRun[] {
    if (this.#runs) return this.#runs;
    const summaries = this.folders.flatMap((folder) => summaryOf(folder) ?? []);
    const labels = this.folders.map((folder) => {
      const summary = summaries.find((one) => one.folder === folder);
      return summary ? labelOf(summary, summaries) : path.basename(folder);
    });
    const short = withoutSharedEnd(labels);
    this.#runs = this.folders.map((folder, i) => new ComparableRun(folder, short[i]!));
    return this.#runs;
  }

  #run(at: number): ComparableRun {
    const run = this.#opening()[at];
    if (!run) throw new Error(`This panel compares ${this.folders.length} runs only.`);
    return run;
  }

  #update(): RunsUpdate {
    const runs = this.#opening();
    return {
      runs: runs.map((run) => run.summary()),
      differences: differencesOf(runs.map((run) => run.settings)),
    };
  }

  #follow(): void {
    if (!this.#runs || !this.#visible) {
      this.#unfollow();
      return;
    }
    if (this.#watches.length > 0) return;
    const changed = () => {
      this.#batch ??= setTimeout(() => void this.#sendNews(), BATCH_MS);
    };
    this.#watches = this.folders.map((folder) =>
      watchRun(folder, changed, { intervalMs: POLL_MS }),
    );
    changed();
  }

  #unfollow(): void {
    for (const watch of this.#watches.splice(0)) watch.dispose();
    clearTimeout(this.#batch);
    this.#batch = undefined;
  }

  async #sendNews(): Promise<void> {
    try {
      const news = await Promise.all(this.#opening().map((run) => run.refresh()));
      this.#batch = undefined;
      if (news.includes(true) && this.#watches.length > 0)
        this.#handler.sendEvent({ type: "update", update: this.#update() });
    } catch (error) {
      this.#unfollow();
      console.error(`Rec-R1 comparison: ${messageOf(error)}`);
    }
  }
}

/** Names without the words that all of them end in: `gpt-4o-esci` and `rec-r1-esci` differ before. */
export function withoutSharedEnd(names: readonly string[]): string[] {
  const parts = names.map((name) => name.split(/(?=[-_\s])/));
  const last = (words: string[], back: number) => words[words.length - 1 - back];
  let shared = 0;
  while (
    parts.every(
      (words) => words.length > shared + 1 && last(words, shared) === last(parts[0]!, shared),
    )
  )
    shared++;
  if (new Set(names).size < 2) return [...names];
  return parts.map((words) => words.slice(0, words.length - shared).join(""));
}
