/**
 * What the inspector's host and its webview say to each other. The host owns the data; the
 * webview asks for windows of it. Both sides validate whatever arrives.
 */
import { comparisonPage, comparisonQuery, evaluationView } from "./comparison";
import { groupListing, groupQuery, groupSummary } from "./groups";
import { chartView, runUpdate } from "./run";
import {
  attempt,
  attemptSummary,
  columnChoice,
  type DiffSide,
  diffSide,
  groupDetail,
  otherRun,
  queryName,
} from "./samples";
import {
  byType,
  count,
  type Infer,
  list,
  nullable,
  number,
  object,
  oneOf,
  text,
  tuple,
} from "./shape";

/** Raised whenever a message changes its meaning; a panel restored by another version reloads. */
export const PROTOCOL_VERSION = 1;

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
    ...groupListing,
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
