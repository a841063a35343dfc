import type { ResolvedExperiment } from "../resolve";
import type { Mapping } from "./rendering";

/** The settings of the engine `verl`. */
export type VerlEngine = Extract<ResolvedExperiment["engine"], { kind: "verl" }>;

/** Renders messages one after the other: what a model reads is the prompt and nothing else. */
const RAW_TEMPLATE = "{% for message in messages %}{{ message['content'] }}{% endfor %}";

/** verl's names of the estimators of the KL divergence. */
const ESTIMATORS = { k1: "kl", k2: "mse", k3: "low_var_kl" } as const;

/** @throws Error when the engine is another. */
export function verlOf({ engine }: Pick<ResolvedExperiment, "engine">): VerlEngine {
  if (engine.kind !== "verl") throw new Error(`the engine is ${engine.kind}, not verl`);
  return engine;
}

/** verl leaves a batch size of passes alone where it fills them by tokens. */
function whenFixed<T>(e: ResolvedExperiment, value: T): T | undefined {
  return verlOf(e).actor.use_dynamic_bsz ? undefined : value;
}

/** Completions in a forward pass without dynamic batches: those of an update unless stated. */
function logProbBatch(e: ResolvedExperiment): number | undefined {
  const { rollout, actor } = verlOf(e);
  return rollout.log_prob_micro_batch_size_per_gpu ?? actor.ppo_micro_batch_size_per_gpu;
}

const A = "actor_rollout_ref";

