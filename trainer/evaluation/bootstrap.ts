import { Random } from "../random";

/** A mean over queries with its 95 % bootstrap interval. */
export interface Interval {
  mean: number;
  low: number;
  high: number;
}

/** Two systems compared: the mean difference, and on how many queries the first was better. */
export interface Comparison extends Interval {
  wins: number;
  ties: number;
  losses: number;
}

const RESAMPLES = 2000;
const SEED = 1;

/** Differences below this are a tie: metrics are sums of floating-point quotients. */
export const TIE = 1e-9;

/**
 * The mean of a metric over queries with its percentile bootstrap interval (Efron 1979): the 2.5 %
 * and 97.5 % quantiles of the means of samples drawn with replacement.
 *
 * @param values one value a query; NaN for no queries.
 * @param seed the same seed gives the same interval.
 */
export function bootstrapMean(values: readonly number[], seed = SEED): Interval {
  const random = new Random(seed);
  const n = values.length;
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += values[random.below(n)]!;
    return sum / n;
  }).sort();
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return { mean, low: quantile(means, 0.025), high: quantile(means, 0.975) };
}

/**
 * Compares two systems on the same queries: the mean difference a - b with its interval by the
 * paired bootstrap, which draws queries (Sakai 2006), and the queries that a wins, ties and loses.
 *
 * @throws RangeError when the two have not the same number of queries.
 */
export function bootstrapDifference(
  a: readonly number[],
  b: readonly number[],
  seed = SEED,
): Comparison {
  if (a.length !== b.length)
    throw new RangeError(`${a.length} and ${b.length} values cannot be paired`);
  const differences = a.map((value, i) => value - b[i]!);
  const wins = differences.filter((d) => d > TIE).length;
  const losses = differences.filter((d) => d < -TIE).length;
  const ties = differences.length - wins - losses;
  return { ...bootstrapMean(differences, seed), wins, ties, losses };
}

/** Quantile of sorted values, interpolated linearly. */
function quantile(sorted: Float64Array, q: number): number {
  const at = q * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}
