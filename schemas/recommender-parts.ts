import type { Path } from "./report";
import type { ResolvedExperiment } from "./resolved-experiment";

type Recommender = ResolvedExperiment["recommender"];
/** A recommender that retrieves by itself. */
export type RecommenderPart = Exclude<Recommender, { kind: "hybrid" }>;

/** The recommender, or those that a hybrid fuses, each with its place in the experiment. */
export function recommenderParts(recommender: Recommender): { part: RecommenderPart; at: Path }[] {
  if (recommender.kind !== "hybrid") return [{ part: recommender, at: ["recommender"] }];
  const parts: readonly RecommenderPart[] = recommender.of;
  return parts.map((part, i) => ({ part, at: ["recommender", "of", i] }));
}
