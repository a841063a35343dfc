import type { FigureName } from "./figure-columns";
import type { GroupTable } from "./group-table";
import { sortedOrder } from "./sorted-order";

/** A column by which groups are sorted. */
export type GroupColumn = FigureName | "query";

/** A window of the groups that pass all filters given. */
export interface GroupQuery {
  offset: number;
  limit: number;
  /** Default: in the order of their first rollout. */
  sort?: { column: GroupColumn; descending: boolean };
  /** Part of the query's text or id, in any case. */
  text?: string;
  /** Closed range of RL steps. */
  step?: [number, number];
  /** Sign of the gain. */
  outcome?: "gained" | "lost" | "unchanged";
  /** These groups only, by number; without `sort`, in this order. */
  groups?: readonly number[];
  /** Of those, the ones that a filter lets pass; another set is another filter. */
  passing?: ReadonlySet<number>;
  /** Says where this group stands among them, too. */
  locate?: number;
}

/** Which groups, and in which order. */
export type GroupSelection = Omit<GroupQuery, "offset" | "limit" | "locate">;

/** Differences below this are the rounding of a sum, not another ranking. */
export const REWARD_TOLERANCE = 1e-9;

/** Positions of the groups that pass a query's filters, in its order. */
export function selectGroups(table: GroupTable, query: GroupSelection): Uint32Array {
  const passes = filterOf(table, query);
  const candidates = candidatesOf(table, query.groups);
  let count = 0;
  for (const position of candidates) if (passes(position)) candidates[count++] = position;
  const positions = candidates.subarray(0, count);
  return query.sort ? sorted(table, positions, query.sort) : positions;
}

/** Positions of some groups by their numbers, or of all. */
function candidatesOf(table: GroupTable, groups: readonly number[] | undefined): Uint32Array {
  if (!groups) return Uint32Array.from({ length: table.count }, (_, position) => position);
  return Uint32Array.from(groups.flatMap((group) => table.positionOf(group) ?? []));
}

function filterOf(table: GroupTable, query: GroupSelection): (position: number) => boolean {
  const { step, outcome, passing } = query;
  const text = query.text?.toLowerCase();
  // Many groups share a query: each query's text is looked at once.
  const matches = text
    ? new Set(
        table.queries.filter(
          (q) => q.text.toLowerCase().includes(text) || q.id.toLowerCase().includes(text),
        ),
      )
    : undefined;
  const steps = step && table.figureColumn("step");
  const gains = outcome && table.figureColumn("gain");
  return (position) => {
    if (passing && !passing.has(table.numbers[position]!)) return false;
    if (matches && !matches.has(table.queryOf(position))) return false;
    if (steps && (steps[position]! < step![0] || steps[position]! > step![1])) return false;
    return !gains || outcome === outcomeOf(gains[position]!);
  };
}

/** How a group stands to the query as typed; undefined where either was not measured. */
export function outcomeOf(gain: number): GroupQuery["outcome"] {
  if (Number.isNaN(gain)) return undefined;
  return gain > REWARD_TOLERANCE ? "gained" : gain < -REWARD_TOLERANCE ? "lost" : "unchanged";
}

/**
 * Positions in an order; equal ones keep the order of the run, in both directions, and those whose
 * figure is not known come last.
 */
function sorted(
  table: GroupTable,
  positions: Uint32Array,
  { column, descending }: NonNullable<GroupQuery["sort"]>,
): Uint32Array {
  const keys = column === "query" ? queryRanks(table) : table.figureColumn(column);
  // As they stand while a run is followed: by their numbers.
  if (isAscending(positions, keys)) return descending ? positions.reverse() : positions;
  return sortedOrder(positions, keys, descending);
}

/** Whether each key is above the one before it. */
function isAscending(positions: Uint32Array, keys: Float64Array): boolean {
  for (let i = 1; i < positions.length; i++)
    if (!(keys[positions[i]!]! > keys[positions[i - 1]!]!)) return false;
  return true;
}

/** By position: where the group's query stands among all queries in the order of their texts. */
function queryRanks(table: GroupTable): Float64Array {
  const ranks = ranksOf(table);
  return Float64Array.from({ length: table.count }, (_, position) => {
    return ranks[table.queryNumber(position)]!;
  });
}

/** Ranks of the queries by their numbers; equal texts have the same. Kept as long as none is new. */
function ranksOf(table: GroupTable): Float64Array {
  const known = RANKS.get(table);
  if (known?.length === table.queries.length) return known;
  const { compare } = new Intl.Collator("en", { numeric: true });
  const texts = table.queries.map((query) => query.text);
  const order = Uint32Array.from(texts.keys()).sort((a, b) => compare(texts[a]!, texts[b]!));
  const ranks = new Float64Array(texts.length);
  let rank = 0;
  order.forEach((query, i) => {
    if (i > 0 && compare(texts[query]!, texts[order[i - 1]!]!) !== 0) rank = i;
    ranks[query] = rank;
  });
  RANKS.set(table, ranks);
  return ranks;
}

const RANKS = new WeakMap<GroupTable, Float64Array>();
