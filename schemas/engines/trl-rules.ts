import { samplesDynamically } from "../algorithm";
import type { Report } from "../report";
import type { ResolvedExperiment } from "../resolved-experiment";
import { nearestDivisors, nearestMultiples, stepFor } from "./divisible";
import { extraProblems, type Vocabulary } from "./extra";
import { render } from "./rendering";
import keys from "./trl-keys.json";
import { TRL_MAPPING, TRL_TAKEN, type TrlEngine, trlBatches, trlOf } from "./trl-mapping";

/** TRL's settings. */
export const TRL_VOCABULARY: Vocabulary = {
  ...{ trainer: "TRL", ...keys },
  ...{ mappings: TRL_MAPPING, taken: TRL_TAKEN },
};

/** Rules of TRL's GRPOConfig and GRPOTrainer, before Python is started. */
export function trlProblems(experiment: ResolvedExperiment, error: Report, warn: Report): void {
  const engine = trlOf(experiment);
  lacking(experiment, error);
  batches(experiment, engine, error);
  losses(engine, error, warn);
  extras(experiment, engine, error);
  extraProblems(engine.extra, TRL_VOCABULARY, error, warn);
}

/** What an experiment may ask for that TRL has not. */
function lacking({ algorithm, training }: ResolvedExperiment, error: Report): void {
  if (algorithm.kind !== "grpo")
    error(
      `the engine trl trains with GRPOTrainer; ${algorithm.kind} is trained by the engines embedded and verl`,
      "engine-lacks",
      ["algorithm", "kind"],
      "grpo",
    );
  const not = (what: string, at: string, mend?: string) =>
    error(
      `TRL has no ${what}; the engines embedded and verl have it`,
      "engine-lacks",
      at.split("."),
      mend,
    );
  if (samplesDynamically({ algorithm }))
    not("dynamic sampling", "algorithm.dynamic_sampling", "false");
  if (algorithm.kl.coef > 0 && algorithm.kl.estimator !== "k3")
    not(`KL estimator ${algorithm.kl.estimator}, only k3`, "algorithm.kl.estimator", "k3");
  if (training.warm_start)
    error(
      "the engine trl has no warm start; let the engine embedded do it, and name its checkpoint as rewriter.model",
      "engine-lacks",
      ["training", "warm_start"],
      undefined,
      "key",
    );
}

/** T1, T3, T4: passes must divide a step's completions, and updates the passes. */
function batches(experiment: ResolvedExperiment, engine: TrlEngine, error: Report): void {
  const { per_device_train_batch_size: device, num_processes: processes } = engine;
  const { prompts_per_step } = experiment.training;
  const { group_size } = experiment.algorithm;
  const { completions, passes } = trlBatches(experiment);
  const step = `a step has ${prompts_per_step} × ${group_size} = ${completions} completions`;
  if (completions % processes !== 0) {
    error(
      `${step}, which ${processes} processes do not share evenly`,
      "engine-batch",
      ["training", "prompts_per_step"],
      nearestMultiples(stepFor(group_size, processes), prompts_per_step).map(String),
    );
    return;
  }
  if (!Number.isInteger(passes)) {
    const valid = nearestDivisors(completions / processes, device);
    error(
      `${step}, which passes of ${device}${processes > 1 ? ` × ${processes} processes` : ""} do not divide; ${valid.join(" or ")} would`,
      "engine-batch",
      ["engine", "per_device_train_batch_size"],
      valid.map(String),
    );
    return;
  }
  const diversity = experiment.reward.findIndex(({ kind }) => kind === "diversity");
  if (diversity >= 0 && (completions / processes) % group_size !== 0)
    error(
      `the reward diversity compares the completions of a group, but a process gets ${completions / processes} completions, which groups of ${group_size} do not divide`,
      "engine-batch",
      ["reward", diversity],
    );
  const accumulation = engine.gradient_accumulation_steps;
  if (accumulation !== undefined && passes % accumulation !== 0) {
    const valid = nearestDivisors(passes, accumulation);
    error(
      `${step}, ${passes} passes, which updates of ${accumulation} passes do not divide; ${valid.join(" or ")} would`,
      "engine-batch",
      ["engine", "gradient_accumulation_steps"],
      valid.map(String),
    );
  }
}

