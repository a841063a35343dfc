import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkExperiment } from "../../../schemas/check";
import type { FileSystem } from "../../../schemas/problem";
import { PROMPT_PRESETS } from "../../../schemas/prompt-presets";
import { resolveText } from "../../../schemas/resolve";

const FILE = path.resolve("/experiments/a.recr1.yaml");

/** Everything is there, and the queries have the column `country`. */
const FILES: FileSystem = {
  readFile: async (file) =>
    file.endsWith("queries.jsonl") ? '{"_id": "1", "text": "x", "country": "us"}\n' : "{{query}}",
  exists: async () => true,
};

function textOf(task: string, rest = ""): string {
  return `name: a
task: ${task}
data: {format: beir, path: data}
recommender: {kind: bm25}
rewriter: {model: model}
algorithm: {kind: grpo}
${rest.includes("reward:") ? "" : "reward: [{kind: ndcg, k: 10}]\n"}${rest}
`;
}

async function codesOf(task: string, rest?: string): Promise<string[]> {
  const problems = await checkExperiment(textOf(task, rest), FILE, FILES);
  return problems.map(({ code, path: at }) => `${code} ${at}`);
}

const RERANKING = '{kind: reranking, prompt: "{{query}} {{candidates}}"}';

describe("tasks", () => {
  it.each([
    ['{kind: query_rewriting, prompt: "{{query}} {{country}}"}'],
    ['{kind: query_rewriting, prompt: "preset:boolean", output: {format: answer_tag}}'],
    ['{kind: sequential_recommendation, prompt: "{{history}}"}'],
    ['{kind: sequential_recommendation, prompt: "likes {{query}}", exclude_seen: true}'],
    ['{kind: backtracing, prompt: "{{question}}", search_text: "{{question}} {{rewrite}}"}'],
    [RERANKING],
    ['{kind: custom, prompt: "{{query}}", output: {format: regex, pattern: "S: (.+)"}}'],
    ["{kind: query_rewriting, prompt: prompts/a.md}"],
  ])("%s is fine", async (task) => {
    expect(await codesOf(task)).toEqual([]);
  });

  it.each([
    ['{kind: query_rewriting, prompt: "{{history}}"}', "unknown-variable task.prompt"],
    ['{kind: query_rewriting, prompt: "hello"}', "constant-prompt task.prompt"],
    ['{kind: sequential_recommendation, prompt: "hello"}', "constant-prompt task.prompt"],
    ['{kind: backtracing, prompt: "{{candidates}}"}', "unknown-variable task.prompt"],
    ['{kind: reranking, prompt: "{{query}}"}', "missing-variable task.prompt"],
    ['{kind: query_rewriting, prompt: "preset:bolean"}', "unknown-preset task.prompt"],
    [
      '{kind: query_rewriting, prompt: "{{query}}", search_text: "{{question}} {{rewrite}}"}',
      "unknown-variable task.search_text",
    ],
    ['{kind: custom, prompt: "{{query}}", output: {format: regex}}', "missing-pattern task.output"],
    [
      '{kind: custom, prompt: "{{query}}", output: {format: regex, pattern: "(("}}',
      "bad-pattern task.output.pattern",
    ],
    [
      '{kind: custom, prompt: "{{query}}", output: {format: json, pattern: "(.)"}}',
      "no-effect task.output.pattern",
    ],
    [
      '{kind: reranking, prompt: "{{candidates}}", candidates: {max_items: 101}}',
      "cutoff-beyond-top-k task.candidates.max_items",
    ],
  ])("%s: %s", async (task, wanted) => {
    expect(await codesOf(task)).toEqual([wanted]);
  });

  it("are held against what is measured", async () => {
    expect(await codesOf(RERANKING, "reward: [{kind: ndcg, k: 50}]")).toEqual([
      "cutoff-beyond-top-k reward.0.k",
    ]);
    expect(
      await codesOf(RERANKING, "reward: [{kind: ndcg}, {kind: length}, {kind: repetition}]"),
    ).toEqual(["no-search-text reward.1", "no-search-text reward.2"]);
    const missing = "training: {warm_start: {target: missing_words}}";
    expect(await codesOf(RERANKING, missing)).toEqual([
      "no-missing-words training.warm_start.target",
    ]);
    const regex = '{kind: custom, prompt: "{{query}}", output: {format: regex, pattern: "(.)"}}';
    expect(await codesOf(regex, "training: {warm_start: {}}")).toEqual([
      "no-target task.output.format",
    ]);
  });

  it("take only their own keys, and say which", async () => {
    const text = textOf('{kind: query_rewriting, prompt: "{{query}}", exclude_seen: true}');
    const [problem] = await checkExperiment(text, FILE, FILES);
    expect(problem!.message).toBe(
      "'exclude_seen' is no setting of task; task takes kind, prompt, output, search_text",
    );
  });

  it("fill in their defaults", async () => {
    const text = textOf(
      '{kind: sequential_recommendation, prompt: "{{history}}", history: {max_items: 3}}',
    );
    const { experiment } = await resolveText(text, FILE, FILES);
    expect(experiment.task).toEqual({
      kind: "sequential_recommendation",
      prompt: "{{history}}",
      history: {
        max_items: 3,
        item_template: "Item {{position}}: {{title}}",
        separator: "\n",
        order: "oldest_first",
      },
      output: { format: "plain" },
      search_text: "{{rewrite}}",
      exclude_seen: false,
    });
  });

  it.each([
    ["boolean", "query_rewriting"],
    ["expansion", "query_rewriting"],
    ["review", "query_rewriting"],
    ["next_item", "sequential_recommendation"],
    ["cause", "backtracing"],
    ["reranking", "reranking"],
  ])("preset %s goes with %s", async (name, kind) => {
    expect(Object.keys(PROMPT_PRESETS)).toContain(name);
    expect(readFileSync("docs/tasks.md", "utf8")).toContain(`| \`${name}\` | ${kind} |`);
    const task = `{kind: ${kind}, prompt: "preset:${name}", output: {format: answer_tag}}`;
    expect(await codesOf(task)).toEqual([]);
  });
});
