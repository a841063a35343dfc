import type { OriginalOutcome } from "../protocol/samples";
import type { ColumnContent } from "./column";

export interface RetrievedItem {
  id: string;
  title: string;
  rank: number;
  /** Null where it was not recorded. */
  score: number | null;
  gain: number;
  /** Ranks climbed against the reference column's list; null when it was not in that list. */
  climbed: number | null;
}

/** The retrieved list, with each item's movement against the reference column's. */
export function rankedItems(
  { outcome, titles }: Pick<ColumnContent, "outcome" | "titles">,
  reference: OriginalOutcome | undefined,
): RetrievedItem[] {
  const { retrieved = [], found = [] } = reference ?? {};
  const before = new Map(retrieved.map(([id], index) => [id, index + 1]));
  for (const [id, rank] of found) if (rank > 0) before.set(id, rank);
  return outcome.retrieved.map(([id, score, gain], index) => {
    const was = before.get(id);
    const rank = index + 1;
    const title = titles[id] ?? id;
    return { id, title, rank, score, gain, climbed: was === undefined ? null : was - rank };
  });
}

/** A relevant item that is not among the rows on the screen. */
export interface MissedItem {
  id: string;
  title: string;
  /** 0: not retrieved at all. */
  rank: number;
}

/** Relevant items beyond the first rows, those that were found first. */
export function missedItems(
  { outcome, titles }: Pick<ColumnContent, "outcome" | "titles">,
  rows: number,
): MissedItem[] {
  return outcome.found
    .filter(([, rank]) => rank === 0 || rank > rows)
    .map(([id, rank]) => ({ id, rank, title: titles[id] ?? id }))
    .sort((a, b) => (a.rank || Infinity) - (b.rank || Infinity) || 0);
}
