import { describe, expect, it, test } from "vitest";
import { rewardArithmetic } from "../../../extension/inspector/run-rules";
import {
  added,
  type ColumnChange,
  changed,
  collapse,
  DEFAULT_CHOICES,
  keyOf,
  spelledOut,
} from "../../../webview/columns/choices";
import { columnsOf } from "../../../webview/columns/column";
import { markdownOf, plainTextOf } from "../../../webview/columns/column-text";
import { missedItems, rankedItems } from "../../../webview/columns/ranked-items";
import { rewardSum } from "../../../webview/columns/reward-terms";
import { barsOf } from "../../../webview/columns/token-heat";
import { selection } from "../../../webview/protocol/inspector";
import {
  type AttemptDetail,
  type ColumnChoice,
  columnChoice,
  type GroupDetail,
  type Sample,
} from "../../../webview/protocol/samples";

function sample(number: number, completion: string, reward: number | null): Sample {
  return {
    sample: number,
    completion,
    text: completion,
    searchText: completion,
    components: reward === null ? {} : { "ndcg@10": reward },
    reward,
    advantage: null,
    retrieved: [
      ["b", 2, 1],
      ["c", null, 0],
    ],
    found: [
      ["z", 0],
      ["a", 40],
      ["b", 1],
    ],
    tokens: null,
    finish: "unknown",
    used: true,
    logProbs: null,
  };
}

const detail: GroupDetail = {
  ...{ group: 3, step: 5, queryId: "q", query: "usb cable", split: "train" },
  relevant: [["b", 1]],
  original: {
    ...{ components: { "ndcg@10": 0.25 }, reward: 0.25 },
    retrieved: [
      ["a", 3, 0],
      ["b", 2, 1],
    ],
    found: [["b", 2]],
  },
  titles: { a: "Alpha", b: "Beta" },
  arithmetic: { "ndcg@10": { weight: 1 } },
  depth: 100,
  samples: [sample(0, "cord", 0.5), sample(1, "cable", 0.75), sample(2, "cord", 0.5)],
};

const keys = (choices: readonly ColumnChoice[]) => choices.map(keyOf);
const shown = (choices: readonly ColumnChoice[]) => spelledOut(choices, detail.samples);

describe("the columns of a group", () => {
  it("are the original query and each distinct sample, the best first, until chosen otherwise", () => {
    expect(keys(shown(DEFAULT_CHOICES))).toEqual(["original", "sample 1", "sample 0"]);
    expect(collapse(detail.samples)[1]!.numbers).toEqual([0, 2]);
  });

  it("get one more behind the pinned ones; the samples stay whatever they are", () => {
    const more = added(DEFAULT_CHOICES, { type: "attempt", run: "other" });
    expect(keys(more)).toEqual(["original", "attempt last best other", "samples"]);
    expect(added(more, { type: "attempt", run: "other" })).toEqual(more);
    expect(keys(shown(added(more, { type: "sample", sample: 2 })))).toEqual([
      ...["original", "sample 2", "attempt last best other", "sample 1"],
    ]);
  });

  const start = shown([
    { type: "original", pinned: true },
    ...[7, 8, 9].map((number) => ({ type: "sample", sample: number }) as const),
  ]);
  it.each<[ColumnChange, string[], number]>([
    [{ kind: "remove", key: "sample 8" }, ["original", "sample 7", "sample 9"], 1],
    [{ kind: "move", key: "sample 8", by: 1 }, ["original", "sample 7", "sample 9", "sample 8"], 1],
    [{ kind: "move", key: "sample 9", by: 1 }, ["original", "sample 7", "sample 8", "sample 9"], 1],
    [{ kind: "move", key: "original", by: 1 }, ["sample 7", "original", "sample 8", "sample 9"], 0],
    [
      { kind: "drop", key: "sample 9", onto: "sample 7" },
      ["original", "sample 9", "sample 7", "sample 8"],
      1,
    ],
    [
      { kind: "drop", key: "sample 9", onto: "original" },
      ["sample 9", "original", "sample 7", "sample 8"],
      2,
    ],
    [
      { kind: "pin", key: "sample 9", pinned: true },
      ["original", "sample 9", "sample 7", "sample 8"],
      2,
    ],
    [
      { kind: "pin", key: "original", pinned: false },
      ["original", "sample 7", "sample 8", "sample 9"],
      0,
    ],
    [
      { kind: "swap", key: "sample 9", with: "original" },
      ["sample 9", "sample 7", "sample 8", "original"],
      1,
    ],
    [
      { kind: "replace", key: "sample 7", choice: { type: "attempt", step: 2 } },
      ["original", "attempt 2 best ", "sample 8", "sample 9"],
      1,
    ],
    [
      { kind: "replace", key: "sample 7", choice: { type: "sample", sample: 8 } },
      ["original", "sample 8", "sample 9"],
      1,
    ],
    [{ kind: "remove", key: "none" }, keys(start), 1],
  ])("after %j", (change, expected, pinned) => {
    const after = changed(start, change);
    expect(keys(after)).toEqual(expected);
    expect(after.filter((choice) => choice.pinned)).toHaveLength(pinned);
    expect(keys(shown(after))).toEqual(expected);
    for (const choice of after) expect(() => columnChoice(choice, "")).not.toThrow();
  });

  it("are kept with the panel by names alone", () => {
    const kept = selection({ tab: "rollouts", columns: start, reference: "sample 7" }, "");
    expect(JSON.stringify(kept)).not.toContain("usb cable");
  });

  it("show attempts elsewhere once they came, and say what is missing", () => {
    const { samples: _, ...parts } = detail;
    const found: AttemptDetail = {
      ...{ ...parts, group: 40, step: 9, sample: sample(4, "lead", 1), samples: 6 },
      ...{ earlier: 5, later: null, runLabel: "ours" },
    };
    const choices = [
      { type: "attempt", step: 9 },
      { type: "attempt", run: "gone" },
      { type: "attempt", run: "none" },
      { type: "attempt", run: "coming" },
      { type: "sample", sample: 12 },
    ] as const;
    const columns = columnsOf(
      choices,
      detail,
      new Map<string, AttemptDetail | null | { fault: string }>([
        [keyOf(choices[0]), found],
        [keyOf(choices[1]), { fault: "There is no run" }],
        [keyOf(choices[2]), null],
      ]),
    );
    expect(columns[0]).toMatchObject({ label: "step 9, sample 4", origin: "ours" });
    expect(columns[0]!.content).toMatchObject({ text: "lead", group: 40, earlier: 5, later: null });
    expect(columns.map(({ fault }) => fault)).toEqual([
      undefined,
      "There is no run",
      "That run did not attempt this query.",
      undefined,
      "This group has no sample 12.",
    ]);
    expect(columns[3]!.content).toBeUndefined();
  });
});

