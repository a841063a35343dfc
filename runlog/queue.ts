import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive, processStarted } from "./process";
import { readRunState, writeRunState } from "./run-directory";
import { listRuns, type RunSummary } from "./runs";

/** The runs of some that wait, the next one first. */
export function waiting(runs: readonly RunSummary[]): RunSummary[] {
  return runs.filter(({ liveness }) => liveness === "queued").sort(byTurn);
}

function byTurn(a: RunSummary, b: RunSummary): number {
  return orderOf(a) - orderOf(b) || a.state.id.localeCompare(b.state.id, "en", { numeric: true });
}

/** Runs that were not moved go by the time at which they were made. */
function orderOf({ state }: RunSummary): number {
  return state.queue_order ?? Date.parse(state.created);
}

/**
 * Moves a run that waits: `first`, or one place `up` or `down`.
 *
 * @param runsFolder the folder of runs that it waits in.
 */
export function moveInQueue(
  runsFolder: string,
  folder: string,
  where: "first" | "up" | "down",
): void {
  const queue = waiting(listRuns(runsFolder));
  const from = queue.findIndex((run) => path.resolve(run.folder) === path.resolve(folder));
  if (from < 0) return;
  const to = where === "first" ? 0 : Math.max(0, from + (where === "up" ? -1 : 1));
  const [run] = queue.splice(from, 1);
  queue.splice(to, 0, run!);
  const first = Math.min(...queue.map(orderOf));
  queue.forEach((each, i) => {
    if (each.state.queue_order !== first + i)
      // Read anew: the run may have begun since it was listed.
      updateQueued(each.folder, first + i);
  });
}

function updateQueued(folder: string, queue_order: number): void {
  const state = readRunState(folder);
  if (state.state === "queued") writeRunState(folder, { ...state, queue_order });
}

/** Files beside the runs. */
const LOCK = "queue.lock";
const SETTINGS = "queue.json";

/** How many runs of a folder may go on at once; 1 unless {@link setConcurrency} said otherwise. */
export function concurrencyOf(runsFolder: string): number {
  try {
    const { concurrency } = JSON.parse(readFileSync(path.join(runsFolder, SETTINGS), "utf8"));
    return Number.isInteger(concurrency) && concurrency >= 1 ? concurrency : 1;
  } catch {
    return 1;
  }
}

export function setConcurrency(runsFolder: string, concurrency: number): void {
  mkdirSync(runsFolder, { recursive: true });
  writeFileSync(path.join(runsFolder, SETTINGS), `${JSON.stringify({ concurrency })}\n`);
}

/** Whether something works off a folder's queue now. */
export function queueIsWorked(runsFolder: string): boolean {
  try {
    const { pid, process_started } = JSON.parse(
      readFileSync(path.join(runsFolder, LOCK), "utf8"),
    ) as { pid: number; process_started: number | null };
    return isAlive(pid, process_started);
  } catch {
    return false;
  }
}

/**
 * Takes the right to work off a folder's queue for this process; a lock whose process is gone
 * counts for nothing.
 *
 * @returns what gives it back, or undefined while another process has it.
 */
export function takeQueue(runsFolder: string): (() => void) | undefined {
  mkdirSync(runsFolder, { recursive: true });
  const file = path.join(runsFolder, LOCK);
  const { pid } = process;
  const mine = JSON.stringify({ pid, process_started: processStarted(pid) });
  for (let attempt = 0; attempt < 2; attempt++)
    try {
      writeFileSync(file, mine, { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      if (queueIsWorked(runsFolder)) return undefined;
      rmSync(file, { force: true });
    }
  return undefined;
}
