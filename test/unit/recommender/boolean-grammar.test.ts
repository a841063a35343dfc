import { describe, expect, it } from "vitest";
import { Random } from "../../../trainer/random";
import { Bm25 } from "../../../trainer/recommender/bm25/bm25";
import { parseBoolean, type Query } from "../../../trainer/recommender/bm25/boolean-grammar";
import { BM25 } from "../../support/recommender-specs";

/** A query in brackets: `+` must, `-` must not, and what may match without a sign. */
function written(query: Query): string {
  if (query.kind === "words") return query.text;
  if (query.kind === "phrase") return `"${query.text}"`;
  const signs = { must: "+", should: "", must_not: "-" };
  return `(${query.clauses.map(({ occur, query }) => signs[occur] + written(query)).join(" ")})`;
}

describe("the language of Boolean queries", () => {
  it.each([
    ["a", "a"],
    ["a b", "(a b)"],
    ["a AND b", "(+a +b)"],
    ["a && b || c", "((+a +b) c)"],
    ["a OR b AND c", "(a (+b +c))"],
    ["a b AND c d", "(a (+b +c) d)"],
    ["NOT a AND b", "(-a +b)"],
    ["a AND NOT b", "(+a -b)"],
    ["+a -b !c", "(+a -b -c)"],
    ["a AND (NOT b)", "(+a -b)"],
    ["NOT (a OR b)", "(-(a b))"],
    ["(a OR b) AND c", "(+(a b) +c)"],
    ['"a b" OR c', '("a b" c)'],
    ["wi-fi rock - roll c++ --x !", "(wi-fi rock - roll c++ --x !)"],
    ["and or not", "(and or not)"],
    ["ANDROID", "ANDROID"],
    ['a"b c"d', '(a "b c" d)'],
    ["title:a^2 b~ c*", "(title:a^2 b~ c*)"],
  ])("%s is %s", (text, expected) => {
    expect(written(parseBoolean(text)!)).toBe(expected);
  });

  it.each([
    "",
    " ",
    "AND",
    "a AND",
    "OR a",
    "a OR OR b",
    "NOT",
    "NOT NOT a",
    "(a",
    "a)",
    "()",
    'a "b',
    '"',
    "+(a",
    "(".repeat(100_000),
    `${"(".repeat(60)}a${")".repeat(60)}`,
  ])("%j is malformed", (text) => {
    expect(parseBoolean(text)).toBeUndefined();
  });
});

describe("a Boolean search", async () => {
  const documents = ["left arrow", "right arrow", "home", "left home", "arrow left"].map(
    (title, i) => ({ id: `d${i}`, fields: { title } }),
  );
  const spec = { ...BM25, fields: { title: 1 } };
  const boolean = await Bm25.create({ ...spec, query_mode: "boolean" }, documents);
  const bag = await Bm25.create(spec, documents);
  const ids = async (text: string) => (await boolean.search([text], 10))[0]!.map(({ id }) => id);

  it("matches what the operators say", async () => {
    expect(await ids('"left arrow"')).toEqual(["d0"]);
    expect(await ids("left AND arrow")).toEqual(["d0", "d4"]);
    expect(await ids("left NOT arrow")).toEqual(["d3"]);
    expect(await ids("+home -left")).toEqual(["d2"]);
    expect((await ids("(left OR right) AND arrow")).sort()).toEqual(["d0", "d1", "d4"]);
    expect(await ids("NOT left")).toEqual([]);
    expect(await ids("the AND of")).toEqual([]);
  });

  it("reads a malformed query as a bag of words", async () => {
    const texts = ["left AND (arrow", 'home "left', "NOT NOT arrow", "AND left"];
    expect(await boolean.search(texts, 10)).toEqual(await bag.search(texts, 10));
  });

  it("answers whatever a model may write", async () => {
    const random = new Random(5);
    const parts = ["left", "arrow", "AND", "OR", "NOT", "(", ")", '"', "+", "-", "!", "&&", "||"];
    const texts = Array.from({ length: 10_000 }, () =>
      Array.from({ length: 1 + random.below(12) }, () => parts[random.below(parts.length)]).join(
        random.below(2) ? " " : "",
      ),
    );
    const found = await boolean.search(texts, 3);
    expect(found).toHaveLength(texts.length);
    for (const hits of found)
      for (const [i, hit] of hits.entries()) {
        expect(hit.score).toBeGreaterThan(0);
        expect(hit.score).toBeLessThanOrEqual(hits[i - 1]?.score ?? Number.POSITIVE_INFINITY);
      }
  });

  it("answers a query of a hundred thousand words", async () => {
    const text = "left AND right OR (arrow home) ".repeat(20_000);
    expect((await boolean.search([text], 3))[0]).toHaveLength(3);
  });

  it("counts a word that is repeated once when deduplicated", async () => {
    const once = await Bm25.create({ ...spec, query_mode: "deduplicated" }, documents);
    const [repeated, plain] = await once.search(["left LEFT left arrow", "left arrow"], 10);
    expect(repeated).toEqual(plain);
    expect((await bag.search(["left"], 1))[0]).toEqual((await once.search(["left left"], 1))[0]);
  });
});
