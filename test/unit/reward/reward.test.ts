import { describe, expect, it } from "vitest";
import { Places } from "../../../trainer/evaluation/places";
import type { ComponentSpec, RewardInput } from "../../../trainer/reward/component";
import { Reward } from "../../../trainer/reward/reward";

const hits = (...ids: string[]) => ids.map((id, i) => ({ id, score: 10 - i }));
const input = (rest: Partial<RewardInput> = {}): RewardInput => ({
  query: { id: "q", text: "one", columns: {} },
  group: 0,
  ranked: hits("x", "a", "b"),
  gains: new Map([
    ["a", 1],
    ["z", 1],
  ]),
  formatOk: true,
  text: "one two three",
  ...rest,
});
const score = async (specs: ComponentSpec[], rest?: Partial<RewardInput>) => {
  const [first] = await (await Reward.create(specs)).score([input(rest)]);
  return first!;
};

const NDCG = { kind: "ndcg", k: 10, gain: "linear", weight: 1 } as const;
const NDCG_VALUE = 1 / Math.log2(3) / (1 + 1 / Math.log2(3));
const FORMAT = { kind: "format", valid: 0.1, invalid: -2 } as const;

describe("Reward", () => {
  it("names and measures every retrieval component", async () => {
    const kinds = ["ndcg", "recall", "mrr", "hit_rate", "precision"] as const;
    const { components } = await score(
      kinds.map((kind) => ({ kind, k: 2, gain: "linear", weight: 1 })),
    );
    expect(components).toEqual({
      "ndcg@2": NDCG_VALUE,
      "recall@2": 0.5,
      "mrr@2": 0.5,
      "hit_rate@2": 1,
      "precision@2": 0.5,
    });
  });

  it("totals weighted components and records them unweighted", async () => {
    const { components, total } = await score([
      { kind: "recall", k: 10, weight: 2 },
      { kind: "mrr", k: 1, weight: 5 },
    ]);
    expect(components).toEqual({ "recall@10": 0.5, "mrr@1": 0 });
    expect(total).toBe(1);
  });

  it("adds `valid` to a well-formed completion, found anything or not", async () => {
    expect((await score([NDCG, FORMAT])).total).toBeCloseTo(NDCG_VALUE + 0.1, 12);
    expect((await score([NDCG, FORMAT], { ranked: [] })).total).toBeCloseTo(0.1, 12);
  });

  it("gives a malformed completion `invalid` and nothing else", async () => {
    const bad = await score(
      [NDCG, FORMAT, { kind: "length", max_words: 1, penalty: 1, weight: 1 }],
      {
        formatOk: false,
      },
    );
    expect(bad.total).toBe(-2);
    expect(bad.components.format).toBe(-2);
  });

  it("takes no notice of the form without a format component", async () => {
    expect((await score([NDCG], { formatOk: false })).total).toBeCloseTo(NDCG_VALUE, 12);
  });

  it("takes off for words beyond the limit", async () => {
    const length = { kind: "length", max_words: 3, penalty: 0.5, weight: 1 } as const;
    expect((await score([length])).total).toBe(0);
    expect((await score([length], { text: " one two\nthree  four five " })).total).toBe(-1);
    expect((await score([length], { text: "" })).total).toBe(0);
  });

  it("takes off for each repetition, in whatever case", async () => {
    const repetition = { kind: "repetition", penalty: 0.25, weight: 1 } as const;
    expect((await score([repetition], { text: "click Click item CLICK item" })).total).toBe(-0.75);
    expect((await score([repetition])).total).toBe(0);
  });

  it("measures the gain over the original query", async () => {
    const gain = { kind: "gain", metric: "mrr@10", weight: 2 } as const;
    const better = await score([gain], { originalRanked: hits("x", "y", "v", "a") });
    expect(better).toEqual({ components: { "gain_mrr@10": 0.25 }, total: 0.5 });
    expect((await score([gain], { originalRanked: hits("a") })).total).toBe(-1);
    await expect(score([gain])).rejects.toThrow(/original query/);
  });

  it("refuses a component that stands twice", async () => {
    await expect(Reward.create([NDCG, { ...NDCG, weight: 2 }])).rejects.toThrow(/ndcg@10 twice/);
    await expect(Reward.create([FORMAT, FORMAT])).rejects.toThrow(/format twice/);
  });

  it("does not let a target listed or retrieved twice count twice", async () => {
    const doubled = { ranked: hits("a", "a", "z"), gains: input().gains };
    expect((await score([NDCG], doubled)).total).toBe(1);
    expect((await score([{ kind: "precision", k: 2, weight: 1 }], doubled)).total).toBe(1);
  });

  it("clips a component before it weighs it, and records it as it was", async () => {
    const gain = { kind: "gain", metric: "mrr@10", weight: 2 } as const;
    const loss = { originalRanked: hits("a") };
    const held = await score([{ ...gain, clip_to: { min: -0.25 } }], loss);
    expect(held).toEqual({ components: { "gain_mrr@10": -0.5 }, total: -0.5 });
    expect((await score([{ ...NDCG, clip_to: { max: 0.2 } }])).total).toBe(0.2);
  });

  it("measures rank-biased precision, exponential gains and average precision by their names", async () => {
    const { components } = await score([
      { kind: "rbp", k: 3, persistence: 0.5, weight: 1 },
      { kind: "rbp", k: 3, persistence: 0.855, weight: 1 },
      { ...NDCG, gain: "exponential" },
      { kind: "map", k: 3, weight: 1 },
      { kind: "accuracy", k: 1, weight: 1 },
    ]);
    expect(Object.keys(components)).toEqual([
      ...["rbp50@3", "rbp85.5@3", "ndcg_exp@10", "map@3", "accuracy@1"],
    ]);
    // x, a, b are found; a and z are relevant.
    expect(components["rbp50@3"]).toBe(0.25);
    expect(components["rbp85.5@3"]).toBeCloseTo(0.145 * 0.855, 12);
    expect(components["map@3"]).toBe(0.25);
  });

  it("weighs grades linearly or exponentially, to the depth that it is told", async () => {
    const graded = {
      ranked: hits("b", "a", "x", "c"),
      gains: new Map([
        ["a", 3],
        ["b", 1],
        ["c", 2],
      ]),
    };
    const { components } = await score(
      [
        { ...NDCG, k: 2 },
        { ...NDCG, k: 2, gain: "exponential" },
        { ...NDCG, k: 4 },
      ],
      graded,
    );
    const [second, third, fourth] = [2, 3, 4].map((rank) => 1 / Math.log2(rank + 1)) as [
      ...[number, number, number],
    ];
    expect(components["ndcg@2"]).toBeCloseTo((1 + 3 * second) / (3 + 2 * second), 12);
    expect(components["ndcg_exp@2"]).toBeCloseTo((1 + 7 * second) / (7 + 3 * second), 12);
    expect(components["ndcg@4"]).toBeCloseTo(
      (1 + 3 * second + 2 * fourth) / (3 + 2 * second + third),
      12,
    );
  });

  it("refuses what is no number: a reward is never made up", async () => {
    const huge = { gains: new Map([["a", 2000]]) };
    await expect(score([{ ...NDCG, gain: "exponential" }], huge)).rejects.toThrow(
      /component ndcg_exp@10 of the reward came to NaN/,
    );
  });

  it("by Rec-R1's rule takes `valid` alone from a rewrite that finds nothing", async () => {
    const specs: ComponentSpec[] = [
      { kind: "rec_r1", k: 10, valid: 0.1, invalid: -2 },
      { kind: "length", max_words: 1, penalty: 0.5, weight: 1 },
    ];
    const { components, total } = await score(specs, { ranked: [] });
    expect(components).toEqual({ "ndcg@10": 0, format: 0.1, length: -1 });
    expect(total).toBeCloseTo(-1, 12);
    expect((await score(specs)).total).toBeCloseTo(NDCG_VALUE + 0.1 - 1, 12);
  });

  it("measures closeness by the documents' positions", async () => {
    const places = new Places(["x", "a", "b", "z"].map((id, position) => ({ id, position })));
    const near = { kind: "closeness", k: 1, weight: 1 } as const;
    expect((await score([near], { places })).total).toBe(0.5);
    await expect(score([near])).rejects.toThrow(/has no position/);
  });

  it.each([
    ["finds something", {}, NDCG_VALUE + 0.1],
    ["finds nothing", { ranked: hits("x") }, 0],
    ["is malformed", { formatOk: false }, -2],
  ])("rewards as Rec-R1's code does a rewrite that %s", async (_, rest, total) => {
    const specs: ComponentSpec[] = [{ kind: "rec_r1", k: 1000, valid: 0.1, invalid: -2 }];
    const found = await score(specs, rest);
    expect(found.total).toBeCloseTo(total, 12);
    expect(Object.keys(found.components)).toEqual(["ndcg@1000", "format"]);
  });

  it("sets what differs within a group off from what repeats", async () => {
    const reward = await Reward.create([{ kind: "diversity", weight: 1 }]);
    const texts = ["red shoe", "red shoe", "blue boot", "red boot"];
    const scores = await reward.score([
      ...texts.map((text) => input({ text })),
      input({ text: "red shoe", group: 1 }),
    ]);
    const values = scores.map(({ total }) => total);
    // Overlaps of the first: 1, 0 and 1/3; of the third: 0, 0 and 1/3; of the last: none.
    expect(values[0]).toBeCloseTo(1 - 4 / 9, 12);
    expect(values[1]).toBe(values[0]);
    expect(values[2]).toBeCloseTo(1 - 1 / 9, 12);
    expect(values[4]).toBe(1);
    const same = await reward.score([input({ text: "" }), input({ text: " " })]);
    expect(same.map(({ total }) => total)).toEqual([0, 0]);
  });
});
