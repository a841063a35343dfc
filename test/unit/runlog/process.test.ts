import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { isAlive, killTree, pidRuns, processStarted } from "../../../runlog/process";

/** Beyond the largest pid that Linux hands out (2²²), and no pid of Windows or macOS either. */
const NO_PID = 2 ** 22 + 1;
const SLEEP = "setTimeout(() => {}, 60_000)";

describe("a process", () => {
  it("is told from another that was given its pid by the time it started", () => {
    const started = processStarted(process.pid);
    expect(started).toBeGreaterThan(0);
    expect(isAlive(process.pid, started)).toBe(true);
    expect(isAlive(process.pid, started! + 1_000_000)).toBe(false);
    expect(isAlive(process.pid, null)).toBe(true);
  });

  it("that is not there has not started and does not run", () => {
    expect(processStarted(NO_PID)).toBeNull();
    expect(pidRuns(NO_PID)).toBe(false);
    expect(isAlive(NO_PID, 1)).toBe(false);
    expect([0, -1, -process.pid].map(pidRuns)).toEqual([false, false, false]);
  });

  it("is killed with its children and grandchildren", async () => {
    const grandchild = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(SLEEP)}])`;
    const child = `
      const grandchild = ${grandchild};
      console.log(grandchild.pid);
      ${SLEEP};`;
    const parent = spawn(process.execPath, ["-e", child], { stdio: ["ignore", "pipe", "inherit"] });
    const [printed] = (await once(parent.stdout, "data")) as [Buffer];
    const pid = Number(printed);
    const started = processStarted(pid);
    expect(isAlive(pid, started)).toBe(true);
    const closed = once(parent, "close");
    await killTree(parent.pid!, "SIGKILL");
    await closed;
    await expect.poll(() => isAlive(pid, started)).toBe(false);
  });

  it("that is gone already is killed without complaint", async () => {
    await expect(killTree(NO_PID, "SIGTERM")).resolves.toBeUndefined();
  });
});
