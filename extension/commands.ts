/** Every id that the manifest and the code share; a test holds the manifest to this table. */

/** Commands. An experiment is given by its URI, a run by its folder; without, the user is asked. */
export const Command = {
  run: "recR1.run",
  smokeRun: "recR1.smokeRun",
  stop: "recR1.stop",
  openInspector: "recR1.openInspector",
  showLog: "recR1.showLog",
  previewPrompts: "recR1.previewPrompts",
  showResolved: "recR1.showResolved",
  newExperiment: "recR1.newExperiment",
} as const;
export type Command = (typeof Command)[keyof typeof Command];

/** Section of all settings. */
export const SETTINGS = "recR1";

/** Settings with their types, without the section. */
export interface Settings {
  /** Where runs are kept, relative to the workspace folder. */
  runFolder: string;
  /** The Node that trains; empty for the editor's own. */
  nodePath: string;
  /** How long a run is given to end by itself. */
  stopGraceSeconds: number;
  /** CPU threads of the trainer; 0 for all. */
  threads: number;
}
export const SETTING_NAMES: readonly (keyof Settings)[] = [
  "runFolder",
  "nodePath",
  "stopGraceSeconds",
  "threads",
];

/** Context keys, for `when` clauses. */
export const ContextKey = {
  /** Whether a run of this workspace is live. */
  runActive: "recR1.runActive",
} as const;

/** Language id of experiments. */
export const LANGUAGE_ID = "recr1";
