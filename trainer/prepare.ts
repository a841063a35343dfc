import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { RunInit } from "../runlog/new-run";
import { newRunId, RunFile, readRunState } from "../runlog/run-directory";
import { loadExperiment, withOverrides } from "../schemas/resolve";
import type { ResolvedExperiment } from "../schemas/resolved-experiment";
import { overridesOf, pointText, type SweepPoint, sweepPoints } from "../schemas/sweep";
import { UserError } from "../schemas/user-error";
import type { StepCheckpoint } from "./checkpoint";
import { lineOf } from "./commands/check";
import { readResolved } from "./resolved-copy";
import { versions } from "./versions";

/** A run that can be made: its folder, and what goes into it. */
export interface PlannedRun {
  folder: string;
  experiment: ResolvedExperiment;
  /** The experiment's file as it was written. */
  text: string;
  init: RunInit;
}

/** What a run is made of beside its experiment's file. */
export interface PlanOptions {
  /** The run's own folder; by default a new one in `runs`. */
  folder?: string | undefined;
  /** Folder of runs. */
  runs: string;
  /** Settings as `training.steps=10`. */
  overrides?: readonly string[];
}

/**
 * Plans a run of an experiment, without what its sweep says.
 *
 * @throws UserError when the experiment has errors, with all of them in the message.
 */
export async function planRun(file: string, options: PlanOptions): Promise<PlannedRun> {
  return plan(file, options, {});
}

/**
 * Plans a run with the settings of another, the seed included, whatever became of its file since.
 *
 * @throws UserError when there is no such run, or an override is no setting.
 */
export function planRerun(run: string, options: PlanOptions): PlannedRun {
  const { overrides = [], runs } = options;
  const { name, experiment: file, overrides: before = [] } = readRunState(run);
  const experiment = withOverrides(readResolved(run), overrides);
  const folder = path.resolve(options.folder ?? path.join(runs, freeId(name, runs)));
  const all = [...before, ...overrides];
  return {
    folder,
    experiment,
    text: readFileSync(path.join(run, RunFile.experiment), "utf8"),
    init: {
      id: path.basename(folder),
      name,
      experiment: file,
      engine: experiment.engine.kind,
      steps: experiment.training.steps,
      versions: versions(),
      ...(all.length ? { overrides: all } : {}),
    },
  };
}

/**
 * Plans a run that goes on from a checkpoint of another.
 *
 * @throws UserError when that checkpoint is at the run's last step already.
 */
export function planBranch(run: string, from: StepCheckpoint, options: PlanOptions): PlannedRun {
  const planned = planRerun(run, options);
  const { steps } = planned.experiment.training;
  if (from.step >= steps)
    throw new UserError(
      `${from.name} is at step ${from.step} of ${steps}: nothing is left to do. More steps: --set training.steps=${from.step + steps}`,
      { file: run },
    );
  const branch = { run: path.basename(run), checkpoint: from.name, step: from.step };
  return { ...planned, init: { ...planned.init, branch } };
}

/**
 * Plans all runs of an experiment's sweep.
 *
 * @throws UserError when the experiment has no sweep, or one of its runs has errors.
 */
export async function planSweep(
  file: string,
  options: Omit<PlanOptions, "folder">,
): Promise<PlannedRun[]> {
  const { experiment } = await loaded(file, options.overrides ?? []);
  const points = sweepPoints(experiment);
  if (points.length === 0)
    throw new UserError(
      "this experiment has no sweep; `sweep: {seeds: [1, 2, 3]}` makes three runs",
      {
        file,
      },
    );
  const id = freeId(`${experiment.name}-sweep`, options.runs);
  const planned: PlannedRun[] = [];
  for (const [i, point] of points.entries()) {
    const number = String(i + 1).padStart(String(points.length).length, "0");
    const folder = path.join(options.runs, `${id}-${number}`);
    planned.push(await plan(file, { ...options, folder }, point, id));
  }
  return planned;
}

async function plan(
  file: string,
  { folder, runs, overrides = [] }: PlanOptions,
  point: SweepPoint,
  sweep?: string,
): Promise<PlannedRun> {
  const { experiment, text } = await loaded(file, [...overrides, ...overridesOf(point)], point);
  const home = path.resolve(folder ?? path.join(runs, freeId(experiment.name, runs)));
  const { sweep: _, ...own } = experiment;
  return {
    folder: home,
    experiment: own,
    text,
    init: {
      id: path.basename(home),
      name: experiment.name,
      experiment: path.resolve(file),
      engine: experiment.engine.kind,
      steps: experiment.training.steps,
      versions: versions(),
      ...(overrides.length ? { overrides: [...overrides] } : {}),
      ...(sweep === undefined
        ? {}
        : { sweep: { id: sweep, settings: asWritten(point, path.dirname(file)) } }),
    },
  };
}

async function loaded(file: string, overrides: readonly string[], point?: SweepPoint) {
  const { experiment, problems, text } = await loadExperiment(file, { overrides });
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length === 0) return { experiment, text };
  const where = point && Object.keys(point).length ? ` with ${pointText(point)}` : "";
  throw new UserError(
    [`the experiment has errors${where}`, ...errors.map((p) => lineOf(file, p))].join("\n"),
  );
}

/** Paths in a point as short as its file can say them; a table of runs names the runs by them. */
function asWritten(point: SweepPoint, folder: string): SweepPoint {
  const shortened = (value: unknown) =>
    typeof value === "string" && path.isAbsolute(value)
      ? path.relative(path.resolve(folder), value).replaceAll("\\", "/") || "."
      : value;
  return Object.fromEntries(Object.entries(point).map(([key, value]) => [key, shortened(value)]));
}

function freeId(name: string, runs: string): string {
  const taken = (id: string) =>
    existsSync(path.join(runs, id)) || existsSync(path.join(runs, `${id}-1`));
  return newRunId(name, new Date(), taken);
}
