import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { livenessOf } from "./liveness";
import { isAlive, killTree } from "./process";
import { readRunState, writeRunState } from "./run-directory";
import { summaryOf } from "./runs";
import { requestStop } from "./writer";

/**
 * How a request to stop ended; `asked`: a trainer that cannot be signalled from here, such as one
 * on another computer, has not ended yet.
 */
export type StopOutcome = "ended" | "killed" | "asked";

const POLL_MS = 100;
/** Between the polite signal and the one that cannot be refused. */
const LAST_CHANCE_MS = 2_000;

/**
 * Stops a run: asks its trainer to finish the step and save a checkpoint; after the grace period
 * ends its process with all that descend from it. A process is only signalled when its start, too,
 * is the one that run.json names: pids are recycled, and a copied folder may name any. A run that
 * waits is taken out of the queue.
 *
 * @throws UserError when the folder holds no run or cannot be written.
 */
export async function stopRun(folder: string, graceSeconds: number): Promise<StopOutcome> {
  const before = readRunState(folder);
  const liveness = livenessOf(before);
  if (liveness === "queued")
    writeRunState(folder, {
      ...before,
      state: "stopped",
      message: "taken out of the queue before it began",
      ended: new Date().toISOString(),
    });
  if (liveness !== "live") return "ended";
  requestStop(folder);
  if (await endsWithin(folder, graceSeconds * 1000)) return "ended";
  const { pid, process_started, host } = readRunState(folder);
  if (host !== hostname() || pid === null || process_started === null) return "asked";
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    if (!isAlive(pid, process_started)) break;
    await killTree(pid, signal);
    if (await endsWithin(folder, LAST_CHANCE_MS)) break;
  }
  const state = readRunState(folder);
  if (livenessOf(state) === "ended") return "ended";
  writeRunState(folder, {
    ...state,
    state: "stopped",
    message: `ended by force: it had not ended by itself within ${graceSeconds} s`,
    ended: new Date().toISOString(),
    eta_seconds: null,
  });
  return "killed";
}

async function endsWithin(folder: string, milliseconds: number): Promise<boolean> {
  for (const until = Date.now() + milliseconds; ; await setTimeout(POLL_MS)) {
    // Not readable for a moment, while it is being replaced, says nothing yet.
    const run = summaryOf(folder);
    if (run && run.liveness !== "live") return true;
    if (Date.now() >= until) return false;
  }
}
