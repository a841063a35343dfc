import { setImmediate } from "node:timers/promises";
import type { Rollout } from "../../schemas/generated/run-events";
import type { FigureName } from "../figure-columns";
import { outcomeOf, REWARD_TOLERANCE } from "../group-query";
import type { GroupTable } from "../group-table";
import { RolloutFlag } from "../rollout-columns";
import type { RolloutLine } from "../rollout-line";
import type { Expression, Operator } from "./syntax";

/** Undefined: the rollout's line must be read to know. */
type Verdict = boolean | undefined;
type Test = (row: number, line: RolloutLine | undefined) => Verdict;

/** Rows whose figures, and lines that, are looked at before others have their turn. */
const ROWS_AT_A_TIME = 1 << 14;
const LINES_AT_A_TIME = 256;

/** What a filter reads. */
export interface FilterSource {
  readonly table: GroupTable;
  linesAt(rows: readonly number[]): RolloutLine[];
}

/**
 * The groups in which one rollout, taken by itself, passes a filter. Figures come from the columns;
 * lines are read only where the figures leave it open. Rows once judged are not judged again.
 */
export class GroupFilter {
  readonly #test: Test;
  /** A row that passed, by group. */
  readonly #passed = new Map<number, number>();
  #seen = 0;

  constructor(
    readonly source: FilterSource,
    expression: Expression,
  ) {
    this.#test = testOf(expression, source.table);
  }

  /** Rows that were judged. */
  get seen(): number {
    return this.#seen;
  }

