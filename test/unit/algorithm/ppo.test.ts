import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { advantagesOf, tokenWeights } from "../../../trainer/algorithm/advantages";
import { valueLoss } from "../../../trainer/algorithm/critic";
import { generalizedAdvantages, whitened } from "../../../trainer/algorithm/gae";
import { Learner } from "../../../trainer/rewriter/learner";
import { Scorer } from "../../../trainer/rewriter/scorer";
import { ValueModel } from "../../../trainer/rewriter/value-model";
import { loadLlama } from "../../support/tiny-llama";

interface Expected {
  sequences: number[][];
  prompts: number[];
  rewards: number[];
  head: number[];
  values: number[];
  estimates: { gamma: number; lambda: number; whitened: number[]; returns: number[] }[];
  old: number[];
  returns: number[];
  losses: {
    clip: number;
    loss: number;
    clipped: number;
    gradients: Record<string, { norm: number; at: number; value: number }>;
  }[];
}
const expected = JSON.parse(
  readFileSync(path.join(__dirname, "../../fixtures/ppo/expected.json"), "utf8"),
) as Expected;
const lengths = expected.sequences.map((sequence, i) => sequence.length - expected.prompts[i]!);
const batch = { sequences: expected.sequences, promptLengths: expected.prompts, extra: {} };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rec-r1-ppo-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The fixture's critic. */
async function critic(): Promise<ValueModel> {
  const model = new ValueModel(await loadLlama("grouped"));
  model.trainable.get("value_head.weight")!.data.set(expected.head);
  return model;
}

const close = (found: ArrayLike<number>, wanted: readonly number[], digits: number) => {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((value, i) => {
    expect(found[i]).toBeCloseTo(value, digits);
  });
};

describe("PPO against verl", () => {
  it("gives the same values", async () => {
    const scorer = new Scorer(await critic(), ({ values }) => values, 1);
    close(await scorer.score(batch), expected.values, 4);
    await scorer.dispose();
  });

  it.each(expected.estimates)(
    "gives the same advantages and returns (gamma $gamma, lambda $lambda)",
    ({ gamma, lambda, whitened: advantages, returns }) => {
      const values = Float32Array.from(expected.values);
      const found = generalizedAdvantages(values, lengths, expected.rewards, { gamma, lambda });
      close(found.returns, returns, 5);
      close(whitened(found.advantages), advantages, 4);
    },
  );

  it.each(expected.losses)(
    "gives the same value loss and gradients (clip $clip)",
    async ({ clip, loss, clipped, gradients }) => {
      expect(clipped).toBeGreaterThan(0);
      const model = await critic();
      const settings = { learningRate: 1, weightDecay: 0, gradClip: 1 };
      const learner = new Learner(model, valueLoss(clip), settings, 1);
      const extra = {
        weight: tokenWeights(lengths, "token_mean"),
        old: Float32Array.from(expected.old),
        return: Float32Array.from(expected.returns),
      };
      const found = await learner.differentiate({ ...batch, extra });
      expect(found.update.loss).toBeCloseTo(loss, 5);
      const names = [...model.trainable.keys()];
      expect(names.toSorted()).toEqual(Object.keys(gradients).sort());
      names.forEach((name, i) => {
        const own = found.gradients[i]!;
        const { norm, at, value } = gradients[name]!;
        const scale = Math.max(1e-3, norm);
        expect(Math.abs(Math.hypot(...own) - norm) / scale, name).toBeLessThan(1e-3);
        expect(Math.abs(own[at]! - value) / scale, name).toBeLessThan(1e-3);
      });
      await learner.dispose();
    },
  );
});

describe("PPO's critic", () => {
  it("expects nothing at first, whatever the body", async () => {
    const fresh = new ValueModel(await loadLlama("tied"));
    const scorer = new Scorer(fresh, ({ values }) => values, 1);
    expect([...(await scorer.score(batch))]).toEqual(expected.values.map(() => 0));
    await scorer.dispose();
  });

  it("comes back from its file as it was", async () => {
    const model = await critic();
    for (const { data } of model.trainable.values())
      for (let i = 0; i < data.length; i++) data[i]! += 0.01;
    const file = path.join(folder, "critic.safetensors");
    await model.save(file);
    const other = new ValueModel(await loadLlama("grouped"));
    await other.restore(file);
    expect([...other.trainable.keys()]).toEqual([...model.trainable.keys()]);
    for (const [name, { data }] of model.trainable)
      expect(other.trainable.get(name)!.data, name).toEqual(data);
  });

  it("learns a value from groups of one, which have no advantage of their own", () => {
    const ppo = { kind: "ppo" } as Parameters<typeof advantagesOf>[0];
    expect(advantagesOf(ppo, [0.7])).toEqual({ advantages: [null], informative: true });
  });
});
