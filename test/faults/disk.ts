import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { RunReader } from "../../runlog/reader";
import { readRunState } from "../../runlog/run-directory";
import { summaryOf } from "../../runlog/runs";
import { expect, type Ground, type Outcome, tried } from "./trial";

const SIZE = "12m";
const PATIENCE_MS = 30_000;

/**
 * Lets a real disk run full under a trainer: a small tmpfs, with a file on it that leaves no room.
 * The run must say that it is paused, go on when the file is taken away, and have lost nothing.
 * Where no file system can be mounted, nothing is tried.
 */
export async function diskFull(ground: Ground, times: number): Promise<Outcome> {
  const { home, program, random } = ground;
  const disk = path.join(home, "disk");
  mkdirSync(disk, { recursive: true });
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE}`, "none", disk]);
  if (mounted.status !== 0)
    return { fault: "a full disk", tried: 0, failures: [], note: "no tmpfs can be mounted here" };
  try {
    const experiment = await ground.experiment(150);
    return await tried("a full disk: paused, then on", times, async (i) => {
      const run = path.join(disk, `run-${i}`);
      const trainer = spawn(
        process.execPath,
        [program, "train", experiment, "--run", run, "--set", "training.checkpoint_every=5"],
        { cwd: home, stdio: "ignore" },
      );
      const ended = once(trainer, "exit");
      const ballast = path.join(disk, "ballast");
      try {
        return await pausedAndOn(run, ballast, ended, 2 + Math.floor(random.next() * 40));
      } finally {
        trainer.kill("SIGKILL");
        await ended;
        for (const made of [ballast, run]) rmSync(made, { recursive: true, force: true });
      }
    });
  } finally {
    spawnSync("umount", [disk]);
  }
}

async function pausedAndOn(
  run: string,
  ballast: string,
  ended: Promise<unknown[]>,
  step: number,
): Promise<string> {
  await until(() => (summaryOf(run)?.state.step ?? 0) >= step);
  fill(ballast);
  await until(() => summaryOf(run)?.state.state === "paused");
  const paused = readRunState(run);
  expect(paused.message?.includes("the disk is full") ?? false, `it says only: ${paused.message}`);
  expect(summaryOf(run)?.liveness === "live", "a paused run does not count as live");
  rmSync(ballast);
  const [status] = (await ended) as [number | null];
  expect(status === 0, `ended with ${status}: ${readRunState(run).message}`);
  const reader = RunReader.open(run);
  const { state, rolloutCount, warnings } = reader;
  reader.close();
  expect(state.state === "completed" && state.message === undefined, JSON.stringify(state));
  expect(rolloutCount === 150 * 36, `${rolloutCount} rollouts instead of ${150 * 36}`);
  expect(warnings.length === 0, warnings.join("; "));
  return "after some steps";
}

/** Writes until the disk takes no more. */
function fill(file: string): void {
  for (let size = 4096; size >= 1; size = Math.floor(size / 2))
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: "a" });
    } catch {
      // Full for this size.
    }
}

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !holds(); await setTimeout(5))
    expect(Date.now() < end, "it took too long");
}
