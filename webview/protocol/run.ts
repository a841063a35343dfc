/** What host and webview say of a run as a whole. */
import {
  count,
  dictionary,
  type Infer,
  list,
  nullable,
  number,
  object,
  oneOf,
  text,
  tuple,
} from "./shape";

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
