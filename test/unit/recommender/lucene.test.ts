import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../trainer/data/dataset";
import { analyze, stem } from "../../../trainer/recommender/analyzer";
import { createRecommender } from "../../../trainer/recommender/create";

const FIXTURES = path.join("test", "fixtures", "lucene");

interface Expected {
  /** Terms of each document's line. */
  terms: string[][];
  /** Document numbers and scores of the best 20, for each query. */
  runs: {
    fields: Record<string, number>;
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
    const recommender = await createRecommender(
      { kind: "bm25", fields, k1, b, top_k: 20 },
      documents,
    );
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
