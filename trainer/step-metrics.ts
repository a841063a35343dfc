import type { ResolvedExperiment } from "../schemas/resolved-experiment";
import type { Rollout } from "./rollout";

/**
 * The figures of a step's rollouts, by the names in run-events.schema.json.
 *
 * @param seconds wall time of the step, for the rate.
 * @param kind of the algorithm.
 */
export function stepMetrics(
  rollouts: readonly Rollout[],
  seconds: number,
  kind: ResolvedExperiment["algorithm"]["kind"],
): Record<string, number> {
  const rewards = rollouts.map((rollout) => rollout.outcome.reward);
  const mean = average(rewards);
  const metrics: Record<string, number> = {
    "reward/mean": mean,
    "reward/std": Math.sqrt(average(rewards.map((reward) => (reward - mean) ** 2))),
    "reward/max": rewards.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
    completion_length: average(rollouts.map((rollout) => rollout.generation.tokens.length)),
    truncated_share: average(rollouts.map((r) => (r.generation.finish === "length" ? 1 : 0))),
    rollouts_per_second: rollouts.length / seconds,
    step_seconds: seconds,
  };
  // To a critic, a group of equal rewards is as good as any.
  if (kind === "grpo")
    metrics.zero_variance_share = average(rollouts.map((rollout) => (rollout.used ? 0 : 1)));
  for (const name of Object.keys(rollouts[0]?.outcome.components ?? {}))
    metrics[`reward/${name}`] = average(rollouts.map((r) => r.outcome.components[name] ?? 0));
  return metrics;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
