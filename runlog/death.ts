import { readFileSync } from "node:fs";
import { livenessOf } from "./liveness";
import { readRunState, writeRunState } from "./run-directory";

/**
 * Watches over a trainer for the process that starts it, which alone learns how it ended.
 *
 * @param folder the run's folder.
 * @returns to be called at its end: where the trainer died without a word, run.json says how.
 */
export function deathWatch(
  folder: string,
): (code: number | null, signal: NodeJS.Signals | null) => void {
  const before = memoryKills();
  return (code, signal) => {
    try {
      const state = readRunState(folder);
      if (livenessOf(state) !== "crashed") return;
      writeRunState(folder, { ...state, message: causeOf(code, signal, memoryKills() > before) });
    } catch {
      // Without a run, or with a full disk, there is nothing to be told.
    }
  };
}

function causeOf(
  code: number | null,
  signal: NodeJS.Signals | null,
  memoryRanOut: boolean,
): string {
  if (signal === "SIGKILL" && memoryRanOut)
    return "the computer's memory ran out, and the system ended the trainer (SIGKILL)";
  return signal
    ? `the trainer was ended by ${signal}`
    : `the trainer ended with exit status ${code} and without a word; see its log`;
}

/** How often Linux ended a process for want of memory since it was started; 0 elsewhere. */
function memoryKills(): number {
  try {
    return Number(/^oom_kill (\d+)$/m.exec(readFileSync("/proc/vmstat", "latin1"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
