import type { GroupSummary, GroupTable } from "./group-table";

/** A column by which groups are sorted. */
export type GroupColumn = Exclude<keyof GroupSummary, "queryId" | "rewards">;

/** A window of the groups that pass all filters given. */
export interface GroupQuery {
  offset: number;
  limit: number;
  /** Default: in the order of their first rollout. */
  sort?: { column: GroupColumn; descending: boolean };
  /** Part of the query's text or id, in any case. */
  text?: string;
  /** Groups that pass the text filter whatever their query: what a search of completions found. */
  among?: ReadonlySet<number>;
  /** Closed range of RL steps. */
  step?: [number, number];
  /** Sign of the gain. */
  outcome?: "gained" | "lost" | "unchanged";
  /** These groups only, by number; without `sort`, in this order. */
  groups?: readonly number[];
  /** Of those, the ones that a filter lets pass; another set is another filter. */
  passing?: ReadonlySet<number>;
}

/** Which groups, and in which order. */
export type GroupSelection = Omit<GroupQuery, "offset" | "limit">;

/** Differences below this are the rounding of a sum, not another ranking. */
export const REWARD_TOLERANCE = 1e-9;

/** Positions of the groups that pass a query's filters, in its order. */
export function selectGroups(table: GroupTable, query: GroupSelection): number[] {
  const passes = filterOf(table, query);
  const positions: number[] = [];
  for (const position of candidates(table, query.groups))
    if (passes(position)) positions.push(position);
  if (query.sort) sortBy(table, positions, query.sort);
  return positions;
}

/** Positions of some groups by their numbers, or of all. */
function* candidates(table: GroupTable, groups: readonly number[] | undefined) {
  if (!groups) for (let position = 0; position < table.count; position++) yield position;
  for (const group of groups ?? []) {
    const position = table.positionOf(group);
    if (position !== undefined) yield position;
  }
}

function filterOf(table: GroupTable, query: GroupSelection): (position: number) => boolean {
  const { step, outcome, among, passing } = query;
  const text = query.text?.toLowerCase();
  // Many groups share a query: each query's text is looked at once.
  const matches = text
    ? new Set(
        table.queries.filter(
          (q) => q.text.toLowerCase().includes(text) || q.id.toLowerCase().includes(text),
        ),
      )
    : undefined;
  return (position) => {
    if (passing && !passing.has(table.numbers[position]!)) return false;
    if (matches && !matches.has(table.queryOf(position)) && !among?.has(table.numbers[position]!))
      return false;
    if (!step && !outcome) return true;
    const figures = table.figures(position);
    if (step && (figures.step < step[0] || figures.step > step[1])) return false;
    return !outcome || outcome === outcomeOf(figures.gain);
  };
}

/** How a group stands to the query as typed; undefined where either was not measured. */
export function outcomeOf(gain: number): GroupQuery["outcome"] {
  if (Number.isNaN(gain)) return undefined;
  return gain > REWARD_TOLERANCE ? "gained" : gain < -REWARD_TOLERANCE ? "lost" : "unchanged";
}

/**
 * Sorts positions; equal ones keep the order of the run, in both directions, and those whose figure
 * is not known come last.
 */
function sortBy(
  table: GroupTable,
  positions: number[],
  { column, descending }: NonNullable<GroupQuery["sort"]>,
): void {
  const sign = descending ? -1 : 1;
  if (column === "query") {
    const { compare } = new Intl.Collator("en", { numeric: true });
    const text = (position: number) => table.queryOf(position).text;
    positions.sort((a, b) => sign * compare(text(a), text(b)) || a - b);
    return;
  }
  const keys = new Float64Array(table.count);
  let ascending = true;
  let last = Number.NEGATIVE_INFINITY;
  for (const position of positions) {
    const figure = column === "group" ? table.numbers[position]! : table.figures(position)[column];
    const key = Number.isNaN(figure) ? sign * Number.MAX_VALUE : figure;
    keys[position] = key;
    ascending &&= key > last;
    last = key;
  }
  // As they stand while a run is followed: by their numbers.
  if (!ascending) positions.sort((a, b) => sign * (keys[a]! - keys[b]!) || a - b);
  else if (descending) positions.reverse();
}
