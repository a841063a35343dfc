/**
 * What the inspector's host and its webview say to each other. The host owns the data; the
 * webview asks for windows of it. Both sides validate whatever arrives.
 */
import {
  attempt,
  attemptSummary,
  columnChoice,
  type DiffSide,
  diffSide,
  groupDetail,
  otherRun,
  queryName,
} from "./columns/column-protocol";
import { comparisonPage, comparisonQuery, evaluationView } from "./evaluation/comparison-protocol";
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
  type Shape,
  text,
  tuple,
} from "./shape";

/** Raised whenever a message changes its meaning; a panel restored by another version reloads. */
export const PROTOCOL_VERSION = 1;

export * from "./columns/column-protocol";
export type {
  ComparisonPage,
  ComparisonQuery,
  ComparisonSummary,
} from "./evaluation/comparison-protocol";

// #region shared parts

/** Where the run stands, as the header shows it. */
export const runHeader = object(
  {
    id: text,
    name: text,
    state: oneOf(
      "queued",
      "starting",
      "running",
      "paused",
      "stopping",
      "completed",
      "stopped",
      "failed",
    ),
    liveness: oneOf("queued", "live", "ended", "crashed"),
    engine: text,
    phase: nullable(text),
    step: count,
    steps: count,
    reward: nullable(number),
    etaSeconds: nullable(number),
    best: nullable(object({ metric: text, value: number, step: count })),
    started: nullable(text),
    ended: nullable(text),
    heartbeat: text,
    rollouts: count,
    groups: count,
    /** Step of the newest group: a list that must hold still is cut here. */
    latestStep: count,
    /** Smallest and largest reward so far: the common axis of all reward strips. */
    rewardRange: tuple<[number, number]>(number, number),
    /** Names of the reward components. */
    components: list(text),
  },
  { message: text },
);
export type RunHeader = Infer<typeof runHeader>;

/**
 * Rows `from` onwards of a phase's step series replace what the webview has from there.
 * `columns[metric][i]` belongs to step `steps[i]`; null where a step did not report it.
 */
export const stepSeries = object({
  from: count,
  steps: list(number),
  columns: dictionary(list(nullable(number))),
});
export type StepSeriesUpdate = Infer<typeof stepSeries>;

export const interval = object({ mean: number, low: number, high: number });
export type Interval = Infer<typeof interval>;

/** A system measured on a split. */
export const evaluation = object({
  phase: oneOf("warm_start", "rl"),
  step: count,
  split: text,
  system: text,
  queries: count,
  metrics: dictionary(interval),
});
export type Evaluation = Infer<typeof evaluation>;

export const warning = object({ time: text, message: text }, { step: count });
export type Warning = Infer<typeof warning>;

/** Something amiss in the run: runlog/health's finding. */
export const finding = object({
  check: text,
  level: oneOf("severe", "notable"),
  title: text,
  detail: text,
  figure: number,
  /** The limit's name and value. */
  limit: text,
  threshold: number,
  meaning: text,
  steps: tuple<[number, number]>(count, count),
  groups: list(count),
});
export type Finding = Infer<typeof finding>;

/** One batch of news; parts that did not change are left out. */
export const runUpdate = object(
  { header: runHeader },
  {
    rl: stepSeries,
    warmStart: stepSeries,
    /** Those behind the first `evaluationsFrom`. */
    evaluations: list(evaluation),
    evaluationsFrom: count,
    warnings: list(warning),
    findings: list(finding),
  },
);
export type RunUpdate = Infer<typeof runUpdate>;

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

