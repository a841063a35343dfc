import { describe, expect, it } from "vitest";
import { UserError } from "../../../schemas/user-error";
import type { Document } from "../../../trainer/data/dataset";
import { Random } from "../../../trainer/random";
import { Bm25, type Bm25Spec } from "../../../trainer/recommender/bm25/bm25";
import { analyze } from "../../../trainer/recommender/bm25/english";
import { lossyLength } from "../../../trainer/recommender/bm25/small-float";
import { TopK } from "../../../trainer/recommender/top-k";
import { BM25 } from "../../support/recommender-specs";

const SPEC: Bm25Spec = { ...BM25, fields: { title: 1 }, top_k: 10 };
const titled = (...titles: string[]) =>
  titles.map((title, i): Document => ({ id: `d${i}`, fields: { title } }));

async function searchOne(recommender: Bm25, text: string, k = 10) {
  return (await recommender.search([text], k))[0]!;
}

describe("Bm25", async () => {
  const recommender = await Bm25.create(
    SPEC,
    titled("arrow left", "arrow right", "arrow left right", "home outline", "home outline"),
  );

  it("scores by the formula", async () => {
    const [hit] = await searchOne(recommender, "right");
    const idf = Math.log(1 + (5 - 2 + 0.5) / (2 + 0.5));
    const norm = 0.9 * (1 - 0.4 + (0.4 * 2) / (11 / 5));
    expect(hit!.id).toBe("d1");
    expect(hit!.score).toBeCloseTo(idf * (1 / (1 + norm)), 6);
  });

  it("multiplies a term's weight by its repetitions", async () => {
    const [once] = await searchOne(recommender, "left");
    const [thrice] = await searchOne(recommender, "left LEFT left");
    expect(thrice!.score).toBeCloseTo(3 * once!.score, 5);
  });

  it("takes operators, quotes and brackets for words without weight", async () => {
    const plain = await searchOne(recommender, "left home");
    expect(await searchOne(recommender, '("left" AND +home) OR NOT')).toEqual(plain);
  });

  it("ranks equal scores in document order", async () => {
    expect((await searchOne(recommender, "home")).map((hit) => hit.id)).toEqual(["d3", "d4"]);
  });

  it("finds nothing for a text without a known word, and nothing for k 0", async () => {
    expect(await recommender.search(["", "the", "zebra", "🏠"], 10)).toEqual([[], [], [], []]);
    expect(await searchOne(recommender, "home", 0)).toEqual([]);
  });

  it("answers each text alone, in order", async () => {
    const texts = ["left", "home", "left", "right arrow"];
    const apart = await Promise.all(texts.map((text) => searchOne(recommender, text)));
    expect(await recommender.search(texts, 10)).toEqual(apart);
  });

  it("stops when told to", async () => {
    const signal = AbortSignal.abort(new Error("stopped"));
    await expect(recommender.search(["left"], 10, signal)).rejects.toThrow("stopped");
  });

  it("keeps the event loop turning in a long search", async () => {
    const texts = new Array<string>(200_000).fill("arrow left right home outline");
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("stopped")), 1);
    await expect(recommender.search(texts, 10, controller.signal)).rejects.toThrow("stopped");
  });

  it("adds up fields by their weights", async () => {
    const documents: Document[] = [
      { id: "a", fields: { title: "left", text: "home" } },
      { id: "b", fields: { text: "left" } },
      { id: "c", fields: { title: "home", text: "" } },
    ];
    const both = await Bm25.create({ ...SPEC, fields: { title: 3, text: 1 } }, documents);
    expect((await searchOne(both, "left")).map((hit) => hit.id)).toEqual(["a", "b"]);
    const title = await searchOne(await Bm25.create(SPEC, documents), "home");
    const text = await searchOne(
      await Bm25.create({ ...SPEC, fields: { text: 1 } }, documents),
      "home",
    );
    const sum = await searchOne(both, "home");
    expect(sum.find((hit) => hit.id === "c")!.score).toBeCloseTo(3 * title[0]!.score, 5);
    expect(sum.find((hit) => hit.id === "a")!.score).toBeCloseTo(text[0]!.score, 5);
  });

  it("refuses a field that no document has, naming those there are", async () => {
    const make = () => Bm25.create({ ...SPEC, fields: { body: 1 } }, titled("a"));
    await expect(make()).rejects.toThrow(UserError);
    await expect(make()).rejects.toThrow(/body.*title/);
  });
});

describe("analyze", () => {
  // With a search that grows as the square of the length these would not end.
  it.each(["_", "a_", "a.", "1,", "é_", "\u203f", "\u0301", 'ה"', "👩\u200d"])(
    "goes through a million times %j",
    (unit) => {
      expect(analyze(unit.repeat(1_000_000)).join("").length).toBeLessThanOrEqual(3_000_000);
    },
  );
});

describe("TopK", () => {
  it.each([1, 2, 7, 50, 1000, 2000])("keeps the best %i as a full sort would", (k) => {
    const random = new Random(k);
    const all = Array.from({ length: 1000 }, (_, number) => ({ number, score: random.below(40) }));
    const top = new TopK(k);
    for (const { number, score } of random.shuffle([...all])) top.offer(number, score);
    const sorted = all.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, k);
    expect(top.ranked((number, score) => ({ number, score }))).toEqual(sorted);
  });
});

describe("lossyLength", () => {
  it("keeps what Lucene's SmallFloat keeps", () => {
    const lengths = [0, 1, 23, 24, 31, 39, 40, 41, 42, 56, 57, 59, 60, 100, 1000];
    const kept = [0, 1, 23, 24, 31, 39, 40, 40, 42, 56, 56, 56, 60, 96, 984];
    expect(lengths.map(lossyLength)).toEqual(kept);
  });
});
