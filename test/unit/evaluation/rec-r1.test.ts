import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { metricOf } from "../../../trainer/evaluation/metrics";

const FOLDER = path.join(
  process.env.REC_R1_TEST_DATA ?? path.join("..", "shared", "data"),
  "rec-r1-esci",
);
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`skipped: no Rec-R1 results in ${FOLDER} (set REC_R1_TEST_DATA)`);

interface Result {
  /** Lists of ids as Python prints them. */
  retrieved: string;
  target: string;
  "ndcg@100": number;
}

const idsOf = (list: string) => Array.from(list.matchAll(/'([^']*)'/g), (match) => match[1]!);

describe.skipIf(!isThere)("NDCG@100 on Rec-R1's own results", () => {
  it.each([
    "ori_query.json",
    "query_metric_results-gpt-4o.json",
    "query_metric_results-rec-r1.json",
  ])("is what %s says, but for targets listed twice", (name) => {
    const results = Object.values(
      JSON.parse(readFileSync(path.join(FOLDER, name), "utf8")) as Record<string, Result>,
    );
    expect(results).toHaveLength(103);
    for (const result of results) {
      const targets = idsOf(result.target);
      const gains = new Map(targets.map((id) => [id, 1]));
      const value = metricOf("ndcg@100")(idsOf(result.retrieved), gains);
      // Their ideal counts a doubled target twice, so that their value comes out too low.
      if (gains.size === targets.length) expect(value).toBeCloseTo(result["ndcg@100"], 9);
      else expect(value).toBeGreaterThanOrEqual(result["ndcg@100"]);
    }
  });
});
