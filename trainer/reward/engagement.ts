import { UserError } from "../../schemas/user-error";
import type { Row } from "../data/row";
import { needNumber, needText, readRows } from "../data/rows";
import { ndcgAt } from "../evaluation/metrics";
import { type Component, type ComponentSpec, singly } from "./component";

type EngagementSpec = Extract<ComponentSpec, { kind: "log_engagement" }>;

/** A logged interaction: what a user did with an item that was shown for a query. */
interface ShownItem {
  query: string;
  item: string;
  /** Clicks, conversions or whatever was counted; at least 0. */
  engagement: number;
  /** Probability that the user saw the item, in (0, 1]. */
  propensity: number;
}

/** Estimated engagement by query id and item id. */
type EngagementTable = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * What logged interactions say of a ranking: NDCG with each item's estimated engagement as its
 * gain. Pairs that were never logged count nothing, nor do queries without engagement.
 */
export async function engagementComponent(spec: EngagementSpec): Promise<Component> {
  const table = estimateEngagement(await readLog(spec), spec.max_inverse_propensity);
  const metric = ndcgAt(spec.k);
  return singly(`log_engagement@${spec.k}`, spec, ({ query, ranked }) =>
    metric(
      ranked.map((hit) => hit.id),
      table.get(query.id) ?? new Map(),
    ),
  );
}

/**
 * Engagement by inverse propensity weighting (Joachims, Swaminathan and Schnabel, WSDM 2017): the
 * mean over a pair's interactions of engagement / propensity, in which clicks at places that few
 * users see count for the many that would have been.
 *
 * @param most weights are clipped to this, which takes variance for bias.
 */
export function estimateEngagement(log: Iterable<ShownItem>, most: number): EngagementTable {
  const sums = new Map<string, Map<string, { sum: number; count: number }>>();
  for (const { query, item, engagement, propensity } of log) {
    const items = sums.get(query) ?? new Map<string, { sum: number; count: number }>();
    sums.set(query, items);
    const { sum, count } = items.get(item) ?? { sum: 0, count: 0 };
    items.set(item, { sum: sum + engagement * Math.min(1 / propensity, most), count: count + 1 });
  }
  return new Map(
    Array.from(sums, ([query, items]) => [
      query,
      new Map(Array.from(items, ([item, { sum, count }]) => [item, sum / count])),
    ]),
  );
}

/** @throws UserError with file and line for what is missing or is no such number. */
async function readLog({ path: file, columns }: EngagementSpec): Promise<ShownItem[]> {
  const log: ShownItem[] = [];
  for await (const row of readRows(file, { purpose: "logged interactions" }))
    log.push(shownItem(row, columns));
  if (log.length === 0) throw new UserError("there are no interactions in it", { file });
  return log;
}

function shownItem(row: Row, columns: EngagementSpec["columns"]): ShownItem {
  const number = (
    name: "engagement" | "propensity" | "rank",
    fits: (value: number) => boolean,
    wanted: string,
  ) => {
    const value = needNumber(row, columns[name], `columns.${name}`);
    if (fits(value)) return value;
    throw new UserError(
      `the column ${columns[name]} holds ${value}; expected ${wanted}`,
      row.place,
    );
  };
  return {
    query: needText(row, columns.query, "columns.query"),
    item: needText(row, columns.item, "columns.item"),
    engagement: number("engagement", (value) => value >= 0, "a number of at least 0"),
    propensity:
      columns.propensity in row.values
        ? number("propensity", (p) => p > 0 && p <= 1, "a probability above 0, at most 1")
        : 1 / number("rank", (rank) => rank >= 1, "the rank at which it was shown, from 1"),
  };
}
