import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { processesNaming } from "../../runlog/process";
import { readRunState } from "../../runlog/run-directory";
import { listRuns, summaryOf } from "../../runlog/runs";
import { stopRun } from "../../runlog/stop";
import { endProcessesOf } from "../../trainer/uninstall";
import { runProgram } from "../support/program";
import { expect, type Ground, type Outcome, tried } from "./trial";

const PATIENCE_MS = 30_000;

/**
 * Ends trainers, what starts them, and the queue in every way, and counts the processes that are
 * left: there may be none, and the run must say what became of it.
 */
export async function processes(ground: Ground, times: number): Promise<Outcome[]> {
  const { home, program } = ground;
  const experiment = await ground.experiment(100_000);
  const runs = path.join(home, "processes");
  const start = async (): Promise<{ run: string; child: ChildProcess }> => {
    rmSync(runs, { recursive: true, force: true });
    const run = path.join(runs, "run");
    const child = spawn(process.execPath, [program, "train", experiment, "--run", run], {
      cwd: home,
      stdio: "ignore",
      detached: true,
    });
    await until(() => (summaryOf(run)?.state.step ?? 0) >= 1, "the run began");
    return { run, child };
  };
  const gone = async (run: string, state: string) => {
    await until(() => processesNaming(home).length === 0, "all processes ended");
    // A process that is being taken down has no command line any more, but is still in the table.
    await until(() => summaryOf(run)?.liveness !== "live", "it was not shown as live any more");
    const { liveness, state: said } = summaryOf(run)!;
    const shown = liveness === "crashed" ? "crashed" : said.state;
    expect(shown === state, `it is shown as ${shown}, not as ${state}`);
    return undefined;
  };

  return [
    await tried("stop", times, async () => {
      const { run } = await start();
      expect((await stopRun(run, 20)) === "ended", "it did not end by itself");
      return gone(run, "stopped");
    }),
    await tried("stop twice at once", times, async () => {
      const { run } = await start();
      await Promise.all([stopRun(run, 20), stopRun(run, 20)]);
      return gone(run, "stopped");
    }),
    ...(process.platform === "win32"
      ? []
      : [
          await tried("SIGTERM to the trainer", times, async () => {
            const { run, child } = await start();
            child.kill("SIGTERM");
            return gone(run, "stopped");
          }),
          await tried("Ctrl-C twice", times, async () => {
            const { run, child } = await start();
            child.kill("SIGINT");
            child.kill("SIGINT");
            await until(() => processesNaming(home).length === 0, "all processes ended");
            expect(summaryOf(run)!.liveness !== "live", "it is shown as live");
            return undefined;
          }),
        ]),
    await tried("kill -9 of the trainer", times, async () => {
      const { run, child } = await start();
      child.kill("SIGKILL");
      return gone(run, "crashed");
    }),
    await tried("kill -9 of what started it: it goes on, and stops", times, async () => {
      rmSync(runs, { recursive: true, force: true });
      const asked = runProgram(program, home, ["enqueue", experiment, "--runs", runs]);
      expect(asked.status === 0, asked.stderr);
      const run = asked.stdout.trim();
      await until(() => (summaryOf(run)?.state.step ?? 0) >= 1, "the run began");
      const trainer = readRunState(run).pid!;
      for (const pid of processesNaming(home)) if (pid !== trainer) process.kill(pid, "SIGKILL");
      await setTimeout(50);
      expect(summaryOf(run)!.liveness === "live", "the trainer went with it");
      await stopRun(run, 20);
      return gone(run, "stopped");
    }),
    await tried("kill -9 of a queue's worker: what waits is not lost", times, async () => {
      rmSync(runs, { recursive: true, force: true });
      for (let i = 0; i < 2; i++)
        runProgram(program, home, ["enqueue", experiment, "--runs", runs]);
      const [waiting, first] = listRuns(runs).map(({ folder }) => folder);
      await until(() => (summaryOf(first!)?.state.step ?? 0) >= 1, "the first run began");
      const trainer = readRunState(first!).pid!;
      for (const pid of processesNaming(home)) if (pid !== trainer) process.kill(pid, "SIGKILL");
      await stopRun(first!, 20);
      expect(summaryOf(waiting!)!.liveness === "queued", "the second run does not wait any more");
      const worker = spawn(process.execPath, [program, "queue", runs], { stdio: "ignore" });
      const left = once(worker, "exit");
      await until(() => (summaryOf(waiting!)?.state.step ?? 0) >= 1, "the second run began");
      await left;
      await stopRun(waiting!, 20);
      return gone(waiting!, "stopped");
    }),
    await tried("the extension is uninstalled", times, async () => {
      const { run } = await start();
      expect((await endProcessesOf(program)) >= 1, "the trainer was not found");
      return gone(run, process.platform === "win32" ? "crashed" : "stopped");
    }),
    await tried("the run's folder is deleted under the trainer", times, async () => {
      const { run } = await start();
      // The trainer may write into it meanwhile.
      rmSync(run, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 });
      await until(() => processesNaming(home).length === 0, "all processes ended");
      return undefined;
    }),
  ];
}

async function until(holds: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !holds(); await setTimeout(20))
    expect(Date.now() < end, `it took too long until ${what}`);
}
