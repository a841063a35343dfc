import { execFile, execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** macOS and Windows tell starts to the second only, or round them. */
const START_TOLERANCE_MS = 2_000;

/**
 * When a process started, so that a recycled pid is not taken for it: clock ticks since boot on
 * Linux, milliseconds since 1970 elsewhere. Null when there is no such process.
 */
export function processStarted(pid: number): number | null {
  if (process.platform === "linux") return linuxStat(pid)?.started ?? null;
  if (process.platform === "win32") {
    if (pid === process.pid) return Math.round(performance.timeOrigin);
    return timeFrom(
      "powershell.exe",
      ["-NoProfile", "-NonInteractive", "-Command"].concat(
        `(Get-Process -Id ${Math.trunc(pid)} -ErrorAction Stop).StartTime.ToUniversalTime().ToString('o')`,
      ),
    );
  }
  return timeFrom("ps", ["-o", "lstart=", "-p", String(pid)]);
}

/** Whether a process of this pid runs; a zombie does not. Asks the kernel alone, so it is cheap. */
export function pidRuns(pid: number): boolean {
  // To kill(2), 0 and below are groups of processes; a copied run.json may say anything.
  if (pid <= 0) return false;
  if (process.platform === "linux") return linuxStat(pid) !== undefined;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Whether the very process that started then still runs.
 *
 * @param started what {@link processStarted} said of it; null when that is not known, in which
 * case the pid alone decides.
 */
export function isAlive(pid: number, started: number | null): boolean {
  if (!pidRuns(pid)) return false;
  if (started === null) return true;
  const now = processStarted(pid);
  if (now === null) return false;
  return process.platform === "linux"
    ? now === started
    : Math.abs(now - started) <= START_TOLERANCE_MS;
}

/**
 * Signals a process and all that descend from it; those that are gone already don't matter. On
 * Windows, where there are no signals, SIGKILL ends the tree by force and others ask it to close.
 */
export async function killTree(pid: number, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (process.platform === "win32") {
    const args = ["/PID", String(pid), "/T", ...(signal === "SIGKILL" ? ["/F"] : [])];
    // taskkill fails when the process is gone, which is what was wanted.
    await new Promise<void>((resolve) => execFile("taskkill", args, () => resolve()));
    return;
  }
  for (const member of treeOf(pid, await parents())) {
    try {
      process.kill(member, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
}

/** Processes, without this one, whose command line contains a text such as the path of a program. */
export function processesNaming(text: string): number[] {
  if (process.platform === "linux")
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
      .filter((pid) => {
        try {
          return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(text);
        } catch {
          return false;
        }
      })
      .map(Number);
  const [command, ...args] =
    process.platform === "win32"
      ? [
          "powershell.exe",
          "-NoProfile",
          "-NonInteractive",
          "-Command",
          'Get-CimInstance Win32_Process | % { "$($_.ProcessId) $($_.CommandLine)" }',
        ]
      : ["ps", "-A", "-o", "pid=,args="];
  return execFileSync(command!, args, { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes(text))
    .map((line) => Number.parseInt(line, 10))
    .filter((pid) => pid !== process.pid);
}

/** A process and its descendants, parents first: they must not start a child anew. */
function treeOf(root: number, parentOf: ReadonlyMap<number, number>): number[] {
  const tree = [root];
  for (const member of tree)
    for (const [pid, parent] of parentOf) if (parent === member) tree.push(pid);
  return tree;
}

async function parents(): Promise<Map<number, number>> {
  if (process.platform === "linux") {
    const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    const entries = pids.map(
      (name) => [Number(name), linuxStat(Number(name))?.parent ?? 0] as const,
    );
    return new Map(entries);
  }
  const table = await new Promise<string>((resolve, reject) =>
    execFile("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }, (error, out) =>
      error ? reject(error) : resolve(out),
    ),
  );
  const rows = table.matchAll(/(\d+)\s+(\d+)/g);
  return new Map(Array.from(rows, ([, pid, parent]) => [Number(pid), Number(parent)]));
}

/** proc(5), /proc/PID/stat: the name in brackets may hold anything; 4 is ppid, 22 starttime. */
function linuxStat(pid: number): { parent: number; started: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return undefined;
    return { parent: Number(parent), started: Number(rest[17]) };
  } catch {
    return undefined;
  }
}

function timeFrom(command: string, args: string[]): number | null {
  try {
    const env = { ...process.env, LC_ALL: "C" };
    const said = execFileSync(command, args, {
      encoding: "utf8",
      env,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const time = Date.parse(said.trim());
    return Number.isNaN(time) ? null : time;
  } catch {
    return null;
  }
}
