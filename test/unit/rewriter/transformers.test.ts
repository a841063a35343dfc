import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sftLoss } from "../../../trainer/algorithm/sft";
import { trainBpe } from "../../../trainer/rewriter/bpe-training";
import { Learner } from "../../../trainer/rewriter/learner";
import { Rewriter } from "../../../trainer/rewriter/rewriter";
import { readSafetensors } from "../../../trainer/rewriter/safetensors";
import { Scorer } from "../../../trainer/rewriter/scorer";

const FIXTURES = path.join(__dirname, "../../fixtures/llama");

interface Expected {
  sequences: number[][];
  prompts: number[];
  loss: number;
  log_probs: number[];
}

/** The fixture's folder with a tokenizer beside it: every byte-level vocabulary has 256 tokens. */
async function load(name: string): Promise<Rewriter> {
  const folder = mkdtempSync(path.join(tmpdir(), "llama-"));
  cpSync(path.join(FIXTURES, name), folder, { recursive: true });
  const whole = trainBpe([], 257, ["<|endoftext|>"]);
  const vocabulary = Object.fromEntries(Object.entries(whole.vocabulary).slice(0, 64));
  await new (whole.constructor as typeof import("../../../trainer/rewriter/tokenizer").Tokenizer)(
    vocabulary,
    [],
    whole.added,
  ).save(folder);
  return Rewriter.load(folder);
}

describe.each(["tied", "grouped"])("a Llama with %s weights, against transformers", (name) => {
  const expected = JSON.parse(
    readFileSync(path.join(FIXTURES, name, "expected.json"), "utf8"),
  ) as Expected;
  const tokens = expected.log_probs.length;
  const batch = {
    sequences: expected.sequences,
    promptLengths: expected.prompts,
    extra: { weight: new Float32Array(tokens).fill(1 / tokens) },
  };

  it("finds the same log-probabilities", async () => {
    const scorer = new Scorer(await load(name), 1);
    const found = await scorer.logProbs(batch);
    expected.log_probs.forEach((logProb, i) => {
      expect(Math.abs(found[i]! - logProb)).toBeLessThan(1e-4);
    });
    await scorer.dispose();
  });

  it("finds the same loss and gradients", async () => {
    const rewriter = await load(name);
    const settings = { learningRate: 1, weightDecay: 0, gradClip: 1 };
    const learner = new Learner(rewriter, sftLoss, settings, 1);
    const { update, gradients } = await learner.differentiate(batch);
    expect(update.loss).toBeCloseTo(expected.loss, 4);
    const theirs = await readSafetensors(path.join(FIXTURES, name, "gradients.safetensors"));
    const names = [...rewriter.trainable.keys()];
    expect(names.sort()).toEqual([...theirs.keys()].sort());
    [...rewriter.trainable.keys()].forEach((weight, p) => {
      const { data } = theirs.get(weight)!;
      const furthest = data.reduce(
        (most, v, i) => Math.max(most, Math.abs(v - gradients[p]![i]!)),
        0,
      );
      expect(furthest, weight).toBeLessThan(1e-4);
    });
    await learner.dispose();
  });
});
