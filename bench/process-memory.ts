import { readFileSync } from "node:fs";

/** Memory in MB that a process shares with no other, where the system tells it (Linux). */
export function privateMegabytes(pid: number): number | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    const own = [...text.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].map((match) => Number(match[1]));
    return (own.reduce((sum, size) => sum + size, 0) * 1024) / 1e6;
  } catch {
    return undefined;
  }
}
