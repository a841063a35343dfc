import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { RunReader } from "../../runlog/reader";
import { RunFile, readRunState } from "../../runlog/run-directory";
import { runProgram } from "../support/program";
import { expect, type Ground, type Outcome, tried } from "./trial";

const STEPS = 24;
const OVERRIDES = ["--set", "training.checkpoint_every=4", "--threads", "1"];

/**
 * Kills trainers without warning at random moments of their life. After each: the folder opens, no
 * line that was whole is lost, and the resumed run ends with the very rollouts and figures of one
 * that was left in peace.
 */
export async function killedTrainers(ground: Ground, times: number): Promise<Outcome> {
  const { home, program, random } = ground;
  const experiment = await ground.experiment(STEPS);
  const calm = path.join(home, "calm");
  const begun = performance.now();
  const whole = runProgram(program, home, ["train", experiment, "--run", calm, ...OVERRIDES]);
  expect(whole.status === 0, whole.stderr);
  const lifetime = performance.now() - begun;
  const wanted = contentsOf(calm);

  return tried("kill -9 of the trainer, then resume", times, async (i) => {
    const run = path.join(home, `killed-${i}`);
    const trainer = spawn(
      process.execPath,
      [program, "train", experiment, "--run", run, ...OVERRIDES],
      { cwd: home, stdio: "ignore" },
    );
    const dead = once(trainer, "exit");
    await setTimeout(random.next() * lifetime);
    trainer.kill("SIGKILL");
    await dead;
    if (!existsSync(path.join(run, RunFile.state))) {
      rmSync(run, { recursive: true, force: true });
      return "before run.json";
    }
    const before = linesOf(run);
    const counted = readRunState(run).rollouts;
    const reader = RunReader.open(run);
    expect(
      reader.rolloutCount >= counted,
      `run.json tells of ${counted} rollouts, ${reader.rolloutCount} are there`,
    );
    const where = reader.state.phase === "rl" ? "in RL" : "before RL";
    for (let g = 0; g < reader.groupCount; g++) reader.group(g);
    reader.close();

    const resumed = runProgram(program, home, ["resume", run, "--threads", "1"]);
    expect(resumed.status === 0, `not resumed: ${resumed.stderr}`);
    const after = linesOf(run);
    for (const [name, bytes] of Object.entries(before))
      expect(after[name]!.subarray(0, bytes.length).equals(bytes), `${name} lost lines`);
    const found = contentsOf(run);
    expect(found.rollouts === wanted.rollouts, "the resumed run drew other rollouts");
    expect(found.evaluation === wanted.evaluation, "the resumed run measured something else");
    const left = readdirSync(path.join(run, "checkpoints")).filter(
      (n) => !/^(step-\d+|best|warm-start)$/.test(n),
    );
    expect(left.length === 0, `left behind: ${left}`);
    rmSync(run, { recursive: true });
    return where;
  });
}

/** Bytes up to the last whole line, of each file that is only ever appended to. */
function linesOf(run: string): Record<string, Buffer> {
  const names = [RunFile.rollouts, RunFile.events, RunFile.queries, RunFile.documents];
  return Object.fromEntries(
    names.map((name) => {
      const bytes = readFileSync(path.join(run, name));
      return [name, bytes.subarray(0, bytes.lastIndexOf(10) + 1)];
    }),
  );
}

/** Each group's rollouts as a reader shows them, and the figures of the test split. */
function contentsOf(run: string): { rollouts: string; evaluation: string } {
  const reader = RunReader.open(run);
  const groups = Array.from({ length: reader.groupCount }, (_, g) => reader.group(g).rollouts);
  const last = reader.events.findLast((event) => event.type === "evaluation");
  reader.close();
  return {
    rollouts: JSON.stringify(groups),
    evaluation: JSON.stringify(last?.type === "evaluation" ? last.metrics : null),
  };
}
