import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { livenessOf } from "../../runlog/liveness";
import { RunFile, readRunState } from "../../runlog/run-directory";
import { RunWriter } from "../../runlog/writer";
import { withOverrides } from "../../schemas/resolve";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { messageOf, UserError } from "../../schemas/user-error";
import { beginBranch, namedCheckpoint } from "../branch";
import { trainWithEngine } from "../engines/engines";
import { ExitStatus } from "../exit-status";
import { type PlannedRun, planBranch, planRerun, planRun } from "../prepare";
import { Progress } from "../progress";
import { readResolved } from "../resolved-copy";
import { versions } from "../versions";
import { RUNS, wholeNumber } from "./options";

/** What `train` needs to know. */
export interface TrainOptions {
  file: string;
  run?: string | undefined;
  resume?: boolean | undefined;
  overrides?: string[] | undefined;
  threads?: number | undefined;
}

/** `rec-r1 train FILE`: runs an experiment and prints its run folder on standard output. */
export async function train(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      run: { type: "string" },
      resume: { type: "boolean", default: false },
      set: { type: "string", multiple: true },
      threads: { type: "string" },
    },
  });
  if (positionals.length !== 1) throw new UserError("name one experiment file");
  const threads = wholeNumber("--threads", values.threads, 0);
  const { folder, ending } = await trainFile({
    file: positionals[0]!,
    run: values.run,
    resume: values.resume,
    overrides: values.set,
    threads,
  });
  process.stdout.write(`${folder}\n`);
  return ending === "completed" ? ExitStatus.done : ExitStatus.stopped;
}

/** `rec-r1 resume RUN`: goes on with a run. */
export async function resume(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      set: { type: "string", multiple: true },
      threads: { type: "string" },
      from: { type: "string" },
      run: { type: "string" },
    },
  });
  if (positionals.length !== 1) throw new UserError("name one run folder");
  const threads = wholeNumber("--threads", values.threads, 0);
  const run = path.resolve(positionals[0]!);
  if (values.run !== undefined && values.from === undefined)
    throw new UserError(
      "--run names the new run that begins at a checkpoint; name that, with --from",
    );
  const { folder, ending } =
    values.from === undefined
      ? await resumeRun(run, values.set, threads)
      : await branchRun(run, values.from, values.run, values.set, threads);
  process.stdout.write(`${folder}\n`);
  return ending === "completed" ? ExitStatus.done : ExitStatus.stopped;
}

/** `rec-r1 rerun RUN`: a new run with the settings of another. */
export async function rerun(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      run: { type: "string" },
      set: { type: "string", multiple: true },
      threads: { type: "string" },
    },
  });
  if (positionals.length !== 1) throw new UserError("name one run folder");
  const run = path.resolve(positionals[0]!);
  const threads = wholeNumber("--threads", values.threads, 0);
  const planned = planRerun(run, {
    folder: values.run,
    runs: path.dirname(run),
    overrides: values.set ?? [],
  });
  const { folder, ending } = await begin(planned, threads);
  process.stdout.write(`${folder}\n`);
  return ending === "completed" ? ExitStatus.done : ExitStatus.stopped;
}

/**
 * Trains an experiment into a run folder, new or resumed. Ctrl-C (SIGINT) and SIGTERM ask for a
 * clean stop after the step in hand; a second one ends the process at once.
 *
 * @throws UserError when the experiment has errors, with all of them in the message.
 */
export async function trainFile(
  options: TrainOptions,
): Promise<{ folder: string; ending: "completed" | "stopped" }> {
  const { file, overrides = [] } = options;
  if (options.resume) {
    if (options.run === undefined)
      throw new UserError("--resume needs the run's folder, with --run");
    return resumeRun(options.run, overrides, options.threads);
  }
  return begin(
    await planRun(file, { folder: options.run, runs: RUNS, overrides }),
    options.threads,
  );
}

/**
 * Goes on from a checkpoint of a run as a run of its own: what the other wrote after it stays.
 *
 * @throws UserError when there is no such run or checkpoint.
 */
async function branchRun(
  run: string,
  from: string,
  folder: string | undefined,
  overrides: readonly string[] = [],
  threads?: number,
) {
  const checkpoint = await namedCheckpoint(run, from);
  const planned = planBranch(run, checkpoint, { folder, runs: path.dirname(run), overrides });
  const { init, text, experiment } = planned;
  const writer = RunWriter.create(planned.folder, init, text, experiment);
  return carryOut(experiment, writer, threads, () => beginBranch(run, checkpoint, writer));
}

function begin({ folder, init, text, experiment }: PlannedRun, threads: number | undefined) {
  return carryOut(experiment, RunWriter.create(folder, init, text, experiment), threads);
}

/**
 * Begins a run that was queued, or goes on with one where it was left, with the settings that it was started with: its own copy
 * counts, whatever became of the experiment's file since.
 *
 * @param overrides settings to change from here on, such as `training.steps=400`.
 * @throws UserError when there is no run, or it is still going on.
 */
export async function resumeRun(
  run: string,
  overrides: readonly string[] = [],
  threads?: number,
): Promise<{ folder: string; ending: "completed" | "stopped" }> {
  const folder = path.resolve(run);
  if (!existsSync(path.join(folder, RunFile.state)))
    throw new UserError("there is no run to resume here", { file: folder });
  if (livenessOf(readRunState(folder)) === "live")
    throw new UserError("this run is still going on; stop it first", { file: folder });
  const experiment = withOverrides(readResolved(folder), overrides);
  const writer = RunWriter.reopen(folder);
  writer.update({
    steps: experiment.training.steps,
    versions: versions(),
    ...(overrides.length ? { overrides: [...(writer.state.overrides ?? []), ...overrides] } : {}),
  });
  return carryOut(experiment, writer, threads);
}

async function carryOut(
  experiment: ResolvedExperiment,
  writer: RunWriter,
  threads: number | undefined,
  before?: () => Promise<void>,
): Promise<{ folder: string; ending: "completed" | "stopped" }> {
  const { folder } = writer;
  const progress = new Progress();
  const interrupt = stopOnSignals(writer, progress);
  try {
    await before?.();
    writer.update({ state: "running" });
    writer.appendEvent({ type: "run", state: "running" });
    const ending = await trainWithEngine(experiment, writer, progress, threads);
    writer.appendEvent({ type: "run", state: ending });
    writer.update({ state: ending, eta_seconds: null, ended: new Date().toISOString() });
    progress.clear();
    if (ending === "stopped") progress.say(`stopped; to go on: rec-r1 resume ${folder}`);
    return { folder, ending };
  } catch (error) {
    fail(writer, messageOf(error));
    throw error;
  } finally {
    interrupt.dispose();
    writer.close();
  }
}

/** Notes a failure in the run; a disk too full for even that must not hide the failure itself. */
function fail(writer: RunWriter, message: string): void {
  try {
    writer.appendEvent({ type: "run", state: "failed", message });
    writer.update({ state: "failed", message, ended: new Date().toISOString() });
  } catch {
    process.stderr.write("the run folder could not be written either\n");
  }
}

function stopOnSignals(writer: RunWriter, progress: Progress): { dispose(): void } {
  let asked = false;
  const onSignal = () => {
    if (asked) process.exit(ExitStatus.stopped);
    asked = true;
    writer.requestStop();
    progress.say("stopping after this step; once more to stop at once");
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  return { dispose: () => void process.off("SIGINT", onSignal).off("SIGTERM", onSignal) };
}
