import { describe, expect, it } from "vitest";
import { IDLE_KEYS } from "../../../schemas/idle-keys";
import { resolveText } from "../../../schemas/resolve";

const FILE = "/e/a.recr1.yaml";
const FILES = {
  readFile: async () => '{"_id": "1", "text": "shoe"}\n',
  exists: async () => true,
  list: async () => ["train.tsv", "dev.tsv", "test.tsv"],
};
const SECTIONS = {
  task: "task: { kind: query_rewriting, prompt: 'find {{query}}' }",
  data: "data: { format: beir, path: d }",
  recommender: "recommender: { kind: bm25 }",
  reward: "reward: [{ kind: ndcg }]",
  rewriter: "rewriter: { model: m }",
  algorithm: "algorithm: { kind: grpo }",
};

/** An experiment with some sections as a text has them. */
function textOf(sections: string): string {
  const others = Object.entries(SECTIONS).filter(([name]) => !sections.includes(`${name}:`));
  return ["name: a", ...others.map(([, text]) => text), sections, ""].join("\n");
}

async function idleIn(text: string) {
  const { problems } = await resolveText(text, FILE, FILES);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return problems.filter(({ code }) => code === "no-effect");
}

const DENSE = "kind: dense, model: e";
const TREC = "data: { format: trec, path: d";

/** Each: the key, sections in which it has no effect, and what to put for what, so that it has. */
const ROWS: [string, string, string, string][] = [
  ["recommender.probes", `recommender: { ${DENSE}, index: exact, probes: 8 }`, "exact", "ivf"],
  ["recommender.probes", `recommender: { ${DENSE}, probes: 8 }`, "probes", "index: ivf, probes"],
  [
    "recommender.of.1.probes",
    `recommender: { kind: hybrid, of: [{ kind: bm25 }, { probes: 8, ${DENSE} }] }`,
    "probes",
    "index: ivf, probes",
  ],
  [
    "recommender.document_prefix",
    `recommender: { ${DENSE}, vectors: v.npy, document_prefix: "passage: " }`,
    "vectors: v.npy, ",
    "",
  ],
  [
    "recommender.ngram",
    "recommender:\n  kind: bm25\n  ngram: # characters\n    min_length: 2\n  k1: 1",
    "ngram: #",
    "analyzer: ngram\n  ngram: #",
  ],
  [
    "recommender.cache_file",
    "recommender: { kind: http, url: 'http://h/?q={{query}}', method: GET, ids: '$[*]', cache: false, cache_file: c }",
    "false",
    "true",
  ],
  [
    "task.output.key",
    "task: { kind: custom, prompt: 'find {{query}}', output: { key: q } }",
    "key",
    "format: json, key",
  ],
  [
    "task.output.pattern",
    "task:\n  kind: custom\n  prompt: 'find {{query}}'\n  output:\n    pattern: '(.)'\n    format: plain",
    "plain",
    "regex",
  ],
  [
    "algorithm.kl.estimator",
    "algorithm: { kind: grpo, kl: { coef: 0, estimator: k1 } }",
    "coef: 0",
    "coef: 0.1",
  ],
  [
    "algorithm.loss_aggregation",
    "algorithm: { kind: grpo, loss_aggregation: token_mean }\nengine: { kind: trl, loss_type: bnpo }",
    ", loss_type: bnpo",
    "",
  ],
  ["engine.vllm_mode", "engine: { kind: trl, vllm_mode: server }", "vllm", "use_vllm: true, vllm"],
  [
    "engine.vllm_gpu_memory_utilization",
    "engine:\n  kind: trl\n  vllm_gpu_memory_utilization: 0.4",
    "vllm",
    "use_vllm: true\n  vllm",
  ],
  [
    "engine.actor.ppo_max_token_len_per_gpu",
    "engine: { kind: verl, actor: { use_dynamic_bsz: false, ppo_micro_batch_size_per_gpu: 2, ppo_max_token_len_per_gpu: 9000 } }",
    "use_dynamic_bsz: false, ppo_micro_batch_size_per_gpu: 2, ",
    "",
  ],
  [
    "engine.actor.ppo_micro_batch_size_per_gpu",
    "engine: { kind: verl, actor: { ppo_micro_batch_size_per_gpu: 2 } }",
    "ppo_micro",
    "use_dynamic_bsz: false, ppo_micro",
  ],
  [
    "engine.rollout.log_prob_micro_batch_size_per_gpu",
    "engine: { kind: verl, rollout: { log_prob_micro_batch_size_per_gpu: 2 }, actor: { strategy: fsdp } }",
    "actor: {",
    "actor: { use_dynamic_bsz: false, ppo_micro_batch_size_per_gpu: 2,",
  ],
  [
    "data.min_rating",
    "data: { format: interactions, path: d, min_rating: 4 }",
    "min_rating",
    "rating_column: stars, min_rating",
  ],
  ["data.qrels", `${TREC}, qrels: q.txt, splits: { by: given } }`, "given", "random"],
  [
    "data.interactions",
    "data: { format: interactions, path: d, interactions: i.csv, splits: { by: given } }",
    "given",
    "time",
  ],
  [
    "data.split_column",
    "data: { format: table, path: d, split_column: part }",
    " }",
    ", splits: { by: given } }",
  ],
  ...["train", "validation", "test"].map((role): [string, string, string, string] => [
    `data.splits.${role}`,
    `data:\n  format: trec\n  path: d\n  splits:\n    by: random\n    ${role}: ${role}.txt\n`,
    "random",
    "given",
  ]),
  [
    "data.splits.fractions",
    "data: { format: movielens, path: d, splits: { fractions: { test: 0.2 }, by: leave_one_out } }",
    "leave_one_out",
    "time",
  ],
  [
    "data.splits.fractions",
    `${TREC}, splits: { by: given, validation: dev.txt, fractions: { validation: 0.2 } } }`,
    "dev.txt",
    "from_train",
  ],
  [
    "data.splits.fractions.test",
    "data: { format: esci, path: d, splits: { by: given, fractions: { test: 0.2 } } }",
    "given",
    "random",
  ],
  [
    "data.splits.seed",
    "data: { format: movielens, path: d, splits: { by: time, seed: 1 } }",
    "time",
    "random",
  ],
];

