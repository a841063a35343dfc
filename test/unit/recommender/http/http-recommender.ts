import { createRecommender } from "../../../../trainer/recommender/create";
import type { HttpSpec } from "../../../../trainer/recommender/http/http";
import type { LocalEngine } from "./local-engine";

export const DOCUMENTS = ["a", "b", "c"].map((id) => ({ id, fields: { title: id } }));

/** A recommender that asks a local engine. */
export function recommenderOf(engine: LocalEngine, rest: Partial<HttpSpec> = {}) {
  return createRecommender(
    {
      kind: "http",
      url: engine.url,
      method: "POST",
      headers: {},
      body: { q: "{{query}}", size: "{{k}}" },
      batch_size: 1,
      ids: "$.hits[*].id",
      concurrency: 4,
      timeout_seconds: 10,
      retries: 1,
      cache: true,
      top_k: 10,
      ...rest,
    },
    DOCUMENTS,
  );
}

/** What a promise fails with. */
export const failureOf = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: Error) => error,
  );

/** An engine's answer with these ids. */
export const found = (...ids: unknown[]) => ({ hits: ids.map((id, i) => ({ id, score: 10 - i })) });
