import type { ResolvedExperiment } from "../resolved-experiment";
import { handedOn, type Mapping } from "./rendering";

/** The settings of the engine `trl`. */
export type TrlEngine = Extract<ResolvedExperiment["engine"], { kind: "trl" }>;

/** How a step's completions are divided into passes and updates. */
export interface TrlBatches {
  /** Completions of a step. */
  completions: number;
  /** Passes of all processes that a step's completions make; a fraction where they don't divide. */
  passes: number;
  /** Passes before an update. */
  accumulation: number;
  /** Updates of the policy in a step of ours; TRL counts these as its steps. */
  updates: number;
}

/** @throws Error when the engine is another. */
export function trlOf({ engine }: Pick<ResolvedExperiment, "engine">): TrlEngine {
  if (engine.kind !== "trl") throw new Error(`the engine is ${engine.kind}, not trl`);
  return engine;
}

/** TRL's arithmetic (GRPOConfig.__post_init__), begun from what a step of ours is. */
export function trlBatches(experiment: ResolvedExperiment): TrlBatches {
  const { training, algorithm } = experiment;
  const engine = trlOf(experiment);
  const completions = training.prompts_per_step * algorithm.group_size;
  const passes = completions / (engine.per_device_train_batch_size * engine.num_processes);
  const accumulation = engine.gradient_accumulation_steps ?? passes;
  const updates = (passes / accumulation) * algorithm.epochs_per_batch;
  return { completions, passes, accumulation, updates };
}

const updates = (e: ResolvedExperiment) => trlBatches(e).updates;

/** Our settings as those of TRL's GRPOConfig. */
export const TRL_MAPPING: readonly Mapping[] = [
  handedOn("num_generations", "algorithm.group_size"),
  handedOn("learning_rate", "algorithm.learning_rate"),
  {
    theirs: "beta",
    ours: "algorithm.kl.coef",
    value: (e) => e.algorithm.kl.coef,
    how: "TRL's estimator is k3, and no other",
  },
  {
    theirs: "use_bias_correction_kl",
    ours: "algorithm.kl.coef",
    value: (e) => (e.algorithm.kl.coef > 0 ? false : undefined),
    how: "false above 0: TRL's own default weighs the KL by the probability ratio",
    free: true,
  },
  handedOn("epsilon", "algorithm.clip.low"),
  handedOn("epsilon_high", "algorithm.clip.high"),
  {
    theirs: "scale_rewards",
    ours: "algorithm.normalize_by_std",
    value: (e) => (e.algorithm.kind === "grpo" && e.algorithm.normalize_by_std ? "group" : "none"),
    how: "true: `group`; false: `none`",
  },
  {
    theirs: "loss_type",
    ours: "algorithm.loss_aggregation",
    value: (e) =>
      trlOf(e).loss_type ?? (e.algorithm.loss_aggregation === "token_mean" ? "dapo" : "grpo"),
    how: "`token_mean`: dapo; `sequence_mean`: grpo; engine.loss_type says another",
  },
  {
    theirs: "entropy_coef",
    ours: "algorithm.entropy_coef",
    value: (e) => e.algorithm.entropy_coef || undefined,
    how: "above 0: older versions of TRL have none",
  },
  handedOn("importance_sampling_level", "engine.importance_sampling_level"),
  handedOn("num_iterations", "algorithm.epochs_per_batch"),
  handedOn("temperature", "rewriter.sampling.temperature"),
  handedOn("top_p", "rewriter.sampling.top_p"),
  handedOn("max_completion_length", "rewriter.sampling.max_new_tokens"),
  handedOn("per_device_train_batch_size", "engine.per_device_train_batch_size"),
  {
    theirs: "steps_per_generation",
    ours: "training.prompts_per_step",
    value: (e) => trlBatches(e).passes,
    how: "prompts_per_step × group_size / (per_device_train_batch_size × num_processes)",
  },
  {
    theirs: "gradient_accumulation_steps",
    ours: "engine.gradient_accumulation_steps",
    value: (e) => trlBatches(e).accumulation,
    how: "steps_per_generation unless stated: one update of a step's rollouts",
  },
  {
    theirs: "max_steps",
    ours: "training.steps",
    value: (e) => e.training.steps * updates(e),
    how: "× updates a step: TRL counts updates",
  },
  {
    theirs: "save_steps",
    ours: "training.checkpoint_every",
    value: (e) => e.training.checkpoint_every * updates(e),
    how: "× updates a step",
  },
  {
    theirs: "warmup_steps",
    ours: "training.warmup_steps",
    value: (e) => e.training.warmup_steps * updates(e),
    how: "× updates a step",
  },
  {
    theirs: "lr_scheduler_type",
    ours: "training.learning_rate_schedule",
    value: (e) =>
      e.training.learning_rate_schedule === "cosine"
        ? "cosine_with_min_lr"
        : "constant_with_warmup",
    how: "`constant`: constant_with_warmup; `cosine`: cosine_with_min_lr",
  },
  {
    theirs: "lr_scheduler_kwargs",
    ours: "training.learning_rate_schedule",
    value: (e) =>
      e.training.learning_rate_schedule === "cosine" ? { min_lr_rate: 0.1 } : undefined,
    how: "`cosine`: min_lr_rate 0.1",
  },
  handedOn("weight_decay", "training.weight_decay"),
  handedOn("max_grad_norm", "training.grad_clip"),
  handedOn("seed", "training.seed"),
  handedOn("bf16", "engine.bf16"),
  handedOn("gradient_checkpointing", "engine.gradient_checkpointing"),
  handedOn("use_vllm", "engine.use_vllm"),
  {
    theirs: "vllm_mode",
    ours: "engine.vllm_mode",
    value: (e) => (trlOf(e).use_vllm ? trlOf(e).vllm_mode : undefined),
    how: "with use_vllm",
  },
  {
    theirs: "vllm_gpu_memory_utilization",
    ours: "engine.vllm_gpu_memory_utilization",
    value: (e) => (trlOf(e).use_vllm ? trlOf(e).vllm_gpu_memory_utilization : undefined),
    how: "with use_vllm",
  },
  { theirs: "logging_steps", value: () => 1, how: "every update is recorded" },
  { theirs: "save_strategy", value: () => "steps", how: "checkpoints as training asks" },
  { theirs: "eval_strategy", value: () => "no", how: "evaluation is ours, with greedy rewrites" },
  { theirs: "save_total_limit", value: () => 3, how: "beside the best", free: true },
  { theirs: "report_to", value: () => "none", how: "nothing leaves the machine", free: true },
];

/** Names in `engine.extra` that stand for what other settings say. */
export const TRL_TAKEN: Readonly<Record<string, string>> = {
  generation_batch_size: "training.prompts_per_step",
  output_dir: "the run's folder",
  num_train_epochs: "training.steps",
  do_eval: "evaluation.every",
  do_train: "training.steps",
  eval_steps: "evaluation.every",
  num_generations_eval: "algorithm.group_size",
  model_init_kwargs: "rewriter.model",
};
