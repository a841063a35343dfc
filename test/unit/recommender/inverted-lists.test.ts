import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Random } from "../../../trainer/random";
import { ArrayCache } from "../../../trainer/recommender/array-cache";
import { normalize } from "../../../trainer/recommender/dense/encoder";
import { ExactSearch } from "../../../trainer/recommender/dense/exact-search";
import { assign, InvertedLists } from "../../../trainer/recommender/dense/inverted-lists";
import { VectorRows } from "../../../trainer/recommender/dense/vector-rows";

const WIDTH = 16;
const random = new Random(9);

/** Unit vectors around some directions, as texts of some topics have them. */
function around(directions: number[][], count: number, spread: number): Float32Array<ArrayBuffer> {
  const vectors = new Float32Array(count * WIDTH);
  for (let i = 0; i < count; i++) {
    const direction = directions[random.below(directions.length)]!;
    const vector = vectors.subarray(i * WIDTH, (i + 1) * WIDTH);
    vector.set(direction.map((x) => x + spread * random.normal()));
    normalize(vector);
  }
  return vectors;
}

const topics = Array.from({ length: 100 }, () =>
  Array.from({ length: WIDTH }, () => random.normal()),
);
const vectors = around(topics, 8000, 0.4);
// In parts, as vectors come out of the cache.
const parts = [0, 3000, 6000].map((from) =>
  vectors.slice(from * WIDTH, Math.min(8000, from + 3000) * WIDTH),
);
const rows = new VectorRows(parts, WIDTH);
const queries = around(topics, 70, 0.4);

const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-ivf-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("inverted lists", () => {
  it("find what FAISS's IndexIVFFlat finds with the same centroids", async () => {
    const file = path.join(__dirname, "../../fixtures/dense/ivf.json");
    const made = JSON.parse(readFileSync(file, "utf8"));
    const given = new VectorRows([Float32Array.from(made.vectors as number[])], made.width);
    const centroids = Float32Array.from(made.centroids as number[]);
    const lists = await assign(given, centroids, { threads: 1 });
    const search = new InvertedLists(given, lists, made.probes, 1);
    const found = await search.search(Float32Array.from(made.queries as number[]), made.k);
    expect(found.map((list) => list.map(({ number }) => number))).toEqual(made.numbers);
    found.forEach((list, q) => {
      list.forEach(({ score }, i) => {
        expect(score).toBeCloseTo(made.scores[q][i], 5);
      });
    });
    await search.dispose();
  });

  it("find what exact search finds when all are looked at, and most of it when few are", async () => {
    const exact = new ExactSearch(parts, WIDTH, 1);
    const wanted = await exact.search(queries, 50);
    const all = await InvertedLists.create(rows, 1000, { threads: 1 });
    expect(all.probes).toBe(all.count);
    const found = await all.search(queries, 50);
    expect(found.map((list) => list.map(({ number }) => number))).toEqual(
      wanted.map((list) => list.map(({ number }) => number)),
    );
    const few = new InvertedLists(rows, all.lists, 6, 1);
    const some = await few.search(queries, 50);
    const seen = some.map((list, q) => {
      const numbers = new Set(list.map(({ number }) => number));
      return wanted[q]!.filter(({ number }) => numbers.has(number)).length / 50;
    });
    const share = seen.reduce((sum, x) => sum + x, 0) / seen.length;
    expect(all.count).toBe(Math.round(8000 / 256));
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(1);
    for (const search of [exact, all, few]) await search.dispose();
  });

  it("hold every vector once, and are the same when made again or found in the cache", async () => {
    const cache = new ArrayCache(folder);
    const listed: number[] = [];
    const report = (done: number) => listed.push(done);
    const made = await InvertedLists.create(rows, 4, { threads: 1, cache, report });
    expect([...made.lists.numbers].sort((a, b) => a - b)).toEqual([...Array(8000).keys()]);
    expect(listed).toEqual([8000]);
    expect(readdirSync(folder)).toHaveLength(1);
    const kept = await InvertedLists.create(rows, 4, { threads: 1, cache, report });
    expect(listed).toEqual([8000]);
    const anew = await InvertedLists.create(rows, 4, { threads: 1 });
    for (const other of [kept, anew]) {
      expect(other.lists).toEqual(made.lists);
      expect(await other.search(queries, 5)).toEqual(await made.search(queries, 5));
      await other.dispose();
    }
    await made.dispose();
  });
});
