import { THRESHOLD_NAMES, type ThresholdName } from "../runlog/health/thresholds";

/** Every id that the manifest and the code share; a test holds the manifest to this table. */

/** Commands. An experiment is given by its URI, a run by its folder; without, the user is asked. */
export const Command = {
  run: "recR1.run",
  smokeRun: "recR1.smokeRun",
  runWith: "recR1.runWith",
  evaluateBaseline: "recR1.evaluateBaseline",
  previewPrompts: "recR1.previewPrompts",
  showResolved: "recR1.showResolved",
  newExperiment: "recR1.newExperiment",
  stop: "recR1.stop",
  resume: "recR1.resume",
  resumeFrom: "recR1.resumeFrom",
  rerun: "recR1.rerun",
  rerunWith: "recR1.rerunWith",
  evaluate: "recR1.evaluate",
  compareRuns: "recR1.compareRuns",
  importRollouts: "recR1.importRollouts",
  openInspector: "recR1.openInspector",
  exportRun: "recR1.exportRun",
  showLog: "recR1.showLog",
  showProgress: "recR1.showProgress",
  renameRun: "recR1.renameRun",
  pinRun: "recR1.pinRun",
  unpinRun: "recR1.unpinRun",
  runNext: "recR1.runNext",
  moveUp: "recR1.moveUp",
  moveDown: "recR1.moveDown",
  deleteRun: "recR1.deleteRun",
  revealRun: "recR1.revealRun",
  copyRunPath: "recR1.copyRunPath",
  refreshRuns: "recR1.refreshRuns",
  showEnvironment: "recR1.showEnvironment",
} as const;
export type Command = (typeof Command)[keyof typeof Command];

/** Id of the view of runs. */
export const RUNS_VIEW = "recR1.runs";

/** Section of all settings. */
export const SETTINGS = "recR1";

/** Settings with their types, without the section. */
export interface Settings {
  /** Where runs are kept, relative to the workspace folder. */
  runFolder: string;
  /** How many runs may go on at once in a folder. */
  concurrentRuns: number;
  /** The Node that trains; empty for the editor's own. */
  nodePath: string;
  pythonPath: string;
  /** Variables given to the trainer beside the editor's own. */
  environment: Record<string, string>;
  /** How long a run is given to end by itself. */
  stopGraceSeconds: number;
  /** CPU threads of the trainer; 0 for all. */
  threads: number;
}
/** Name of the setting of a health check's limit. */
export const healthSetting = (name: ThresholdName) => `health.${name}` as const;

export const SETTING_NAMES: readonly string[] = [
  ...([
    "runFolder",
    "concurrentRuns",
    "nodePath",
    "pythonPath",
    "environment",
    "stopGraceSeconds",
    "threads",
  ] satisfies (keyof Settings)[]),
  ...THRESHOLD_NAMES.map(healthSetting),
];

/** Context keys, for `when` clauses. */
export const ContextKey = {
  /** Whether a run of this workspace is live. */
  runActive: "recR1.runActive",
} as const;

/** Language id of experiments. */
export const LANGUAGE_ID = "recr1";
