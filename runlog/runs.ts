import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { RunState } from "../schemas/generated/run-events";
import { type Liveness, livenessOf } from "./liveness";
import { MARKS_FILE, type RunMarks, readMarks } from "./marks";
import { RunFile, readRunState } from "./run-directory";

/** A run on disk, as run.json tells of it. */
export interface RunSummary {
  folder: string;
  state: RunState;
  liveness: Liveness;
  marks: RunMarks;
}

/** The runs in a folder of runs, newest first. Whatever is not a run is passed over. */
export function listRuns(runsFolder: string): RunSummary[] {
  return new RunLister().list([runsFolder]);
}

/**
 * Lists runs again and again: run.json is read only where it changed, so that hundreds of old runs
 * cost one stat each. A run that did not change is the same object as before.
 */
export class RunLister {
  #known = new Map<string, { mark: string; run: RunSummary }>();

  /** The runs in some folders of runs, newest first. */
  list(runsFolders: readonly string[]): RunSummary[] {
    const before = this.#known;
    this.#known = new Map();
    for (const runsFolder of runsFolders)
      for (const name of namesIn(runsFolder)) {
        const folder = path.join(runsFolder, name);
        const mark = markOf(folder);
        if (!mark) continue;
        const known = before.get(folder);
        const run = known?.mark === mark ? judgedAgain(known.run) : summaryOf(folder);
        if (run) this.#known.set(folder, { mark, run });
      }
    return Array.from(this.#known.values(), ({ run }) => run).sort(
      // The runs of a sweep are made within a millisecond.
      (a, b) =>
        Date.parse(b.state.created) - Date.parse(a.state.created) ||
        b.state.id.localeCompare(a.state.id, "en", { numeric: true }),
    );
  }
}

/** A run's summary, or undefined when the folder holds no run that can be read. */
export function summaryOf(folder: string): RunSummary | undefined {
  try {
    const state = readRunState(folder);
    return { folder, state, liveness: livenessOf(state), marks: readMarks(folder) };
  } catch {
    return undefined;
  }
}

/** A run can crash without a word in run.json. */
function judgedAgain(run: RunSummary): RunSummary {
  const liveness = livenessOf(run.state);
  return liveness === run.liveness ? run : { ...run, liveness };
}

/** Changes whenever run.json or the marks are replaced; undefined when there is no run. */
function markOf(folder: string): string | undefined {
  const state = fileMark(path.join(folder, RunFile.state));
  return state && `${state} ${fileMark(path.join(folder, MARKS_FILE)) ?? ""}`;
}

function fileMark(file: string): string | undefined {
  try {
    const { ino, mtimeMs, size } = statSync(file);
    return `${ino} ${mtimeMs} ${size}`;
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
