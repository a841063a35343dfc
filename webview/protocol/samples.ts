/** What host and webview say of groups, their samples and the columns that compare them. */
import {
  byType,
  count,
  dictionary,
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

const outcome = {
  components: dictionary(number),
  /** Null where nobody scored it. */
  reward: nullable(number),
  /** [id, score (null where it was not recorded), gain], best first. */
  retrieved: list(tuple<[string, number | null, number]>(text, nullable(number), number)),
  /** [id, rank] of every relevant item; rank 0: not retrieved. */
  found: list(tuple<[string, number]>(text, count)),
};

/** What the untouched query retrieves. */
export const originalOutcome = object(outcome);
export type OriginalOutcome = Infer<typeof originalOutcome>;

/** Log-probabilities of a completion's tokens: under the policy, and under the reference if known. */
export const tokenLogProbs = object(
  { tokens: list(text), policy: list(number) },
  { reference: list(number) },
);
export type TokenLogProbs = Infer<typeof tokenLogProbs>;

/** One completion and what came of it. */
export const sample = object({
  ...outcome,
  sample: count,
  completion: text,
  text: nullable(text),
  searchText: nullable(text),
  advantage: nullable(number),
  tokens: nullable(count),
  finish: oneOf("stop", "length", "unknown"),
  used: flag,
  /** Of each token; null where they were not recorded. */
  logProbs: nullable(tokenLogProbs),
});
export type Sample = Infer<typeof sample>;

/** How the total is made of the components, by name: Σ weight · value held within min and max. */
export const arithmetic = dictionary(object({ weight: number }, { min: number, max: number }));
export type Arithmetic = Infer<typeof arithmetic>;

const groupParts = {
  group: count,
  step: count,
  queryId: text,
  query: text,
  split: text,
  relevant: list(tuple<[string, number]>(text, number)),
  /** Null where nobody measured it. */
  original: nullable(originalOutcome),
  /** Titles of every item named here, by id. */
  titles: dictionary(text),
  /** From the experiment; null when it is not known. */
  arithmetic: nullable(arithmetic),
  /** How many items the recommender was asked for; null when it is not known. */
  depth: nullable(count),
};
export const groupDetail = object({ ...groupParts, samples: list(sample) });
export type GroupDetail = Infer<typeof groupDetail>;

/** A query as runs may share it: by its text; ids of other data sets mean other queries. */
export const queryName = object({ id: text, text });
export type QueryName = Infer<typeof queryName>;

/** One sample of a group at another step or in another run, for the same query. */
export const attempt = object({
  ...groupParts,
  sample,
  /** Samples in its group. */
  samples: count,
  /** Steps of the run's attempts before and after it. */
  earlier: nullable(count),
  later: nullable(count),
  /** What the run is called. */
  runLabel: text,
});
export type AttemptDetail = Infer<typeof attempt>;

/** A group of attempts at a query, to choose from. */
export const attemptSummary = object({
  group: count,
  step: count,
  rewards: list(nullable(number)),
});
export type AttemptSummary = Infer<typeof attemptSummary>;

/** A run beside the one shown, by its folder's name. */
export const otherRun = object({ run: text, label: text, state: text });
export type OtherRun = Infer<typeof otherRun>;

/**
 * What a column shows, relative to the query whose group is open: it holds for the next one too.
 * `samples`: all samples without a column of their own, identical ones once. `attempt`: at another
 * step (the last one until then) or the last of all, in this or another run; its best sample unless
 * one is named.
 */
export const columnChoice = byType({
  original: object({}, { pinned: flag }),
  samples: object({}),
  sample: object({ sample: count }, { pinned: flag }),
  attempt: object({}, { run: text, step: count, sample: count, pinned: flag }),
});
export type ColumnChoice = Infer<typeof columnChoice>;

/** A text for the editor's own way of comparing, and what it is called. */
export const diffSide = object({ label: text, text });
export type DiffSide = Infer<typeof diffSide>;
