import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { readRunState } from "../../runlog/run-directory";
import { trlSettings } from "../../schemas/engines/trl-rules";
import type { Rollout, RunEvent } from "../../schemas/generated/run-events";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { advantagesOf } from "../../trainer/algorithm/advantages";
import { assemble } from "../../trainer/assemble";
import { Scoring } from "../../trainer/engines/scoring";
import { readResolved } from "../../trainer/resolved-copy";
import { makeTinyExperiment } from "../support/tiny-experiment";
import { brokenCases, soundCases } from "./cases";
import { type Checked, Checks, checkedBy, difference, linesOf, pythonIn } from "./checks";

const VARIANTS = [
  [],
  ["engine.per_device_train_batch_size=6", "engine.gradient_accumulation_steps=3"],
  [
    "algorithm.kl.coef=0",
    "algorithm.epochs_per_batch=2",
    "algorithm.loss_aggregation=sequence_mean",
  ],
  ["engine.loss_type=cispo", "algorithm.clip.high=5"],
  ["engine.loss_type=grpo", "engine.importance_sampling_level=sequence"],
  ["training.learning_rate_schedule=cosine", "algorithm.normalize_by_std=false"],
  ["algorithm.entropy_coef=0.001", "rewriter.sampling.top_p=0.9"],
];

/**
 * Broken experiments that GRPOConfig refuses. It takes the others: passes that don't divide a step
 * come to it as a fraction, and what its trainer refuses, it does later.
 */
const REFUSED = new Set([
  "trl-diversity",
  "trl-output-dir",
  "trl-t3-processes",
  "trl-t6-eval",
  "trl-t11-context-parallel",
  "trl-t2-generation-batch",
  "trl-t5-group-of-one",
  "trl-t9-auto-batch",
  "trl-t10-hub-repo",
  "trl-t14-truncate",
  "trl-t14-bounds",
  "trl-unknown-extra",
]);

