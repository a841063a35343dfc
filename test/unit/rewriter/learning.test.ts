import { describe, expect, it } from "vitest";
import { sftLoss } from "../../../trainer/algorithm/sft";
import { Random } from "../../../trainer/random";
import { trainBpe } from "../../../trainer/rewriter/bpe-training";
import type { LlamaConfig } from "../../../trainer/rewriter/config";
import { Learner } from "../../../trainer/rewriter/learner";
import { Rewriter } from "../../../trainer/rewriter/rewriter";
import { Sampler } from "../../../trainer/rewriter/sampler";
import { Scorer } from "../../../trainer/rewriter/scorer";

const tokenizer = trainBpe(["find red house : blue door", "find old car : new bus"], 300, [
  "<|endoftext|>",
]);
const config: LlamaConfig = {
  hiddenSize: 64,
  layers: 2,
  heads: 4,
  kvHeads: 2,
  headSize: 16,
  intermediateSize: 48,
  vocabularySize: tokenizer.size,
  maxPositions: 64,
  ropeTheta: 10000,
  rmsNormEpsilon: 1e-5,
  tiedEmbeddings: true,
  bosTokenId: null,
  eosTokenIds: [0],
};
const settings = { learningRate: 5e-3, weightDecay: 0, gradClip: 1 };

function batch() {
  const sequences = [
    [...tokenizer.encode("find red house : blue door"), 0],
    [...tokenizer.encode("find old car : new bus"), 0],
  ];
  const promptLengths = [4, 5];
  const tokens = sequences.reduce((sum, s, i) => sum + s.length - promptLengths[i]!, 0);
  return {
    sequences,
    promptLengths,
    extra: { weight: new Float32Array(tokens).fill(1 / tokens) },
  };
}

describe("a rewriter that learns", () => {
  it("lowers its loss, and writes what it was taught", async () => {
    const rewriter = Rewriter.random(config, tokenizer, 1);
    const learner = new Learner(rewriter, sftLoss, settings, 1);
    const losses: number[] = [];
    for (let i = 0; i < 60; i++) losses.push((await learner.step(batch())).loss);
    expect(losses[0]).toBeGreaterThan(4);
    expect(losses.at(-1)).toBeLessThan(0.1);
    const sampler = new Sampler(rewriter, { threads: 1 });
    const prompts = batch().sequences.map((s, i) => s.slice(0, batch().promptLengths[i]));
    const written = await sampler.sample(prompts, {
      groupSize: 1,
      temperature: 1,
      topP: 1,
      maxNewTokens: 24,
      greedy: true,
      rng: () => 0,
      stopTokens: [0],
    });
    expect(written.map((w) => w.finish)).toEqual(["stop", "stop"]);
    expect(written.map((w, i) => tokenizer.decode([...prompts[i]!, ...w.tokens]))).toEqual([
      "find red house : blue door",
      "find old car : new bus",
    ]);
    await learner.dispose();
    await sampler.dispose();
  });

  it("goes on bit for bit from exported state", async () => {
    const straight = Rewriter.random(config, tokenizer, 2);
    const one = new Learner(straight, sftLoss, settings, 1);
    for (let i = 0; i < 6; i++) await one.step(batch());

    const first = Rewriter.random(config, tokenizer, 2);
    const two = new Learner(first, sftLoss, settings, 1);
    for (let i = 0; i < 3; i++) await two.step(batch());
    const three = new Learner(first, sftLoss, settings, 1);
    three.importState(two.exportState());
    for (let i = 0; i < 3; i++) await three.step(batch());
    for (const [name, { data }] of straight.weights)
      expect(first.weights.get(name)!.data, name).toEqual(data);
  });

  it.each([1, 0.7])(
    "samples with the log-probabilities that training computes (T=%s)",
    async (temperature) => {
      const rewriter = Rewriter.random(config, tokenizer, 3);
      for (const { data } of rewriter.weights.values())
        if (data.length > 64) for (let i = 0; i < data.length; i++) data[i] = data[i]! * 8;
      const sampler = new Sampler(rewriter, { threads: 1 });
      const prompts = [[5], tokenizer.encode("find red house :"), tokenizer.encode("find car")];
      for (const topP of [1, 0.8]) {
        const random = new Random(4);
        const samples = await sampler.sample(prompts, {
          groupSize: 5,
          temperature,
          topP,
          maxNewTokens: 9,
          greedy: false,
          rng: random.next,
          stopTokens: [0, 1, 2, 3, 4, 20, 21, 22, 23, 24],
        });
        expect(samples).toHaveLength(15);
        const sequences = samples.map((s, i) => [
          ...prompts[Math.floor(i / 5)]!,
          ...s.tokens,
          ...(s.finish === "stop" ? [s.stopToken!] : []),
        ]);
        const scorer = new Scorer(rewriter, ({ logProbs }) => logProbs, 1, temperature);
        const promptLengths = samples.map((_, i) => prompts[Math.floor(i / 5)]!.length);
        const expected = await scorer.score({ sequences, promptLengths, extra: {} });
        const found = samples.flatMap((s) => s.logProbs);
        expect(found).toHaveLength(expected.length);
        found.forEach((logProb, i) => {
          expect(logProb).toBeCloseTo(expected[i]!, 4);
        });
        expect(new Set(samples.map((s) => s.finish))).toEqual(new Set(["stop", "length"]));
      }
    },
  );

  it("accumulates micro-batches to the gradient of the whole batch", async () => {
    const rewriter = Rewriter.random(config, tokenizer, 5);
    const learner = new Learner(rewriter, sftLoss, settings, 1);
    const once = batch();
    const many = {
      sequences: Array.from({ length: 80 }, (_, i) => once.sequences[i % 2]!),
      promptLengths: Array.from({ length: 80 }, (_, i) => once.promptLengths[i % 2]!),
      extra: {
        weight: Float32Array.from(
          Array.from({ length: 40 }, () => [...once.extra.weight]).flat(),
          (w) => w / 40,
        ),
      },
    };
    const a = await learner.differentiate(once);
    const b = await learner.differentiate(many);
    expect(b.update.loss).toBeCloseTo(a.update.loss, 4);
    a.gradients.forEach((gradient, p) => {
      gradient.forEach((value, i) => {
        expect(Math.abs(b.gradients[p]![i]! - value)).toBeLessThan(1e-5);
      });
    });
  });
});
