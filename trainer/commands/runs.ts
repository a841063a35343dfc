import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { livenessOf } from "../../runlog/liveness";
import { readMarks } from "../../runlog/marks";
import { readRunState } from "../../runlog/run-directory";
import { listRuns, type RunSummary } from "../../runlog/runs";
import { stopRun } from "../../runlog/stop";
import { messageOf, UserError } from "../../schemas/user-error";
import { compareRuns, comparisonText } from "../comparison";
import { ExitStatus } from "../exit-status";
import { duration } from "../progress";
import { RUNS } from "./options";

/** `rec-r1 list [FOLDER]`: the runs in a folder, newest first. */
export async function list(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  if (positionals.length > 1) throw new UserError("name one folder of runs, or none");
  const folder = positionals[0] ?? RUNS;
  const runs = listRuns(folder);
  if (values.json) {
    const shown = runs.map(({ folder, state, liveness, marks }) => ({
      folder,
      liveness,
      ...marks,
      ...state,
    }));
    process.stdout.write(`${JSON.stringify(shown)}\n`);
  } else if (runs.length === 0) process.stdout.write(`no runs in ${folder}\n`);
  else for (const run of runs) process.stdout.write(`${rowOf(run)}\n`);
  return ExitStatus.done;
}

function rowOf({ folder, state, liveness, marks }: RunSummary): string {
  const shown = liveness === "crashed" ? "crashed" : state.state;
  const best = state.best ? `best ${state.best.metric} ${state.best.value.toFixed(3)}` : "";
  const reward = state.reward === null ? "" : `reward ${state.reward.toFixed(3)}`;
  const left =
    liveness === "live" && state.eta_seconds !== null ? `${duration(state.eta_seconds)} left` : "";
  const figures = [reward, best, left].filter(Boolean).join(" · ");
  const name = marks.label ?? path.basename(folder);
  return `${name.padEnd(40)} ${shown.padEnd(10)} ${`${state.step}/${state.steps}`.padStart(9)}  ${figures}`.trimEnd();
}

/** `rec-r1 stop RUN…`: asks runs to stop after the step in hand; ends those that don't. */
export async function stop(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { grace: { type: "string", default: "10" } },
  });
  const grace = Number(values.grace);
  if (!(grace >= 1)) throw new UserError(`--grace takes seconds from 1, not '${values.grace}'`);
  const words = {
    ended: "ended",
    killed: "ended by force",
    asked: "asked to stop; its trainer runs elsewhere and has not ended yet",
  };
  return eachOf(positionals, async (run) => words[await stopRun(run, grace)]);
}

/** `rec-r1 compare RUN…`: what runs came to, by the settings in which they differ. */
export async function compare(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  if (positionals.length === 0) throw new UserError("name at least one run folder");
  const points = compareRuns(
    positionals.map((folder) => {
      const state = readRunState(folder);
      return { folder, state, liveness: livenessOf(state), marks: readMarks(folder) };
    }),
  );
  process.stdout.write(values.json ? `${JSON.stringify(points)}\n` : `${comparisonText(points)}\n`);
  return ExitStatus.done;
}

/** `rec-r1 rm RUN…`: deletes runs that have ended. */
export async function rm(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  return eachOf(positionals, async (run) => {
    if (livenessOf(readRunState(run)) === "live")
      throw new UserError("it is still going on; stop it first");
    rmSync(run, { recursive: true });
    return "deleted";
  });
}

/** Does something to each run; one that fails keeps none of the others. */
async function eachOf(
  runs: readonly string[],
  work: (run: string) => Promise<string>,
): Promise<number> {
  if (runs.length === 0) throw new UserError("name at least one run folder");
  let status: number = ExitStatus.done;
  for (const run of runs)
    try {
      process.stdout.write(`${run}: ${await work(run)}\n`);
    } catch (error) {
      status = ExitStatus.badInput;
      process.stderr.write(`${run}: ${messageOf(error)}\n`);
    }
  return status;
}
