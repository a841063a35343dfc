import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Measurement } from "../../../schemas/generated/run-events";
import { compareSystems } from "../../../trainer/evaluation/paired-comparison";

interface Pair {
  first: number[];
  second: number[];
  mean: number;
  p: number;
  low: number;
  high: number;
  wins: number;
  ties: number;
  losses: number;
}

const { pairs } = JSON.parse(
  readFileSync(path.join(__dirname, "../../fixtures/statistics/expected.json"), "utf8"),
) as { pairs: Pair[] };

const measured = (system: string, values: number[]) =>
  values.map(
    (value, i): Measurement => ({
      phase: "rl",
      step: 1,
      split: "test",
      system,
      query_id: `q${i}`,
      query: `query ${i}`,
      text: "",
      metrics: { "ndcg@10": value },
    }),
  );

describe("the evaluation page's figures", () => {
  it.each(pairs)("are SciPy's for $first.length queries (p = $p)", (expected) => {
    const found = compareSystems(
      measured("policy", expected.first),
      measured("original_query", expected.second),
      "ndcg@10",
    )!;
    expect(found.mean).toBeCloseTo(expected.mean, 9);
    const { wins, ties, losses } = found;
    expect({ wins, ties, losses }).toEqual({
      wins: expected.wins,
      ties: expected.ties,
      losses: expected.losses,
    });
    // Four standard errors of the 10,000 draws here and of those over there.
    const error = Math.sqrt(expected.p * (1 - expected.p) * (1 / 10_000 + 1 / 200_000));
    expect(Math.abs(found.p - expected.p)).toBeLessThan(4 * error + 2e-4);
    // An end of an interval by 2,000 resamples strays by some hundredths of its width.
    const width = expected.high - expected.low;
    expect(Math.abs(found.low - expected.low)).toBeLessThan(0.05 * width);
    expect(Math.abs(found.high - expected.high)).toBeLessThan(0.05 * width);
  });
});
