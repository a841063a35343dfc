import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endProcessesOf } from "../../../trainer/uninstall";
import { buildProgram, runProgram } from "../../support/program";
import { makeTinyExperiment } from "../../support/tiny-experiment";

const home = mkdtempSync(path.join(tmpdir(), "rec-r1 command line-"));
let program: string;
let experiment: string;

beforeAll(async () => {
  program = await buildProgram(home);
  experiment = await makeTinyExperiment(home, 3000);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function recR1(...args: string[]) {
  return runProgram(program, home, args);
}

/** Starts a run and answers its folder once some steps are done. */
async function begun() {
  const runs = path.join(home, ".rec-r1", "runs");
  const before = new Set(existsSync(runs) ? readdirSync(runs) : []);
  const child = spawn(process.execPath, [program, "train", experiment], {
    cwd: home,
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  for (;;) {
    await setTimeout(50);
    const name = existsSync(runs) ? readdirSync(runs).find((one) => !before.has(one)) : undefined;
    if (!name) continue;
    const run = path.join(runs, name);
    const shown = recR1("show", run, "--json");
    if (shown.status === 0 && (JSON.parse(shown.stdout) as { step: number }).step >= 2)
      return { run, ended };
  }
}

describe("the command line", () => {
  it("explains itself, and each of its commands", () => {
    const commands =
      "check preview data train rerun environment resume sweep enqueue queue compare stop list show eval rm".split(
        " ",
      );
    for (const command of commands) {
      expect(recR1("--help").stdout).toContain(`rec-r1 ${command} `);
      const own = recR1(command, "--help");
      expect(own.status).toBe(0);
      expect(own.stdout).toContain(`rec-r1 ${command} `);
      expect(own.stdout).toContain("Exit status:");
    }
  });

  it("ends what it started once it is uninstalled, with a checkpoint to go on from", async () => {
    const { run, ended } = await begun();
    expect(await endProcessesOf(program)).toBe(1);
    await ended;
    expect(JSON.parse(recR1("show", run, "--json").stdout)).toMatchObject(
      process.platform === "win32" ? { liveness: "crashed" } : { state: "stopped" },
    );
    expect(recR1("rm", run).status).toBe(0);
  });

  it("stops, lists, resumes as it was started, and deletes a run", async () => {
    const { run, ended } = await begun();
    const listed = JSON.parse(recR1("list", "--json").stdout) as {
      folder: string;
      liveness: string;
    }[];
    expect(listed.map(({ liveness }) => liveness)).toEqual(["live"]);
    expect(recR1("rm", run)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("still going on"),
    });
    expect(recR1("resume", run)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("still going on"),
    });

    expect(recR1("stop", run)).toMatchObject({ status: 0, stdout: `${run}: ended\n` });
    expect(await ended).toEqual([130, null]);
    const stopped = JSON.parse(recR1("show", run, "--json").stdout) as {
      step: number;
      state: string;
    };
    expect(stopped.state).toBe("stopped");
    expect(recR1("list").stdout).toMatch(/^tiny-\S+ +stopped +\d+\/3000 +reward/);

    // The experiment's file is not needed any more.
    rmSync(experiment);
    const steps = stopped.step + 3;
    const resumed = recR1("resume", run, "--set", `training.steps=${steps}`);
    expect(resumed.status, resumed.stderr).toBe(0);
    expect(JSON.parse(recR1("show", run, "--json").stdout)).toMatchObject({
      state: "completed",
      step: steps,
      steps,
    });
    expect(recR1("resume", run, "--set", "training.steps=none")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("expected a whole number"),
    });

    const rerun = recR1("rerun", run, "--set", "training.steps=1");
    expect(rerun.status, rerun.stderr).toBe(0);
    const again = rerun.stdout.trim();
    expect(path.dirname(again)).toBe(path.dirname(run));
    const named = JSON.parse(recR1("show", again, "--json").stdout) as { overrides: string[] };
    expect(named.overrides).toEqual([`training.steps=${steps}`, "training.steps=1"]);
    const first = (folder: string) =>
      readFileSync(path.join(folder, "rollouts.jsonl"), "utf8").split("\n", 1)[0];
    expect(first(again)).toBe(first(run));
    expect(recR1("rm", again).status).toBe(0);

    expect(recR1("rm", run, path.join(home, "nothing"))).toMatchObject({ status: 2 });
    expect(existsSync(run)).toBe(false);
    expect(recR1("list").stdout).toBe(`no runs in ${path.join(".rec-r1", "runs")}\n`);
  }, 60_000);

  it("says what is wrong with a call, in one line and with status 2", () => {
    const calls = [
      ["list", "a", "b"],
      ["stop"],
      ["rm"],
      ["resume"],
      ["stop", "x", "--grace", "no"],
      ["no-such"],
    ];
    for (const call of calls) {
      const { status, stderr } = recR1(...call);
      expect(status, call.join(" ")).toBe(2);
      expect(stderr).toMatch(/^rec-r1/);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});
