import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkExperiment } from "../../../schemas/check";
import type { FileSystem } from "../../../schemas/problem";
import { resolveText } from "../../../schemas/resolve";
import { BM25 } from "../../support/recommender-specs";

const VALID = `name: shoes
task: {kind: query_rewriting, prompt: "find {{query}} :"}
data: {format: beir, path: data}
recommender: {kind: bm25}
reward:
  - {kind: ndcg, k: 10}
rewriter: {model: model}
algorithm: {kind: grpo}
`;

const FILES: Record<string, string> = {
  "data/corpus.jsonl": "",
  "data/queries.jsonl": '{"_id": "1", "text": "red shoes", "country": "us"}\n',
  "data/qrels/train.tsv": "",
  "data/qrels/dev.tsv": "",
  "data/qrels/test.tsv": "",
  "model/config.json": "{}",
  "model/tokenizer.json": "{}",
  "model/model.safetensors": "",
};
const ROOT = path.resolve("/experiments");

function filesWith(extra: Record<string, string> = {}): FileSystem {
  const all = { ...FILES, ...extra };
  const nameOf = (file: string) => path.relative(ROOT, file).replaceAll("\\", "/");
  return {
    readFile: async (file) => {
      const text = all[nameOf(file)];
      if (text === undefined) throw new Error("no such file");
      return text;
    },
    exists: async (file) =>
      Object.keys(all).some((name) => name === nameOf(file) || name.startsWith(`${nameOf(file)}/`)),
  };
}

const check = (text: string, extra?: Record<string, string>) =>
  checkExperiment(text, path.join(ROOT, "shoes.recr1.yaml"), filesWith(extra));

/** Each: what is written in place of what, the message wanted, and the text that it marks. */
const FAULTS: [string, string, RegExp, string][] = [
  ["kind: bm25", "kind: bm52", /found "bm52", expected one of .*; did you mean 'bm25'/, "bm52"],
  ["kind: grpo", "kind: grpo, grup_size: 4", /did you mean 'group_size'/, "grup_size"],
  ["kind: grpo", "kind: grpo, group_size: 1", /found 1; it must be >= 2/, "1"],
  ["kind: grpo", "kind: grpo, group_size: two", /found "two", expected a whole number/, "two"],
  ["kind: grpo", "kind: grpo, kl: {estimator: k4}", /expected one of k1, k2, k3/, "k4"],
  ["kind: grpo", "kind: grpo, kl: {estimater: k3}", /did you mean 'estimator'/, "estimater"],
  ["rewriter: {model: model}\n", "", /the experiment needs the key 'rewriter'/, ""],
  ["{model: model}", "{}", /rewriter needs the key 'model'/, "rewriter"],
  ["{model: model}", "", /rewriter has no value/, "rewriter"],
  ["{kind: ndcg, k: 10}", "{k: 10}", /reward.0 needs a kind: ndcg, recall/, "k"],
  ["{kind: ndcg, k: 10}", "{kind: ndgc}", /did you mean 'ndcg'/, "ndgc"],
  [
    "{kind: ndcg, k: 10}",
    "{kind: ndcg, k: 1000}",
    /looks at 1000 items, but recommender.top_k/,
    "1000",
  ],
  [
    "{kind: ndcg, k: 10}",
    '{kind: gain, metric: "ndcg10"}',
    /not well formed, such as ndcg@10/,
    '"ndcg10"',
  ],
  ["name: shoes", "name: red shoes!", /not well formed, such as icon-search/, "red shoes!"],
  ["name: shoes", "name: shoes\nname: boots", /this key stands here twice/, "name"],
  ["name: shoes", "name: shoes\n---\nname: boots", /one document/, ""],
  ["name: shoes", 'name: "shoes', /left open/, ""],
  [
    "name: shoes",
    "name: shoes\nevaluation: {metrics: [ndcg@500]}",
    /ndcg@500 looks at 500/,
    "ndcg@500",
  ],
  ["name: shoes", "name: shoes\nengine: embeded", /did you mean 'embedded'/, "embeded"],
  ["{{query}}", "{{qeury}}", /did you mean \{\{query\}\}/, '"find {{qeury}} :"'],
  ["{{query}}", "it", /every prompt is the same/, '"find it :"'],
  ["path: data", "path: dat", /dat does not exist/, "dat"],
  ["path: data", "path: data, splits: {test: dev}", /test is the same split as validation/, "dev"],
  ["path: data", "path: data, splits: {test: tst}", /has no qrels\/tst.tsv/, "tst"],
  ["model: model", "model: data", /data has no config.json, no tokenizer.json, no model/, "data"],
  [
    "model: model",
    'model: "${env:REC_R1_NO_SUCH}"',
    /REC_R1_NO_SUCH is not set/,
    '"${env:REC_R1_NO_SUCH}"',
  ],
  [
    "name: shoes",
    "name: shoes\nextends: base.recr1.yaml",
    /base.recr1.yaml cannot be read/,
    "base.recr1.yaml",
  ],
];

