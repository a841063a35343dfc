import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { EXPERIMENT } from "../../../schemas/experiment-schema";
import { Random } from "../../../trainer/random";
import { createRecommender } from "../../../trainer/recommender/create";
import { type FusionSpec, fuse } from "../../../trainer/recommender/fusion";
import type { Hit } from "../../../trainer/recommender/recommender";
import { BM25, DENSE } from "../../support/recommender-specs";

interface Expected {
  /** For each query, the lists to fuse. */
  lists: [string, number][][][];
  runs: { fusion: FusionSpec; fused: Record<string, number>[] }[];
}
const expected = JSON.parse(
  readFileSync(path.join("test", "fixtures", "fusion", "expected.json"), "utf8"),
) as Expected;
const hitsOf = (list: [string, number][]) => list.map(([id, score]): Hit => ({ id, score }));

describe("fused lists", () => {
  it.each(expected.runs)("are ranx's: $fusion", ({ fusion, fused }) => {
    expected.lists.forEach((lists, q) => {
      const found = fuse(lists.map(hitsOf), fusion);
      const wanted = fused[q]!;
      expect(found).toHaveLength(Object.keys(wanted).length);
      for (const { id, score } of found) expect(score).toBeCloseTo(wanted[id]!, 6);
      for (let i = 1; i < found.length; i++)
        expect(found[i]!.score).toBeLessThanOrEqual(found[i - 1]!.score);
    });
  });

  it("count a document that a list lacks as that list's lowest, by z-scores", () => {
    const lists = [
      hitsOf([
        ["a", 3],
        ["b", 1],
      ]),
      hitsOf([
        ["b", 9],
        ["c", 7],
        ["d", 5],
      ]),
    ];
    const found = fuse(lists, { kind: "weighted", normalization: "z_score", weights: [2, 1] });
    const deviation = Math.sqrt(8 / 3);
    const scores = { b: -2 + 2 / deviation, a: 2 - 2 / deviation, c: -2, d: -2 - 2 / deviation };
    for (const { id, score } of found)
      expect(score).toBeCloseTo(scores[id as keyof typeof scores], 9);
    expect(found.map((hit) => hit.id)).toEqual(["a", "b", "c", "d"]);
  });

  it("stay one list's ranking when the others are empty or repeat it", () => {
    const random = new Random(9);
    const fusions: FusionSpec[] = [
      { kind: "rrf", k: 60 },
      { kind: "weighted", normalization: "min_max" },
      { kind: "weighted", normalization: "z_score" },
    ];
    for (let trial = 0; trial < 10_000; trial++) {
      const list = Array.from(
        { length: random.below(6) },
        (_, i): Hit => ({
          id: `d${i}`,
          score: 100 - i - random.below(50) / 100,
        }),
      );
      const fusion = fusions[trial % 3]!;
      const ids = list.map((hit) => hit.id);
      expect(fuse([list, []], fusion).map((hit) => hit.id)).toEqual(ids);
      expect(fuse([list, list], fusion).map((hit) => hit.id)).toEqual(ids);
    }
  });
});

describe("a hybrid", () => {
  const documents = ["red shoe", "blue shoe", "red coat", "green hat"].map((title, i) => ({
    id: `d${i}`,
    fields: { title },
  }));
  const dense = { ...DENSE, fields: ["title"], top_k: 4 };
  const bm25 = { ...BM25, fields: { title: 1 }, top_k: 2 };
  const fusion = { kind: "rrf", k: 60 } as const;

  it("fuses what its parts find, each to its own depth", async () => {
    const hybrid = await createRecommender(
      { kind: "hybrid", of: [bm25, dense], fusion, top_k: 3 },
      documents,
    );
    const parts = [
      await createRecommender(bm25, documents),
      await createRecommender(dense, documents),
    ];
    const texts = ["red shoe", "hat"];
    const found = await hybrid.search(texts, 3);
    const [sparse, vectors] = [await parts[0]!.search(texts, 2), await parts[1]!.search(texts, 4)];
    texts.forEach((_, t) => {
      expect(found[t]).toEqual(fuse([sparse[t]!, vectors[t]!], fusion).slice(0, 3));
    });
    const one = await hybrid.search(["red shoe"], 1);
    expect(one[0]).toEqual(found[0]!.slice(0, 1));
    expect(hybrid.description).toMatchObject({
      kind: "hybrid",
      of: [
        { kind: "bm25", depth: 2 },
        { kind: "dense", depth: 4 },
      ],
    });
    for (const recommender of [hybrid, ...parts]) await recommender.dispose?.();
  });

  it("takes every kind but itself as a part", () => {
    const kindsOf = (branches: { properties?: Record<string, { const?: unknown }> }[] = []) =>
      branches.map((branch) => branch.properties?.kind?.const);
    const { oneOf } = EXPERIMENT.properties!.recommender!;
    const hybrid = oneOf!.find((branch) => branch.properties?.kind?.const === "hybrid")!;
    const kinds = kindsOf(oneOf).filter((kind) => kind !== "hybrid");
    expect(kindsOf(hybrid.properties!.of!.items!.oneOf)).toEqual(kinds);
  });
});
