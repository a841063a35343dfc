import { describe, expect, it } from "vitest";
import { overridesOf, pointText, sweepPoints, sweepSize } from "../../../schemas/sweep";

describe("a sweep", () => {
  it("is all combinations of its grid, with each seed, seeds fastest", () => {
    const sweep = {
      grid: { "algorithm.learning_rate": [1e-4, 3e-4], "recommender.b": [0.4] },
      seeds: [1, 2],
    };
    expect(sweepPoints({ sweep } as never)).toEqual([
      { "algorithm.learning_rate": 1e-4, "recommender.b": 0.4, "training.seed": 1 },
      { "algorithm.learning_rate": 1e-4, "recommender.b": 0.4, "training.seed": 2 },
      { "algorithm.learning_rate": 3e-4, "recommender.b": 0.4, "training.seed": 1 },
      { "algorithm.learning_rate": 3e-4, "recommender.b": 0.4, "training.seed": 2 },
    ]);
    expect(sweepSize({ sweep } as never)).toBe(4);
  });

  it("runs each point of its list with all of the rest", () => {
    const sweep = { list: [{ "training.steps": 1 }, {}], seeds: [5, 6, 7] };
    expect(sweepPoints({ sweep } as never)).toHaveLength(6);
    expect(sweepSize({ sweep } as never)).toBe(6);
    expect(sweepPoints({})).toEqual([]);
    expect(sweepSize({})).toBe(0);
  });

  it("gives overrides that YAML reads back as they were", () => {
    expect(overridesOf({ "a.b": 1e-7, c: "on", d: [1, { e: null }] })).toEqual([
      "a.b=1e-7",
      'c="on"',
      'd=[1,{"e":null}]',
    ]);
  });

  it("names a point by keys as short as they can be told apart", () => {
    expect(pointText({ "training.seed": 2, "algorithm.kl.coef": 0 })).toBe("seed 2 · coef 0");
    expect(pointText({ "a.k": 1, "b.k": [2] })).toBe("a.k 1 · b.k [2]");
  });
});
