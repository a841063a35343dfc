import { setTimeout } from "node:timers/promises";
import { isAlive, killTree, processesNaming, processStarted } from "../runlog/process";

const GRACE_MS = 10_000;
const POLL_MS = 100;

/**
 * Ends what this installation started and what outlived the editor: trainers are asked to finish
 * their step and to save, and ended with all that descends from them when they have not after ten
 * seconds. Their runs stay, and any later installation resumes them. On Windows, where there is no
 * signal to ask with, a run keeps its last checkpoint.
 *
 * @param program path of the trainer's bundle in this installation.
 * @returns how many processes there were.
 */
export async function endProcessesOf(program: string): Promise<number> {
  const found = processesNaming(program).map((pid) => ({ pid, started: processStarted(pid) }));
  const alive = () => found.filter(({ pid, started }) => isAlive(pid, started));
  for (const { pid } of found) if (process.platform !== "win32") process.kill(pid, "SIGTERM");
  const until = Date.now() + (process.platform === "win32" ? 0 : GRACE_MS);
  while (alive().length > 0 && Date.now() < until) await setTimeout(POLL_MS);
  for (const { pid } of alive()) await killTree(pid, "SIGKILL");
  return found.length;
}
