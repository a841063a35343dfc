import type { Report } from "../report";
import type { ResolvedExperiment } from "../resolved-experiment";
import { trlProblems } from "./trl-rules";
import { verlProblems } from "./verl-rules";

/** What is wrong between an experiment and the engine that is to train it. */
export function engineProblems(experiment: ResolvedExperiment, error: Report, warn: Report): void {
  const { kind } = experiment.engine;
  if (kind === "trl") trlProblems(experiment, error, warn);
  if (kind === "verl") verlProblems(experiment, error, warn);
}
