import { readdirSync } from "node:fs";
import path from "node:path";
import type { RunState } from "../schemas/generated/run-events";
import { type Liveness, livenessOf } from "./liveness";
import { readRunState } from "./run-directory";

/** A run on disk, as run.json tells of it. */
export interface RunSummary {
  folder: string;
  state: RunState;
  liveness: Liveness;
}

/** The runs in a folder of runs, newest first. Whatever is not a run is passed over. */
export function listRuns(runsFolder: string): RunSummary[] {
  let names: string[];
  try {
    names = readdirSync(runsFolder);
  } catch {
    return [];
  }
  return names
    .flatMap((name) => summaryOf(path.join(runsFolder, name)) ?? [])
    .sort((a, b) => Date.parse(b.state.created) - Date.parse(a.state.created));
}

/** A run's summary, or undefined when the folder holds no run that can be read. */
export function summaryOf(folder: string): RunSummary | undefined {
  try {
    const state = readRunState(folder);
    return { folder, state, liveness: livenessOf(state) };
  } catch {
    return undefined;
  }
}
