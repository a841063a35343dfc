import { samplesDynamically } from "../algorithm";
import type { ResolvedExperiment } from "../resolved-experiment";
import { handedOn, type Mapping } from "./rendering";

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

/** What only PPO's critic is told. */
function withCritic<T>({ algorithm }: ResolvedExperiment, value: T): T | undefined {
  return algorithm.kind === "ppo" ? value : undefined;
}

const A = "actor_rollout_ref";

/** The critic is trained on the policy's schedule. */
const CRITIC_OPTIMIZER: readonly Mapping[] = [
  ["lr_warmup_steps", "warmup_steps"],
  ["lr_scheduler_type", "learning_rate_schedule"],
  ["weight_decay", "weight_decay"],
  ["clip_grad", "grad_clip"],
].map(([theirs, ours]) => {
  const handed = handedOn(`critic.optim.${theirs}`, `training.${ours}`);
  return { ...handed, value: (e) => withCritic(e, handed.value(e)), how: "with `ppo`" };
});

/** Our settings as verl's, by their dotted names. */
export const VERL_MAPPING: readonly Mapping[] = [
  {
    theirs: "algorithm.adv_estimator",
    ours: "algorithm.kind",
    value: ({ algorithm }) => (algorithm.kind === "ppo" ? "gae" : algorithm.kind),
    how: "`grpo`: grpo; `ppo`: gae",
  },
  handedOn(`${A}.rollout.n`, "algorithm.group_size"),
  handedOn(`${A}.actor.optim.lr`, "algorithm.learning_rate"),
  {
    theirs: `${A}.actor.use_kl_loss`,
    ours: "algorithm.kl.coef",
    value: (e) => e.algorithm.kl.coef > 0,
    how: "true above 0",
  },
  handedOn(`${A}.actor.kl_loss_coef`, "algorithm.kl.coef"),
  {
    theirs: `${A}.actor.kl_loss_type`,
    ours: "algorithm.kl.estimator",
    value: (e) => ESTIMATORS[e.algorithm.kl.estimator],
    how: "`k1`: kl; `k2`: mse; `k3`: low_var_kl",
  },
  handedOn(`${A}.actor.clip_ratio_low`, "algorithm.clip.low"),
  handedOn(`${A}.actor.clip_ratio_high`, "algorithm.clip.high"),
  handedOn(`${A}.actor.entropy_coeff`, "algorithm.entropy_coef"),
  handedOn("algorithm.norm_adv_by_std_in_grpo", "algorithm.normalize_by_std"),
  handedOn("algorithm.gamma", "algorithm.gamma"),
  handedOn("algorithm.lam", "algorithm.lambda"),
  {
    theirs: "critic.model.path",
    ours: "rewriter.model",
    value: (e) => withCritic(e, e.rewriter.model),
    how: "`ppo`: the critic begins with the rewriter's body",
  },
  handedOn("critic.optim.lr", "algorithm.critic.learning_rate"),
  handedOn("critic.cliprange_value", "algorithm.critic.value_clip"),
  handedOn("trainer.critic_warmup", "algorithm.critic.warmup_steps"),
  {
    theirs: `${A}.actor.loss_agg_mode`,
    ours: "algorithm.loss_aggregation",
    value: (e) =>
      e.algorithm.loss_aggregation === "token_mean" ? "token-mean" : "seq-mean-token-mean",
    how: "`token_mean`: token-mean; `sequence_mean`: seq-mean-token-mean",
  },
  handedOn(`${A}.actor.ppo_epochs`, "algorithm.epochs_per_batch"),
  handedOn("algorithm.filter_groups.enable", "algorithm.dynamic_sampling"),
  {
    theirs: "algorithm.filter_groups.metric",
    ours: "algorithm.dynamic_sampling",
    value: (e) => (samplesDynamically(e) ? "reward" : undefined),
    how: "`reward`, with dynamic_sampling",
    free: true,
  },
  {
    theirs: "data.gen_batch_size",
    ours: "training.prompts_per_step",
    value: (e) => (samplesDynamically(e) ? e.training.prompts_per_step : undefined),
    how: "with dynamic_sampling",
    free: true,
  },
  handedOn("data.train_batch_size", "training.prompts_per_step"),
  handedOn("trainer.total_training_steps", "training.steps"),
  {
    theirs: "trainer.total_epochs",
    ours: "training.steps",
    value: (e) => e.training.steps,
    how: "more epochs than are needed; total_training_steps ends the run",
  },
  handedOn("data.seed", "training.seed"),
  handedOn(`${A}.actor.data_loader_seed`, "training.seed"),
  handedOn(`${A}.rollout.seed`, "training.seed"),
  handedOn("trainer.save_freq", "training.checkpoint_every"),
  handedOn(`${A}.actor.optim.lr_warmup_steps`, "training.warmup_steps"),
  handedOn(`${A}.actor.optim.lr_scheduler_type`, "training.learning_rate_schedule"),
  {
    theirs: `${A}.actor.optim.min_lr_ratio`,
    ours: "training.learning_rate_schedule",
    value: (e) => (e.training.learning_rate_schedule === "cosine" ? 0.1 : undefined),
    how: "`cosine`: 0.1",
  },
  handedOn(`${A}.actor.optim.weight_decay`, "training.weight_decay"),
  handedOn(`${A}.actor.optim.clip_grad`, "training.grad_clip"),
  ...CRITIC_OPTIMIZER,
  handedOn("trainer.test_freq", "evaluation.every"),
  handedOn(`${A}.model.path`, "rewriter.model"),
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
  handedOn(`${A}.rollout.temperature`, "rewriter.sampling.temperature"),
  handedOn(`${A}.rollout.top_p`, "rewriter.sampling.top_p"),
  handedOn("data.max_response_length", "rewriter.sampling.max_new_tokens"),
  handedOn("data.max_prompt_length", "engine.max_prompt_length"),
  {
    theirs: `${A}.model.custom_chat_template`,
    ours: "engine.chat_template",
    value: (e) => (verlOf(e).chat_template === "raw" ? RAW_TEMPLATE : undefined),
    how: "`raw`: a template that adds nothing",
  },
  handedOn(`${A}.model.enable_gradient_checkpointing`, "engine.gradient_checkpointing"),
  handedOn("trainer.n_gpus_per_node", "engine.gpus"),
  handedOn("trainer.nnodes", "engine.nodes"),
  handedOn(`${A}.rollout.name`, "engine.rollout.name"),
  handedOn(`${A}.rollout.tensor_model_parallel_size`, "engine.rollout.tensor_parallel_size"),
  handedOn(`${A}.rollout.gpu_memory_utilization`, "engine.rollout.gpu_memory_utilization"),
  handedOn(`${A}.rollout.max_num_batched_tokens`, "engine.rollout.max_num_batched_tokens"),
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
  handedOn(`${A}.actor.strategy`, "engine.actor.strategy"),
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
    theirs: "critic.ppo_micro_batch_size_per_gpu",
    ours: "engine.actor.ppo_micro_batch_size_per_gpu",
    value: (e) => withCritic(e, whenFixed(e, verlOf(e).actor.ppo_micro_batch_size_per_gpu)),
    how: "with `ppo`: the same",
  },
  handedOn(`${A}.actor.use_dynamic_bsz`, "engine.actor.use_dynamic_bsz"),
  handedOn(`${A}.rollout.log_prob_use_dynamic_bsz`, "engine.actor.use_dynamic_bsz"),
  handedOn(`${A}.ref.log_prob_use_dynamic_bsz`, "engine.actor.use_dynamic_bsz"),
  handedOn(`${A}.actor.ppo_max_token_len_per_gpu`, "engine.actor.ppo_max_token_len_per_gpu"),
  handedOn(
    `${A}.actor.ulysses_sequence_parallel_size`,
    "engine.actor.ulysses_sequence_parallel_size",
  ),
  handedOn(`${A}.actor.fsdp_config.param_offload`, "engine.actor.param_offload"),
  handedOn(`${A}.actor.fsdp_config.optimizer_offload`, "engine.actor.optimizer_offload"),
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