/** Settings as GRPOConfig reads them, and training: all of it with TRL itself, on CPU. */
export async function main(args: string[]): Promise<number> {
  const python = pythonIn(args, ["trl", "transformers", "torch"]);
  if (!python) return 0;
  const home = mkdtempSync(path.join(tmpdir(), "rec-r1 trl's-"));
  try {
    return await checkAll(python, home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function checkAll(python: string, home: string): Promise<number> {
  const file = await makeTinyExperiment(home, 4);
  const text = readFileSync(file, "utf8").replace(/ {2}warm_start.*\n/, "");
  const engine = `engine: { kind: trl, python: ${JSON.stringify(python)}, per_device_train_batch_size: 12, gradient_checkpointing: false }\n`;
  writeFileSync(file, text.replace("every: 5", "every: 2") + engine);
  const checks = new Checks();
  const sound = await soundCases(file, VARIANTS);
  const read = checkedBy(
    python,
    "trl_check.py",
    sound.map(({ experiment }) => trlSettings(experiment)),
  );
  for (const [i, { name, experiment }] of sound.entries())
    await checks.check(`TRL takes the settings: ${name}`, () => asMeant(read[i]!, experiment));

  const broken = (await brokenCases("trl-", home)).filter(
    ({ experiment }) => experiment.engine?.kind === "trl",
  );
  const refused = checkedBy(
    python,
    "trl_check.py",
    broken.map(({ experiment }) => trlSettings(experiment)),
  );
  for (const [i, { name }] of broken.entries()) {
    const should = REFUSED.has(name);
    const { error } = refused[i]!;
    await checks.check(
      `${should ? "TRL refuses it too" : "TRL's settings allow it"}: ${name}`,
      () => (should === (error !== null) ? undefined : (error ?? "TRL takes it")),
    );
  }
  const run = (name: string) => path.join(home, name);
  await checks.check("trains, and the run folder holds what happened", async () => {
    const failed = train(file, run("whole"), []);
    return failed ?? (await faultsOf(run("whole"), 4));
  });
  await checks.check("trains with several updates a step", async () => {
    const sets = [
      "engine.per_device_train_batch_size=6",
      "engine.gradient_accumulation_steps=3",
      "algorithm.epochs_per_batch=2",
    ];
    return train(file, run("updates"), sets) ?? (await faultsOf(run("updates"), 4));
  });
  await checks.check("trains adapters (LoRA)", async () => {
    const sets = ["rewriter.lora.rank=4", "rewriter.lora.alpha=8"];
    return train(file, run("lora"), sets) ?? (await faultsOf(run("lora"), 4));
  });
  await checks.check("trains in two processes", async () => {
    const sets = [
      "engine.num_processes=2",
      "engine.per_device_train_batch_size=9",
      "engine.extra={use_cpu: true}",
    ];
    return train(file, run("two"), sets) ?? (await faultsOf(run("two"), 4));
  });
  await checks.check("stops when asked to, and goes on from its checkpoint", () =>
    stopped(file, run("stopped")),
  );
  await checks.check("says what is missing where there is no TRL", () => {
    const failed = train(file, run("none"), ["engine.python=python3"]);
    return failed?.includes("has no TRL: pip install trl") ? undefined : `it says: ${failed}`;
  });
  await checks.check("trains from an exported folder", () => exported(python, file, home));
  return checks.status();
}

function program(...args: string[]) {
  const script = path.resolve("dist/rec-r1.js");
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
}

/** Trains; what went wrong, if anything. */
function train(file: string, folder: string, overrides: readonly string[]): string | undefined {
  const sets = overrides.flatMap((override) => ["--set", override]);
  const { status, stderr } = program("train", file, "--run", folder, ...sets);
  return status === 0 ? undefined : stderr.slice(-1500);
}

/** What is wrong with a run of so many steps: rollouts, rewards, advantages, figures, evaluations. */
async function faultsOf(folder: string, steps: number): Promise<string | undefined> {
  const experiment = readResolved(folder);
  const { group_size } = experiment.algorithm;
  const { prompts_per_step } = experiment.training;
  const rollouts = linesOf<Rollout>(folder, "rollouts.jsonl");
  const events = linesOf<RunEvent>(folder, "events.jsonl");
  const state = readRunState(folder);
  const wrong = [
    ...difference("the state", state.state, "completed"),
    ...difference("the steps done", state.step, steps),
    ...difference("rollouts", rollouts.length, steps * prompts_per_step * group_size),
    ...difference("rollouts told", state.rollouts, rollouts.length),
  ];
  const scoring = new Scoring(await assemble(experiment));
  const outcomes = await scoring.outcomes("train", rollouts);
  rollouts.forEach(({ reward, query_id, tokens }, i) => {
    wrong.push(...difference(`the reward of rollout ${i}`, reward, outcomes[i]!.reward, 1e-9));
    if (tokens === null || tokens < 1) wrong.push(`rollout ${i} of ${query_id} has no length`);
  });
  const groups = new Map<number, Rollout[]>();
  for (const rollout of rollouts)
    groups.set(rollout.group, [...(groups.get(rollout.group) ?? []), rollout]);
  for (const [number, group] of groups) {
    wrong.push(...difference(`the size of group ${number}`, group.length, group_size));
    if (new Set(group.map(({ query_id }) => query_id)).size > 1)
      wrong.push(`group ${number} is mixed`);
    const rewards = group.map(({ reward }) => reward!);
    const { advantages, informative } = advantagesOf(experiment.algorithm, rewards);
    // TRL adds 1e-4 to the deviation, this program 1e-6; without variance TRL's is of rounding.
    group.forEach(({ advantage }, i) => {
      wrong.push(
        ...difference(
          `advantage ${i} of group ${number}`,
          advantage,
          advantages[i],
          informative ? 0.01 : 0.02,
        ),
      );
    });
  }
  const told = events.filter((event) => event.type === "step");
  wrong.push(
    ...difference(
      "steps told",
      told.map(({ step }) => step),
      Array.from({ length: steps }, (_, i) => i + 1),
    ),
  );
  for (const { step, metrics } of told)
    for (const name of ["loss", "grad_norm", "entropy", "learning_rate", "reward/mean"])
      if (typeof metrics[name] !== "number") wrong.push(`step ${step} has no ${name}`);
  const measured = events.flatMap((event) =>
    event.type === "evaluation" && event.system === "policy"
      ? [`${event.split} ${event.step}`]
      : [],
  );
  wrong.push(...difference("evaluations", measured, ["dev 0", "dev 2", "dev 4", "test 4"]));
  if (
    !existsSync(path.join(folder, "checkpoints", "best", "config.json")) &&
    !experiment.rewriter.lora
  )
    wrong.push("there is no best model");
  return wrong.length ? wrong.slice(0, 4).join("; ") : undefined;
}

async function stopped(file: string, folder: string): Promise<string | undefined> {
  const script = path.resolve("dist/rec-r1.js");
  const child = spawn(
    process.execPath,
    [script, "train", file, "--run", folder, "--set", "training.steps=2000"],
    { stdio: "ignore" },
  );
  const ended = once(child, "exit");
  const step = () => (existsSync(path.join(folder, "run.json")) ? readRunState(folder).step : 0);
  while (step() < 2 && child.exitCode === null) await setTimeout(50);
  child.kill("SIGINT");
  const [status] = (await ended) as [number];
  const at = step();
  const { status: second, stderr } = program("resume", folder, "--set", `training.steps=${at + 2}`);
  if (second !== 0) return stderr.slice(-1500);
  const rollouts = linesOf<Rollout>(folder, "rollouts.jsonl");
  const steps = rollouts.map((rollout) => rollout.step);
  const wrong = [
    ...difference("the exit status", status, 130),
    ...difference("the steps done", readRunState(folder).step, at + 2),
    ...difference("steps with rollouts", [...new Set(steps)].length, at + 2),
    ...difference("rollouts", rollouts.length, (at + 2) * 36),
  ];
  return wrong.length ? wrong.join("; ") : undefined;
}

/** Exports, starts `rec-r1 score` for it, and trains from the folder alone. */
async function exported(python: string, file: string, home: string): Promise<string | undefined> {
  const folder = path.join(home, "exported");
  const { status, stderr } = program("export", file, folder);
  if (status !== 0) return stderr;
  const run = path.join(home, "recorded");
  const script = path.resolve("dist/rec-r1.js");
  const server = spawn(
    process.execPath,
    [script, "score", file, "--listen", "127.0.0.1:0", "--run", run],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const [said] = (await once(server.stdout!.setEncoding("utf8"), "data")) as [string];
  const [name, value] = said.trim().split("=") as [string, string];
  const trained = spawnSync(python, ["trl_trainer.py", "."], {
    cwd: folder,
    env: { ...process.env, [name]: value },
    encoding: "utf8",
  });
  server.kill("SIGTERM");
  await once(server, "exit");
  if (trained.status !== 0) return trained.stderr.slice(-1500);
  const wrong = difference("the recorded state", readRunState(run).state, "completed");
  wrong.push(...difference("recorded rollouts", linesOf(run, "rollouts.jsonl").length, 144));
  // Without a server each process has a scorer of its own.
  rmSync(path.join(folder, "checkpoints"), { recursive: true });
  const alone = spawnSync(python, ["trl_trainer.py", "."], { cwd: folder, encoding: "utf8" });
  if (alone.status !== 0) wrong.push(alone.stderr.slice(-1500));
  return wrong.length ? wrong.join("; ") : undefined;
}

/** Settings as GRPOConfig has them, each as it was rendered. */
function asMeant({ error, values }: Checked, experiment: ResolvedExperiment): string | undefined {
  if (error) return error;
  const { report_to: _, ...settings } = trlSettings(experiment);
  const wrong = Object.entries(settings).flatMap(([key, value]) =>
    difference(key, values[key], value, 1e-12),
  );
  // GRPOConfig turns "none" into no logger at all.
  wrong.push(...difference("report_to", values.report_to, []));
  return wrong.length ? wrong.join("; ") : undefined;
}
