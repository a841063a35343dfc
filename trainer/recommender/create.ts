import type { Document } from "../data/dataset";
import { Bm25, type Bm25Spec } from "./bm25/bm25";
import { CommandRecommender, type CommandSpec } from "./command";
import { HttpRecommender, type HttpSpec } from "./http/http";
import { CorpusCheck } from "./ranked-answer";
import type { Recommender } from "./recommender";

/** An experiment's `recommender` with its defaults filled in. */
export type RecommenderSpec = Bm25Spec | CommandSpec | HttpSpec;

/**
 * The recommender that an experiment names, over a corpus.
 *
 * @throws UserError when the corpus lacks what the recommender searches.
 */
export async function createRecommender(
  spec: RecommenderSpec,
  documents: readonly Document[],
): Promise<Recommender> {
  switch (spec.kind) {
    case "bm25":
      return Bm25.create(spec, documents);
    case "command":
      return new CommandRecommender(spec, corpusCheckOf(documents));
    case "http":
      return new HttpRecommender(spec, corpusCheckOf(documents));
  }
}

function corpusCheckOf(documents: readonly Document[]): CorpusCheck {
  const ids = new Set(documents.map(({ id }) => id));
  return new CorpusCheck((id) => ids.has(id), documents[0]?.id);
}
