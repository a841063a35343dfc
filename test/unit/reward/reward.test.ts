import { describe, expect, it } from "vitest";
import { type ComponentSpec, Reward, type RewardInput } from "../../../trainer/reward/reward";

const hits = (...ids: string[]) => ids.map((id, i) => ({ id, score: 10 - i }));
const input = (rest: Partial<RewardInput> = {}): RewardInput => ({
  ranked: hits("x", "a", "b"),
  gains: new Map([
    ["a", 1],
    ["z", 1],
  ]),
  formatOk: true,
  text: "one two three",
  ...rest,
});
const score = (specs: ComponentSpec[], rest?: Partial<RewardInput>) =>
  new Reward(specs).score(input(rest));

const NDCG = { kind: "ndcg", k: 10, weight: 1 } as const;
const NDCG_VALUE = 1 / Math.log2(3) / (1 + 1 / Math.log2(3));
const FORMAT = { kind: "format", valid: 0.1, invalid: -2 } as const;

describe("Reward", () => {
  it("names and measures every retrieval component", () => {
    const kinds = ["ndcg", "recall", "mrr", "hit_rate", "precision"] as const;
    const { components } = score(kinds.map((kind) => ({ kind, k: 2, weight: 1 })));
    expect(components).toEqual({
      "ndcg@2": NDCG_VALUE,
      "recall@2": 0.5,
      "mrr@2": 0.5,
      "hit_rate@2": 1,
      "precision@2": 0.5,
    });
  });

  it("totals weighted components and records them unweighted", () => {
    const { components, total } = score([
      { kind: "recall", k: 10, weight: 2 },
      { kind: "mrr", k: 1, weight: 5 },
    ]);
    expect(components).toEqual({ "recall@10": 0.5, "mrr@1": 0 });
    expect(total).toBe(1);
  });

  it("adds `valid` to a well-formed completion, found anything or not", () => {
    expect(score([NDCG, FORMAT]).total).toBeCloseTo(NDCG_VALUE + 0.1, 12);
    expect(score([NDCG, FORMAT], { ranked: [] }).total).toBeCloseTo(0.1, 12);
  });

  it("gives a malformed completion `invalid` and nothing else", () => {
    const bad = score([NDCG, FORMAT, { kind: "length", max_words: 1, penalty: 1 }], {
      formatOk: false,
    });
    expect(bad.total).toBe(-2);
    expect(bad.components.format).toBe(-2);
  });

  it("takes no notice of the form without a format component", () => {
    expect(score([NDCG], { formatOk: false }).total).toBeCloseTo(NDCG_VALUE, 12);
  });

  it("takes off for words beyond the limit", () => {
    const length = { kind: "length", max_words: 3, penalty: 0.5 } as const;
    expect(score([length]).total).toBe(0);
    expect(score([length], { text: " one two\nthree  four five " }).total).toBe(-1);
    expect(score([length], { text: "" }).total).toBe(0);
  });

  it("takes off for each repetition, in whatever case", () => {
    const repetition = { kind: "repetition", penalty: 0.25 } as const;
    expect(score([repetition], { text: "click Click item CLICK item" }).total).toBe(-0.75);
    expect(score([repetition]).total).toBe(0);
  });

  it("measures the gain over the original query", () => {
    const gain = { kind: "gain", metric: "mrr@10", weight: 2 } as const;
    const better = score([gain], { originalRanked: hits("x", "y", "v", "a") });
    expect(better).toEqual({ components: { "gain_mrr@10": 0.25 }, total: 0.5 });
    expect(score([gain], { originalRanked: hits("a") }).total).toBe(-1);
    expect(() => score([gain])).toThrow(/original query/);
  });

  it("refuses a component that stands twice", () => {
    expect(() => new Reward([NDCG, { ...NDCG, weight: 2 }])).toThrow(/ndcg@10 twice/);
    expect(() => new Reward([FORMAT, FORMAT])).toThrow(/format twice/);
  });

  it("does not let a target listed or retrieved twice count twice", () => {
    const doubled = { ranked: hits("a", "a", "z"), gains: input().gains };
    expect(score([NDCG], doubled).total).toBe(1);
    expect(score([{ kind: "precision", k: 2, weight: 1 }], doubled).total).toBe(1);
  });
});
