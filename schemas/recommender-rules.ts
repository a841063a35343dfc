import { recommenderParts } from "./recommender-parts";
import type { Report } from "./report";
import type { ResolvedExperiment } from "./resolved-experiment";

/** What is wrong between a recommender's settings, before any file is looked at. */
export function recommenderProblems(
  { recommender }: ResolvedExperiment,
  error: Report,
  warn: Report,
): void {
  const parts = recommenderParts(recommender);
  for (const { part, at } of parts) {
    if (part.kind === "dense" && part.index === "ivf" && !part.normalize)
      error(
        "the lists of the index ivf are made by cosine, so its vectors must be of length 1; normalize them, or search with index: exact",
        "ivf-normalize",
        [...at, "normalize"],
        "true",
      );
    if (part.kind === "bm25" && part.analyzer === "ngram") {
      const { min_length: min, max_length: max } = part.ngram;
      if (min > max)
        error(
          `the shortest terms have ${min} characters, but the longest ${max}; raise max_length`,
          "ngram-order",
          [...at, "ngram", "max_length"],
          String(min),
        );
    }
  }
  if (recommender.kind !== "hybrid") return;
  const { fusion, top_k } = recommender;
  if (fusion.weights && fusion.weights.length !== parts.length)
    error(
      `there are ${fusion.weights.length} weights for ${parts.length} recommenders; give one for each, in their order`,
      "weights-count",
      ["recommender", "fusion", "weights"],
    );
  const depth = parts.reduce((sum, { part }) => sum + part.top_k, 0);
  if (depth < top_k)
    warn(
      `the parts retrieve ${depth} items together, fewer than the hybrid's top_k of ${top_k}; raise their top_k`,
      "shallow-parts",
      ["recommender", "top_k"],
      String(depth),
    );
}
