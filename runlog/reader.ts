import path from "node:path";
import type {
  Rollout,
  RunDocument,
  RunEvent,
  RunQuery,
  RunState,
} from "../schemas/generated/run-events";
import { validateRunDocument, validateRunEvent } from "../schemas/generated/run-events.validate";
import { UserError } from "../schemas/user-error";
import { type GroupQuery, type GroupSelection, selectGroups } from "./group-query";
import { type GroupSummary, GroupTable } from "./group-table";
import { LineTail, parseLine, sizeOf } from "./lines";
import { type Liveness, livenessOf } from "./liveness";
import { QueryLog } from "./query-log";
import type { RolloutColumns } from "./rollout-columns";
import { RolloutIndex } from "./rollout-index";
import type { RolloutLine } from "./rollout-line";
import { RunFile, readRunState } from "./run-directory";

export type { GroupColumn, GroupQuery, GroupSelection } from "./group-query";
export type { GroupSummary } from "./group-table";
export type { Liveness } from "./liveness";

/**
 * Reads a run folder, while it is written or later. Figures of the rollouts, queries, titles and
 * events are in memory; the rollouts' texts stay on disk and are read by the row.
 */
export class RunReader {
  readonly events: RunEvent[] = [];
  /** What was found wrong in the files and left out, each said once. */
  readonly warnings: string[] = [];
  #state: RunState;
  readonly #eventTail: LineTail;
  readonly #documentTail: LineTail;
  readonly #queries: QueryLog;
  readonly #titles = new Map<string, string>();
  readonly #index: RolloutIndex;
  readonly #groups: GroupTable;
  #selection: { key: string; passing: GroupQuery["passing"]; positions: Uint32Array } | undefined;

  private constructor(
    readonly folder: string,
    state: RunState,
  ) {
    const file = (name: string) => path.join(folder, name);
    this.#state = state;
    this.#eventTail = new LineTail(file(RunFile.events));
    this.#documentTail = new LineTail(file(RunFile.documents));
    this.#queries = new QueryLog(file(RunFile.queries));
    this.#index = new RolloutIndex(file(RunFile.rollouts), file(RunFile.index));
    this.#groups = new GroupTable(this.#index.columns, this.#queries.list);
  }

  /**
   * Opens a run.
   *
   * @throws UserError when the folder holds no run.
   */
  static open(folder: string): RunReader {
    const reader = new RunReader(folder, readRunState(folder));
    reader.refresh();
    reader.#repairIndex();
    return reader;
  }

  get state(): RunState {
    return this.#state;
  }

  get liveness(): Liveness {
    return livenessOf(this.#state);
  }

  get groupCount(): number {
    return this.#groups.count;
  }

  /** Rollouts, without those of groups that a resumed run wrote again. */
  get rolloutCount(): number {
    return this.#groups.rows;
  }

  /** The figures of every line of rollouts.jsonl. */
  get columns(): RolloutColumns {
    return this.#index.columns;
  }

  /** The groups with their figures. */
  get table(): GroupTable {
    return this.#groups;
  }

  /** Reads what is new; answers how many lines of rollouts and events that were. */
  refresh(): { rollouts: number; events: number } {
    const before = { rollouts: this.columns.count, events: this.events.length };
    // Its end first: whatever these rollouts name is on disk by now, and read below.
    const limit = sizeOf(this.#index.rolloutsFile);
    this.#queries.refresh();
    this.#documentTail.read((bytes) => {
      const document = parseLine<RunDocument>(bytes, validateRunDocument);
      if (document) this.#titles.set(document.id, document.title);
    });
    this.#index.refresh(this.#queries.numbers, limit);
    this.#groups.refresh();
    this.#eventTail.read((bytes, offset) => {
      const event = parseLine<RunEvent>(bytes, validateRunEvent);
      if (event) this.events.push(event);
      else this.#warn(`${RunFile.events}: the line at byte ${offset} is no event and is left out`);
    });
    this.#refreshState();
    this.#checkEnds();
    const news = {
      rollouts: this.columns.count - before.rollouts,
      events: this.events.length - before.events,
    };
    if (news.rollouts) this.#selection = undefined;
    return news;
  }

  /** A window of the groups. Windows of the same filters and order are cheap. */
  groups(query: GroupQuery): { total: number; rows: GroupSummary[]; at?: number } {
    const { offset, limit, locate, passing, ...rest } = query;
    const key = JSON.stringify(rest);
    if (this.#selection?.key !== key || this.#selection.passing !== passing)
      this.#selection = { key, passing, positions: selectGroups(this.#groups, query) };
    const { positions } = this.#selection;
    const place = locate === undefined ? undefined : this.#groups.positionOf(locate);
    const at = place === undefined ? -1 : positions.indexOf(place);
    return {
      ...(at >= 0 && { at }),
      total: positions.length,
      rows: Array.from(positions.subarray(offset, offset + limit), (position) =>
        this.#groups.summary(position),
      ),
    };
  }

  /** Numbers of all groups that pass a selection's filters, in its order. */
  groupNumbers(selection: GroupSelection = {}): number[] {
    return Array.from(
      selectGroups(this.#groups, selection),
      (position) => this.#groups.numbers[position]!,
    );
  }

  /**
   * A group with its rollouts, by the samples' numbers.
   *
   * @throws UserError when there is no such group.
   */
  group(id: number): { query: RunQuery; rollouts: Rollout[] } {
    const position = this.#groups.positionOf(id);
    if (position === undefined)
      throw new UserError(`the run has no group ${id}`, { file: this.folder });
    return {
      query: this.#groups.queryOf(position),
      rollouts: this.#index.rollouts(this.#groups.rowsOf(position)),
    };
  }

  /** The lines of some rows of {@link columns}. */
  linesAt(rows: readonly number[]): RolloutLine[] {
    return this.#index.lines(rows);
  }

  /** Title of an item, or its id when the run does not tell it. */
  title(docId: string): string {
    return this.#titles.get(docId) ?? docId;
  }

  /** Forgets what was read; files are only open while they are read. */
  close(): void {
    this.#selection = undefined;
  }

  #refreshState(): void {
    try {
      this.#state = readRunState(this.folder);
    } catch (error) {
      // Windows and network file systems can miss the file while it is being replaced.
      if (!(error instanceof UserError)) throw error;
    }
  }

  /** A cut-off last line is one being written, unless nobody is there to end it. */
  #checkEnds(): void {
    const { skipped } = this.#index;
    if (skipped)
      this.#warn(
        `${RunFile.rollouts}: some lines are no rollouts, or name queries that ${RunFile.queries} had not before them; they are left out`,
      );
    if (this.liveness === "live") return;
    for (const [file, torn] of [
      [RunFile.rollouts, this.#index.torn],
      [RunFile.events, this.#eventTail.torn],
    ] as const)
      if (torn) this.#warn(`${file}: the last line was cut off and is left out`);
  }

  #warn(message: string): void {
    if (!this.warnings.includes(message)) this.warnings.push(message);
  }

  /** Spares the next reader the work, where no writer is there to be disturbed. */
  #repairIndex(): void {
    if (this.#index.complete || this.liveness === "live") return;
    try {
      this.#index.save();
    } catch {
      // A folder that may only be read is read all the same.
    }
  }
}
