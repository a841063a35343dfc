import { expect, it } from "vitest";
import { completed } from "../../../schemas/resolve";
import { advantagesOf } from "../../../trainer/algorithm/advantages";
import { PolicyUpdate } from "../../../trainer/algorithm/policy-update";
import { Random } from "../../../trainer/random";
import { Rewriter } from "../../../trainer/rewriter/rewriter";
import { Sampler } from "../../../trainer/rewriter/sampler";
import type { Rollout } from "../../../trainer/rollout";
import { llamaFolder } from "../../support/tiny-llama";

const PROMPTS = [[5, 9], [11], [33, 2, 61]];
const STEPS = 30;

/** Even tokens are rewarded: a policy that knows nothing earns half. */
const rewardOf = (tokens: readonly number[]) =>
  tokens.filter((token) => token % 2 === 0).length / tokens.length;

it.each([
  ["grpo", 8],
  ["ppo", 8],
  ["ppo", 1],
])("%s learns what is rewarded, from %i completions a prompt", async (kind, groupSize) => {
  const experiment = completed({
    algorithm: {
      ...{ kind, learning_rate: 0.02, kl: { coef: 0 } },
      ...(kind === "ppo" && { critic: { learning_rate: 0.02 } }),
    },
    training: { steps: STEPS, prompts_per_step: 24 },
    rewriter: { model: "m" },
  });
  const start = await llamaFolder("tied");
  const rewriter = await Rewriter.load(start);
  const sampler = new Sampler(rewriter, { threads: 1 });
  const update = await PolicyUpdate.create(rewriter, experiment, { threads: 1, start });
  const random = new Random(3);
  const means: number[] = [];
  for (let step = 1; step <= STEPS; step++) {
    const prompts = Array.from({ length: 24 / groupSize }, (_, i) => PROMPTS[i % PROMPTS.length]!);
    const samples = await sampler.sample(prompts, {
      ...{ groupSize, temperature: 1, topP: 1, maxNewTokens: 3, greedy: false, stopTokens: [] },
      rng: random.next,
    });
    const rewards = samples.map(({ tokens }) => rewardOf(tokens));
    const rollouts = samples.map(({ tokens, logProbs }, i) => {
      const group = Math.floor(i / groupSize);
      const first = group * groupSize;
      const { advantages, informative } = advantagesOf(
        experiment.algorithm,
        rewards.slice(first, first + groupSize),
      );
      return {
        generation: { promptTokens: prompts[group]!, tokens, logProbs },
        outcome: { reward: rewards[i]! },
        ...{ advantage: advantages[i - first]!, used: informative },
      } as Rollout;
    });
    await update.apply(rollouts, step);
    for (const { advantage } of rollouts) expect(advantage).not.toBeNull();
    means.push(rewards.reduce((sum, reward) => sum + reward, 0) / rewards.length);
  }
  const mean = (some: readonly number[]) => some.reduce((sum, m) => sum + m, 0) / some.length;
  expect(mean(means.slice(0, 3))).toBeLessThan(0.7);
  expect(mean(means.slice(-5))).toBeGreaterThan(0.9);
  await update.dispose();
  await sampler.dispose();
});