describe("a retrieved list", () => {
  const content = { outcome: detail.samples[0]!, titles: detail.titles };

  it("tells the ranks climbed against the reference's", () => {
    const climbed = (reference: Parameters<typeof rankedItems>[1]) =>
      rankedItems(content, reference).map((item) => item.climbed);
    expect(climbed(detail.original!)).toEqual([1, null]);
    expect(climbed(detail.samples[0]!)).toEqual([0, 0]);
    expect(climbed(undefined)).toEqual([null, null]);
  });

  it("tells where the missed items are, the nearest first", () => {
    expect(missedItems(content, 10).map(({ id, rank }) => [id, rank])).toEqual([
      ["a", 40],
      ["z", 0],
    ]);
    expect(missedItems(content, 0).map(({ id }) => id)).toEqual(["b", "a", "z"]);
  });
});

describe("the arithmetic of a reward", () => {
  const reward = [
    { kind: "ndcg", k: 10, weight: 2, clip_to: { max: 0.5 } },
    { kind: "ndcg", k: 5, gain: "exponential" },
    { kind: "rbp", k: 10, persistence: 0.8 },
    { kind: "gain", metric: "mrr@10" },
    { kind: "rec_r1", k: 100 },
    { kind: "length", weight: 0.1 },
  ];

  test("is named as the trainer names its components", () => {
    const arithmetic = rewardArithmetic({ reward })!;
    expect(Object.keys(arithmetic)).toEqual([
      ...["ndcg@10", "ndcg_exp@5", "rbp80@10", "gain_mrr@10", "ndcg@100", "format", "length"],
    ]);
    expect(arithmetic["ndcg@10"]).toEqual({ weight: 2, max: 0.5 });
    expect(rewardArithmetic({ reward: "ndcg" })).toBeNull();
    expect(rewardArithmetic(null)).toBeNull();
  });

  const sum = (components: Record<string, number>, total: number | null, formed = true) => {
    const outcome = { components, reward: total, retrieved: [], found: [] };
    const rules = { "ndcg@10": { weight: 2, max: 0.5 }, format: { weight: 1 } };
    return rewardSum(outcome, rules, formed);
  };

  test("is shown where it comes to the total, with values held within their limits", () => {
    const { terms, note } = sum({ "ndcg@10": 0.75, format: 0.1 }, 1.1);
    expect(note).toBeNull();
    expect(terms).toEqual([
      { name: "ndcg@10", value: 0.75, held: 0.5, weight: 2 },
      { name: "format", value: 0.1, held: null, weight: 1 },
    ]);
  });

  test("is explained where a rule overrides it, and left out where nothing is known", () => {
    expect(sum({ "ndcg@10": 0.25, format: -2 }, -2, false).note).toContain("format's −2.000 alone");
    expect(sum({ "ndcg@10": 0, format: 0.1 }, 0).note).toContain("found nothing");
    expect(sum({ "ndcg@10": 0.25 }, 0.3).note).toContain("weights come to 0.500");
    expect(sum({ "ndcg@10": 0.25 }, null)).toMatchObject({ note: null, terms: [{ weight: null }] });
    expect(sum({ other: 1 }, 1).terms).toEqual([
      { name: "other", value: 1, held: null, weight: null },
    ]);
  });
});

describe("columns taken along", () => {
  const hostile = sample(0, "``` <b>x</b>\n````\n# head", null);
  const group = { ...detail, query: "a | <i>*b*", samples: [hostile] };
  const columns = columnsOf(spelledOut(DEFAULT_CHOICES, group.samples), group, new Map());

  test("as Markdown, in which no model can write markup", () => {
    const text = markdownOf(group.query, columns);
    expect(text).toContain("# a \\| \\<i\\>\\*b\\*");
    expect(text).toContain("`````text\n``` <b>x</b>\n````\n# head\n`````");
    expect(text).toContain("| ndcg@10 | 1 × 0.250 | 0.250 |");
    expect(text).toContain("1. Beta ✓ 1");
    expect(text).toContain("- z: not retrieved");
  });

  test("as lines, a list's order without its numbers", () => {
    expect(plainTextOf(columns[0]!.content!).split("\n").slice(-3)).toEqual([
      "  Alpha",
      "✓ Beta",
      "",
    ]);
  });
});

describe("the bars under a token", () => {
  test("grow with its surprisal, and with how far training moved it", () => {
    expect(barsOf(-0, undefined)).toEqual({ surprisal: 0, change: null });
    expect(barsOf(-2.5, -1.5)).toEqual({ surprisal: 3, change: { height: 3, kind: "unlikelier" } });
    expect(barsOf(-99, -999)).toEqual({ surprisal: 6, change: { height: 6, kind: "likelier" } });
  });
});
