/** What host and webview say of two systems compared query by query. */
import {
  count,
  flag,
  type Infer,
  list,
  nullable,
  number,
  object,
  oneOf,
  text,
  tuple,
} from "./shape";

/** A system as it was measured: the policy at a step, or a baseline. */
export const measuredSystem = object({
  system: text,
  phase: oneOf("warm_start", "rl"),
  step: count,
});
export type MeasuredSystem = Infer<typeof measuredSystem>;

export const COMPARISON_COLUMNS = ["query", "first", "second", "gain"] as const;
export type ComparisonColumn = (typeof COMPARISON_COLUMNS)[number];

/** Two systems on a split by a metric. */
const compared = { split: text, first: measuredSystem, second: measuredSystem, metric: text };

/** Which of the queries are listed, and in which order. */
const queryListing = {
  sort: object({ column: oneOf(...COMPARISON_COLUMNS), descending: flag }),
  /** Part of the query or of what a system made of it, in any case. */
  text,
  outcome: oneOf("gained", "lost", "unchanged"),
  /** Queries counted in this bar of the distribution of gains. */
  bar: count,
};

/** Two systems, and a window of their queries. */
export const comparisonQuery = object({ ...compared, offset: count, limit: count }, queryListing);
export type ComparisonQuery = Infer<typeof comparisonQuery>;

const shares = list(number);

/** Where in their documents, in tenths from beginning to end: shares of 1. */
export const positionHistogram = object({
  domain: text,
  questions: count,
  /** What caused the questions. */
  truth: shares,
  /** What each system put first; null where it named none. */
  first: nullable(shares),
  second: nullable(shares),
});
export type PositionHistogram = Infer<typeof positionHistogram>;

/** Two systems on the queries that both were measured on. */
export const pairedFigures = {
  queries: count,
  means: tuple<[number, number]>(number, number),
  /** Mean gain of the first over the second with its 95 % interval by the paired bootstrap. */
  mean: number,
  low: number,
  high: number,
  wins: count,
  ties: count,
  losses: count,
  /** Two-sided, by the randomisation test. */
  p: number,
};

export const comparisonSummary = object({
  ...pairedFigures,
  /** Queries measured for one of the two alone. */
  unpaired: count,
  bars: list(object({ from: number, to: number, count: count })),
  positions: list(positionHistogram),
});
export type ComparisonSummary = Infer<typeof comparisonSummary>;

export const comparedQuery = object({
  queryId: text,
  query: text,
  texts: tuple<[string | null, string | null]>(nullable(text), nullable(text)),
  values: tuple<[number, number]>(number, number),
  gain: number,
  /** Groups of rollouts on this query. */
  groups: count,
});
export type ComparedQuery = Infer<typeof comparedQuery>;

/** `summary` is null where no query was recorded for both systems. */
export const comparisonPage = object({
  summary: nullable(comparisonSummary),
  total: count,
  rows: list(comparedQuery),
});
export type ComparisonPage = Infer<typeof comparisonPage>;

/** What of the evaluation is looked at; what is not named is the latest or the first. */
export const evaluationView = object({}, { ...compared, ...queryListing });
export type EvaluationView = Infer<typeof evaluationView>;
