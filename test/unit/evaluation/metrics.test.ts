import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../schemas/user-error";
import { exponentialGain, metricOf, ndcgAt } from "../../../trainer/evaluation/metrics";
import { Places } from "../../../trainer/evaluation/places";

interface Case {
  run: Record<string, number>;
  qrels: Record<string, number>;
  expected: Record<string, number>;
}

const cases = JSON.parse(
  readFileSync(path.join("test", "fixtures", "trec_eval", "measures.json"), "utf8"),
) as Case[];

/** The order in which trec_eval ranks: by falling score, then by falling id. */
function rankedOf(run: Record<string, number>): string[] {
  return Object.keys(run).sort((a, b) => run[b]! - run[a]! || (a < b ? 1 : -1));
}

describe("metrics", () => {
  it.each(Object.keys(cases[0]!.expected))("%s is trec_eval's", (name) => {
    expect(cases).toHaveLength(40);
    for (const { run, qrels, expected } of cases)
      expect(metricOf(name)(rankedOf(run), new Map(Object.entries(qrels)))).toBeCloseTo(
        expected[name]!,
        10,
      );
  });

  it("cuts the reciprocal rank off", () => {
    const gains = new Map([["a", 1]]);
    expect(metricOf("mrr@3")(["x", "y", "a"], gains)).toBeCloseTo(1 / 3, 12);
    expect(metricOf("mrr@2")(["x", "y", "a"], gains)).toBe(0);
  });

  it("weighs grades exponentially when asked to", () => {
    const gains = new Map([
      ["a", 3],
      ["b", 1],
    ]);
    const value = ndcgAt(10, exponentialGain)(["b", "a"], gains);
    expect(value).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)), 12);
  });

  it.each(["ndcg@2", "recall@2", "precision@2", "map@2"])(
    "%s counts an id that is retrieved twice once",
    (name) => {
      const gains = new Map([
        ["a", 1],
        ["b", 1],
      ]);
      expect(metricOf(name)(["a", "a", "b"], gains)).toBe(1);
      expect(metricOf(name)(["a", "a", "a"], gains)).toBeLessThan(1);
    },
  );

  it("measures distances within a source, and takes the farthest segment where none was found", () => {
    const places = new Places(
      ["a0", "a1", "a2", "a3", "b0", "b1"].map((id) => ({
        id,
        scope: id[0]!,
        position: Number(id[1]),
      })),
    );
    const gains = new Map([["a1", 1]]);
    const at = (name: string, ...ranked: string[]) => metricOf(name)(ranked, gains, places);
    expect(at("min_distance@1", "a3", "a1")).toBe(2);
    expect(at("min_distance@2", "a3", "a1")).toBe(0);
    expect(at("min_distance@3", "b1", "b0", "elsewhere")).toBe(2);
    expect(at("closeness@1", "a2")).toBe(0.5);
    expect(() => metricOf("min_distance@1")(["a1"], new Map([["z", 1]]), places)).toThrow(
      /z has no position.*accuracy@1/,
    );
  });

  it("measures the nearest of several causes, whatever the order in which the corpus has them", () => {
    // Sources of 9 and 2 segments, the last ones first.
    const segments = ["a8", "a3", "a0", "a5", "b1", "b0"];
    const places = new Places(
      segments.map((id) => ({ id, scope: id[0]!, position: Number(id[1]) })),
    );
    const at = (name: string, gains: [string, number][], ...ranked: string[]) =>
      metricOf(name)(ranked, new Map(gains), places);
    const causes: [string, number][] = [
      ["a0", 1],
      ["a5", 2],
      ["a3", 0],
    ];
    expect(at("min_distance@1", causes, "a8")).toBe(3);
    // What is judged irrelevant is no cause.
    expect(at("min_distance@1", causes, "a3")).toBe(2);
    expect(at("min_distance@2", causes, "a3", "a0")).toBe(0);
    // Nothing of the source was found: the farthest that an answer could have been is a8 from a0.
    expect(at("min_distance@1", causes, "b0")).toBe(8);
    expect(at("min_distance@1", causes.toReversed(), "b0")).toBe(8);
    expect(at("min_distance@1", [["a5", 1]], "b0")).toBe(5);
    expect(at("closeness@1", causes, "b0")).toBeCloseTo(1 / 9, 12);
    expect(at("closeness@1", [["a3", 0]], "a3")).toBe(0);
    expect(at("closeness@1", [], "a3")).toBe(0);
  });

  it("is 0 where nothing is relevant or retrieved, and takes negative judgements for irrelevant", () => {
    for (const name of ["ndcg@5", "recall@5", "precision@5", "hit_rate@5", "mrr@5", "map@5"]) {
      expect(metricOf(name)(["a"], new Map())).toBe(0);
      expect(metricOf(name)([], new Map([["a", 1]]))).toBe(0);
      expect(metricOf(name)(["a"], new Map([["a", -1]]))).toBe(0);
    }
  });

  it.each(["ndcg", "ndcg@0", "ndcg@ten", "NDCG@10", "constructor@3", "bleu@4"])(
    "refuses %s and says what there is",
    (name) => {
      expect(() => metricOf(name)).toThrow(UserError);
      expect(() => metricOf(name)).toThrow(/ndcg, .*recall.*ndcg@10/);
    },
  );
});
