import path from "node:path";
import { describe, expect, it } from "vitest";
import { resolveText } from "../../../schemas/resolve";
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

  it("names its files from where it stands, in whichever folder the experiment is", async () => {
    const texts: Record<string, string> = {
      "/w/base.yaml":
        "recommender: {kind: dense, model: m}\nreward: [{kind: ndcg}, {kind: module, path: r.mjs}]\n" +
        "sweep: {grid: {rewriter.model: [models/a, /b], task.prompt: [p.md, 'find {{query}}'], recommender.model: [e, org/e], reward.1.path: [s.mjs], recommender: [{kind: command, command: [x]}]}}\n",
      "/w/in/a.recr1.yaml":
        "extends: ../base.yaml\nsweep: {list: [{data.path: d, training.steps: 1}]}\n",
    };
    const files = {
      readFile: async (file: string) => texts[file.replaceAll("\\", "/")]!,
      exists: async () => false,
    };
    const { experiment } = await resolveText(
      texts["/w/in/a.recr1.yaml"]!,
      path.resolve("/w/in/a.recr1.yaml"),
      files,
    );
    const [a, b] = ["/w/models/a", "/b"].map((file) => path.resolve(file));
    expect(experiment.sweep!.grid).toEqual({
      "rewriter.model": [a, b],
      "task.prompt": [path.resolve("/w/p.md"), "find {{query}}"],
      "recommender.model": [path.resolve("/w/e"), "org/e"],
      "reward.1.path": [path.resolve("/w/s.mjs")],
      recommender: [{ kind: "command", command: ["x"], cwd: path.resolve("/w") }],
    });
    expect(experiment.sweep!.list).toEqual([
      { "data.path": path.resolve("/w/in/d"), "training.steps": 1 },
    ]);
  });

  it("may share a piece by one anchor as often as it likes", async () => {
    const points = Array.from({ length: 500 }, (_, i) => `    - { <<: *p, training.seed: ${i} }\n`);
    const text = `training: {seed: 1}\nsweep:\n  list:\n    - &p { training.steps: 5 }\n${points.join("")}`;
    const { problems, experiment } = await resolveText(text, path.resolve("/w/a.recr1.yaml"), {
      readFile: async () => "",
      exists: async () => false,
    });
    expect(problems.map(({ code }) => code)).toEqual(["missing-key"]);
    expect(experiment.sweep!.list!.at(-1)).toEqual({ "training.steps": 5, "training.seed": 499 });
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
