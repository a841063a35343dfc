import type { Report } from "./report";
import type { ResolvedExperiment } from "./resolved-experiment";

/** Reward components that do not depend on what is retrieved. */
const BLIND = new Set(["format", "length", "repetition", "diversity"]);

/** What is wrong between the settings of the training, before any file is looked at. */
export function trainingProblems(
  experiment: ResolvedExperiment,
  error: Report,
  warn: Report,
): void {
  const { training, evaluation, reward, algorithm, engine } = experiment;
  if (training.warm_start?.fraction === 1)
    error(
      "the warm start takes all training queries, so none is left for reinforcement; a tenth (0.1) is usual",
      "nothing-left",
      ["training", "warm_start", "fraction"],
      "0.1",
    );
  if (training.warmup_steps >= training.steps)
    warn(
      `the learning rate rises over ${training.warmup_steps} steps, but training has ${training.steps}: it never reaches ${algorithm.learning_rate}`,
      "endless-warmup",
      ["training", "warmup_steps"],
      String(Math.floor(training.steps / 10)),
    );
  if (training.record_log_probs && engine.kind !== "embedded")
    warn(
      `the engine ${engine.kind} does not tell the log-probabilities of tokens, so none are written down; the embedded one does`,
      "unrecorded-log-probs",
      ["training", "record_log_probs"],
      "false",
    );
  if (evaluation.every > training.steps)
    warn(
      `validation is measured every ${evaluation.every} steps, but training has ${training.steps}: it is measured before and after only`,
      "evaluated-late",
      ["evaluation", "every"],
      String(Math.max(1, Math.floor(training.steps / 5))),
    );
  if (reward.every(({ kind }) => BLIND.has(kind)))
    error(
      "no component of the reward looks at what is retrieved, so nothing about retrieval is learnt; add one such as {kind: ndcg, k: 10}",
      "blind-reward",
      ["reward"],
    );
  if (reward.length > 0 && reward.every((part) => "weight" in part && part.weight === 0))
    error("every component of the reward has the weight 0", "weightless-reward", ["reward"]);
  evaluation.metrics.forEach((metric, i) => {
    if (evaluation.metrics.indexOf(metric) < i)
      warn(`${metric} stands here twice`, "double-metric", ["evaluation", "metrics", i]);
  });
  clipping(experiment, warn);
}

/** Clipping only matters to an update that has left the policy that drew the rollouts. */
function clipping({ algorithm }: ResolvedExperiment, warn: Report): void {
  if (!("clip" in algorithm)) return;
  if (algorithm.clip.high < algorithm.clip.low)
    warn(
      `the upper clip (${algorithm.clip.high}) is below the lower one (${algorithm.clip.low}): good rewrites are held back more than bad ones; DAPO uses low 0.2, high 0.28`,
      "clip-order",
      ["algorithm", "clip", "high"],
      String(algorithm.clip.low),
    );
}
