/** What a new experiment is made of; paths relative to its file. */
export interface NewExperiment {
  name: string;
  data: string;
  model: string;
  /** Names of the splits that the data have. */
  splits: readonly string[];
}

/** Names that splits commonly have, the most common first. */
const COMMON = {
  train: ["train", "training"],
  validation: ["dev", "validation", "valid", "val"],
  test: ["test"],
};

/** A new experiment's text: BM25, NDCG, GRPO, with a word on what to change first. */
export function experimentText({ name, data, model, splits }: NewExperiment): string {
  const split = (role: keyof typeof COMMON) =>
    COMMON[role].find((known) => splits.includes(known)) ?? COMMON[role][0];
  return `name: ${name}
task:
  kind: query_rewriting
  # What the rewriter reads. {{query}} is the user's query; any column of the queries file can stand here.
  prompt: "Rewrite the search query. Query: {{query}} Rewrite:"
  # What is searched with: the rewrite alone, or "{{query}} {{rewrite}}" to add to the query.
  search_text: "{{rewrite}}"
data:
  format: beir
  path: ${quoted(data)}
  splits: { train: ${split("train")}, validation: ${split("validation")}, test: ${split("test")} }
recommender: { kind: bm25, top_k: 100 }
reward:
  - { kind: ndcg, k: 100 }
  # BM25 adds a word's weight each time it stands in the query, which policies exploit.
  - { kind: repetition, penalty: 0.05 }
rewriter:
  model: ${quoted(model)}
  sampling: { temperature: 1.0, max_new_tokens: 32 }
algorithm: { kind: grpo, group_size: 8, learning_rate: 1.0e-4 }
training: { steps: 200, prompts_per_step: 16, seed: 7 }
evaluation:
  every: 20
  metrics: [ndcg@10, recall@10]
  baselines: [original_query]
engine: embedded
`;
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : JSON.stringify(path);
}
