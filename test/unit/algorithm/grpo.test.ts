import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { groupAdvantages, tokenWeights } from "../../../trainer/algorithm/advantages";
import { policyLoss } from "../../../trainer/algorithm/policy-loss";
import { AdamW } from "../../../trainer/tensor/adamw";
import { gradients } from "../../../trainer/tensor/gradients";
import { Graph } from "../../../trainer/tensor/graph";
import * as o from "../../../trainer/tensor/ops";
import { Program } from "../../../trainer/tensor/program";

interface Expected {
  lengths: number[];
  rewards: number[][];
  advantages: number[];
  logits: number[][];
  targets: number[];
  old: number[];
  reference: number[];
  cases: {
    low: number;
    high: number;
    beta: number;
    eta: number;
    loss: number;
    gradient: number[][];
  }[];
  adamw: {
    start: number[];
    rate: number;
    weight_decay: number;
    steps: { gradient: number[]; weights: number[] }[];
  };
}
const expected = JSON.parse(
  readFileSync(path.join(__dirname, "../../fixtures/grpo/expected.json"), "utf8"),
) as Expected;

describe("GRPO against torch", () => {
  it("gives the same advantages", () => {
    const found = expected.rewards.flatMap((group) => groupAdvantages(group, true).advantages);
    found.forEach((advantage, i) => {
      expect(advantage).toBeCloseTo(expected.advantages[i]!, 9);
    });
  });

  it("gives groups without variance no advantage, and says so", () => {
    expect(groupAdvantages([0.3, 0.1 + 0.2, 0.3], true)).toEqual({
      advantages: [0, 0, 0],
      informative: false,
    });
    expect(groupAdvantages([1, 0], false)).toEqual({ advantages: [0.5, -0.5], informative: true });
  });

  it.each(expected.cases)(
    "gives the same loss and gradient (clip $low/$high, KL $beta, entropy $eta)",
    async ({ low, high, beta, eta, loss, gradient }) => {
      const n = expected.logits.length;
      const g = new Graph();
      const logits = g.input("logits", [n, 7]);
      const values = {
        logProbs: o.tokenLogProbs(g, logits, g.constant(Int32Array.from(expected.targets))),
        entropy: o.entropy(g, logits),
      };
      const builder = policyLoss({
        clip: { low, high },
        kl: { coef: beta, estimator: "k3" },
        entropy_coef: eta,
      });
      const built = builder(g, values, (name) => g.input(name, [n]));
      const [byLogits] = gradients(g, built.loss, [logits]);
      const program = await Program.compile(g, { loss: built.loss, gradient: byLogits! }, 1);
      const advantage = expected.lengths.flatMap((length, i) =>
        Array<number>(length).fill(expected.advantages[i]!),
      );
      const found = await program.run({
        logits: Float32Array.from(expected.logits.flat()),
        weight: tokenWeights(expected.lengths, "sequence_mean"),
        advantage: Float32Array.from(advantage),
        old: Float32Array.from(expected.old),
        reference: Float32Array.from(expected.reference),
      });
      expect(found.loss![0]).toBeCloseTo(loss, 5);
      gradient.flat().forEach((value, i) => {
        expect(found.gradient![i]).toBeCloseTo(value, 5);
      });
      await program.dispose();
    },
  );

  it("weighs tokens alike or completions alike", () => {
    expect([...tokenWeights([1, 3], "token_mean")]).toEqual([0.25, 0.25, 0.25, 0.25]);
    const [one, ...three] = tokenWeights([1, 3], "sequence_mean");
    expect(one).toBeCloseTo(0.5, 6);
    for (const weight of three) expect(weight).toBeCloseTo(0.5 / 3, 6);
  });

  it("steps as torch's AdamW", () => {
    const { start, rate, weight_decay, steps } = expected.adamw;
    const weights = Float32Array.from(start);
    const optimizer = new AdamW([3], { weightDecay: weight_decay });
    for (const step of steps) {
      optimizer.step([weights], [Float32Array.from(step.gradient)], rate);
      step.weights.forEach((value, i) => {
        expect(weights[i]).toBeCloseTo(value, 5);
      });
    }
  });
});