describe("checking an experiment", () => {
  it("finds nothing wrong with a valid one", async () => {
    expect(await check(VALID)).toEqual([]);
  });

  it("reads it alike with Windows line ends, a byte order mark and comments", async () => {
    expect(await check(`\uFEFF# a comment\r\n${VALID.replaceAll("\n", "\r\n")}`)).toEqual([]);
  });

  it.each(FAULTS)("%s → %s", async (from, to, message, marked) => {
    const text = VALID.replace(from, to);
    const problems = await check(text);
    const [problem, ...more] = problems.filter((p) => p.severity === "error");
    expect(problem?.message).toMatch(message);
    expect(more).toEqual([]);
    const { start, end } = problem!.range;
    if (marked) expect(text.slice(start.offset, end.offset)).toBe(marked);
    expect(text.split("\n").length).toBeGreaterThanOrEqual(start.line);
  });

  it("mends near misses", async () => {
    const [problem] = await check(VALID.replace("bm25", "bm52"));
    expect(problem!.suggestion).toEqual({ title: "Change to 'bm25'", newText: "bm25", safe: true });
  });

  it("warns of a format reward that is always the same", async () => {
    const [problem] = await check(VALID.replace("{kind: ndcg, k: 10}", "{kind: format}"));
    expect(problem).toMatchObject({ severity: "warning", code: "format-of-plain" });
  });
});

describe("resolving an experiment", () => {
  const resolve = (text: string, extra?: Record<string, string>, overrides?: string[]) =>
    resolveText(text, path.join(ROOT, "shoes.recr1.yaml"), filesWith(extra), overrides);

  it("fills every default, and leaves optional parts out", async () => {
    const { experiment } = await resolve(VALID);
    expect(experiment.recommender).toEqual({
      ...BM25,
      fields: { title: 1, text: 1 },
    });
    expect(experiment.algorithm.kl).toEqual({ coef: 0.001, estimator: "k3" });
    expect(experiment.training).toMatchObject({ steps: 200, grad_clip: 1, warmup_steps: 5 });
    expect(experiment.training.warm_start).toBeUndefined();
    expect(experiment.rewriter.lora).toBeUndefined();
    expect(experiment.rewriter.model).toBe(path.join(ROOT, "model"));
  });

  it("lays an experiment over the one that it extends", async () => {
    const base = VALID.replace("kind: grpo", "kind: grpo, group_size: 4, clip: {low: 0.1}");
    const { experiment, problems } = await resolve(
      "name: boots\nextends: base.recr1.yaml\nalgorithm: {clip: {high: 0.3}}\n",
      { "base.recr1.yaml": base },
    );
    expect(problems).toEqual([]);
    expect(experiment.name).toBe("boots");
    expect(experiment.algorithm).toMatchObject({ group_size: 4, clip: { low: 0.1, high: 0.3 } });
  });

  it("reads paths from the file that states them, the recommender's too where the base has its kind", async () => {
    const lower = {
      "lower/base.yaml": "recommender: {kind: dense, fields: [title], model: e, vectors: v.npy}\n",
    };
    const dense = await resolve("extends: lower/base.yaml\nrecommender: {vectors: w.npy}\n", lower);
    expect(dense.experiment.recommender).toMatchObject({
      model: path.join(ROOT, "lower", "e"),
      vectors: path.join(ROOT, "w.npy"),
    });
    const base = { "lower/base.yaml": "recommender: {kind: command, command: [a]}\n" };
    const slower = await resolve("extends: lower/base.yaml\nrecommender: {batch_size: 2}\n", base);
    expect(slower.experiment.recommender).toMatchObject({ cwd: path.join(ROOT, "lower") });
    const other = await resolve("extends: lower/base.yaml\nrecommender: {command: [b]}\n", base);
    expect(other.experiment.recommender).toMatchObject({ cwd: ROOT });
  });

  it("says when experiments extend each other in a circle", async () => {
    const { problems } = await resolve("name: a\nextends: base.recr1.yaml\n", {
      "base.recr1.yaml": "extends: shoes.recr1.yaml\n",
      "shoes.recr1.yaml": "name: a\nextends: base.recr1.yaml\n",
    });
    expect(problems[0]!.message).toMatch(/circle: shoes.recr1.yaml → base.recr1.yaml → shoes/);
  });

  it("takes overrides, as YAML, and refuses unknown ones", async () => {
    const { experiment } = await resolve(VALID, {}, ["training.steps=3", "reward.0.k=20"]);
    expect(experiment.training.steps).toBe(3);
    expect(experiment.reward[0]).toMatchObject({ kind: "ndcg", k: 20 });
    await expect(resolve(VALID, {}, ["training.stepz=3"])).rejects.toThrow(
      "no setting training.stepz",
    );
    await expect(resolve(VALID, {}, ["training"])).rejects.toThrow("expected KEY=VALUE");
  });
});
