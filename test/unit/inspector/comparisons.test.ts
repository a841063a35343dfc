import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Comparisons } from "../../../extension/inspector/comparisons";
import { RunReader } from "../../../runlog/reader";
import type { Measurement } from "../../../schemas/generated/run-events";
import { choiceOf, choicesOf, systemName } from "../../../webview/evaluation/evaluation-choice";
import { type ComparisonQuery, comparisonPage } from "../../../webview/protocol/comparison";
import { createRun, queryOf, rolloutOf } from "../runlog/sample-run";

interface Pair {
  first: number[];
  second: number[];
  wins: number;
  ties: number;
  losses: number;
}
const { pairs } = JSON.parse(
  readFileSync(path.join(__dirname, "../../fixtures/statistics/expected.json"), "utf8"),
) as { pairs: Pair[] };
const pair = pairs[2]!;

function measured(system: string, step: number, values: number[]): Measurement[] {
  return values.map((value, i) => ({
    phase: "rl",
    step,
    split: "test",
    system,
    query_id: `q${i}`,
    query: `query ${i}`,
    text: i === 0 ? null : `${system} of ${i}`,
    metrics: { "ndcg@10": value },
  }));
}

const system = (name: string, step: number) => ({ system: name, phase: "rl" as const, step });
const query: ComparisonQuery = {
  split: "test",
  first: system("policy", 5),
  second: system("original_query", 0),
  metric: "ndcg@10",
  offset: 0,
  limit: 100,
};

function run() {
  const writer = createRun();
  writer.appendQuery(queryOf("q3"));
  writer.appendRollouts([rolloutOf(0, 0, { query_id: "q3" }), rolloutOf(1, 0, { query_id: "q3" })]);
  writer.appendMeasurements(measured("original_query", 0, pair.second));
  writer.appendMeasurements(measured("policy", 5, pair.second));
  const comparisons = new Comparisons(writer.folder, RunReader.open(writer.folder).table);
  return { writer, comparisons };
}

describe("the evaluation page's host", () => {
  it("compares what was measured, and anew when it is measured again", async () => {
    const { writer, comparisons } = run();
    const before = await comparisons.page(query);
    expect(before.summary).toMatchObject({ wins: 0, ties: pair.first.length, losses: 0, p: 1 });
    writer.appendMeasurements(measured("policy", 5, pair.first));
    const page = await comparisons.page(query);
    writer.close();
    expect(() => comparisonPage(JSON.parse(JSON.stringify(page)), "page")).not.toThrow();
    const { wins, ties, losses } = pair;
    expect(page.summary).toMatchObject({ wins, ties, losses, unpaired: 0, queries: 60 });
    expect(page.total).toBe(60);
    const gains = page.rows.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => a - b));
    expect(page.rows.find(({ queryId }) => queryId === "q3")?.groups).toBe(2);
  });

  it("lists wins, losses, ties and the queries of a bar, by any column", async () => {
    const { writer, comparisons } = run();
    writer.appendMeasurements(measured("policy", 5, pair.first));
    const ask = (change: Partial<ComparisonQuery>) => comparisons.page({ ...query, ...change });
    expect((await ask({ outcome: "gained" })).total).toBe(pair.wins);
    expect((await ask({ outcome: "lost" })).total).toBe(pair.losses);
    expect((await ask({ outcome: "unchanged" })).total).toBe(pair.ties);
    const { bars } = (await ask({})).summary!;
    for (const [bar, { count }] of bars.entries())
      expect((await ask({ bar })).total, `bar ${bar}`).toBe(count);
    const best = await ask({ sort: { column: "first", descending: true }, limit: 3 });
    expect(best.rows.map(({ values }) => values[0])).toEqual(
      [...pair.first].sort((a, b) => b - a).slice(0, 3),
    );
    const named = await ask({ sort: { column: "query", descending: false }, offset: 2, limit: 1 });
    expect(named.rows[0]?.query).toBe("query 2");
    expect((await ask({ text: "POLICY of 7" })).rows.map(({ queryId }) => queryId)).toEqual(["q7"]);
    writer.close();
  });

  it("says so where single queries were not recorded", async () => {
    const { writer, comparisons } = run();
    const page = await comparisons.page({ ...query, second: system("oracle", 0) });
    expect(page).toEqual({ summary: null, total: 0, rows: [] });
    writer.close();
  });
});

describe("what is compared", () => {
  const evaluation = (name: string, step: number, split = "dev") => ({
    ...system(name, step),
    split,
    queries: 3,
    metrics: { "ndcg@10": { mean: 0, low: 0, high: 0 }, "recall@10": { mean: 0, low: 0, high: 0 } },
  });
  const evaluations = [
    evaluation("original_query", 0),
    evaluation("policy", 0),
    evaluation("policy", 20),
    evaluation("policy", 40),
  ];

  it("is the newest policy with the original query, by the first metric", () => {
    expect(choiceOf({}, evaluations)).toEqual({
      split: "dev",
      first: system("policy", 40),
      second: system("original_query", 0),
      metric: "ndcg@10",
    });
    expect(choicesOf(evaluations, undefined).systems.map(({ step }) => step)).toEqual([
      40, 0, 20, 0,
    ]);
  });

  it("follows the run unless a step was chosen, and survives a choice that is gone", () => {
    const more = [...evaluations, evaluation("policy", 60)];
    expect(choiceOf({}, more)?.first.step).toBe(60);
    expect(choiceOf({ first: system("policy", 20) }, more)?.first.step).toBe(20);
    expect(choiceOf({ split: "gone", metric: "mrr" }, more)).toMatchObject({
      split: "dev",
      metric: "ndcg@10",
    });
    expect(choiceOf({}, [evaluations[0]!])).toBeUndefined();
  });

  it("is on a split where there are two to compare, though another was measured later", () => {
    const more = [...evaluations, evaluation("original_query", 0, "test")];
    expect(choiceOf({}, more)?.split).toBe("dev");
    expect(choiceOf({ split: "test" }, more)?.split).toBe("dev");
    expect(choicesOf(more, undefined).splits).toEqual(["dev"]);
    const ended = [...more, evaluation("policy", 60, "test")];
    expect(choiceOf({}, ended)).toMatchObject({ split: "test", first: system("policy", 60) });
  });

  it("never compares a system with itself", () => {
    const original = system("original_query", 0);
    expect(choiceOf({ first: original }, evaluations)?.second).toEqual(system("policy", 40));
    expect(choiceOf({ first: original, second: original }, evaluations)?.second).toEqual(
      system("policy", 40),
    );
    const policies = evaluations.slice(1);
    expect(choiceOf({}, policies)?.second).toEqual(system("policy", 20));
  });

  it("is named with its step where that tells more", () => {
    const { systems } = choicesOf(evaluations, undefined);
    expect(systems.map((one) => systemName(one, systems))).toEqual([
      "policy, step 40",
      "original query",
      "policy, step 20",
      "policy, step 0",
    ]);
  });
});
