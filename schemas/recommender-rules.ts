import type { Path, Report } from "./meaning";
import type { ResolvedExperiment } from "./resolve";

/** What is wrong between a recommender's settings, before any file is looked at. */
export function recommenderProblems({ recommender }: ResolvedExperiment, error: Report): void {
  const at: Path = ["recommender"];
  if (recommender.kind === "bm25" && recommender.analyzer === "ngram") {
    const { min_length: min, max_length: max } = recommender.ngram;
    if (min > max)
      error(
        `the shortest terms have ${min} characters, but the longest ${max}; raise max_length`,
        "ngram-order",
        [...at, "ngram", "max_length"],
        String(min),
      );
  }
}
