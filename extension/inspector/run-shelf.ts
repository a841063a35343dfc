import path from "node:path";
import { RunReader } from "../../runlog/reader";
import { listRuns, type RunSummary } from "../../runlog/runs";
import type { OtherRun } from "../../webview/protocol/samples";
import { type RunRules, readRules } from "./run-rules";

/** A run that is open beside others. */
export interface OpenRun {
  reader: RunReader;
  rules: RunRules;
  label: string;
}

/** Runs that stay open; each holds its figures in memory. */
const MOST_OPEN = 6;

/** The runs that a panel can look into beside its own, by their folders' names. */
export class RunShelf {
  readonly #open = new Map<string, OpenRun>();

  /**
   * @param folders of runs that may be named, beside those in the same folder as `runFolder`.
   */
  constructor(
    readonly runFolder: string,
    readonly more: () => readonly RunSummary[] = () => [],
  ) {}

  /** All but the panel's own, newest first. */
  list(): OtherRun[] {
    const runs = this.#summaries();
    return runs
      .filter(({ folder }) => folder !== path.resolve(this.runFolder))
      .map((run) => ({
        run: path.basename(run.folder),
        label: labelOf(run, runs),
        state: run.liveness === "crashed" ? "crashed" : run.state.state,
      }));
  }

  /**
   * A run as far as it is written by now.
   *
   * @throws UserError when it cannot be read, Error when there is none of the name.
   */
  get(name: string): OpenRun {
    const known = this.#open.get(name);
    this.#open.delete(name);
    if (known) known.reader.refresh();
    const run = known ?? this.#openRun(name);
    this.#open.set(name, run);
    for (const [oldest, { reader }] of this.#open) {
      if (this.#open.size <= MOST_OPEN) break;
      reader.close();
      this.#open.delete(oldest);
    }
    return run;
  }

  close(): void {
    for (const { reader } of this.#open.values()) reader.close();
    this.#open.clear();
  }

  #openRun(name: string): OpenRun {
    const runs = this.#summaries();
    const found = runs.find(({ folder }) => path.basename(folder) === name);
    if (!found) throw new Error(`There is no run “${name}” here any more.`);
    const { folder } = found;
    return {
      reader: RunReader.open(folder),
      rules: readRules(folder),
      label: labelOf(found, runs),
    };
  }

  #summaries(): RunSummary[] {
    const beside = listRuns(path.dirname(path.resolve(this.runFolder)));
    const runs = [...beside, ...this.more()].map((run) => [path.resolve(run.folder), run] as const);
    return [...new Map(runs).values()];
  }
}

/** The user's name of a run, or its own where no other has the same, or its folder's. */
export function labelOf({ marks, folder, state }: RunSummary, runs: readonly RunSummary[]): string {
  const namesakes = runs.filter((run) => run.state.name === state.name).length;
  return marks.label ?? (namesakes > 1 ? path.basename(folder) : state.name);
}
