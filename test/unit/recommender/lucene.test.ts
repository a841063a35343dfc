import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../trainer/data/dataset";
import { termsIn } from "../../../trainer/recommender/bm25/analyzer";
import { analyzerOf } from "../../../trainer/recommender/bm25/analyzers";
import { analyze, stem } from "../../../trainer/recommender/bm25/english";
import { SNOWBALL_LANGUAGES } from "../../../trainer/recommender/bm25/snowball";
import { createRecommender } from "../../../trainer/recommender/create";
import { BM25 } from "../../support/recommender-specs";

const FIXTURES = path.join("test", "fixtures", "lucene");

interface Expected {
  /** Terms of each document's line. */
  terms: string[][];
  /** Document numbers and scores of the best 20, for each query. */
  runs: {
    fields: Record<string, number>;
    query_mode?: "bag_of_words" | "boolean" | "deduplicated";
    k1: number;
    b: number;
    hits: [number, number][][];
  }[];
}

const textOf = (name: string) => readFileSync(path.join(FIXTURES, name), "utf8");
const linesOf = (name: string) => textOf(name).split(/\r?\n/).slice(0, -1);
const expectedOf = (name: string) => JSON.parse(textOf(`${name}.expected.json`)) as Expected;
const documentsOf = (name: string) =>
  linesOf(`${name}.documents.txt`).map((line, i): Document => {
    const [title, text] = line.split("\t") as [string, string];
    return { id: String(i), fields: { title, text } };
  });

describe.each(["icons", "sentences"])("as Lucene, on %s", (name) => {
  const documents = documentsOf(name);
  const queries = linesOf(`${name}.queries.txt`);
  const { terms, runs } = expectedOf(name);

  it.each(documents.map(({ fields }, i) => [`${fields.title} ${fields.text}`, terms[i]!]))(
    "analyses %j",
    (text, expected) => {
      expect(analyze(text)).toEqual(expected);
    },
  );

  it.each(runs)("ranks and scores with fields $fields, k1 $k1, b $b", async (run) => {
    const { fields, k1, b } = run;
    const recommender = await createRecommender({ ...BM25, fields, k1, b, top_k: 20 }, documents);
    const found = await recommender.search(queries, 20);
    expect(found.map((hits) => hits.map((hit) => Number(hit.id)))).toEqual(
      run.hits.map((hits) => hits.map(([document]) => document)),
    );
    found.forEach((hits, q) => {
      hits.forEach((hit, i) => {
        expect(hit.score).toBe(Math.fround(run.hits[q]![i]![1]));
      });
    });
  });
});

describe("Porter stems", () => {
  it("are those of Lucene's PorterStemFilter", () => {
    const pairs = linesOf("words.stems.txt").map((line) => line.split(" ") as [string, string]);
    expect(pairs).toHaveLength(4004);
    expect(pairs.map(([word]) => [word, stem(word)])).toEqual(pairs);
  });
});

describe("other analyzers", () => {
  const lines = linesOf("tricky.txt");
  const expected = JSON.parse(textOf("analyzers.expected.json")) as Record<string, string[][]>;
  const settings = {
    simple: { analyzer: "simple", ngram: { min_length: 3, max_length: 3 } },
    whitespace: { analyzer: "whitespace", ngram: { min_length: 3, max_length: 3 } },
    "ngram2-3": { analyzer: "ngram", ngram: { min_length: 2, max_length: 3 } },
  } as const;

  it.each(Object.entries(settings))("make Lucene's terms: %s", (name, spec) => {
    expect(lines.length).toBeGreaterThan(50);
    const analyzer = analyzerOf(spec);
    lines.forEach((line, i) => {
      expect(termsIn(analyzer, line), line).toEqual(expected[name]![i]);
    });
  });

  const languages = linesOf("languages.txt").map((line) => line.split("\t") as [string, string]);
  const terms = JSON.parse(textOf("languages.expected.json")) as string[][];

  it.each(SNOWBALL_LANGUAGES)("make Lucene's terms: %s", (language) => {
    const analyzer = analyzerOf({ analyzer: language, ngram: { min_length: 3, max_length: 3 } });
    const own = languages.flatMap(([name, text], i) => (name === language ? [[text, i]] : []));
    expect(own.length).toBeGreaterThan(3);
    for (const [text, i] of own as [string, number][])
      expect(termsIn(analyzer, text), text).toEqual(terms[i]);
  });
});

describe("other readings of a query, as Lucene", () => {
  const documents = documentsOf("sentences");
  const { runs } = expectedOf("boolean");

  it.each(runs)("$query_mode with fields $fields, k1 $k1, b $b", async (run) => {
    const { hits, ...settings } = run;
    const queries = linesOf(
      run.query_mode === "boolean" ? "boolean.queries.txt" : "sentences.queries.txt",
    );
    const recommender = await createRecommender({ ...BM25, ...settings, top_k: 20 }, documents);
    const found = await recommender.search(queries, 20);
    queries.forEach((query, q) => {
      const [ours, theirs] = [found[q]!, hits[q]!];
      expect(
        ours.map((hit) => Number(hit.id)),
        query,
      ).toEqual(theirs.map(([number]) => number));
      ours.forEach((hit, i) => {
        expect(Math.abs(hit.score / theirs[i]![1] - 1), query).toBeLessThan(1e-6);
      });
    });
  });
});
