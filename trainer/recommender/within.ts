import type { Document } from "../data/dataset";
import type { Hit, Recommender } from "./recommender";

/** Recommenders outside this program, and the longest list that is asked of them at once. */
const OUTSIDE = new Set(["http", "elasticsearch", "opensearch", "command"]);
const LONGEST = 10_000;

/** How deep a recommender is asked where only a part of its list is kept. */
export function deepest({ description }: Recommender, documents: number): number {
  return OUTSIDE.has(String(description.kind)) ? Math.min(documents, LONGEST) : documents;
}

/**
 * A recommender over some of its documents, as if it held no others where it can be made so; else all
 * are asked for, and the others are left out.
 *
 * @param all how many documents it holds.
 */
export async function within(
  recommender: Recommender,
  documents: readonly Document[],
  all: number,
): Promise<Recommender> {
  if (recommender.within) return recommender.within(documents);
  const ids = new Set(documents.map(({ id }) => id));
  const depth = deepest(recommender, all);
  return {
    description: recommender.description,
    async search(texts, k, signal): Promise<Hit[][]> {
      const found = await recommender.search(texts, depth, signal);
      return found.map((hits) => hits.filter(({ id }) => ids.has(id)).slice(0, k));
    },
  };
}
