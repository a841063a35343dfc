import { RunHealth } from "../../../../runlog/health/health";
import { RunReader } from "../../../../runlog/reader";
import type { Rollout } from "../../../../schemas/generated/run-events";
import { createRun, queryOf, rolloutOf } from "../sample-run";

/** What a made-up run does; every part has an innocent default. */
export interface Story {
  steps?: number;
  samples?: number;
  rollout?(step: number, sample: number, query: number): Partial<Rollout>;
  metrics?(step: number): Record<string, number>;
  /** Mean of ndcg@10 of the policy on "dev", by step. */
  validation?: Record<number, number>;
}

/** Queries of a run, one group each in every step. */
const QUERIES = 4;

const WORDS = "amber bolt cedar delta ember flint grove haven iris jade kelp lumen".split(" ");

/** Some words that differ between steps, queries and samples. */
export function differing(step: number, sample: number, query: number, length = 6): string {
  return Array.from(
    { length },
    (_, i) => `${WORDS[(step + 5 * sample + 7 * query + i) % WORDS.length]}${query}${sample}${i}`,
  ).join(" ");
}

/** A run on disk that did as told. */
export function madeUpRun({ steps = 12, samples = 4, ...story }: Story): RunReader {
  const writer = createRun();
  for (let query = 0; query < QUERIES; query++) writer.appendQuery(queryOf(`q${query}`));
  for (let step = 1; step <= steps; step++) {
    const rollouts: Rollout[] = [];
    for (let query = 0; query < QUERIES; query++)
      for (let sample = 0; sample < samples; sample++) {
        const text = differing(step, sample, query);
        rollouts.push(
          rolloutOf((step - 1) * QUERIES + query, sample, {
            step,
            query_id: `q${query}`,
            completion: text,
            text,
            reward: 0.3 + 0.1 * sample,
            ...story.rollout?.(step, sample, query),
          }),
        );
      }
    writer.appendRollouts(rollouts);
    writer.appendEvent({
      type: "step",
      phase: "rl",
      step,
      steps,
      rollouts: step * QUERIES * samples,
      metrics: story.metrics?.(step) ?? { kl: 0.01, entropy: 1 },
    });
    const measured = story.validation?.[step];
    if (measured !== undefined)
      writer.appendEvent({
        type: "evaluation",
        phase: "rl",
        step,
        split: "dev",
        system: "policy",
        queries: QUERIES,
        metrics: { "ndcg@10": { mean: measured, low: measured, high: measured } },
      });
  }
  writer.close();
  return RunReader.open(writer.folder);
}

/** The findings of a run that did as told. */
export function findingsOf(story: Story) {
  return new RunHealth(madeUpRun(story)).findings();
}
