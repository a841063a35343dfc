import path from "node:path";
import { assemble, loadPolicy, splitOf } from "../../trainer/assemble";
import { trainFile } from "../../trainer/commands/train";
import type { Split } from "../../trainer/data/dataset";
import { BEST, WARM_START } from "../../trainer/engines/embedded";
import { bootstrapDifference, type Comparison } from "../../trainer/evaluation/bootstrap";
import {
  type Evaluation,
  evaluateOracle,
  evaluateOriginal,
  evaluatePolicy,
} from "../../trainer/evaluation/evaluate";
import { readResolved } from "../../trainer/resolved-copy";

/** An experiment that was trained, and what its policies come to on the test split. */
export interface Trained {
  folder: string;
  seed: number;
  seconds: number;
  metrics: readonly string[];
  split: Split;
  original: Evaluation;
  warm: Evaluation;
  rl: Evaluation;
  oracle: Evaluation;
  /** What RL adds by the first metric. */
  toOriginal: Comparison;
  toWarm: Comparison;
  titleOf(id: string): string;
}

/** Trains an experiment and measures what came of it; undefined when it was stopped. */
export async function trained(
  file: string,
  overrides: readonly string[],
): Promise<Trained | undefined> {
  const begun = performance.now();
  const { folder, ending } = await trainFile({ file, overrides: [...overrides] });
  if (ending === "stopped") return undefined;
  const seconds = Math.round((performance.now() - begun) / 1000);

  const experiment = readResolved(folder);
  const { environment, dataset, threads } = await assemble(experiment);
  const split = splitOf(dataset, "test");
  const { metrics } = experiment.evaluation;
  const measured = async (name: string): Promise<Evaluation> => {
    const policy = await loadPolicy(path.join(folder, "checkpoints", name), experiment, threads);
    const evaluation = await evaluatePolicy(policy, environment, split, metrics);
    policy.sampler.dispose();
    return evaluation;
  };
  const original = await evaluateOriginal(environment, split, metrics);
  const warm = await measured(WARM_START);
  const rl = await measured(BEST);
  const oracle = await evaluateOracle(environment, split, metrics);
  await environment.dispose();
  const first = metrics[0]!;
  const gainOver = ({ values }: Evaluation) =>
    bootstrapDifference(rl.values[first]!, values[first]!);
  const { catalogue } = environment.task;
  return {
    ...{ folder, seed: experiment.training.seed, seconds, metrics, split },
    ...{ original, warm, rl, oracle, toOriginal: gainOver(original), toWarm: gainOver(warm) },
    titleOf: (id) => catalogue.titleOf(id),
  };
}
