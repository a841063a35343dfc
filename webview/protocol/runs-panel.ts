/** What the panel that compares runs and its host say to each other. */
import { pairedFigures } from "./comparison";
import { chartView, evaluation, stepSeries } from "./run";
import { attempt, type DiffSide, diffSide, queryName } from "./samples";
import {
  byType,
  count,
  flag,
  type Infer,
  list,
  nullable,
  number,
  object,
  text,
  tuple,
} from "./shape";

/** Raised whenever a message changes its meaning. */
export const RUNS_PROTOCOL_VERSION = 1;

/** Most runs that are compared at once: as many as can be told apart. */
export const MOST_RUNS = 6;

/** Split that stands for the rollouts themselves, where nothing was evaluated. */
export const ROLLOUTS = "";

/** One of the runs, as far as it got. */
export const comparedRun = object({
  label: text,
  id: text,
  state: text,
  engine: text,
  step: count,
  steps: count,
  rl: stepSeries,
  evaluations: list(evaluation),
});
export type ComparedRun = Infer<typeof comparedRun>;

/** A setting in which the resolved experiments differ; a value as JSON, null where it is not set. */
export const difference = object({ key: text, values: list(nullable(text)) });
export type Difference = Infer<typeof difference>;

export const runsUpdate = object({ runs: list(comparedRun), differences: list(difference) });
export type RunsUpdate = Infer<typeof runsUpdate>;

/** A run's policy against another system on the queries that both were measured on. */
export const standing = object(pairedFigures);
export type Standing = Infer<typeof standing>;

/** How a run stands; null where there is nothing to compare. */
export const standingRow = object({
  mean: nullable(number),
  queries: count,
  /** Against the original queries, and against the run that the others are compared with. */
  original: nullable(standing),
  reference: nullable(standing),
});
export type StandingRow = Infer<typeof standingRow>;

/** What is measured, and the run, by its place, that the others are compared with. */
const measure = { split: text, metric: text, reference: count };
export const standingsQuery = object(measure);
export type StandingsQuery = Infer<typeof standingsQuery>;

/** A window of the queries; sorted by a run's value (its place) or by the gain over the reference. */
export const runQueriesQuery = object(
  { ...measure, offset: count, limit: count },
  { sort: object({ by: text, descending: flag }), text },
);
export type RunQueriesQuery = Infer<typeof runQueriesQuery>;

/** A query with what it came to in each run. */
export const runQuery = object({ queryId: text, query: text, values: list(nullable(number)) });
export type RunQuery = Infer<typeof runQuery>;

/** What the panel looks at. */
export const runsView = object(
  {},
  {
    split: text,
    metric: text,
    reference: count,
    sort: object({ by: text, descending: flag }),
    text,
    query: queryName,
    charts: chartView,
  },
);
export type RunsView = Infer<typeof runsView>;

/** What the panel keeps through `setState`. */
export const runsPanelState = object({ folders: list(text), view: runsView });
export type RunsPanelState = Infer<typeof runsPanelState>;

export const fromRunsPanel = byType({
  /** First message; answered by `opened`. */
  ready: object({ version: count }),
  /** Answered by `standings`. */
  standings: object({ query: standingsQuery }),
  /** Answered by `queries`. */
  queries: object({ query: runQueriesQuery }),
  /** What a run made of a query; answered by `attempt`. */
  attempt: object({ run: count, query: queryName, split: text }),
  /** Answered by `prompt`. */
  prompt: object({ run: count, group: count }),
  /** Opens a run's own panel; answered by `done`, as are the others. */
  openRun: object({ run: count }),
  copyText: object({ text }),
  savePicture: object({ name: text, base64: text }),
  diff: object({ sides: tuple<[DiffSide, DiffSide]>(diffSide, diffSide) }),
});
export type FromRunsPanel = Infer<typeof fromRunsPanel>;

export const toRunsPanel = byType({
  opened: object({ version: count, folders: list(text), update: runsUpdate }),
  update: object({ update: runsUpdate }),
  standings: object({ rows: list(standingRow) }),
  queries: object({ total: count, rows: list(runQuery) }),
  attempt: object({ attempt: nullable(attempt) }),
  prompt: object({ prompt: text }),
  done: object({}),
});
export type ToRunsPanel = Infer<typeof toRunsPanel>;
