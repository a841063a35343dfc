import type { Rollout } from "../../schemas/generated/run-events";

/** The figures of a step's rollouts by the names of run-events.schema.json, as far as known. */
export function importedMetrics(rollouts: readonly Rollout[]): Record<string, number> {
  const metrics: Record<string, number> = {};
  const rewards = known(rollouts.map(({ reward }) => reward));
  if (rewards.length) {
    const mean = average(rewards);
    metrics["reward/mean"] = mean;
    metrics["reward/std"] = Math.sqrt(average(rewards.map((reward) => (reward - mean) ** 2)));
    metrics["reward/max"] = rewards.reduce((a, b) => Math.max(a, b));
  }
  for (const name of new Set(rollouts.flatMap(({ components }) => Object.keys(components)))) {
    const values = known(rollouts.map(({ components }) => components[name] ?? null));
    metrics[`reward/${name}`] = average(values);
  }
  const tokens = known(rollouts.map((rollout) => rollout.tokens));
  if (tokens.length) metrics.completion_length = average(tokens);
  const ended = rollouts.filter(({ finish }) => finish !== "unknown");
  if (ended.length)
    metrics.truncated_share = average(ended.map(({ finish }) => (finish === "length" ? 1 : 0)));
  const flat = zeroVariance(rollouts);
  if (flat !== undefined) metrics.zero_variance_share = flat;
  return metrics;
}

/** Share of the groups of two and more samples that all earn the same; undefined without any. */
function zeroVariance(rollouts: readonly Rollout[]): number | undefined {
  const groups = new Map<number, number[]>();
  for (const { group, reward } of rollouts)
    if (reward !== null) groups.set(group, [...(groups.get(group) ?? []), reward]);
  const several = [...groups.values()].filter((rewards) => rewards.length > 1);
  if (several.length === 0) return undefined;
  return average(several.map((rewards) => (rewards.every((r) => r === rewards[0]) ? 1 : 0)));
}

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
