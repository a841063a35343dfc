import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import type { RunState } from "../schemas/generated/run-events";
import { UserError } from "../schemas/user-error";
import { RunFile, SCHEMA_VERSION, writeRunState } from "./run-directory";
import { writeFailure } from "./write-failure";

/** What a new run says of itself. */
export type RunInit = Pick<
  RunState,
  "id" | "name" | "experiment" | "engine" | "steps" | "versions" | "sweep" | "overrides" | "branch"
>;

/**
 * Makes a run's folder with the experiment in it, as it was written and as it was resolved.
 *
 * @returns the state that the run begins with, not written yet.
 * @throws UserError when the folder holds a run already, or cannot be written.
 */
export function makeRun(
  folder: string,
  init: RunInit,
  experimentText: string,
  resolved: unknown,
): RunState {
  if (existsSync(path.join(folder, RunFile.state)))
    throw new UserError("this folder holds a run already; resume it or name another folder", {
      file: folder,
    });
  try {
    mkdirSync(folder, { recursive: true });
    keepFromVersionControl(path.dirname(path.dirname(folder)));
    writeFileSync(path.join(folder, RunFile.experiment), experimentText);
    writeFileSync(path.join(folder, RunFile.resolved), `${JSON.stringify(resolved, null, 2)}\n`);
  } catch (error) {
    throw writeFailure(folder, error);
  }
  const now = new Date().toISOString();
  return {
    schema_version: SCHEMA_VERSION,
    ...init,
    state: "queued",
    pid: null,
    process_started: null,
    host: hostname(),
    created: now,
    started: null,
    ended: null,
    heartbeat: now,
    phase: null,
    step: 0,
    rollouts: 0,
    reward: null,
    eta_seconds: null,
    best: null,
  };
}

/** Makes a run that waits to be started; see {@link makeRun}. */
export function queueRun(
  folder: string,
  init: RunInit,
  experimentText: string,
  resolved: unknown,
): void {
  writeRunState(folder, makeRun(folder, init, experimentText, resolved));
}

/** Runs are large, and nobody means to commit them; whoever does can change the file. */
function keepFromVersionControl(home: string): void {
  const file = path.join(home, ".gitignore");
  if (path.basename(home) === ".rec-r1" && !existsSync(file)) writeFileSync(file, "*\n");
}
