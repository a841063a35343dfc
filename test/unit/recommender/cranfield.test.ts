import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../trainer/data/dataset";
import { createRecommender } from "../../../trainer/recommender/create";

const FOLDER = path.join(
  process.env.REC_R1_TEST_DATA ?? path.join("..", "shared", "data"),
  "cranfield",
);
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`skipped: no Cranfield collection in ${FOLDER} (set REC_R1_TEST_DATA)`);

interface Expected {
  runs: { fields: Record<string, number>; k1: number; b: number; hits: [number, number][][] }[];
}

function elements(xml: string, name: string): string[] {
  const found = xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, "gs"));
  return Array.from(found, (match) => match[1]!.replace(/\s+/g, " ").trim());
}

describe.skipIf(!isThere)("BM25 on the Cranfield collection", () => {
  it("gives Lucene's ten best and their scores", async () => {
    const corpus = readFileSync(path.join(FOLDER, "cran.all.1400.xml"), "utf8");
    const documents = elements(corpus, "doc").map((doc, i): Document => {
      const fields = { title: elements(doc, "title")[0]!, text: elements(doc, "text")[0]! };
      return { id: String(i), fields };
    });
    const topics = elements(readFileSync(path.join(FOLDER, "cran.qry.xml"), "utf8"), "title");
    const queries = topics.filter((_, i) => i % 11 === 0).slice(0, 20);
    const expected = JSON.parse(
      readFileSync(path.join("test", "fixtures", "lucene", "cranfield.expected.json"), "utf8"),
    ) as Expected;
    for (const { hits, ...settings } of expected.runs) {
      const spec = { kind: "bm25", ...settings, top_k: 10 } as const;
      const found = await (await createRecommender(spec, documents)).search(queries, 10);
      expect(found.map((list) => list.map((hit) => [Number(hit.id), hit.score]))).toEqual(
        hits.map((list) => list.map(([document, score]) => [document, Math.fround(score)])),
      );
    }
  });
});
