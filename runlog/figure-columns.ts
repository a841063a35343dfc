import type { RolloutColumns } from "./rollout-columns";

/** A figure of groups: one of these, or the mean of a reward component as `component:ndcg@10`. */
export type FigureName =
  | "group"
  | "step"
  | "mean"
  | "spread"
  | "best"
  | "original"
  | "gain"
  | "tokens"
  | `component:${string}`;

const COMPONENT = "component:";

/** A group's figures without its texts. */
export interface GroupFigures {
  step: number;
  mean: number;
  spread: number;
  best: number;
  original: number;
  gain: number;
}

/** The groups that are counted: a GroupTable. */
interface Groups {
  readonly count: number;
  readonly numbers: readonly number[];
  readonly columns: RolloutColumns;
  lastRow(position: number): number;
  meanOf(position: number, column: Float64Array | Uint32Array): number;
  figures(position: number): GroupFigures;
}

interface Column {
  values: Float64Array;
  /** The last row of each group when its value was counted; −1 where it was not yet. */
  counted: Int32Array;
}

/** Figures of all groups, counted when they are asked for, and anew only where a group has changed. */
export class FigureColumns {
  readonly #columns = new Map<FigureName, Column>();

  constructor(private readonly table: Groups) {}

  /** A figure by the groups' positions, NaN where it is not known. The array may be longer. */
  column(name: FigureName): Float64Array {
    const { count } = this.table;
    const column = this.#roomFor(name, count);
    const figure = this.#figure(name);
    const { values, counted } = column;
    for (let position = 0; position < count; position++) {
      const last = this.table.lastRow(position);
      if (counted[position] === last) continue;
      values[position] = figure(position);
      counted[position] = last;
    }
    return values;
  }

  #roomFor(name: FigureName, count: number): Column {
    const known = this.#columns.get(name);
    if (known && known.values.length >= count) return known;
    const room = Math.max(count, 2 * (known?.values.length ?? 128));
    const column = { values: new Float64Array(room), counted: new Int32Array(room).fill(-1) };
    if (known) {
      column.values.set(known.values);
      column.counted.set(known.counted);
    }
    this.#columns.set(name, column);
    return column;
  }

  #figure(name: FigureName): (position: number) => number {
    const { table } = this;
    const { columns } = table;
    switch (name) {
      case "group":
        return (position) => table.numbers[position]!;
      case "mean":
        return (position) => table.meanOf(position, columns.reward);
      case "tokens":
        return (position) => table.meanOf(position, columns.tokens);
      case "step":
      case "spread":
      case "best":
      case "original":
      case "gain":
        return (position) => table.figures(position)[name];
      default: {
        const component = columns.components.get(name.slice(COMPONENT.length));
        return (position) => (component ? table.meanOf(position, component) : Number.NaN);
      }
    }
  }
}
