import { UserError } from "../../schemas/user-error";
import { closenessAt, minDistanceAt } from "./distance";
import type { Metric } from "./metric";
import { firstDistinct } from "./ranked";

/** What a relevant document at some gain adds to DCG. */
type GainFunction = (gain: number) => number;

/** trec_eval's and Rec-R1's gain: the judgement itself. */
export const linearGain: GainFunction = (gain) => gain;
/** Burges et al. 2005: 2^gain - 1. Equal to the linear gain where judgements are 0 and 1. */
export const exponentialGain: GainFunction = (gain) => 2 ** gain - 1;

/** Normalised discounted cumulative gain, discount log2(rank + 1): trec_eval's ndcg_cut. */
export function ndcgAt(k: number, gainOf: GainFunction = linearGain): Metric {
  return (ranked, gains) => {
    const ideal = [...gains.values()].filter((gain) => gain > 0).sort((a, b) => b - a);
    const idealDcg = dcg(ideal.slice(0, k), gainOf);
    return idealDcg === 0 ? 0 : dcg(gainsAt(k, ranked, gains), gainOf) / idealDcg;
  };
}

/** Share of the relevant documents among the first k: trec_eval's recall. */
export function recallAt(k: number): Metric {
  return (ranked, gains) => {
    const relevant = relevantCount(gains);
    return relevant === 0 ? 0 : found(k, ranked, gains) / relevant;
  };
}

/** Share of relevant documents among the first k places, filled or not: trec_eval's P. */
export function precisionAt(k: number): Metric {
  return (ranked, gains) => found(k, ranked, gains) / k;
}

/** 1 when a relevant document is among the first k, else 0: trec_eval's success. */
export function hitRateAt(k: number): Metric {
  return (ranked, gains) => (found(k, ranked, gains) > 0 ? 1 : 0);
}

/** 1 / rank of the first relevant document, 0 beyond k: trec_eval's recip_rank, cut off. */
export function reciprocalRankAt(k: number): Metric {
  return (ranked, gains) => {
    const at = gainsAt(k, ranked, gains).findIndex((gain) => gain > 0);
    return at < 0 ? 0 : 1 / (at + 1);
  };
}

/** Mean over the relevant documents of the precision at their ranks: trec_eval's map_cut. */
export function averagePrecisionAt(k: number): Metric {
  return (ranked, gains) => {
    const relevant = relevantCount(gains);
    let seen = 0;
    let sum = 0;
    gainsAt(k, ranked, gains).forEach((gain, i) => {
      if (gain > 0) sum += ++seen / (i + 1);
    });
    return relevant === 0 ? 0 : sum / relevant;
  };
}

/**
 * Rank-biased precision (Moffat and Zobel 2008), cut off: (1 - p) Σ p^(rank - 1) over the relevant
 * documents among the first k. Judgements are binary.
 *
 * @param persistence p: the probability that a user who has looked at a document looks at the next.
 */
export function rankBiasedPrecisionAt(k: number, persistence: number): Metric {
  return (ranked, gains) =>
    (1 - persistence) *
    gainsAt(k, ranked, gains).reduce((sum, gain, i) => sum + (gain > 0 ? persistence ** i : 0), 0);
}

/** RBP by its persistence in percent, as in the name `rbp80@10`. */
function rbp(percent: number): (k: number) => Metric {
  return (k) => rankBiasedPrecisionAt(k, percent / 100);
}

const METRICS: Record<string, (k: number) => Metric> = {
  ndcg: ndcgAt,
  ndcg_exp: (k) => ndcgAt(k, exponentialGain),
  recall: recallAt,
  precision: precisionAt,
  hit_rate: hitRateAt,
  mrr: reciprocalRankAt,
  map: averagePrecisionAt,
  rbp50: rbp(50),
  rbp80: rbp(80),
  rbp95: rbp(95),
  accuracy: hitRateAt,
  min_distance: minDistanceAt,
  closeness: closenessAt,
};

/** Whether less is better by a metric such as `min_distance@1`; by all others, more is. */
export function lessIsBetter(name: string): boolean {
  return name.startsWith("min_distance@");
}

/**
 * The metric of a name such as `ndcg@10`.
 *
 * @throws UserError when there is no such metric.
 */
export function metricOf(name: string): Metric {
  const match = /^([a-z_]+(?:[0-9]+)?)@([1-9][0-9]*)$/.exec(name);
  const metric = match && Object.hasOwn(METRICS, match[1]!) ? METRICS[match[1]!] : undefined;
  if (!match || !metric)
    throw new UserError(
      `${name} is not a metric; expected one of ${Object.keys(METRICS).join(", ")} with a cutoff, as in ndcg@10.`,
    );
  return metric(Number(match[2]));
}

/** Gains of the first k distinct documents, in ranked order; 0 for those not judged relevant. */
function gainsAt(
  k: number,
  ranked: readonly string[],
  gains: ReadonlyMap<string, number>,
): number[] {
  return Array.from(firstDistinct(k, ranked), (id) => Math.max(0, gains.get(id) ?? 0));
}

function dcg(gains: readonly number[], gainOf: GainFunction): number {
  return gains.reduce((sum, gain, i) => sum + gainOf(gain) / Math.log2(i + 2), 0);
}

function found(k: number, ranked: readonly string[], gains: ReadonlyMap<string, number>): number {
  return gainsAt(k, ranked, gains).filter((gain) => gain > 0).length;
}

function relevantCount(gains: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const gain of gains.values()) if (gain > 0) count++;
  return count;
}
