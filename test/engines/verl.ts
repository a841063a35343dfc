import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { verlSettings } from "../../schemas/engines/verl-rules";
import type { Rollout, RunEvent } from "../../schemas/generated/run-events";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { assemble } from "../../trainer/assemble";
import { Scoring } from "../../trainer/engines/scoring";
import { overridesOf } from "../../trainer/engines/verl/hydra";
import { verlOverrides } from "../../trainer/engines/verl/job";
import { makeTinyExperiment } from "../support/tiny-experiment";
import { brokenCases, soundCases } from "./cases";
import { type Checked, Checks, checkedBy, difference, linesOf, pythonIn } from "./checks";

/** What an engine is told, in variety: all of it must compose, and come out as it was meant. */
const VARIANTS = [
  [],
  ["engine.actor.use_dynamic_bsz=false", "engine.actor.ppo_micro_batch_size_per_gpu=3"],
  ["algorithm.kl.coef=0", "engine.rollout.name=sglang", "engine.actor.strategy=fsdp2"],
  ["algorithm.kl.coef=0.01", "algorithm.kl.estimator=k1"],
  ["algorithm.kl.coef=0.01", "algorithm.kl.estimator=k2", "algorithm.entropy_coef=0.001"],
  ["algorithm.dynamic_sampling=true", "algorithm.loss_aggregation=sequence_mean"],
  ["algorithm.normalize_by_std=false", "algorithm.clip.high=0.28", "algorithm.learning_rate=1e-7"],
  ["algorithm.kind=ppo", "algorithm.group_size=1", "algorithm.critic.learning_rate=2e-5"],
  [
    ...["algorithm.kind=ppo", "algorithm.lambda=0.95", "algorithm.critic.warmup_steps=3"],
    ...["engine.actor.use_dynamic_bsz=false", "engine.actor.ppo_micro_batch_size_per_gpu=3"],
  ],
  ["training.learning_rate_schedule=cosine", "engine.actor.ppo_mini_batch_size=3"],
  ["rewriter.lora.rank=8", "engine.rollout.name=sglang", "engine.chat_template=model"],
  ["engine.nodes=2", "engine.gpus=1", "engine.rollout.gpu_memory_utilization=0.3"],
];

/** Texts that a command line or a configuration could take for something else. */
const AWKWARD = [
  "C:\\models\\my model",
  'say "no", {a: b}',
  "it's, [x]",
  "ends in \\",
  "null",
  "1e-6",
  "ключ=значение",
  " spaces ",
];

/** Broken experiments that verl refuses before it takes a GPU; it starts with the others. */
const REFUSED = new Set([
  "verl-v1-gpus",
  "verl-v2-mini-above-fixed",
  "verl-v5-no-micro",
  "verl-v5-deprecated",
  "verl-v8-sync",
  "verl-v8-experts",
  "verl-v8-ulysses",
  "verl-v15-unknown",
  "verl-v15-last-name",
  "verl-v15-reward-kwargs",
]);