  /** Numbers of the groups that passed so far. */
  get groups(): Set<number> {
    const groups = new Set<number>();
    for (const [group, row] of this.#passed) if (this.source.table.holds(row)) groups.add(group);
    return groups;
  }

  /**
   * Judges the rows that are new.
   *
   * @param wanted asked between slices: false gives up.
   */
  async judge(wanted: () => boolean = () => true): Promise<void> {
    const { count } = this.source.table.columns;
    while (this.#seen < count && wanted()) {
      await this.#judgeRows(this.#seen, Math.min(count, this.#seen + ROWS_AT_A_TIME), wanted);
      await setImmediate();
    }
  }

  async #judgeRows(from: number, to: number, wanted: () => boolean): Promise<void> {
    const { group } = this.source.table.columns;
    const open: number[] = [];
    for (let row = from; row < to; row++) {
      const verdict = this.#test(row, undefined);
      if (verdict) this.#passed.set(group[row]!, row);
      else if (verdict === undefined) open.push(row);
    }
    for (let i = 0; i < open.length; i += LINES_AT_A_TIME) {
      if (!wanted()) return;
      const rows = open.slice(i, i + LINES_AT_A_TIME).filter((row) => !this.#settled(row));
      this.source.linesAt(rows).forEach((line, at) => {
        const row = rows[at]!;
        if (this.#test(row, line)) this.#passed.set(group[row]!, row);
      });
      await setImmediate();
    }
    this.#seen = to;
  }

  /** Whether another rollout of the group passed already. */
  #settled(row: number): boolean {
    const { table } = this.source;
    const passed = this.#passed.get(table.columns.group[row]!);
    return passed !== undefined && table.holds(passed);
  }
}

function testOf(expression: Expression, table: GroupTable): Test {
  if (expression.kind === "compare") return comparison(expression, table);
  if (expression.kind === "not") {
    const inner = testOf(expression.inner, table);
    return (row, line) => {
      const verdict = inner(row, line);
      return verdict === undefined ? undefined : !verdict;
    };
  }
  const left = testOf(expression.left, table);
  const right = testOf(expression.right, table);
  const decisive = expression.kind === "or";
  return (row, line) => {
    const first = left(row, line);
    if (first === decisive) return decisive;
    const second = right(row, line);
    if (second === decisive) return decisive;
    return first === undefined || second === undefined ? undefined : !decisive;
  };
}

function comparison(
  { field, operator, value }: Extract<Expression, { kind: "compare" }>,
  table: GroupTable,
): Test {
  const { name } = field;
  if (typeof value === "number") {
    const figure = figureOf(name, table);
    const holds = NUMERIC[operator]!;
    return (row) => holds(figure(row), value);
  }
  const text = textOf(name, table);
  const wanted = value.toLowerCase();
  if (field.kind === "word") {
    const is = operator === "=";
    return (row) => (text(row) === wanted) === is;
  }
  const contains = operator === "~" || operator === "!~";
  const negative = operator.startsWith("!");
  const holds = (found: string) => {
    const lower = found.toLowerCase();
    return (contains ? lower.includes(wanted) : lower === wanted) !== negative;
  };
  if (name === "query" || name === "query_id") return byQuery(table, (row) => holds(text(row)!));
  return (row, line) => {
    if (line && wanted && !line.mayContain(wanted)) return negative;
    const found = text(row, line?.rollout);
    return found === undefined ? undefined : holds(found);
  };
}

const near = (a: number, b: number) => Math.abs(a - b) <= REWARD_TOLERANCE;
/** A component that a rollout has not is NaN: it passes no comparison. */
const NUMERIC: Partial<Record<Operator, (a: number, b: number) => boolean>> = {
  "=": near,
  "!=": (a, b) => !Number.isNaN(a) && !near(a, b),
  "<": (a, b) => a < b && !near(a, b),
  "<=": (a, b) => a <= b || near(a, b),
  ">": (a, b) => a > b && !near(a, b),
  ">=": (a, b) => a >= b || near(a, b),
};

const COLUMNS = ["step", "group", "sample", "reward", "advantage", "tokens"] as const;
const GROUP_FIGURES = ["mean", "spread", "best", "original", "gain"] as const;

function figureOf(name: string, table: GroupTable): (row: number) => number {
  const { columns } = table;
  const column = COLUMNS.find((one) => one === name);
  // Looked up by the row: arrays are replaced as the run grows.
  if (column) return (row) => columns[column][row]!;
  const figure = GROUP_FIGURES.find((one) => one === name);
  if (figure) return byGroup(table, figure);
  return (row) => columns.components.get(name)?.[row] ?? Number.NaN;
}

function textOf(
  name: string,
  table: GroupTable,
): (row: number, line?: Rollout) => string | undefined {
  const { columns } = table;
  const flag = (bit: number, yes: string, no: string) => (row: number) =>
    columns.flags[row]! & bit ? yes : no;
  switch (name) {
    case "finish":
      return (row) =>
        columns.flags[row]! & RolloutFlag.endUnknown
          ? "unknown"
          : flag(RolloutFlag.truncated, "length", "stop")(row);
    case "parsed":
      return flag(RolloutFlag.parsed, "yes", "no");
    case "used":
      return flag(RolloutFlag.used, "yes", "no");
    case "outcome":
      return outcomeOfRow(byGroup(table, "gain"));
    case "query":
      return (row) => table.queries[columns.query[row]!]!.text;
    case "query_id":
      return (row) => table.queries[columns.query[row]!]!.id;
    case "completion":
      return (_, line) => line?.completion;
    case "prompt":
      return (_, line) => line?.prompt;
    default:
      return (row, line) =>
        columns.flags[row]! & RolloutFlag.parsed ? line && (line.text ?? "") : "";
  }
}

/** A figure of the row's group; all groups' are counted at once. */
function byGroup(table: GroupTable, name: FigureName): (row: number) => number {
  let counted = -1;
  let figures = new Float64Array(0);
  return (row) => {
    if (counted !== table.columns.count) figures = table.figureColumn(name) as typeof figures;
    counted = table.columns.count;
    return figures[table.positionOfRow(row)]!;
  };
}

function outcomeOfRow(gain: (row: number) => number): (row: number) => string {
  return (row) => outcomeOf(gain(row)) ?? "unknown";
}

/** What holds of a row's query, asked once for each query. */
function byQuery(table: GroupTable, holds: (row: number) => boolean): (row: number) => boolean {
  const known = new Map<number, boolean>();
  return (row) => {
    const query = table.columns.query[row]!;
    let verdict = known.get(query);
    if (verdict === undefined) {
      verdict = holds(row);
      known.set(query, verdict);
    }
    return verdict;
  };
}
