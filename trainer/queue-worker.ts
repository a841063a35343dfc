import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { livenessOf } from "../runlog/liveness";
import { concurrencyOf, waiting } from "../runlog/queue";
import { RunFile, readRunState, writeRunState } from "../runlog/run-directory";
import { RunLister, type RunSummary } from "../runlog/runs";
import { messageOf } from "../schemas/user-error";

const POLL_MS = 250;

/** What works off a queue. */
export interface QueueWork {
  runsFolder: string;
  /** Starts a run that waits; done when its trainer has begun. */
  start(run: RunSummary): Promise<void>;
  /** Is told of every look at the folder; answers whether to go on. */
  onLook?(runs: readonly RunSummary[]): boolean;
}

/**
 * Starts the runs that wait in a folder, in their turn, whenever fewer than the folder's
 * concurrency go on; done when none waits. A run that cannot be started has failed and keeps none
 * of the others.
 */
export async function workQueue({ runsFolder, start, onLook }: QueueWork): Promise<void> {
  const lister = new RunLister();
  for (;;) {
    const runs = lister.list([runsFolder]);
    if (onLook && !onLook(runs)) return;
    const queue = waiting(runs);
    if (queue.length === 0) return;
    const live = runs.filter(({ liveness }) => liveness === "live").length;
    if (live >= concurrencyOf(runsFolder)) await setTimeout(POLL_MS);
    else await startOrFail(queue[0]!, start);
  }
}

async function startOrFail(
  run: RunSummary,
  start: (run: RunSummary) => Promise<void>,
): Promise<void> {
  try {
    await start(run);
  } catch (error) {
    if (!existsSync(path.join(run.folder, RunFile.state))) return;
    const state = readRunState(run.folder);
    if (livenessOf(state) !== "queued") return;
    const ended = new Date().toISOString();
    writeRunState(run.folder, { ...state, state: "failed", message: messageOf(error), ended });
  }
}
