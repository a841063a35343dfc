import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { queueRun } from "../../runlog/new-run";
import { queueIsWorked, setConcurrency, takeQueue, waiting } from "../../runlog/queue";
import { listRuns, type RunSummary } from "../../runlog/runs";
import { UserError } from "../../schemas/user-error";
import { compareRuns, comparisonText } from "../comparison";
import { ExitStatus } from "../exit-status";
import { type PlannedRun, planRun, planSweep } from "../prepare";
import { duration, Progress } from "../progress";
import { workQueue } from "../queue-worker";
import { resumeCommand, startTrainer } from "../trainer-process";
import { RUNS, wholeNumber } from "./options";

const OPTIONS = {
  runs: { type: "string", default: RUNS },
  set: { type: "string", multiple: true },
  concurrency: { type: "string" },
  threads: { type: "string" },
  queue: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

/** `rec-r1 enqueue FILE`: lets a run of an experiment wait for its turn, and goes. */
export async function enqueue(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (positionals.length !== 1) throw new UserError("name one experiment file");
  const runs = path.resolve(values.runs);
  const planned = await planRun(positionals[0]!, { runs, overrides: values.set ?? [] });
  return leaveInQueue([planned], runs, values);
}

/** `rec-r1 sweep FILE`: runs all of an experiment's sweep, and prints its table. */
export async function sweep(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (positionals.length !== 1) throw new UserError("name one experiment file");
  const runs = path.resolve(values.runs);
  const planned = await planSweep(positionals[0]!, { runs, overrides: values.set ?? [] });
  if (values.queue) return leaveInQueue(planned, runs, values);
  limit(runs, values.concurrency);
  for (const run of planned) queueRun(run.folder, run.init, run.text, run.experiment);
  const mine = new Set(planned.map(({ folder }) => folder));
  const status = await work(runs, wholeNumber("--threads", values.threads, 0), mine);
  const points = compareRuns(
    listRuns(runs)
      .filter(({ folder }) => mine.has(folder))
      .reverse(),
  );
  process.stdout.write(values.json ? `${JSON.stringify(points)}\n` : `${comparisonText(points)}\n`);
  return status;
}

/** `rec-r1 queue [FOLDER]`: works off the runs that wait in a folder. */
export async function queue(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      concurrency: OPTIONS.concurrency,
      threads: OPTIONS.threads,
      detach: { type: "boolean", default: false },
    },
  });
  if (positionals.length > 1) throw new UserError("name one folder of runs, or none");
  const runs = path.resolve(positionals[0] ?? RUNS);
  limit(runs, values.concurrency);
  if (values.detach) {
    detachWorker(runs, values.threads);
    return ExitStatus.done;
  }
  return work(runs, wholeNumber("--threads", values.threads, 0));
}

function limit(runs: string, concurrency: string | undefined): void {
  if (concurrency !== undefined) setConcurrency(runs, wholeNumber("--concurrency", concurrency, 1));
}

/** Queues runs, sees to it that something works off the queue, and names their folders. */
function leaveInQueue(
  planned: readonly PlannedRun[],
  runs: string,
  values: { concurrency?: string; threads?: string; json: boolean },
): number {
  limit(runs, values.concurrency);
  for (const run of planned) queueRun(run.folder, run.init, run.text, run.experiment);
  detachWorker(runs, values.threads);
  const folders = planned.map(({ folder }) => folder);
  process.stdout.write(values.json ? `${JSON.stringify(folders)}\n` : `${folders.join("\n")}\n`);
  return ExitStatus.done;
}

/** Starts a process of its own that works off a queue, unless one does. */
function detachWorker(runs: string, threads: string | undefined): void {
  if (queueIsWorked(runs)) return;
  const flags = threads === undefined ? [] : ["--threads", threads];
  spawn(process.execPath, [__filename, "queue", runs, ...flags], {
    detached: true,
    stdio: "ignore",
    windowsHide: true,
  }).unref();
}

/**
 * Works off a queue in this process, or watches while another does, and says how it goes.
 *
 * @param mine the runs that are waited for; by default until none waits.
 */
async function work(runs: string, threads: number, mine?: ReadonlySet<string>): Promise<number> {
  const progress = new Progress();
  let interrupted = false;
  const interrupt = () => {
    if (interrupted) process.exit(ExitStatus.stopped);
    interrupted = true;
    progress.say(
      `leaving; runs that have begun go on. To go on with the rest: rec-r1 queue ${runs}`,
    );
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  const onLook = (all: readonly RunSummary[]) => {
    show(progress, mine ? all.filter(({ folder }) => mine.has(folder)) : all);
    return !interrupted;
  };
  const release = takeQueue(runs);
  try {
    if (release)
      await workQueue({
        runsFolder: runs,
        onLook,
        start: async (run) => {
          progress.say(`starting ${path.basename(run.folder)}`);
          await startTrainer({
            node: process.execPath,
            script: __filename,
            runFolder: run.folder,
            command: resumeCommand(run.folder, { threads }),
          });
        },
      });
  } finally {
    release?.();
  }
  if (mine || !release) await ended(runs, mine, onLook);
  progress.clear();
  process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  return interrupted ? ExitStatus.stopped : ExitStatus.done;
}

const POLL_MS = 500;

/** Waits for runs that something else works on. */
async function ended(
  runs: string,
  mine: ReadonlySet<string> | undefined,
  onLook: (all: readonly RunSummary[]) => boolean,
): Promise<void> {
  for (;;) {
    const all = listRuns(runs);
    const open = mine
      ? all.filter((run) => mine.has(run.folder) && ["queued", "live"].includes(run.liveness))
      : waiting(all);
    if (!onLook(all) || open.length === 0) return;
    await setTimeout(POLL_MS);
  }
}

function show(progress: Progress, runs: readonly RunSummary[]): void {
  const live = runs.filter(({ liveness }) => liveness === "live");
  const queued = waiting(runs).length;
  const done = runs.length - live.length - queued;
  progress.tick({
    phase: "runs",
    step: done,
    steps: runs.length,
    figures: [
      ...(queued ? [`${queued} waiting`] : []),
      ...live.map(({ state }) => {
        const left = state.eta_seconds === null ? "" : `, ${duration(state.eta_seconds)} left`;
        return `${state.id} at ${state.step}/${state.steps}${left}`;
      }),
    ],
  });
}
