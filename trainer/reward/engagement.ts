import { UserError } from "../../schemas/user-error";
import { type Line, parseObject, readLines } from "../data/lines";
import { ndcgAt } from "../evaluation/metrics";
import { type Component, type ComponentSpec, singly } from "./component";

type EngagementSpec = Extract<ComponentSpec, { kind: "log_engagement" }>;

/** A logged interaction: what a user did with an item that was shown for a query. */
interface Interaction {
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
  const table = estimateEngagement(await readInteractions(spec), spec.max_inverse_propensity);
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
export function estimateEngagement(
  interactions: Iterable<Interaction>,
  most: number,
): EngagementTable {
  const sums = new Map<string, Map<string, { sum: number; count: number }>>();
  for (const { query, item, engagement, propensity } of interactions) {
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
async function readInteractions({ path: file, columns }: EngagementSpec): Promise<Interaction[]> {
  const table = file.endsWith(".tsv");
  if (!table && !/\.(jsonl|ndjson)$/.test(file))
    throw new UserError("interactions are read from .jsonl or .tsv files; convert this one", {
      file,
      key: "path",
    });
  const interactions: Interaction[] = [];
  let header: string[] | undefined;
  for await (const line of readLines(file, "logged interactions")) {
    if (table && !header) {
      header = line.text.split("\t");
      continue;
    }
    const row = header ? rowOf(line, header) : parseObject(line, file);
    interactions.push(interactionOf(row, columns, { file, line: line.number }));
  }
  if (interactions.length === 0) throw new UserError("there are no interactions in it", { file });
  return interactions;
}

function rowOf({ text }: Line, header: readonly string[]): Record<string, unknown> {
  const cells = text.split("\t");
  return Object.fromEntries(header.map((name, i) => [name, cells[i]]));
}

function interactionOf(
  row: Record<string, unknown>,
  columns: EngagementSpec["columns"],
  place: { file: string; line: number },
): Interaction {
  const text = (column: string) => {
    const value = row[column];
    if (typeof value === "number" || (typeof value === "string" && value !== "")) return `${value}`;
    const there = Object.keys(row).join(", ");
    throw new UserError(
      `there is no ${column} here; the columns are ${there}. Name the right one under columns.`,
      place,
    );
  };
  const number = (column: string, fits: (value: number) => boolean, wanted: string) => {
    const found = text(column);
    const value = Number(found);
    if (Number.isFinite(value) && fits(value)) return value;
    throw new UserError(`${column} is ${JSON.stringify(found)}; expected ${wanted}`, place);
  };
  return {
    query: text(columns.query),
    item: text(columns.item),
    engagement: number(columns.engagement, (value) => value >= 0, "a number of at least 0"),
    propensity:
      columns.propensity in row
        ? number(columns.propensity, (p) => p > 0 && p <= 1, "a probability above 0, at most 1")
        : 1 / number(columns.rank, (rank) => rank >= 1, "the rank at which it was shown, from 1"),
  };
}
