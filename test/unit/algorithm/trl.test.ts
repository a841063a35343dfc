import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { tokenWeights } from "../../../trainer/algorithm/advantages";
import { policyLoss } from "../../../trainer/algorithm/policy-loss";
import { Learner } from "../../../trainer/rewriter/learner";
import { loadLlama } from "../../support/tiny-llama";

interface Expected {
  sequences: number[][];
  prompts: number[];
  advantages: number[];
  cases: {
    settings: {
      loss_type: "dapo" | "grpo";
      beta?: number;
      epsilon?: number;
      epsilon_high?: number;
      temperature?: number;
      entropy_coef?: number;
    };
    old: number[];
    reference: number[];
    loss: number;
    grad_norm: number;
  }[];
}
const expected = JSON.parse(
  readFileSync(path.join(__dirname, "../../fixtures/trl/expected.json"), "utf8"),
) as Expected;
const { sequences, prompts, advantages } = expected;
const lengths = sequences.map((sequence, i) => sequence.length - prompts[i]!);

describe("GRPO against TRL's GRPOTrainer, on one model and the same completions", () => {
  it.each(expected.cases)("$settings", async ({ settings, old, reference, loss, grad_norm }) => {
    const { loss_type, beta = 0, epsilon = 0.2, temperature = 1 } = settings;
    const builder = policyLoss({
      clip: { low: epsilon, high: settings.epsilon_high ?? epsilon },
      kl: { coef: beta, estimator: "k3" },
      entropy_coef: settings.entropy_coef ?? 0,
    });
    const learner = new Learner(
      await loadLlama("tied"),
      builder,
      { learningRate: 1, weightDecay: 0, gradClip: 1, temperature },
      1,
    );
    const aggregation = loss_type === "dapo" ? "token_mean" : "sequence_mean";
    const { update } = await learner.differentiate({
      sequences,
      promptLengths: prompts,
      extra: {
        weight: tokenWeights(lengths, aggregation),
        old: Float32Array.from(old),
        advantage: Float32Array.from(
          lengths.flatMap((length, i) => new Array<number>(length).fill(advantages[i]!)),
        ),
        ...(beta > 0 ? { reference: Float32Array.from(reference) } : {}),
      },
    });
    expect(update.loss).toBeCloseTo(loss, 4);
    expect(update.gradNorm / grad_norm).toBeCloseTo(1, 4);
    await learner.dispose();
  });
});
