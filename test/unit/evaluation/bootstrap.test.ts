import { describe, expect, it } from "vitest";
import { bootstrapDifference, bootstrapMean } from "../../../trainer/evaluation/bootstrap";
import { Random } from "../../../trainer/random";

const normals = (seed: number, n: number, mean: number) => {
  const random = new Random(seed);
  return Array.from({ length: n }, () => mean + random.normal());
};

describe("bootstrapMean", () => {
  it("comes near the normal interval on many values", () => {
    const { mean, low, high } = bootstrapMean(normals(3, 2000, 5));
    const half = 1.96 / Math.sqrt(2000);
    expect(Math.abs(low - (mean - half))).toBeLessThan(0.15 * half);
    expect(Math.abs(high - (mean + half))).toBeLessThan(0.15 * half);
  });

  it("covers the true mean in about 95 % of samples", () => {
    let covered = 0;
    for (let seed = 0; seed < 200; seed++) {
      const { low, high } = bootstrapMean(normals(seed, 60, 1), seed);
      if (low <= 1 && 1 <= high) covered++;
    }
    expect(covered).toBeGreaterThan(178);
    expect(covered).toBeLessThan(199);
  });

  it("gives the same interval from the same seed, another from another", () => {
    const values = normals(1, 50, 0);
    expect(bootstrapMean(values, 4)).toEqual(bootstrapMean(values, 4));
    expect(bootstrapMean(values, 4).low).not.toBe(bootstrapMean(values, 5).low);
  });

  it("has no width where nothing varies", () => {
    expect(bootstrapMean([0.25, 0.25, 0.25])).toEqual({ mean: 0.25, low: 0.25, high: 0.25 });
  });
});

describe("bootstrapDifference", () => {
  it("counts wins, ties and losses, and rounding errors as ties", () => {
    const { mean, wins, ties, losses } = bootstrapDifference(
      [1, 0.1 + 0.2, 0, 0.5],
      [0, 0.3, 1, 0.25],
    );
    expect([wins, ties, losses]).toEqual([2, 1, 1]);
    expect(mean).toBeCloseTo(0.0625, 12);
  });

  it("pairs: a constant difference is certain however the queries vary", () => {
    const b = normals(2, 100, 0);
    const { low, high } = bootstrapDifference(
      b.map((value) => value + 0.5),
      b,
    );
    expect(low).toBeCloseTo(0.5, 9);
    expect(high).toBeCloseTo(0.5, 9);
  });

  it("refuses lists that cannot be paired", () => {
    expect(() => bootstrapDifference([1], [1, 2])).toThrow(RangeError);
  });
});
