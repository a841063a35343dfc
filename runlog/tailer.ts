import { type FSWatcher, statSync, watch } from "node:fs";
import path from "node:path";
import { RunFile } from "./run-directory";
import { summaryOf } from "./runs";

const WATCHED = [RunFile.state, RunFile.events, RunFile.rollouts, RunFile.log];
/** Shortest time between two looks that the file system asks for. */
const SETTLE_MS = 50;

/**
 * Calls back whenever a run's files changed, or its trainer went without a word. The file system's
 * own events are used where they come; network drives, WSL's /mnt and some containers send none,
 * so the files' sizes are looked at every `intervalMs` besides.
 */
export function watchRun(
  folder: string,
  onChange: () => void,
  { intervalMs }: { intervalMs: number },
): { dispose(): void } {
  let seen = signatureOf(folder);
  let soon: NodeJS.Timeout | undefined;
  const look = () => {
    clearTimeout(soon);
    soon = undefined;
    const now = signatureOf(folder);
    if (now === seen) return;
    seen = now;
    onChange();
  };
  const poll = setInterval(look, intervalMs).unref();
  const watcher = watchFolder(folder, () => {
    soon ??= setTimeout(look, SETTLE_MS).unref();
  });
  return {
    dispose() {
      clearInterval(poll);
      clearTimeout(soon);
      watcher?.close();
    },
  };
}

function signatureOf(folder: string): string {
  const files = WATCHED.map((name) => {
    const stat = statSync(path.join(folder, name), { throwIfNoEntry: false });
    return stat ? `${stat.size}@${stat.mtimeMs}` : "-";
  });
  return [...files, summaryOf(folder)?.liveness].join(" ");
}

/** Polling goes on where watching is impossible, or ends because the folder was deleted. */
function watchFolder(folder: string, onEvent: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, onEvent);
    watcher.on("error", () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
