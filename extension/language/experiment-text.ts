import { beirSplits, type Sniffed } from "../../trainer/data/sniff";

/** What a new experiment is made of; paths relative to its file. */
export interface NewExperiment {
  name: string;
  data: string;
  model: string;
  /** What retrieves; BM25 unless something else is asked for. */
  recommender?: { kind: "bm25" } | { kind: "dense" | "hybrid"; encoder: string } | undefined;
  /** What trains; this program unless another is asked for. */
  engine?: "embedded" | "trl" | "verl" | undefined;
  /** What the data look like; a BEIR folder unless their files say otherwise. */
  sniffed?: Sniffed | undefined;
  /** Names of the splits that a BEIR folder has. */
  splits: readonly string[];
}

/** What is asked of the rewriter, by what the data hold. */
const TASKS = {
  query_rewriting: `task:
  kind: query_rewriting
  # What the rewriter reads. {{query}} is the user's query; any column of the queries can stand here.
  prompt: "Rewrite the search query. Query: {{query}} Rewrite:"
  # What is searched with: the rewrite alone, or "{{query}} {{rewrite}}" to add to the query.
  search_text: "{{rewrite}}"`,
  sequential_recommendation: `task:
  kind: sequential_recommendation
  # What the rewriter reads. {{history}} is what the user had to do with before, oldest first.
  prompt: "A user chose: {{history}} Words for what they choose next:"
  search_text: "{{rewrite}}"`,
  backtracing: `task:
  kind: backtracing
  # What the rewriter reads. {{question}} is asked of one document, and its cause is looked for there.
  prompt: "Question: {{question}} Words of the passage that caused it:"
  search_text: "{{question}} {{rewrite}}"`,
};

/** A format's task, and the fields of its documents that are searched; by default title and text. */
const FORMATS: Record<string, { task: keyof typeof TASKS; fields?: string }> = {
  amazon_reviews_2023: { task: "sequential_recommendation" },
  backtracing: { task: "backtracing", fields: "{ text: 1 }" },
  esci: { task: "query_rewriting", fields: "{ title: 1, description: 1 }" },
  interactions: { task: "sequential_recommendation", fields: "{ title: 1 }" },
  movielens: { task: "sequential_recommendation" },
  // The one column of Rec-R1's corpora.
  verl: { task: "query_rewriting", fields: "{ metadata: 1 }" },
};

/** Engines with the settings that are looked at first. */
const ENGINES = {
  embedded: "engine: embedded",
  trl: `engine:
  kind: trl
  # Completions in a pass; it must divide prompts_per_step × group_size.
  per_device_train_batch_size: 8`,
  verl: `engine:
  kind: verl
  gpus: 8
  # Longer prompts end the run.
  max_prompt_length: 512
  rollout: { name: vllm, tensor_parallel_size: 1 }`,
};

/** A new experiment's text: NDCG, GRPO, with a word on what to change first. */
export function experimentText(made: NewExperiment): string {
  const { name, data, model, recommender, engine = "embedded", sniffed, splits } = made;
  const { format, settings } = sniffed ?? { format: "beir", settings: {} };
  const { task, fields } = FORMATS[format] ?? { task: "query_rewriting" };
  const lines = Object.entries(settings).map(([key, value]) => `\n  ${key}: ${quoted(value)}`);
  return `name: ${name}
${TASKS[task]}
data:
  format: ${format}
  path: ${quoted(data)}${lines.join("")}
  splits: ${splitsText(format, task, splits)}
${recommenderText(recommender, fields)}
reward:
  - { kind: ndcg, k: 100 }
  # BM25 adds a word's weight each time it stands in the query, which policies exploit.
  - { kind: repetition, penalty: 0.05 }
rewriter:
  model: ${quoted(model)}
  sampling: { temperature: 1.0, max_new_tokens: 32 }
algorithm: { kind: grpo, group_size: 8, learning_rate: ${engine === "embedded" ? "1.0e-4" : "1.0e-6"} }
training: { steps: 200, prompts_per_step: 16, seed: 7 }
evaluation:
  every: 20
  metrics: [ndcg@10, recall@10]
  baselines: [original_query]
${ENGINES[engine]}
`;
}

function recommenderText(recommender: NewExperiment["recommender"], fields?: string): string {
  const searched = fields ? `, fields: ${fields}` : "";
  if (!recommender || recommender.kind === "bm25")
    return `recommender: { kind: bm25${searched}, top_k: 100 }`;
  const names = [...(fields ?? "").matchAll(/(\w+):/g)].map(([, name]) => name);
  const encoded = names.length ? `, fields: [${names.join(", ")}]` : "";
  const dense = `{ kind: dense, model: ${quoted(recommender.encoder)}${encoded} }`;
  if (recommender.kind === "hybrid")
    return `recommender: { kind: hybrid, of: [{ kind: bm25${searched} }, ${dense}], top_k: 100 }`;
  return `recommender: ${dense.replace(" }", ", top_k: 100 }")}`;
}

function splitsText(format: string, task: string, splits: readonly string[]): string {
  if (format === "beir") {
    const { train, validation, test } = beirSplits(splits);
    return `{ train: ${train}, validation: ${validation}, test: ${test} }`;
  }
  if (task === "sequential_recommendation") return "{ by: leave_one_out }";
  return ["esci", "verl"].includes(format) ? "{ by: given }" : "{ by: query_group, seed: 7 }";
}

function quoted(value: unknown): string {
  const text = String(value);
  return /^[\w./-]+$/.test(text) ? text : JSON.stringify(text);
}
