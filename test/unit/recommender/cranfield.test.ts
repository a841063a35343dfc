import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../trainer/data/dataset";
import { createRecommender } from "../../../trainer/recommender/create";
import { BM25 } from "../../support/recommender-specs";

const FOLDER = path.join(
  process.env.REC_R1_TEST_DATA ?? path.join("..", "shared", "data"),
  "cranfield",
);
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`skipped: no Cranfield collection in ${FOLDER} (set REC_R1_TEST_DATA)`);

interface Expected {
  runs: {
    fields: Record<string, number>;
    query_mode: "bag_of_words" | "boolean" | "deduplicated";
    k1: number;
    b: number;
    hits: [number, number][][];
  }[];
}

function elements(xml: string, name: string): string[] {
  const found = xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, "gs"));
  return Array.from(found, (match) => match[1]!.replace(/\s+/g, " ").trim());
}

const FIXTURES = path.join("test", "fixtures", "lucene");

describe.skipIf(!isThere)("BM25 on the Cranfield collection", () => {
  it("gives Lucene's ten best and their scores", async () => {
    const corpus = readFileSync(path.join(FOLDER, "cran.all.1400.xml"), "utf8");
    const documents = elements(corpus, "doc").map((doc, i): Document => {
      const fields = { title: elements(doc, "title")[0]!, text: elements(doc, "text")[0]! };
      return { id: String(i), fields };
    });
    const topics = elements(readFileSync(path.join(FOLDER, "cran.qry.xml"), "utf8"), "title");
    const plain = topics.filter((_, i) => i % 11 === 0).slice(0, 20);
    const boolean = readFileSync(path.join(FIXTURES, "cranfield.boolean.queries.txt"), "utf8")
      .split(/\r?\n/)
      .slice(0, -1);
    const expected = JSON.parse(
      readFileSync(path.join(FIXTURES, "cranfield.expected.json"), "utf8"),
    ) as Expected;
    expect(expected.runs).toHaveLength(5);
    for (const { hits, ...settings } of expected.runs) {
      const spec = { ...BM25, ...settings, top_k: 10 };
      const recommender = await createRecommender(spec, documents);
      const found = await recommender.search(spec.query_mode === "boolean" ? boolean : plain, 10);
      expect(found.map((list) => list.map((hit) => Number(hit.id)))).toEqual(
        hits.map((list) => list.map(([document]) => document)),
      );
      hits.flat().forEach(([, score], i) => {
        const of = Math.fround(score);
        // Lucene adds the scores of a query's parts in an order of its own.
        const slack = spec.query_mode === "boolean" ? 1e-6 * of : 0;
        expect(Math.abs(found.flat()[i]!.score - of)).toBeLessThanOrEqual(slack);
      });
    }
  });
});
