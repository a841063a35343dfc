import { RunLister, type RunSummary } from "../../runlog/runs";
import { watchRun } from "../../runlog/tailer";

/** How often runs that something else started are looked for. */
const LIST_MS = 5_000;
/** How often a live run is looked at where the file system tells nothing. */
const POLL_MS = 1_000;

/**
 * The runs on disk, newest first, whoever started them. Knows nothing of VS Code: it is given the
 * folders in which runs are kept.
 */
export class RunRegistry {
  #runs: RunSummary[] = [];
  readonly #lister = new RunLister();
  readonly #watches = new Map<string, { dispose(): void }>();
  readonly #listeners = new Set<() => void>();
  readonly #timer: NodeJS.Timeout;

  constructor(readonly folders: () => readonly string[]) {
    this.#timer = setInterval(() => this.refresh(), LIST_MS).unref();
    this.refresh();
  }

  get runs(): readonly RunSummary[] {
    return this.#runs;
  }

  /** Runs whose trainer works, newest first. */
  get live(): RunSummary[] {
    return this.#runs.filter((run) => run.liveness === "live");
  }

  /** Calls back after every change of any run. */
  onChange(listener: () => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  }

  /** Looks at the disk now. */
  refresh(): void {
    const before = this.#runs;
    this.#runs = this.#lister.list(this.folders());
    this.#watchLive();
    const changed =
      this.#runs.length !== before.length || this.#runs.some((run, i) => run !== before[i]);
    if (changed) for (const listener of this.#listeners) listener();
  }

  dispose(): void {
    clearInterval(this.#timer);
    for (const watch of this.#watches.values()) watch.dispose();
    this.#watches.clear();
    this.#listeners.clear();
  }

  #watchLive(): void {
    const live = new Set(this.live.map((run) => run.folder));
    for (const [folder, watch] of this.#watches)
      if (!live.has(folder)) {
        watch.dispose();
        this.#watches.delete(folder);
      }
    for (const folder of live)
      if (!this.#watches.has(folder))
        this.#watches.set(
          folder,
          watchRun(folder, () => this.refresh(), { intervalMs: POLL_MS }),
        );
  }
}
