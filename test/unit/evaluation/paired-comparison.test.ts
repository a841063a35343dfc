import { describe, expect, it } from "vitest";
import type { Measurement } from "../../../schemas/generated/run-events";
import { compareSystems } from "../../../trainer/evaluation/paired-comparison";
import { randomisationTest } from "../../../trainer/evaluation/randomisation";
import { Random } from "../../../trainer/random";

/** The p-value by all 2^n assignments of signs, which the drawn ones approach. */
function exact(differences: readonly number[]): number {
  const observed = Math.abs(differences.reduce((sum, value) => sum + value, 0));
  let asFar = 0;
  for (let signs = 0; signs < 2 ** differences.length; signs++) {
    const sum = differences.reduce((s, value, i) => s + ((signs >> i) & 1 ? value : -value), 0);
    if (Math.abs(sum) >= observed - 1e-9) asFar++;
  }
  return asFar / 2 ** differences.length;
}

describe("randomisationTest", () => {
  it("comes near the test by all assignments of signs", () => {
    const random = new Random(5);
    for (let sample = 0; sample < 20; sample++) {
      const differences = Array.from({ length: 12 }, () => random.normal() + 0.4);
      const p = exact(differences);
      // Four standard errors of 10,000 draws.
      const margin = 4 * Math.sqrt((p * (1 - p)) / 10_000) + 2e-4;
      expect(Math.abs(randomisationTest(differences) - p)).toBeLessThan(margin);
    }
  });

  it("is 1 where nothing differs, and never 0", () => {
    expect(randomisationTest([0, 0, 0])).toBe(1);
    expect(randomisationTest([])).toBe(1);
    expect(randomisationTest(new Array(100).fill(0.5))).toBeCloseTo(1 / 10_001, 12);
  });

  it("is the same for both directions, and for the same seed", () => {
    const differences = [0.5, -0.1, 0.2, 0.3, 0, 0.1];
    expect(randomisationTest(differences.map((d) => -d))).toBe(randomisationTest(differences));
    expect(randomisationTest(differences, 3)).toBe(randomisationTest(differences, 3));
  });
});

function measured(system: string, values: Record<string, number | undefined>): Measurement[] {
  return Object.entries(values).map(([id, value]) => ({
    phase: "rl",
    step: 3,
    split: "test",
    system,
    query_id: id,
    query: `query ${id}`,
    text: value === undefined ? null : `${system} ${id}`,
    metrics: value === undefined ? {} : { "ndcg@10": value },
  }));
}

describe("compareSystems", () => {
  const compared = compareSystems(
    measured("policy", { a: 0.9, b: 0.5, c: 0.1, d: 0.3, only: 1 }),
    measured("original_query", { d: 0.3, c: 0.4, b: 0.5, a: 0.2, none: undefined }),
    "ndcg@10",
  )!;

  it("pairs by query, whatever the order, and leaves out what one side lacks", () => {
    expect(compared.queries.map(({ queryId }) => queryId)).toEqual(["c", "b", "d", "a"]);
    expect(compared.queries[0]!.values).toEqual([0.1, 0.4]);
    expect(compared.queries[0]!.texts).toEqual(["policy c", "original_query c"]);
    expect([compared.wins, compared.ties, compared.losses]).toEqual([1, 2, 1]);
    expect(compared.mean).toBeCloseTo(0.1, 12);
  });

  it("counts every query in one bar, ties in their own", () => {
    const filled = compared.bars.filter(({ count }) => count > 0);
    expect(filled.map(({ count }) => count)).toEqual([1, 2, 1]);
    expect(filled[1]).toMatchObject({ from: 0, to: 0 });
    expect(filled[0]!.from).toBeLessThanOrEqual(-0.3);
    expect(filled[2]!.to).toBeGreaterThanOrEqual(0.7);
  });

  it("counts a smaller distance as a gain", () => {
    const distance = (system: string, values: Record<string, number>) =>
      measured(system, values).map((line) => ({
        ...line,
        metrics: { "min_distance@1": line.metrics["ndcg@10"]! },
      }));
    const { wins, losses, mean, queries } = compareSystems(
      distance("policy", { a: 1, b: 4 }),
      distance("original_query", { a: 5, b: 3 }),
      "min_distance@1",
    )!;
    expect([wins, losses, mean]).toEqual([1, 1, 1.5]);
    expect(queries.map(({ queryId, gain }) => [queryId, gain])).toEqual([
      ["b", -1],
      ["a", 4],
    ]);
  });

  it("says nothing of systems without a query in common", () => {
    const other = measured("original_query", { z: 1 });
    expect(compareSystems(measured("policy", { a: 1 }), other, "ndcg@10")).toBeUndefined();
    expect(compareSystems(other, other, "recall@10")).toBeUndefined();
  });
});
