import type { ResolvedExperiment } from "./resolved-experiment";

/** Whether other prompts are drawn in place of those whose groups have nothing to teach (DAPO). */
export function samplesDynamically({ algorithm }: Pick<ResolvedExperiment, "algorithm">): boolean {
  return algorithm.kind === "grpo" && algorithm.dynamic_sampling;
}
