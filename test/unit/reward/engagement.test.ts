import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Random } from "../../../trainer/random";
import { estimateEngagement } from "../../../trainer/reward/engagement";
import { Reward } from "../../../trainer/reward/reward";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rec-r1-engagement-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COLUMNS = {
  query: "query_id",
  item: "item_id",
  engagement: "clicks",
  propensity: "propensity",
  rank: "rank",
};

function rewardOf(name: string, text: string, columns = COLUMNS, rest: { k?: number } = {}) {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return Reward.create([
    {
      kind: "log_engagement",
      path: file,
      k: 10,
      max_inverse_propensity: 10,
      columns,
      weight: 1,
      ...rest,
    },
  ]);
}

/** The value of the one component. */
async function engagementOf(reward: Reward, id: string, ...ranked: string[]): Promise<number> {
  const [score] = await reward.score([
    {
      query: { id, text: "", columns: {} },
      group: 0,
      ranked: ranked.map((item) => ({ id: item, score: 1 })),
      gains: new Map(),
      formatOk: true,
      text: "",
    },
  ]);
  return score!.components[reward.names[0]!]!;
}

describe("estimated engagement", () => {
  it("recovers what users would click if they saw everything", () => {
    const appeal = new Map([
      ["seldom shown", 0.6],
      ["always on top", 0.3],
    ]);
    const seen = new Map([
      ["seldom shown", 0.2],
      ["always on top", 0.9],
    ]);
    const random = new Random(3);
    const log = Array.from({ length: 40_000 }, (_, i) => {
      const item = i % 2 ? "seldom shown" : "always on top";
      const clicked = random.next() < seen.get(item)! && random.next() < appeal.get(item)!;
      return { query: "q", item, engagement: clicked ? 1 : 0, propensity: seen.get(item)! };
    });
    const items = estimateEngagement(log, 10).get("q")!;
    // Four standard errors: sqrt(0.12 · 0.88 / 20,000) / 0.2 = 0.0115 for the first.
    for (const [item, expected] of appeal)
      expect(Math.abs(items.get(item)! - expected)).toBeLessThan(0.046);
    const naive = estimateEngagement(
      log.map((line) => ({ ...line, propensity: 1 })),
      10,
    ).get("q")!;
    expect(naive.get("seldom shown")!).toBeLessThan(naive.get("always on top")!);
  });

  it("clips weights", () => {
    const log = [{ query: "q", item: "a", engagement: 1, propensity: 0.001 }];
    expect(estimateEngagement(log, 5).get("q")!.get("a")).toBe(5);
  });
});

describe("the engagement component", () => {
  it("reads tables and JSON lines alike", async () => {
    const rows = [
      ["q1", "a", 1, 0.5],
      ["q1", "a", 0, 0.5],
      ["q1", "b", 1, 0.25],
      ["7", "c", 1, 1],
    ];
    const header = "query_id\titem_id\tclicks\tpropensity";
    const table = await rewardOf(
      "log.tsv",
      [header, ...rows.map((row) => row.join("\t"))].join("\r\n"),
    );
    const lines = await rewardOf(
      "log.jsonl",
      rows
        .map(([query_id, item_id, clicks, propensity]) =>
          JSON.stringify({ query_id, item_id, clicks, propensity }),
        )
        .join("\n"),
    );
    for (const reward of [table, lines]) {
      // Gains: a 1, b 4.
      const ideal = 4 + 1 / Math.log2(3);
      expect(await engagementOf(reward, "q1", "b", "a")).toBeCloseTo(1, 12);
      expect(await engagementOf(reward, "q1", "a", "x", "b")).toBeCloseTo((1 + 4 / 2) / ideal, 12);
      expect(await engagementOf(reward, "7", "c")).toBe(1);
      expect(await engagementOf(reward, "never logged", "a")).toBe(0);
    }
  });

  it("takes 1 / rank for the propensity where there is none", async () => {
    const reward = await rewardOf(
      "ranks.tsv",
      "query_id\titem_id\tclicks\trank\nq\ta\t1\t1\nq\tb\t1\t4\n",
    );
    const ideal = 4 + 1 / Math.log2(3);
    expect(await engagementOf(reward, "q", "a")).toBeCloseTo(1 / ideal, 12);
  });

  it("holds weights to the limit that is set, and looks as deep as it is told", async () => {
    const log = "query_id\titem_id\tclicks\tpropensity\nq\ta\t1\t0.001\nq\tb\t5\t1\n";
    // Gains: a 10 and not 1,000, b 5.
    const whole = await rewardOf("rare.tsv", log);
    const ideal = 10 + 5 / Math.log2(3);
    expect(await engagementOf(whole, "q", "b", "a")).toBeCloseTo(
      (5 + 10 / Math.log2(3)) / ideal,
      12,
    );
    const first = await rewardOf("rare.tsv", log, COLUMNS, { k: 1 });
    expect(first.names).toEqual(["log_engagement@1"]);
    expect(await engagementOf(first, "q", "b", "a")).toBe(0.5);
    expect(await engagementOf(first, "q", "x", "a")).toBe(0);
  });

  it.each([
    [
      "likely.csv",
      "query_id,item_id,clicks,propensity\nq,a,1,1.5\n",
      /likely.csv:2: the column propensity holds 1.5; expected a probability above 0, at most 1/,
    ],
    [
      "first.csv",
      "query_id,item_id,clicks,rank\nq,a,1,0\n",
      /first.csv:2: the column rank holds 0; expected the rank at which it was shown, from 1/,
    ],
    ["none.tsv", "query_id\titem_id\tclicks\tpropensity\n", /none.tsv: no rows/],
    ["empty.jsonl", "", /no interactions/],
    [
      "column.csv",
      "query,item_id,clicks,propensity\nq,a,1,1\n",
      /column.csv:2: query_id: there is no column query_id; the columns are query, item_id.*columns\.query/,
    ],
    [
      "neither.csv",
      "query_id,item_id,clicks\nq,a,1\n",
      /neither.csv:2: rank: there is no column rank/,
    ],
    [
      "zero.csv",
      "query_id,item_id,clicks,propensity\nq,a,1,0\n",
      /zero.csv:2: the column propensity holds 0; expected a probability/,
    ],
    [
      "minus.csv",
      "query_id,item_id,clicks,propensity\nq,a,-1,1\n",
      /the column clicks holds -1; expected a number of at least 0/,
    ],
    [
      "word.csv",
      "query_id,item_id,clicks,propensity\nq,a,no,1\n",
      /clicks holds "no"; expected a number/,
    ],
    ["torn.jsonl", '{"query_id": "q"\n', /torn.jsonl:1.*not valid JSON/],
    ["log.xlsx", "", /must end in \.csv, \.tsv, \.jsonl/],
  ])("says what is wrong with %s", async (name, text, message) => {
    const fault = await rewardOf(name, text).catch((error: unknown) => String(error));
    expect(fault).toMatch(message);
  });
});
