import type { RunQuery } from "../schemas/generated/run-events";
import { FigureColumns, type FigureName, type GroupFigures } from "./figure-columns";
import type { RolloutColumns } from "./rollout-columns";

/** A group of rollouts and the untouched query beside it; figures that are not known are NaN. */
export interface GroupSummary {
  group: number;
  step: number;
  queryId: string;
  query: string;
  /** Of each sample, in the order of their numbers. */
  rewards: number[];
  /** Mean of each reward component, in the order of the run's components. */
  components: number[];
  /** Mean length of the completions in tokens. */
  tokens: number;
  mean: number;
  /** Standard deviation of the rewards, as GRPO divides by it (over n, not n − 1). */
  spread: number;
  best: number;
  /** Reward of the original query. */
  original: number;
  /** best − original. */
  gain: number;
}

/** Groups in the order of their first rollout, each the chain of its rows; texts stay on disk. */
export class GroupTable {
  /** Group number by position. */
  readonly numbers: number[] = [];
  /** How many rows count. */
  rows = 0;
  readonly #positions = new Map<number, number>();
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  #next = new Int32Array(0);
  /** Position of each row's group. */
  #position = new Int32Array(0);
  #seen = 0;
  readonly #figures = new FigureColumns(this);

  constructor(
    readonly columns: RolloutColumns,
    readonly queries: readonly RunQuery[],
  ) {}

  get count(): number {
    return this.numbers.length;
  }

  /** Takes in the rows that the columns gained. */
  refresh(): void {
    const { columns } = this;
    if (this.#next.length < columns.count) {
      this.#next = longer(this.#next, columns.offset.length);
      this.#position = longer(this.#position, columns.offset.length);
    }
    for (; this.#seen < columns.count; this.#seen++) this.#add(this.#seen);
  }

  /** Position of a group by its number, or undefined. */
  positionOf(group: number): number | undefined {
    return this.#positions.get(group);
  }

  /** Position of a row's group. */
  positionOfRow(row: number): number {
    return this.#position[row]!;
  }

  /** The row of a group that was written last. */
  lastRow(position: number): number {
    return this.#last[position]!;
  }

  /** A figure of all groups by their positions; the array may be longer than there are groups. */
  figureColumn(name: FigureName): Float64Array {
    return this.#figures.column(name);
  }

  /** Mean of a column's values over a group. */
  meanOf(position: number, column: Float64Array | Uint32Array): number {
    let n = 0;
    let sum = 0;
    for (let row = this.#first[position]!; row >= 0; row = this.#next[row]!) {
      n++;
      sum += column[row]!;
    }
    return sum / n;
  }

  /** Rows of a group, by the samples' numbers. */
  rowsOf(position: number): number[] {
    const { sample } = this.columns;
    const rows: number[] = [];
    for (let row = this.#first[position]!; row >= 0; row = this.#next[row]!) rows.push(row);
    return rows.sort((a, b) => sample[a]! - sample[b]!);
  }

  /** Whether a row counts: those of a group that was written again don't. */
  holds(row: number): boolean {
    return row >= this.#first[this.#position[row]!]!;
  }

  /** Visits the rows of a group, in the order in which they were written. */
  forEachRow(position: number, visit: (row: number) => void): void {
    for (let row = this.#first[position]!; row >= 0; row = this.#next[row]!) visit(row);
  }

  /** Positions of the groups of a query, given by its number in queries.jsonl. */
  positionsOfQuery(query: number): number[] {
    const positions: number[] = [];
    for (let position = 0; position < this.count; position++)
      if (this.columns.query[this.#first[position]!] === query) positions.push(position);
    return positions;
  }

  queryOf(position: number): RunQuery {
    return this.queries[this.queryNumber(position)]!;
  }

  /** Number of a group's query among {@link queries}. */
  queryNumber(position: number): number {
    return this.columns.query[this.#first[position]!]!;
  }

  figures(position: number): GroupFigures {
    const { reward, step } = this.columns;
    const first = this.#first[position]!;
    let n = 0;
    let sum = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let row = first; row >= 0; row = this.#next[row]!) {
      n++;
      sum += reward[row]!;
      best = Math.max(best, reward[row]!);
    }
    const mean = sum / n;
    let squares = 0;
    for (let row = first; row >= 0; row = this.#next[row]!) squares += (reward[row]! - mean) ** 2;
    const original = this.queryOf(position).original?.reward ?? Number.NaN;
    return {
      step: step[first]!,
      mean,
      spread: Math.sqrt(squares / n),
      best,
      original,
      gain: best - original,
    };
  }

  summary(position: number): GroupSummary {
    const query = this.queryOf(position);
    return {
      group: this.numbers[position]!,
      queryId: query.id,
      query: query.text,
      rewards: this.rowsOf(position).map((row) => this.columns.reward[row]!),
      components: Array.from(this.columns.components.values(), (component) =>
        this.meanOf(position, component),
      ),
      tokens: this.meanOf(position, this.columns.tokens),
      ...this.figures(position),
    };
  }

  #add(row: number): void {
    const { group, sample } = this.columns;
    this.#next[row] = -1;
    this.rows++;
    const position = this.#positions.get(group[row]!);
    this.#position[row] = position ?? this.numbers.length;
    if (position === undefined) {
      this.#positions.set(group[row]!, this.numbers.length);
      this.numbers.push(group[row]!);
      this.#first.push(row);
      this.#last.push(row);
      return;
    }
    let size = 0;
    let again = false;
    for (let other = this.#first[position]!; other >= 0; other = this.#next[other]!) {
      size++;
      again ||= sample[other] === sample[row];
    }
    // A run resumed from a checkpoint draws the groups behind it once more.
    if (again) {
      this.rows -= size;
      this.#first[position] = row;
    } else this.#next[this.#last[position]!] = row;
    this.#last[position] = row;
  }
}

function longer(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(array);
  return copy;
}