describe("a key that has no effect beside another", () => {
  it.each(ROWS)("%s in %j, until %j is %j", async (key, sections, before, after) => {
    const text = textOf(sections);
    const [problem, ...others] = await idleIn(text);
    expect(others).toEqual([]);
    expect(problem!.path).toBe(key);
    expect(problem!.severity).toBe("warning");
    const { start, end } = problem!.range;
    expect(text.slice(start.offset, end.offset)).toBe(key.split(".").at(-1));
    expect(await idleIn(textOf(sections.replace(before, after)))).toEqual([]);
    const { range, newText } = problem!.suggestion!;
    const mended = text.slice(0, range!.start.offset) + newText + text.slice(range!.end.offset);
    expect(mended).not.toMatch(new RegExp(`\\b${key.split(".").at(-1)}:`));
    expect(await idleIn(mended)).toEqual([]);
  });

  it("is told for every row of the table", () => {
    const told = new Set(ROWS.map(([key]) => key.replace(".of.1", "")));
    expect(IDLE_KEYS.map(({ key }) => key).filter((key) => !told.has(key))).toEqual([]);
  });

  it.each([
    `recommender: { ${DENSE}, probes: 8 }\nsweep: { grid: { recommender.index: [exact, ivf] } }`,
    `recommender: { ${DENSE}, probes: 8 }\nsweep: { list: [{ recommender.index: ivf }] }`,
    `recommender: { ${DENSE}, probes: 8 }\nsweep: { grid: { recommender: [{ ${DENSE}, index: ivf }] } }`,
    `recommender: { ${DENSE}, probes: 8 }\nsweep: { grid: { recommender.probes: [8, 16] } }`,
    `recommender: { kind: hybrid, of: [&d { ${DENSE}, probes: 8 }, { <<: *d, index: ivf }] }`,
  ])("is not told where another run or place may want it: %j", async (sections) => {
    expect(await idleIn(textOf(sections))).toEqual([]);
  });

  it("is not told of a base's", async () => {
    const base = textOf(`recommender: { ${DENSE}, probes: 8 }`);
    const files = {
      ...FILES,
      readFile: async (file: string) => (file.endsWith("yaml") ? base : "{}\n"),
    };
    const { problems } = await resolveText("extends: b.yaml\nname: b\n", FILE, files);
    expect(problems).toEqual([]);
  });
});
