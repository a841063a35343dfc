import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { RunRegistry } from "../../../extension/runs/run-registry";
import { livenessOf } from "../../../runlog/liveness";
import { killTree, pidRuns } from "../../../runlog/process";
import { readRunState, writeRunState } from "../../../runlog/run-directory";
import { summaryOf } from "../../../runlog/runs";
import { stopRun } from "../../../runlog/stop";
import { smokeOverrides, startTrainer, trainCommand } from "../../../trainer/trainer-process";

const home = mkdtempSync(path.join(tmpdir(), "rec-r1 runs' ёлка-"));
const script = path.join(home, "fake-trainer.mjs");
const started: string[] = [];

beforeAll(() =>
  build({
    entryPoints: ["fake-trainer", "launching-window"].map((name) =>
      path.join(import.meta.dirname, `${name}.ts`),
    ),
    outdir: home,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  }),
);
afterEach(async () => {
  for (const folder of started.splice(0)) {
    const run = summaryOf(folder);
    if (run?.liveness === "live") await killTree(run.state.pid!, "SIGKILL");
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function start(mode: string, name = mode): Promise<string> {
  const runFolder = path.join(home, "runs", name);
  started.push(runFolder);
  const experiment = path.join(home, "an experiment.recr1.yaml");
  const overrides = [`mode=${mode}`, 'x="$(touch y)" & %PATH%'];
  await startTrainer({
    node: process.execPath,
    script,
    runFolder,
    command: trainCommand(experiment, runFolder, { overrides, threads: 2 }),
  });
  return runFolder;
}

describe("starting a trainer", () => {
  it("gives it its arguments as they are, from any folder", async () => {
    const folder = await start("obeys");
    const seen = JSON.parse(readFileSync(path.join(folder, "experiment.yaml"), "utf8"));
    expect(seen).toEqual({
      args: [
        "train",
        path.join(home, "an experiment.recr1.yaml"),
        "--run",
        folder,
        "--set",
        "mode=obeys",
        "--set",
        'x="$(touch y)" & %PATH%',
        "--threads",
        "2",
      ],
      electron: "1",
    });
    expect(livenessOf(readRunState(folder))).toBe("live");
  });

  it("lets it outlive the window", async () => {
    const runFolder = path.join(home, "runs", "outlives");
    started.push(runFolder);
    const command = trainCommand(script, runFolder, { overrides: ["mode=obeys"] });
    const window = spawn(process.execPath, [
      path.join(home, "launching-window.mjs"),
      JSON.stringify({ node: process.execPath, script, runFolder, command }),
    ]);
    await once(window, "exit");
    const { heartbeat } = readRunState(runFolder);
    await expect
      .poll(() => readRunState(runFolder).heartbeat, { timeout: 10_000 })
      .not.toBe(heartbeat);
    expect(livenessOf(readRunState(runFolder))).toBe("live");
  });

  it("that dies before its run begins says why", async () => {
    await expect(start("dies")).rejects.toThrow(
      "the trainer ended at once (exit status 2)\nreading the data\nrec-r1 train: the model is missing",
    );
  });

  it("with a Node that is not there names the setting", async () => {
    const runFolder = path.join(home, "runs", "no-node");
    const launch = { script, runFolder, command: [], node: path.join(home, "node") };
    await expect(startTrainer(launch)).rejects.toThrow("recR1.nodePath");
  });

  it("leaves the number of threads to it by default", () => {
    expect(trainCommand("e", "r")).toEqual(["train", "e", "--run", "r"]);
  });

  it("that is killed has crashed, and the run says by what", async () => {
    const folder = await start("obeys", "killed");
    process.kill(readRunState(folder).pid!, "SIGKILL");
    await expect.poll(() => summaryOf(folder)?.state.message).toMatch(/SIGKILL/);
    expect(summaryOf(folder)?.liveness).toBe("crashed");
  });

  it("for a smoke run keeps a warm start short, and makes none", () => {
    expect(smokeOverrides({ warm_start: { epochs: 20 } })).toEqual([
      "training.steps=2",
      "training.warm_start.epochs=1",
    ]);
    expect(smokeOverrides({})).toEqual(["training.steps=2"]);
  });
});

describe("stopping a run", () => {
  it("lets the trainer end by itself", async () => {
    const folder = await start("obeys", "stopped");
    expect(await stopRun(folder, 30)).toBe("ended");
    expect(readRunState(folder).state).toBe("stopped");
  });

  it.skipIf(process.platform === "win32")(
    "ends a deaf trainer with its children, and says so in the run",
    async () => {
      const folder = await start("deaf");
      const log = path.join(folder, "trainer.log");
      await expect.poll(() => readFileSync(log, "utf8")).toMatch(/\d+\n/);
      const grandchild = Number(readFileSync(log, "utf8"));
      expect(pidRuns(grandchild)).toBe(true);
      expect(await stopRun(folder, 0)).toBe("killed");
      await expect.poll(() => pidRuns(grandchild)).toBe(false);
      expect(readRunState(folder)).toMatchObject({
        state: "stopped",
        message: expect.stringContaining("by force"),
      });
    },
  );

  it("signals no process that only has the pid of the trainer", async () => {
    const folder = await start("obeys", "recycled");
    await stopRun(folder, 30);
    const bystander = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
    const { pid } = bystander;
    const heartbeat = new Date().toISOString();
    const named = { ...readRunState(folder), state: "running" as const, pid: pid!, heartbeat };
    for (const [process_started, outcome] of [
      [1, "killed"],
      [null, "asked"],
    ] as const) {
      writeRunState(folder, { ...named, process_started });
      expect(await stopRun(folder, 0)).toBe(outcome);
      expect(pidRuns(pid!)).toBe(true);
    }
    bystander.kill("SIGKILL");
    await once(bystander, "exit");
  });

  it("does nothing to a run that ended", async () => {
    const folder = await start("obeys", "twice");
    await stopRun(folder, 30);
    const state = readRunState(folder);
    expect(await stopRun(folder, 0)).toBe("ended");
    expect(readRunState(folder)).toEqual(state);
  });
});

describe("the registry of runs", () => {
  it("finds runs that something else started, and tells of their changes", async () => {
    const folder = await start("obeys", "found");
    const runs = new RunRegistry(() => [path.join(home, "runs"), path.join(home, "nowhere")]);
    expect(runs.live.map((run) => run.folder)).toEqual([folder]);
    let changes = 0;
    runs.onChange(() => changes++);
    await stopRun(folder, 30);
    await expect.poll(() => runs.live).toEqual([]);
    expect(changes).toBeGreaterThan(0);
    runs.dispose();
  });
});