/** T12, T13 and GSPO's: which loss goes with which ratio. */
function losses(engine: TrlEngine, error: Report, warn: Report): void {
  const { loss_type: loss, importance_sampling_level: level, extra } = engine;
  const at = ["engine", "importance_sampling_level"];
  if (loss === "luspo" && level !== "sequence")
    warn("the loss luspo is meant for ratios of sequences", "engine-loss", at, "sequence");
  if (loss === "vespo" && level !== "token")
    warn("the loss vespo makes its own ratios of sequences", "engine-loss", at, "token");
  if (
    level === "sequence" &&
    loss !== undefined &&
    ["bnpo", "dr_grpo", "dapo", "cispo"].includes(loss)
  )
    warn(
      `with ratios of sequences, the loss ${loss} weighs each completion by its length; GSPO's is grpo`,
      "engine-loss",
      ["engine", "loss_type"],
      "grpo",
    );
  const mode = extra.vllm_importance_sampling_mode ?? "sequence_mask";
  const corrected = engine.use_vllm && extra.vllm_importance_sampling_correction !== false;
  if (loss === "vespo" && corrected && !["token_truncate", "token_mask"].includes(String(mode)))
    error(
      `the loss vespo needs extra.vllm_importance_sampling_mode token_truncate or token_mask, and it is ${String(mode)}`,
      "engine-loss",
      ["engine", "extra", "vllm_importance_sampling_mode"],
      ["token_truncate", "token_mask"],
    );
}

/** T7 to T11 and T14: what GRPOConfig refuses among the settings that are handed on. */
function extras(experiment: ResolvedExperiment, { extra }: TrlEngine, error: Report): void {
  const refuse = (key: string, message: string, mends?: string | string[]) =>
    error(message, "engine-rule", ["engine", "extra", key], mends);
  const { reward_weights: weights } = extra;
  if (Array.isArray(weights) && weights.length !== 1)
    refuse(
      "reward_weights",
      `TRL sees one reward function, and there are ${weights.length} weights; weigh the components of reward instead`,
      "[1]",
    );
  if (extra.sync_ref_model === true && experiment.algorithm.kl.coef === 0)
    refuse(
      "sync_ref_model",
      "with algorithm.kl.coef 0 there is no reference model to synchronise",
      "false",
    );
  if (extra.auto_find_batch_size === true)
    refuse(
      "auto_find_batch_size",
      "GRPO needs whole groups in a batch, so TRL refuses to look for a batch size; lower engine.per_device_train_batch_size instead",
      "false",
    );
  if (extra.log_completions_hub_repo && extra.log_completions !== true)
    refuse(
      "log_completions_hub_repo",
      "completions are only uploaded with extra.log_completions: true",
    );
  const parallel = extra.parallelism_config as Record<string, unknown> | null | undefined;
  for (const size of ["cp_size", "sp_size"] as const)
    if (Number(parallel?.[size] ?? 1) > 1)
      refuse("parallelism_config", `GRPO cannot share sequences between GPUs: ${size} must be 1`);
  const [low, high] = [
    extra.vllm_importance_sampling_clip_min ?? null,
    extra.vllm_importance_sampling_clip_max === undefined
      ? 3
      : extra.vllm_importance_sampling_clip_max,
  ];
  const truncates = /_truncate$/.test(String(extra.vllm_importance_sampling_mode ?? ""));
  if (
    truncates &&
    extra.vllm_importance_sampling_correction !== false &&
    low === null &&
    high === null
  )
    refuse(
      "vllm_importance_sampling_mode",
      "a mode that truncates needs a bound: set vllm_importance_sampling_clip_min or _max",
    );
  if (typeof low === "number" && typeof high === "number" && low >= high)
    refuse(
      "vllm_importance_sampling_clip_min",
      `the lower bound (${low}) must be below the upper one (${high})`,
    );
}

/** GRPOConfig's settings for an experiment, without its folder. */
export function trlSettings(experiment: ResolvedExperiment): Record<string, unknown> {
  const rendering = render(TRL_MAPPING, experiment, trlOf(experiment).extra);
  return Object.fromEntries([...rendering].map(([key, { value }]) => [key, value]));
}
