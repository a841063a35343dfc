import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveInQueue, queueIsWorked, takeQueue, waiting } from "../../../runlog/queue";
import { listRuns } from "../../../runlog/runs";
import { stopRun } from "../../../runlog/stop";
import type { ComparedPoint } from "../../../trainer/comparison";
import { buildProgram, runProgram } from "../../support/program";
import { makeTinyExperiment } from "../../support/tiny-experiment";

const home = mkdtempSync(path.join(tmpdir(), "rec-r1 queue-"));
const runs = path.join(home, ".rec-r1", "runs");
let program: string;
let experiment: string;

beforeAll(async () => {
  program = await buildProgram(home);
  experiment = await makeTinyExperiment(home, 2);
  appendFileSync(
    experiment,
    "sweep:\n  seeds: [1, 2]\n  grid: { algorithm.learning_rate: [1.0e-3, 3.0e-3] }\n",
  );
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const recR1 = (...args: string[]) => runProgram(program, home, args);
const states = () => listRuns(runs).map(({ state }) => state.state);

describe("a sweep", () => {
  it("runs each point with each seed as it says, and compares over the seeds", () => {
    const swept = recR1("sweep", experiment, "--json", "--set", "training.warm_start.epochs=1");
    expect(swept.status, swept.stderr).toBe(0);
    const points = JSON.parse(swept.stdout) as ComparedPoint[];
    expect(points.map(({ settings }) => settings)).toEqual([
      { "algorithm.learning_rate": 1e-3 },
      { "algorithm.learning_rate": 3e-3 },
    ]);
    for (const { runs, metrics } of points) {
      expect(runs.map(({ seed, state }) => [seed, state])).toEqual([
        [1, "completed"],
        [2, "completed"],
      ]);
      expect(metrics["ndcg@10"]!.n).toBe(2);
    }
    const [first] = listRuns(runs).reverse();
    expect(first!.state).toMatchObject({
      sweep: { settings: { "algorithm.learning_rate": 1e-3, "training.seed": 1 } },
      overrides: ["training.warm_start.epochs=1"],
    });
    const resolved = JSON.parse(
      readFileSync(path.join(first!.folder, "experiment.resolved.json"), "utf8"),
    );
    expect(resolved.training).toMatchObject({ seed: 1, warm_start: { epochs: 1 } });
    expect(resolved.sweep).toBeUndefined();
    const folders = listRuns(runs).map(({ folder }) => folder);
    const compared = recR1("compare", ...folders.reverse());
    expect(compared.stdout).toMatch(
      /^settings +runs +ndcg@10 +recall@10 +states\nlearning_rate 0\.001 +2 +0\.\d{4} ± 0\.\d{4} \(2\) .* 2 completed\n/,
    );
  }, 120_000);
});

describe("the queue", () => {
  it("lets runs wait, moves them, takes one out, and works off the rest in their turn", async () => {
    rmSync(runs, { recursive: true, force: true });
    const release = takeQueue(runs)!;
    expect(queueIsWorked(runs)).toBe(true);
    for (let i = 0; i < 3; i++) {
      const made = recR1("enqueue", experiment, "--set", "training.warm_start.epochs=1");
      expect(made.status, made.stderr).toBe(0);
    }
    const [first, second, third] = waiting(listRuns(runs)).map(({ folder }) => folder);
    moveInQueue(runs, third!, "first");
    moveInQueue(runs, third!, "down");
    moveInQueue(runs, second!, "up");
    expect(waiting(listRuns(runs)).map(({ folder }) => folder)).toEqual([first, second, third]);
    moveInQueue(runs, third!, "first");
    expect(await stopRun(second!, 1)).toBe("ended");
    expect(states().sort()).toEqual(["queued", "queued", "stopped"]);

    release();
    expect(queueIsWorked(runs)).toBe(false);
    const worked = recR1("queue");
    expect(worked.status, worked.stderr).toBe(0);
    await expect.poll(states, { timeout: 60_000 }).toEqual(["completed", "stopped", "completed"]);
    const [, , last] = listRuns(runs).map(({ state }) => state);
    const begun = listRuns(runs).map(({ folder, state }) => [folder, state.started ?? ""] as const);
    const startOf = new Map(begun);
    expect(startOf.get(third!)! < startOf.get(first!)!).toBe(true);
    expect(last!.queue_order).toBeUndefined();
  }, 120_000);

  it("is worked off by a process of its own that outlives the one that asked", async () => {
    rmSync(runs, { recursive: true, force: true });
    const asking = spawn(process.execPath, [program, "enqueue", experiment], { cwd: home });
    await once(asking, "exit");
    await expect.poll(states, { timeout: 60_000 }).toEqual(["completed"]);
    await expect.poll(() => queueIsWorked(runs), { timeout: 10_000 }).toBe(false);
  }, 90_000);

  it("fails a run that cannot begin, and goes on with the others", async () => {
    rmSync(runs, { recursive: true, force: true });
    const release = takeQueue(runs)!;
    recR1("enqueue", experiment, "--set", "training.steps=1");
    recR1("enqueue", experiment, "--set", "training.steps=1");
    const [broken, sound] = waiting(listRuns(runs)).map(({ folder }) => folder);
    rmSync(path.join(broken!, "experiment.resolved.json"));
    release();
    expect(recR1("queue", runs).status).toBe(0);
    const stateOf = (folder: string) => listRuns(runs).find((run) => run.folder === folder)!.state;
    expect(stateOf(broken!)).toMatchObject({
      state: "failed",
      message: expect.stringContaining("experiment.resolved.json"),
    });
    await expect.poll(() => stateOf(sound!).state, { timeout: 60_000 }).toBe("completed");
  }, 90_000);

  it("takes over from a process that died", () => {
    const release = takeQueue(runs)!;
    release();
    appendFileSync(path.join(runs, "queue.lock"), '{"pid":999999,"process_started":1}');
    expect(queueIsWorked(runs)).toBe(false);
    takeQueue(runs)!();
  });
});
