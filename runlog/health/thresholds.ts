/** A limit beyond which a finding is made: its default, and what it counts. */
interface Limit {
  value: number;
  meaning: string;
}

/**
 * Every limit of the health checks. Shares are of 1. "Late" is the last quarter of the steps so
 * far, "early" the first quarter; a run of fewer than 4 steps is late as a whole.
 */
const LIMITS = {
  repeatedTimes: {
    value: 10,
    meaning: "times that one word stands in a rewrite, for the rewrite to count as repetitive",
  },
  repetitiveShare: { value: 0.05, meaning: "share of late rewrites that are repetitive" },
  longWords: { value: 50, meaning: "median words of the late rewrites" },
  longTimesQuery: { value: 10, meaning: "median words of the late rewrites, over the query's" },
  lengthGrowth: { value: 1.5, meaning: "mean tokens of late completions over early ones" },
  lengthGrowthTokens: { value: 10, meaning: "the same, as a difference in tokens" },
  formFailureShare: { value: 0.05, meaning: "share of late completions without the task's form" },
  truncatedShare: { value: 0.05, meaning: "share of late completions cut at max_new_tokens" },
  distinctShare: {
    value: 0.35,
    meaning: "distinct rewrites over samples in late groups; a finding is below it",
  },
  zeroVarianceShare: { value: 0.5, meaning: "share of late groups whose rewards are all equal" },
  lostShare: {
    value: 0.1,
    meaning: "share of late groups whose best sample earns less than the query as typed",
  },
  sameAcrossQueriesShare: {
    value: 0.05,
    meaning: "share of late rewrites with the same words as a rewrite of another query",
  },
  kl: { value: 0.5, meaning: "median KL of the late steps, nats per token, when still rising" },
  entropyFall: { value: 0.1, meaning: "late entropy over early entropy; a finding is below it" },
  entropyRise: { value: 2, meaning: "late entropy over early entropy" },
  gap: {
    value: 0.05,
    meaning: "gain of the metric on training queries beyond its gain on validation queries",
  },
} satisfies Record<string, Limit>;

export type ThresholdName = keyof typeof LIMITS;
export type Thresholds = Readonly<Record<ThresholdName, number>>;

export const DEFAULT_THRESHOLDS: Thresholds = Object.fromEntries(
  Object.entries(LIMITS).map(([name, { value }]) => [name, value]),
) as Record<ThresholdName, number>;

/** What each threshold counts, for settings and documentation. */
export const THRESHOLD_MEANINGS: Readonly<Record<ThresholdName, string>> = Object.fromEntries(
  Object.entries(LIMITS).map(([name, { meaning }]) => [name, meaning]),
) as Record<ThresholdName, string>;

export const THRESHOLD_NAMES = Object.keys(LIMITS) as readonly ThresholdName[];

export function isThresholdName(name: string): name is ThresholdName {
  return Object.hasOwn(LIMITS, name);
}

/** The defaults with others in their place; what is no number from 0 is passed over. */
export function thresholdsWith(change: (name: ThresholdName) => unknown): Thresholds {
  return Object.fromEntries(
    THRESHOLD_NAMES.map((name) => {
      const value = change(name);
      const sound = typeof value === "number" && Number.isFinite(value) && value >= 0;
      return [name, sound ? value : DEFAULT_THRESHOLDS[name]];
    }),
  ) as Record<ThresholdName, number>;
}
