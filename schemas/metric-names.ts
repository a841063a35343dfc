/** A metric's name here, and its cutoff where one is named. */
export interface MetricName {
  name: string;
  cutoff?: number;
}

/** Other programs' names of metrics (trec_eval, ranx, RecBole …), without cutoffs and in small letters. */
const NAMES: Record<string, string> = {
  ndcg_cut: "ndcg",
  recip_rank: "mrr",
  p: "precision",
  prec: "precision",
  r: "recall",
  map_cut: "map",
  ap: "map",
  success: "hit_rate",
  hit: "hit_rate",
  hits: "hit_rate",
  hr: "hit_rate",
  acc: "accuracy",
};

/** What a metric of another program, or in other letters, is called here: `P_10` is `precision@10`. */
export function metricNamed(text: string): MetricName | undefined {
  const match = /^([a-z_]+?)(?:[@_.](\d+))?$/i.exec(text.trim());
  if (!match) return undefined;
  const word = match[1]!.toLowerCase();
  const cutoff = Number(match[2]);
  return { name: NAMES[word] ?? word, ...(cutoff > 0 ? { cutoff } : {}) };
}