/** Rows, settings and the reward function, with verl itself; what needs GPUs is not tested. */
export async function main(args: string[]): Promise<number> {
  const python = pythonIn(args, ["verl", "hydra-core", "pyarrow", "datasets"]);
  if (!python) return 0;
  const home = mkdtempSync(path.join(tmpdir(), "rec-r1 verl's-"));
  try {
    return await checkAll(python, home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function checkAll(python: string, home: string): Promise<number> {
  const base = await makeTinyExperiment(home, 4);
  const text = readFileSync(base, "utf8").replace(/ {2}warm_start.*\n/, "");
  writeFileSync(
    base,
    `${text.replace("every: 5", "every: 2")}engine: { kind: verl, gpus: 2, max_prompt_length: 32 }\n`,
  );
  const checks = new Checks();
  const places = { checkpoints: "c", rollouts: "r", validation: "v" };
  const sound = await soundCases(base, VARIANTS);
  const composed = checkedBy(
    python,
    "verl_check.py",
    sound.map(({ experiment }) => verlOverrides(experiment, "", places)),
  );
  for (const [i, { name, experiment }] of sound.entries())
    await checks.check(`verl takes the settings: ${name}`, () => asMeant(composed[i]!, experiment));

  const awkward = AWKWARD.map((path) => ({
    ...sound[0]!.experiment,
    rewriter: { ...sound[0]!.experiment.rewriter, model: path },
  }));
  const read = checkedBy(
    python,
    "verl_check.py",
    awkward.map((experiment) => overridesOf(verlSettings(experiment))),
  );
  for (const [i, model] of AWKWARD.entries())
    await checks.check(
      `verl reads a path as it is: ${JSON.stringify(model)}`,
      () =>
        read[i]!.error ??
        difference("model.path", read[i]!.values["actor_rollout_ref.model.path"], model)[0],
    );

  const broken = (await brokenCases("verl-", home)).filter(
    ({ experiment }) => experiment.engine?.kind === "verl",
  );
  const refused = checkedBy(
    python,
    "verl_check.py",
    broken.map(({ experiment }) => overridesOf(verlSettings(experiment))),
  );
  for (const [i, { name }] of broken.entries()) {
    const { error } = refused[i]!;
    const should = REFUSED.has(name);
    await checks.check(`${should ? "verl refuses it too" : "verl starts with it"}: ${name}`, () =>
      should === (error !== null) ? undefined : (error ?? "verl takes it"),
    );
  }
  await checks.check("rows and reward, read and called as verl does", () =>
    withVerl(python, base, home),
  );
  await checks.check("a run is started, rewarded and read back, with a stand-in for verl", () =>
    standIn(python, base, path.join(home, "run")),
  );
  return checks.status();
}

/** Trains with a program that does what verl does but train; what is wrong with the run's folder. */
function standIn(python: string, file: string, run: string): string | undefined {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      path.resolve("dist/rec-r1.js"),
      "train",
      file,
      "--run",
      run,
      "--set",
      `engine.python=${python}`,
    ],
    {
      encoding: "utf8",
      env: { ...process.env, PYTHONPATH: path.resolve("test/engines/standin") },
    },
  );
  if (status !== 0) return stderr.slice(-1500);
  const rollouts = linesOf<Rollout>(run, "rollouts.jsonl");
  const events = linesOf<RunEvent>(run, "events.jsonl");
  const steps = events.filter((event) => event.type === "step");
  const validated = events.filter(
    (event) => event.type === "evaluation" && event.system === "policy",
  );
  const wrong = [
    ...difference("rollouts", rollouts.length, 4 * 6 * 6),
    ...difference("groups", new Set(rollouts.map(({ group }) => group)).size, 24),
    ...difference(
      "losses",
      steps.map(({ metrics }) => metrics.loss?.toFixed(1)),
      ["0.1", "0.2", "0.3", "0.4"],
    ),
    ...difference("validations", validated.length, 2),
    ...difference("checkpoints", events.filter(({ type }) => type === "checkpoint").length, 1),
    // verl's scores and ours are told apart by a warning.
    ...difference("warnings", events.filter(({ type }) => type === "warning").length, 0),
    ...difference("the state", events.at(-1), { ...events.at(-1), state: "completed" }),
  ];
  return wrong.length ? wrong.join("; ") : undefined;
}

/** Settings as verl composed them, each as it was rendered. */
function asMeant({ error, values }: Checked, experiment: ResolvedExperiment): string | undefined {
  if (error) return error;
  const wrong = [...verlSettings(experiment)].flatMap(([key, { value }]) =>
    difference(key, values[key], value, 1e-12),
  );
  return wrong.length ? wrong.join("; ") : undefined;
}

/** Exports the experiment, and lets verl's own loader find and call the reward function. */
async function withVerl(python: string, file: string, home: string): Promise<string | undefined> {
  const folder = path.join(home, "exported");
  const program = path.resolve("dist/rec-r1.js");
  const exported = spawnSync(process.execPath, [program, "export", file, folder], {
    encoding: "utf8",
  });
  if (exported.status !== 0) return exported.stderr;
  const called = spawnSync(python, [path.resolve("test/engines/verl_reward_check.py"), folder], {
    encoding: "utf8",
  });
  if (called.status !== 0) return called.stderr.slice(-2000);
  const scored = JSON.parse(called.stdout.trim().split("\n").at(-1)!) as {
    query_id: string;
    completion: string;
    prompt: string;
    score: number;
  }[];
  const { experiment } = (await soundCases(file, [[]]))[0]!;
  const scoring = new Scoring(await assemble(experiment));
  const outcomes = await scoring.outcomes("train", scored);
  const queries = scored.map(({ query_id }) => scoring.query("train", query_id));
  const prompts = await scoring.assembly.environment.promptsOf(queries);
  const wrong = scored.flatMap(({ query_id, score, prompt }, i) => [
    ...difference(`the reward of ${query_id}`, score, outcomes[i]!.reward, 1e-9),
    ...difference(`the prompt of ${query_id}`, prompt, prompts[i]),
  ]);
  if (new Set(scored.map(({ score }) => score)).size < 2) wrong.push("all rewards are the same");
  return wrong.length ? wrong.slice(0, 3).join("; ") : undefined;
}
