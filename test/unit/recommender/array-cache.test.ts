import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { ArrayCache, contentKey, userCache } from "../../../trainer/recommender/array-cache";
import { Bm25 } from "../../../trainer/recommender/bm25/bm25";
import { BM25 } from "../../support/recommender-specs";

const root = mkdtempSync(path.join(tmpdir(), "rec-r1-cache-"));
afterAll(() => rmSync(root, { recursive: true }));
let cache: ArrayCache;
beforeEach(() => {
  cache = new ArrayCache(mkdtempSync(path.join(root, "c-")));
});

const ARRAYS = {
  bytes: Uint8Array.of(1, 2, 3),
  numbers: Uint32Array.of(7, 2 ** 32 - 1),
  nothing: new Uint32Array(),
  floats: Float32Array.of(0.5, Number.NaN, -1e30),
};
const entries = () => readdirSync(cache.folder);
const fileOf = (key: string) => path.join(cache.folder, `${key}.arrays`);

describe("ArrayCache", () => {
  it("gives back what it was given", async () => {
    expect(await cache.get("a")).toBeUndefined();
    await cache.put("a", ARRAYS);
    expect(await cache.get("a")).toEqual(ARRAYS);
    expect(entries()).toEqual(["a.arrays"]);
  });

  it("takes an entry with any byte changed, or cut anywhere, for absent", async () => {
    await cache.put("a", ARRAYS);
    const whole = readFileSync(fileOf("a"));
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Buffer.from(whole);
      changed[at] = changed[at]! ^ 4;
      writeFileSync(fileOf("a"), changed);
      expect(await cache.get("a"), `byte ${at}`).toBeUndefined();
      writeFileSync(fileOf("a"), whole);
      truncateSync(fileOf("a"), at);
      expect(await cache.get("a"), `cut at ${at}`).toBeUndefined();
    }
    expect(entries()).toEqual([]);
  });

  it("survives many writers of the same entry and readers beside them", async () => {
    const large = { numbers: Uint32Array.from({ length: 200_000 }, (_, i) => i) };
    const found = await Promise.all(
      Array.from({ length: 16 }, async (_, i) => {
        if (i % 2) return cache.get("a");
        await cache.put("a", large);
        return cache.get("a");
      }),
    );
    for (const arrays of found) if (arrays) expect(arrays.numbers!.length).toBe(200_000);
    expect((await cache.get("a"))!.numbers).toEqual(large.numbers);
    expect(entries()).toEqual(["a.arrays"]);
  });

  it("lets go of what was not used for longest when it outgrows its limit", async () => {
    const arrays = { bytes: new Uint8Array(10_000) };
    cache = new ArrayCache(cache.folder, 25_000);
    await cache.put("a", arrays);
    await cache.put("b", arrays);
    utimesSync(fileOf("a"), new Date(1000), new Date(1000));
    utimesSync(fileOf("b"), new Date(2000), new Date(2000));
    await cache.get("a");
    await cache.put("c", arrays);
    expect(entries().sort()).toEqual(["a.arrays", "c.arrays"]);
  });

  it("clears away what writers that died have left, and not what others write", async () => {
    writeFileSync(path.join(cache.folder, "old.part"), "");
    utimesSync(path.join(cache.folder, "old.part"), new Date(1000), new Date(1000));
    writeFileSync(path.join(cache.folder, "new.part"), "");
    await cache.put("a", ARRAYS);
    expect(entries().sort()).toEqual(["a.arrays", "new.part"]);
  });

  it("only costs time where it cannot write", async () => {
    const file = path.join(root, "a-file");
    writeFileSync(file, "");
    const nowhere = new ArrayCache(path.join(file, "folder"));
    await nowhere.put("a", ARRAYS);
    expect(await nowhere.get("a")).toBeUndefined();
  });
});

describe("contentKey", () => {
  it("tells settings and lists of texts apart", () => {
    const keys = [
      contentKey(1, ["a", "b"]),
      contentKey(1, ["ab"]),
      contentKey(1, ["a", "b", ""]),
      contentKey(2, ["a", "b"]),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(contentKey(1, ["a", "b"])).toBe(keys[0]);
  });
});

describe("the user's cache", () => {
  it("lies where the environment says, as large as it says", () => {
    const { folder, limit } = userCache({ REC_R1_CACHE: "/somewhere", REC_R1_CACHE_GB: "2" });
    expect([folder, limit]).toEqual(["/somewhere", 2e9]);
    expect(userCache({}).folder).toMatch(/rec-r1-studio$/);
  });
});

describe("an index from the cache", () => {
  const documents = ["left arrow", "right arrow", "", "naïve 🏠 home home"].map((title, i) => ({
    id: `d${i}`,
    fields: i % 2 ? { title, text: "outline" } : { title },
  }));
  const spec = { ...BM25, fields: { title: 2, text: 1 }, query_mode: "boolean" } as const;
  const texts = ["arrow", "home outline", '"left arrow"', "naïve"];

  it("searches as the one that was built", async () => {
    const built = await Bm25.create(spec, documents, { cache });
    expect(entries()).toHaveLength(1);
    const read = await Bm25.create({ ...spec, k1: 1.2, b: 0.75 }, documents, { cache });
    const again = await Bm25.create(spec, documents, { cache });
    const other = await Bm25.create({ ...spec, k1: 1.2, b: 0.75 }, documents);
    expect(entries()).toHaveLength(1);
    expect(await again.search(texts, 10)).toEqual(await built.search(texts, 10));
    expect(await read.search(texts, 10)).toEqual(await other.search(texts, 10));
    expect(again.description).toEqual(built.description);
  });

  it("is another for another text, field, analyzer or for phrases, and is built anew when damaged", async () => {
    const make = (change: object, docs = documents) =>
      Bm25.create({ ...spec, ...change }, docs, { cache });
    const built = await make({});
    await make({}, [...documents.slice(1), { id: "x", fields: { title: "left arrows" } }]);
    await make({ fields: { title: 1 } });
    await make({ analyzer: "simple" });
    await make({ query_mode: "bag_of_words" });
    expect(entries()).toHaveLength(5);
    for (const entry of entries()) truncateSync(path.join(cache.folder, entry), 100);
    const anew = await make({});
    expect(await anew.search(texts, 10)).toEqual(await built.search(texts, 10));
  });
});
