import { hostname } from "node:os";
import type { RunState } from "../schemas/generated/run-events";
import { isAlive, pidRuns } from "./process";

/**
 * `queued`: it waits for its trainer; `live`: its trainer works; `ended`: it said that it is done;
 * `crashed`: it went without a word.
 */
export type Liveness = "queued" | "live" | "ended" | "crashed";

/** A heartbeat comes every 2 seconds; a busy disk or a sleeping computer may hold it up. */
const HEARTBEAT_MS = 30_000;

/**
 * Whether a run's trainer still works. On this computer its process decides: a pid that runs and
 * beat lately is taken for it, and only without a late beat is its start compared, which costs a
 * process on macOS and Windows. On another computer the heartbeat alone tells.
 */
export function livenessOf(state: RunState, now: number = Date.now()): Liveness {
  if (state.state === "queued") return "queued";
  if (["completed", "stopped", "failed"].includes(state.state)) return "ended";
  const beating = now - Date.parse(state.heartbeat) <= HEARTBEAT_MS;
  if (state.host !== hostname() || state.pid === null) return beating ? "live" : "crashed";
  if (!pidRuns(state.pid)) return "crashed";
  return beating || isAlive(state.pid, state.process_started) ? "live" : "crashed";
}
