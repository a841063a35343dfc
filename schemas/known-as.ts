/** Words for kinds that people bring along, with the kind here and what else it takes. */
const KINDS: readonly [words: string, kind: string, note?: string][] = [
  ["dapo", "grpo", "DAPO is grpo with dynamic_sampling: true, clip: {high: 0.28}, kl: {coef: 0}"],
  ["dr_grpo drgrpo", "grpo", "Dr. GRPO is grpo with normalize_by_std: false"],
  ["gae actor_critic a2c", "ppo"],
  ["gspo", "grpo", "GSPO is grpo with engine: {kind: trl, importance_sampling_level: sequence}"],
  ["rloo reinforce remax", "grpo", "its baseline is the mean of the group"],
  ["faiss dpr sbert sentence_transformers contriever embedding embeddings vector", "dense"],
  ["lucene pyserini anserini okapi bm25s rank_bm25 sparse", "bm25"],
  ["es elastic", "elasticsearch"],
  ["rrf ensemble fusion", "hybrid", "of lists its parts, and fusion says how they become one"],
  ["api rest", "http"],
  ["python script", "command", "command lists the program and its arguments"],
  ["query_expansion query_generation query_reformulation rewriting", "query_rewriting"],
  ["seqrec sequential next_item", "sequential_recommendation"],
  ["csv tsv jsonl json parquet dataframe", "table"],
  ["esci_dataset shopping_queries", "esci"],
  ["ml_1m ml_20m ml_latest_small", "movielens"],
  ["amazon amazon_reviews", "amazon_reviews_2023"],
  ["transformers huggingface hf", "trl"],
];

/** What a word for a kind means here, of those that can be chosen; undefined where that is not known. */
export function knownAs(
  word: string,
  choices: readonly string[],
): { kind: string; note?: string } | undefined {
  const plain = word.toLowerCase().replaceAll("-", "_");
  const exact = choices.find((choice) => choice.toLowerCase() === plain);
  if (exact) return { kind: exact };
  const row = KINDS.find(
    ([words, kind]) => words.split(" ").includes(plain) && choices.includes(kind),
  );
  return row && { kind: row[1], ...(row[2] ? { note: row[2] } : {}) };
}
