import { describe, expect, it } from "vitest";
import { Random } from "../../../trainer/random";
import { ExactSearch } from "../../../trainer/recommender/dense/exact-search";
import { Nearest } from "../../../trainer/recommender/dense/nearest";

describe("exact search", () => {
  const random = new Random(3);
  const vectors = (rows: number, width: number) =>
    Float32Array.from({ length: rows * width }, () => random.below(9) - 4);

  it.each([
    [1, 1],
    [7, 3],
    [70, 10],
    [130, 1000],
  ])("finds for %i queries the %i best as a full sort would, ties in order", async (count, k) => {
    const width = 3;
    const parts = [vectors(300, width), vectors(500, width), vectors(1, width)];
    const all = Float32Array.from(parts.flatMap((part) => [...part]));
    const queries = vectors(count, width);
    const search = new ExactSearch(parts, width, 1);
    const found = await search.search(queries, k);
    expect(found).toHaveLength(count);
    found.forEach((hits, q) => {
      const scored = Array.from({ length: 801 }, (_, number) => {
        let score = 0;
        for (let i = 0; i < width; i++) score += queries[q * width + i]! * all[number * width + i]!;
        return { number, score };
      }).sort((a, b) => b.score - a.score || a.number - b.number);
      expect(hits).toEqual(scored.slice(0, k));
    });
    await search.dispose();
  });

  it("keeps nothing for k 0", () => {
    const none = new Nearest(0);
    none.offerAll(Float32Array.of(1, 2), 0);
    expect(none.ranked()).toEqual([]);
  });
});
