import { describe, expect, it } from "vitest";
import { acrossSeeds, seedsTable } from "../../../examples/support/seeds";
import type { Trained } from "../../../examples/support/trained";

/** A training of which no more is known than the table shows. */
function training(seed: number, warm: number, rl: number): Trained {
  const evaluation = (mean: number) => ({ summary: { "ndcg@10": { mean, low: 0, high: 1 } } });
  const gain = rl - warm;
  return {
    ...{ seed, metrics: ["ndcg@10"], warm: evaluation(warm), rl: evaluation(rl) },
    toWarm: { mean: gain, low: gain - 0.01, high: gain + 0.01 },
  } as unknown as Trained;
}

describe("an example's seeds", () => {
  const all = [training(7, 0.5, 0.625), training(8, 0.4, 0.375), training(9, 0.45, 0.5)];

  it("are shown one by one, with the mean and the range of all", () => {
    expect(seedsTable(all).split("\n")).toEqual([
      "ndcg@10       after warm start        after RL                RL adds",
      "seed 7        0.500                   0.625                   +0.125 [+0.115, +0.135]",
      "seed 8        0.400                   0.375                   −0.025 [−0.035, −0.015]",
      "seed 9        0.450                   0.500                   +0.050 [+0.040, +0.060]",
      "mean (range)  0.450 (0.400 to 0.500)  0.500 (0.375 to 0.625)  +0.050 (−0.025 to +0.125)",
    ]);
  });

  it("are counted in the JSON, too", () => {
    const { seeds, gain } = acrossSeeds(all);
    expect(seeds).toEqual([7, 8, 9]);
    expect(gain.mean).toBeCloseTo(0.05, 10);
    expect([gain.least, gain.most]).toEqual([expect.closeTo(-0.025), expect.closeTo(0.125)]);
  });
});
