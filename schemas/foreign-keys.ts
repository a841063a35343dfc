import { equivalentTo } from "./engines/equivalents";

/** A key of another trainer, and the setting that does here what it does there. */
export interface ForeignKey {
  from: string;
  path: string[];
}

/** verl's, TRL's and Rec-R1's scripts' own names, which users bring along. */
const TABLE: [string, string, string[]][] = [
  ["verl", "algorithm.group_size", ["rollout_n", "n"]],
  ["TRL", "algorithm.group_size", ["num_generations", "num_return_sequences"]],
  ["verl", "training.prompts_per_step", ["train_batch_size"]],
  ["TRL", "training.prompts_per_step", ["per_device_train_batch_size"]],
  ["verl", "algorithm.epochs_per_batch", ["ppo_epochs"]],
  ["TRL", "algorithm.epochs_per_batch", ["num_iterations"]],
  ["verl", "algorithm.kl.coef", ["kl_loss_coef", "kl_coef", "use_kl_loss"]],
  ["verl", "algorithm.kl.estimator", ["kl_loss_type"]],
  ["TRL", "algorithm.kl.coef", ["beta"]],
  ["verl", "algorithm.clip.low", ["clip_ratio", "clip_ratio_low"]],
  ["verl", "algorithm.clip.high", ["clip_ratio_high"]],
  ["TRL", "algorithm.clip.low", ["epsilon"]],
  ["TRL", "algorithm.clip.high", ["epsilon_high"]],
  ["verl", "algorithm.entropy_coef", ["entropy_coeff"]],
  ["verl", "algorithm.learning_rate", ["lr"]],
  ["verl", "algorithm.loss_aggregation", ["loss_agg_mode"]],
  ["TRL", "algorithm.loss_aggregation", ["loss_type"]],
  ["verl", "algorithm.normalize_by_std", ["norm_adv_by_std_in_grpo"]],
  ["TRL", "algorithm.normalize_by_std", ["scale_rewards"]],
  ["verl", "algorithm.dynamic_sampling", ["filter_groups"]],
  ["verl", "algorithm.kind", ["adv_estimator"]],
  ["verl", "training.steps", ["total_training_steps"]],
  ["TRL", "training.steps", ["max_steps"]],
  ["verl", "training.checkpoint_every", ["save_freq"]],
  ["TRL", "training.checkpoint_every", ["save_steps"]],
  ["verl", "evaluation.every", ["test_freq"]],
  ["TRL", "evaluation.every", ["eval_steps"]],
  ["TRL", "training.grad_clip", ["max_grad_norm"]],
  ["TRL", "training.learning_rate_schedule", ["lr_scheduler_type"]],
  ["verl", "rewriter.sampling.max_new_tokens", ["max_response_length", "response_length"]],
  ["TRL", "rewriter.sampling.max_new_tokens", ["max_completion_length"]],
  ["TRL", "rewriter.lora", ["peft_config"]],
  ["PEFT", "rewriter.lora.rank", ["lora_rank", "r"]],
  ["PEFT", "rewriter.lora.alpha", ["lora_alpha"]],
  ["TRL", "rewriter.model", ["model_name_or_path"]],
  ["Anserini", "recommender.top_k", ["hits"]],
];

const KEYS = new Map<string, ForeignKey>(
  TABLE.flatMap(([from, path, keys]) =>
    keys.map((key): [string, ForeignKey] => [key, { from, path: path.split(".") }]),
  ),
);

/** What a key of another trainer is called here. */
export function foreignKey(key: string): ForeignKey | undefined {
  const known = KEYS.get(key);
  if (known) return known;
  const other = equivalentTo(key);
  return other && { from: other.trainer, path: other.ours.split(".") };
}