/** A window of the list of groups; `step` is a closed range. */
export const groupQuery = object(
  { offset: count, limit: count },
  {
    sort: object({ column: sortColumn, descending: flag }),
    text: text,
    step: tuple<[number, number]>(count, count),
    outcome: oneOf("gained", "lost", "unchanged"),
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

/** How charts are looked at. */
export const chartView = object({
  /** Weight of the past in the moving average; 0: none. */
  smoothing: number,
  /** Titles of the charts with a logarithmic axis. */
  logarithmic: list(text),
  /** Zoomed ranges of steps, by what charts share: `steps` or `warm-start`. */
  ranges: dictionary(tuple<[number, number]>(number, number)),
});
export type ChartView = Infer<typeof chartView>;

/** What the user looks at; all that a restored panel needs beside the run's folder. */
export const selection = object(
  { tab: oneOf("overview", "rollouts", "evaluation") },
  {
    charts: chartView,
    evaluation: evaluationView,
    group: count,
    columns: list(columnChoice),
    /** Key of the column that the others are compared with. */
    reference: text,
    sort: object({ column: sortColumn, descending: flag }),
    text: text,
    step: tuple<[number, number]>(count, count),
    outcome: oneOf("gained", "lost", "unchanged"),
    /** Columns of the list beside the fixed ones; without, as many as fit. */
    listColumns: list(text),
    /** How far the overview was scrolled, in pixels. */
    scroll: count,
    /** The group at the top of the list, where it was scrolled. */
    top: count,
    /** The groups that show a finding, worst first, and what was found. */
    evidence: object({ check: text, groups: list(count) }),
  },
);
export type Selection = Infer<typeof selection>;

/** What a panel keeps through `setState`: names only, never data. */
export const panelState = object({ runFolder: text, selection });
export type PanelState = Infer<typeof panelState>;

// #endregion
// #region from the webview

export const fromWebview = byType({
  /** First message; answered by `opened`. */
  ready: object({ version: count }),
  /** Answered by `groupPage`. */
  groups: object({ query: groupQuery }),
  /** Answered by `groupDetail`. */
  group: object({ group: count }),
  /** Answered by `comparisonPage`. */
  comparison: object({ query: comparisonQuery }),
  /** Answered by `prompt`. */
  prompt: object({ group: count }, { run: text }),
  /** A window of the attempts at a query in this or another run; answered by `attempts`. */
  attempts: object({ query: queryName, offset: count, limit: count }, { run: text }),
  /** Answered by `attempt`. */
  attempt: object({ query: queryName }, { run: text, step: count, sample: count }),
  /** Answered by `runs`. */
  runs: object({}),
  /** To be shown in the editor's own way of comparing; answered by `done`. */
  diff: object({ sides: tuple<[DiffSide, DiffSide]>(diffSide, diffSide) }),
  /** Answered by `done` once the host has carried it out. */
  command: object({ command: oneOf("stop", "openExperiment", "openLog", "compare") }),
  /** To have the setting of a health check's limit shown; answered by `done`. */
  openThreshold: object({ name: text }),
  /** Filters to keep for the workspace, in place of those kept so far; answered by `done`. */
  saveFilters: object({ filters: list(text) }),
  /** Into the clipboard; answered by `done`. */
  copyText: object({ text }),
  /** A picture for a file that the user is asked for; answered by `done` before they are. */
  savePicture: object({ name: text, base64: text }),
  /** The groups of a list, in its order, for a file that the user is asked for; answered likewise. */
  exportGroups: object({ query: groupQuery }),
});
export type FromWebview = Infer<typeof fromWebview>;

// #endregion
// #region to the webview

export const toWebview = byType({
  /** `report`: what the report holds that the panel is part of; then nothing can be done with the run. */
  opened: object({ version: count, runFolder: text, update: runUpdate }, { report: text }),
  update: object({ update: runUpdate }),
  /** The filters that are kept for the workspace: at first, and whenever a panel changes them. */
  savedFilters: object({ filters: list(text) }),
  /** `searched`: share of the rollouts looked at, while the filter is still at work. */
  groupPage: object(
    { total: count, rows: list(groupSummary) },
    {
      searched: number,
      /** Place of the group that was to be located, where it is among them. */
      at: count,
    },
  ),
  groupDetail: object({ detail: groupDetail }),
  comparisonPage: object({ page: comparisonPage }),
  prompt: object({ prompt: text }),
  attempts: object({ total: count, rows: list(attemptSummary) }),
  /** Null where the run has none at the query. */
  attempt: object({ attempt: nullable(attempt) }),
  runs: object({ runs: list(otherRun) }),
  done: object({}),
});
export type ToWebview = Infer<typeof toWebview>;

// #endregion
