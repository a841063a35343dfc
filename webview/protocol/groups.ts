/** What host and webview say of the list of groups. */
import {
  count,
  flag,
  type Infer,
  list,
  nullable,
  number,
  object,
  oneOf,
  type Shape,
  text,
  tuple,
} from "./shape";

export const SORT_COLUMNS = [
  "group",
  "step",
  "query",
  "mean",
  "spread",
  "best",
  "original",
  "gain",
  "tokens",
] as const;
/** One of these, or the mean of a reward component, as `component:ndcg@10`. */
export type SortColumn = (typeof SORT_COLUMNS)[number] | `component:${string}`;

const sortColumn: Shape<SortColumn> = (value, path) =>
  typeof value === "string" && value.startsWith("component:")
    ? (value as SortColumn)
    : oneOf(...SORT_COLUMNS)(value, path);

/** Which groups are listed, and in which order; `step` is a closed range. */
export const groupListing = {
  sort: object({ column: sortColumn, descending: flag }),
  text,
  step: tuple<[number, number]>(count, count),
  outcome: oneOf("gained", "lost", "unchanged"),
};

/** A window of the list of groups. */
export const groupQuery = object(
  { offset: count, limit: count },
  {
    ...groupListing,
    /** These groups only; unsorted, in this order. */
    groups: list(count),
    /** An expression of runlog/filter, such as `reward < 0 and text ~ "AND"`. */
    filter: text,
    /** Answers where this group stands, too. */
    locate: count,
  },
);
export type GroupQuery = Infer<typeof groupQuery>;

export const groupSummary = object({
  group: count,
  step: count,
  queryId: text,
  query: text,
  /** Figures that nobody measured are null. */
  rewards: list(nullable(number)),
  /** Means of the reward components, in the order of the header's. */
  components: list(nullable(number)),
  /** Mean length of the completions. */
  tokens: nullable(number),
  mean: nullable(number),
  spread: nullable(number),
  best: nullable(number),
  original: nullable(number),
  gain: nullable(number),
});
export type GroupSummary = Infer<typeof groupSummary>;