/** Our settings as verl's, by their dotted names. */
export const VERL_MAPPING: readonly Mapping[] = [
  { theirs: "algorithm.adv_estimator", ours: "algorithm.kind", value: (e) => e.algorithm.kind },
  {
    theirs: `${A}.rollout.n`,
    ours: "algorithm.group_size",
    value: (e) => e.algorithm.group_size,
  },
  {
    theirs: `${A}.actor.optim.lr`,
    ours: "algorithm.learning_rate",
    value: (e) => e.algorithm.learning_rate,
  },
  {
    theirs: `${A}.actor.use_kl_loss`,
    ours: "algorithm.kl.coef",
    value: (e) => e.algorithm.kl.coef > 0,
    how: "true above 0",
  },
  {
    theirs: `${A}.actor.kl_loss_coef`,
    ours: "algorithm.kl.coef",
    value: (e) => e.algorithm.kl.coef,
  },
  {
    theirs: `${A}.actor.kl_loss_type`,
    ours: "algorithm.kl.estimator",
    value: (e) => ESTIMATORS[e.algorithm.kl.estimator],
    how: "`k1`: kl; `k2`: mse; `k3`: low_var_kl",
  },
  {
    theirs: `${A}.actor.clip_ratio_low`,
    ours: "algorithm.clip.low",
    value: (e) => e.algorithm.clip.low,
  },
  {
    theirs: `${A}.actor.clip_ratio_high`,
    ours: "algorithm.clip.high",
    value: (e) => e.algorithm.clip.high,
  },
  {
    theirs: `${A}.actor.entropy_coeff`,
    ours: "algorithm.entropy_coef",
    value: (e) => e.algorithm.entropy_coef,
  },
  {
    theirs: "algorithm.norm_adv_by_std_in_grpo",
    ours: "algorithm.normalize_by_std",
    value: (e) => e.algorithm.normalize_by_std,
  },
  {
    theirs: `${A}.actor.loss_agg_mode`,
    ours: "algorithm.loss_aggregation",
    value: (e) =>
      e.algorithm.loss_aggregation === "token_mean" ? "token-mean" : "seq-mean-token-mean",
    how: "`token_mean`: token-mean; `sequence_mean`: seq-mean-token-mean",
  },
  {
    theirs: `${A}.actor.ppo_epochs`,
    ours: "algorithm.epochs_per_batch",
    value: (e) => e.algorithm.epochs_per_batch,
  },
  {
    theirs: "algorithm.filter_groups.enable",
    ours: "algorithm.dynamic_sampling",
    value: (e) => e.algorithm.dynamic_sampling,
  },
  {
    theirs: "algorithm.filter_groups.metric",
    ours: "algorithm.dynamic_sampling",
    value: (e) => (e.algorithm.dynamic_sampling ? "reward" : undefined),
    how: "`reward`, with dynamic_sampling",
    free: true,
  },
  {
    theirs: "data.gen_batch_size",
    ours: "training.prompts_per_step",
    value: (e) => (e.algorithm.dynamic_sampling ? e.training.prompts_per_step : undefined),
    how: "with dynamic_sampling",
    free: true,
  },
  {
    theirs: "data.train_batch_size",
    ours: "training.prompts_per_step",
    value: (e) => e.training.prompts_per_step,
  },
  {
    theirs: "trainer.total_training_steps",
    ours: "training.steps",
    value: (e) => e.training.steps,
  },
  {
    theirs: "trainer.total_epochs",
    ours: "training.steps",
    value: (e) => e.training.steps,
    how: "more epochs than are needed; total_training_steps ends the run",
  },
  { theirs: "data.seed", ours: "training.seed", value: (e) => e.training.seed },
  {
    theirs: `${A}.actor.data_loader_seed`,
    ours: "training.seed",
    value: (e) => e.training.seed,
  },
  { theirs: `${A}.rollout.seed`, ours: "training.seed", value: (e) => e.training.seed },
  {
    theirs: "trainer.save_freq",
    ours: "training.checkpoint_every",
    value: (e) => e.training.checkpoint_every,
  },
  {
    theirs: `${A}.actor.optim.lr_warmup_steps`,
    ours: "training.warmup_steps",
    value: (e) => e.training.warmup_steps,
  },
  {
    theirs: `${A}.actor.optim.lr_scheduler_type`,
    ours: "training.learning_rate_schedule",
    value: (e) => e.training.learning_rate_schedule,
  },
  {
    theirs: `${A}.actor.optim.min_lr_ratio`,
    ours: "training.learning_rate_schedule",
    value: (e) => (e.training.learning_rate_schedule === "cosine" ? 0.1 : undefined),
    how: "`cosine`: 0.1",
  },
  {
    theirs: `${A}.actor.optim.weight_decay`,
    ours: "training.weight_decay",
    value: (e) => e.training.weight_decay,
  },
  {
    theirs: `${A}.actor.optim.clip_grad`,
    ours: "training.grad_clip",
    value: (e) => e.training.grad_clip,
  },
  {
    theirs: "trainer.test_freq",
    ours: "evaluation.every",
    value: (e) => e.evaluation.every,
  },
  { theirs: `${A}.model.path`, ours: "rewriter.model", value: (e) => e.rewriter.model },
  {
    theirs: `${A}.model.lora_rank`,
    ours: "rewriter.lora.rank",
    value: (e) => e.rewriter.lora?.rank ?? 0,
    how: "0 without lora",
  },
  {
    theirs: `${A}.model.lora_alpha`,
    ours: "rewriter.lora.alpha",
    value: (e) => e.rewriter.lora?.alpha,
  },
  {
    theirs: `${A}.rollout.temperature`,
    ours: "rewriter.sampling.temperature",
    value: (e) => e.rewriter.sampling.temperature,
  },
  {
    theirs: `${A}.rollout.top_p`,
    ours: "rewriter.sampling.top_p",
    value: (e) => e.rewriter.sampling.top_p,
  },
  {
    theirs: "data.max_response_length",
    ours: "rewriter.sampling.max_new_tokens",
    value: (e) => e.rewriter.sampling.max_new_tokens,
  },
  {
    theirs: "data.max_prompt_length",
    ours: "engine.max_prompt_length",
    value: (e) => verlOf(e).max_prompt_length,
  },
  {
    theirs: `${A}.model.custom_chat_template`,
    ours: "engine.chat_template",
    value: (e) => (verlOf(e).chat_template === "raw" ? RAW_TEMPLATE : undefined),
    how: "`raw`: a template that adds nothing",
  },
  {
    theirs: `${A}.model.enable_gradient_checkpointing`,
    ours: "engine.gradient_checkpointing",
    value: (e) => verlOf(e).gradient_checkpointing,
  },
  { theirs: "trainer.n_gpus_per_node", ours: "engine.gpus", value: (e) => verlOf(e).gpus },
  { theirs: "trainer.nnodes", ours: "engine.nodes", value: (e) => verlOf(e).nodes },
  {
    theirs: `${A}.rollout.name`,
    ours: "engine.rollout.name",
    value: (e) => verlOf(e).rollout.name,
  },
  {
    theirs: `${A}.rollout.tensor_model_parallel_size`,
    ours: "engine.rollout.tensor_parallel_size",
    value: (e) => verlOf(e).rollout.tensor_parallel_size,
  },
  {
    theirs: `${A}.rollout.gpu_memory_utilization`,
    ours: "engine.rollout.gpu_memory_utilization",
    value: (e) => verlOf(e).rollout.gpu_memory_utilization,
  },
  {
    theirs: `${A}.rollout.max_num_batched_tokens`,
    ours: "engine.rollout.max_num_batched_tokens",
    value: (e) => verlOf(e).rollout.max_num_batched_tokens,
  },
  {
    theirs: `${A}.rollout.log_prob_micro_batch_size_per_gpu`,
    ours: "engine.rollout.log_prob_micro_batch_size_per_gpu",
    value: (e) => whenFixed(e, logProbBatch(e)),
    how: "ppo_micro_batch_size_per_gpu unless stated; not with use_dynamic_bsz",
  },
  {
    theirs: `${A}.ref.log_prob_micro_batch_size_per_gpu`,
    ours: "engine.rollout.log_prob_micro_batch_size_per_gpu",
    value: (e) => whenFixed(e, logProbBatch(e)),
    how: "the same",
  },
  {
    theirs: `${A}.actor.strategy`,
    ours: "engine.actor.strategy",
    value: (e) => verlOf(e).actor.strategy,
  },
  {
    theirs: `${A}.actor.ppo_mini_batch_size`,
    ours: "engine.actor.ppo_mini_batch_size",
    value: (e) => verlOf(e).actor.ppo_mini_batch_size ?? e.training.prompts_per_step,
    how: "prompts_per_step unless stated: one update of a step's rollouts",
  },
  {
    theirs: `${A}.actor.ppo_micro_batch_size_per_gpu`,
    ours: "engine.actor.ppo_micro_batch_size_per_gpu",
    value: (e) => whenFixed(e, verlOf(e).actor.ppo_micro_batch_size_per_gpu),
    how: "not with use_dynamic_bsz",
  },
  {
    theirs: `${A}.actor.use_dynamic_bsz`,
    ours: "engine.actor.use_dynamic_bsz",
    value: (e) => verlOf(e).actor.use_dynamic_bsz,
  },
  {
    theirs: `${A}.rollout.log_prob_use_dynamic_bsz`,
    ours: "engine.actor.use_dynamic_bsz",
    value: (e) => verlOf(e).actor.use_dynamic_bsz,
  },
  {
    theirs: `${A}.ref.log_prob_use_dynamic_bsz`,
    ours: "engine.actor.use_dynamic_bsz",
    value: (e) => verlOf(e).actor.use_dynamic_bsz,
  },
  {
    theirs: `${A}.actor.ppo_max_token_len_per_gpu`,
    ours: "engine.actor.ppo_max_token_len_per_gpu",
    value: (e) => verlOf(e).actor.ppo_max_token_len_per_gpu,
  },
  {
    theirs: `${A}.actor.ulysses_sequence_parallel_size`,
    ours: "engine.actor.ulysses_sequence_parallel_size",
    value: (e) => verlOf(e).actor.ulysses_sequence_parallel_size,
  },
  {
    theirs: `${A}.actor.fsdp_config.param_offload`,
    ours: "engine.actor.param_offload",
    value: (e) => verlOf(e).actor.param_offload,
  },
  {
    theirs: `${A}.actor.fsdp_config.optimizer_offload`,
    ours: "engine.actor.optimizer_offload",
    value: (e) => verlOf(e).actor.optimizer_offload,
  },
  { theirs: "data.truncation", value: () => "error", how: "a prompt is never cut unnoticed" },
  {
    theirs: `${A}.rollout.val_kwargs.do_sample`,
    value: () => false,
    how: "evaluation is greedy",
  },
  {
    theirs: "trainer.logger",
    value: () => ["console", "file"],
    how: "the run reads verl's figures from the file",
    free: true,
  },
];

/** Names in `engine.extra` that stand for what other settings say, or that the run relies on. */
export const VERL_TAKEN: Readonly<Record<string, string>> = {
  "data.train_files": "data.path",
  "data.val_files": "data.path",
  "reward.custom_reward_function.path": "reward",
  "reward.custom_reward_function.name": "reward",
  "trainer.rollout_data_dir": "the run's folder",
  "trainer.validation_data_dir": "the run's folder",
  "trainer.default_local_dir": "the run's folder",
  "trainer.project_name": "name",
  "trainer.experiment_name": "the run's name",
};
