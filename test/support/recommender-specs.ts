import path from "node:path";
import type { Bm25Spec } from "../../trainer/recommender/bm25/bm25";
import type { DenseSpec } from "../../trainer/recommender/dense/dense";

/** A recommender of kind bm25 with the schema's defaults, but for its fields. */
export const BM25: Omit<Bm25Spec, "fields"> = {
  kind: "bm25",
  analyzer: "english",
  ngram: { min_length: 3, max_length: 3 },
  query_mode: "bag_of_words",
  k1: 0.9,
  b: 0.4,
  top_k: 100,
};

/** A recommender of kind dense over the tiny encoder of the fixtures, but for its fields. */
export const DENSE: Omit<DenseSpec, "fields"> = {
  kind: "dense",
  model: path.join("test", "fixtures", "dense", "bert"),
  pooling: "mean",
  normalize: true,
  max_length: 40,
  query_prefix: "",
  document_prefix: "",
  index: "exact",
  probes: 64,
  top_k: 10,
};
