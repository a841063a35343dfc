import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sftLoss } from "../../../trainer/algorithm/sft";
import { microBatches } from "../../../trainer/rewriter/batch";
import { Learner } from "../../../trainer/rewriter/learner";
import { readSafetensors } from "../../../trainer/rewriter/safetensors";
import { Scorer } from "../../../trainer/rewriter/scorer";
import { Graph } from "../../../trainer/tensor/graph";
import { entropy } from "../../../trainer/tensor/ops";
import { Program } from "../../../trainer/tensor/program";
import { LLAMAS, loadLlama } from "../../support/tiny-llama";

interface Expected {
  sequences: number[][];
  prompts: number[];
  loss: number;
  log_probs: number[];
  entropies: number[];
  logits: number[][];
}

describe.each(["tied", "grouped"])("a Llama with %s weights, against transformers", (name) => {
  const expected = JSON.parse(
    readFileSync(path.join(LLAMAS, name, "expected.json"), "utf8"),
  ) as Expected;
  const tokens = expected.log_probs.length;
  const batch = {
    sequences: expected.sequences,
    promptLengths: expected.prompts,
    extra: { weight: new Float32Array(tokens).fill(1 / tokens) },
  };

  it("finds the same log-probabilities", async () => {
    const scorer = new Scorer(await loadLlama(name), ({ logProbs }) => logProbs, 1);
    const found = await scorer.score(batch);
    expected.log_probs.forEach((logProb, i) => {
      expect(Math.abs(found[i]! - logProb)).toBeLessThan(1e-4);
    });
    await scorer.dispose();
  });

  it("finds the same logits and entropies", async () => {
    const rewriter = await loadLlama(name);
    const [part] = microBatches(batch);
    const g = new Graph();
    const logits = rewriter.completionLogits(g, part!);
    const program = await Program.compile(g, { logits, entropy: entropy(g, logits) }, 1);
    const { tokens: fed, positions, places } = part!;
    const found = await program.run({ ...rewriter.feeds, tokens: fed, positions });
    for (let n = 0; n < tokens; n++) {
      const place = places[n]!;
      expect(found.entropy![n]).toBeCloseTo(expected.entropies[place]!, 4);
      expected.logits[place]!.forEach((logit, v) => {
        expect(Math.abs(found.logits![n * 64 + v]! - logit)).toBeLessThan(1e-4);
      });
    }
    await program.dispose();
  });

  it("finds the same loss and gradients", async () => {
    const rewriter = await loadLlama(name);
    const settings = { learningRate: 1, weightDecay: 0, gradClip: 1 };
    const learner = new Learner(rewriter, sftLoss, settings, 1);
    const { update, gradients } = await learner.differentiate(batch);
    expect(update.loss).toBeCloseTo(expected.loss, 4);
    const theirs = await readSafetensors(path.join(LLAMAS, name, "gradients.safetensors"));
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
