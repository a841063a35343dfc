import type { Document } from "../data/dataset";
import { Bm25, type Bm25Spec } from "./bm25/bm25";
import { CommandRecommender, type CommandSpec } from "./command";
import { Dense, type DenseSpec } from "./dense/dense";
import { EngineRecommender } from "./engine";
import type { FusionSpec } from "./fusion";
import { HttpEngine, type HttpSpec } from "./http/http";
import { Hybrid, type HybridPart } from "./hybrid";
import { QueryDslEngine, type QueryDslSpec } from "./query-dsl/query-dsl";
import { CorpusCheck } from "./ranked-answer";
import type { Recommender } from "./recommender";

/** Documents that take long enough to encode and list that it is told how far it is. */
const LARGE = 10_000;

/** An experiment's `recommender` with its defaults filled in. */
export type RecommenderSpec = PartSpec | HybridSpec;

/** What can stand by itself and as a part of a hybrid. */
type PartSpec = Bm25Spec | CommandSpec | DenseSpec | HttpSpec | QueryDslSpec;

interface HybridSpec {
  kind: "hybrid";
  of: readonly PartSpec[];
  fusion: FusionSpec;
  top_k: number;
}

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
      return new EngineRecommender(new HttpEngine(spec), spec, corpusCheckOf(documents));
    case "elasticsearch":
    case "opensearch":
      return new EngineRecommender(new QueryDslEngine(spec), spec, corpusCheckOf(documents));
    case "dense":
      return Dense.create(spec, documents, {
        report: (done, all, what) => {
          if (all >= LARGE) console.error(`${what} ${done} of ${all} documents`);
        },
        say: (message) => console.error(message),
      });
    case "hybrid": {
      const parts: HybridPart[] = [];
      for (const part of spec.of)
        parts.push({
          recommender: await createRecommender(part, documents),
          depth: part.top_k,
          ranksAll: part.kind === "bm25" || part.kind === "dense",
        });
      return new Hybrid(parts, spec.fusion, documents.length);
    }
  }
}

function corpusCheckOf(documents: readonly Document[]): CorpusCheck {
  const ids = new Set(documents.map(({ id }) => id));
  return new CorpusCheck((id) => ids.has(id), documents[0]?.id);
}
