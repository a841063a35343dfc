import { equivalentTo } from "./engines/equivalents";

/** A key of another program, and the setting that does here what it does there. */
export interface ForeignKey {
  from: string;
  /** Absent where there is no such setting here, which {@link advice} explains. */
  path?: string[];
  /** The value here; undefined where a person has to say it. Without it values are taken as they are. */
  convert?: (value: unknown) => unknown;
  /** What else there is to know. */
  advice?: string;
}

type Row = [from: string, path: string, keys: string, convert?: ForeignKey["convert"]];

/** A conversion by a table of values. */
const by = (values: Record<string, unknown>) => (value: unknown) => values[String(value)];

/** verl's, TRL's and other programs' own names, which users bring along. */
const SETTINGS: readonly Row[] = [
  ["verl", "algorithm.group_size", "rollout_n n"],
  ["TRL", "algorithm.group_size", "num_generations num_return_sequences"],
  ["verl", "training.prompts_per_step", "train_batch_size"],
  ["verl", "algorithm.epochs_per_batch", "ppo_epochs"],
  ["TRL", "algorithm.epochs_per_batch", "num_iterations"],
  ["verl", "algorithm.kl.coef", "kl_loss_coef kl_coef"],
  [
    "verl",
    "algorithm.kl.estimator",
    "kl_loss_type",
    by({ low_var_kl: "k3", k3: "k3", kl: "k1", k1: "k1", mse: "k2", k2: "k2" }),
  ],
  ["TRL", "algorithm.kl.coef", "beta"],
  ["verl", "algorithm.clip.low", "clip_ratio clip_ratio_low"],
  ["verl", "algorithm.clip.high", "clip_ratio_high"],
  ["TRL", "algorithm.clip.low", "epsilon"],
  ["TRL", "algorithm.clip.high", "epsilon_high"],
  ["verl", "algorithm.entropy_coef", "entropy_coeff"],
  ["verl", "algorithm.learning_rate", "lr"],
  [
    "verl",
    "algorithm.loss_aggregation",
    "loss_agg_mode",
    by({ "token-mean": "token_mean", "seq-mean-token-mean": "sequence_mean" }),
  ],
  [
    "TRL",
    "algorithm.loss_aggregation",
    "loss_type",
    by({ grpo: "sequence_mean", dapo: "token_mean" }),
  ],
  ["verl", "algorithm.normalize_by_std", "norm_adv_by_std_in_grpo"],
  [
    "TRL",
    "algorithm.normalize_by_std",
    "scale_rewards",
    by({ true: true, group: true, false: false, none: false }),
  ],
  ["verl", "algorithm.dynamic_sampling", "filter_groups"],
  ["verl", "algorithm.kind", "adv_estimator", by({ grpo: "grpo", gae: "ppo" })],
  ["verl", "algorithm.lambda", "lam"],
  ["verl", "algorithm.critic.value_clip", "cliprange_value"],
  ["verl", "algorithm.critic.warmup_steps", "critic_warmup"],
  ["verl", "training.steps", "total_training_steps"],
  ["TRL", "training.steps", "max_steps"],
  ["verl", "training.checkpoint_every", "save_freq"],
  ["TRL", "training.checkpoint_every", "save_steps"],
  ["verl", "evaluation.every", "test_freq"],
  ["TRL", "evaluation.every", "eval_steps"],
  ["TRL", "training.grad_clip", "max_grad_norm"],
  [
    "TRL",
    "training.learning_rate_schedule",
    "lr_scheduler_type",
    by({
      constant: "constant",
      constant_with_warmup: "constant",
      cosine: "cosine",
      cosine_with_min_lr: "cosine",
    }),
  ],
  ["verl", "training.warmup_steps", "lr_warmup_steps"],
  ["verl", "rewriter.sampling.max_new_tokens", "max_response_length response_length"],
  ["TRL", "rewriter.sampling.max_new_tokens", "max_completion_length"],
  ["PEFT", "rewriter.lora.rank", "lora_rank lora_r r"],
  ["PEFT", "rewriter.lora.alpha", "lora_alpha"],
  ["TRL", "rewriter.lora", "peft_config"],
  ["TRL", "rewriter.model", "model_name_or_path"],
  ["Anserini", "recommender.top_k", "hits"],
  ["FAISS", "recommender.probes", "nprobe"],
  ["Pyserini", "recommender.model", "encoder"],
];

/** Other programs' keys that no one setting stands for, by the place where alone they mean that. */
const ADVICE: readonly [from: string, keys: string, advice: string, place?: string][] = [
  [
    "verl",
    "use_kl_loss use_kl_in_reward",
    "the KL term is on wherever algorithm.kl.coef is above 0, and 0 turns it off",
  ],
  [
    "verl",
    "train_files val_files test_files",
    "data.path names the folder; with format: verl and splits.by: given, data.splits.train, validation and test name the files",
  ],
  [
    "verl",
    "total_epochs",
    "training.steps counts steps: epochs × training queries ÷ prompts_per_step",
  ],
  [
    "TRL",
    "num_train_epochs",
    "training.steps counts steps: epochs × training queries ÷ prompts_per_step",
  ],
  ["TRL", "warmup_ratio", "training.warmup_steps counts steps: the ratio × training.steps"],
  [
    "TRL",
    "dataset_name dataset_path",
    "data.path names the folder of the data, and data.format how it is read",
  ],
  ["TRL", "reward_funcs", "reward lists the components, such as {kind: ndcg, k: 10}"],
  ["TRL", "reward_weights", "each component of reward has a weight of its own"],
  [
    "verl",
    "custom_reward_function reward_manager reward_fn_key",
    "reward lists the components; one of kind: command or module is your own program",
  ],
  [
    "verl",
    "project_name experiment_name default_local_dir",
    "name names the runs, which stand in .rec-r1/runs",
  ],
  ["TRL", "output_dir run_name", "name names the runs, which stand in .rec-r1/runs"],
  [
    "verl",
    "logger log_val_generations rollout_data_dir validation_data_dir",
    "every rollout and figure is recorded in the run's folder",
  ],
  [
    "TRL",
    "logging_steps log_completions report_to",
    "every rollout and figure is recorded in the run's folder",
  ],
  ["verl", "val_before_train", "validation is always measured before training as well"],
  ["verl", "val_batch_size", "the batches of an evaluation are chosen here"],
  ["TRL", "per_device_eval_batch_size", "the batches of an evaluation are chosen here"],
  ["TRL", "eval_strategy do_eval", "validation is measured every evaluation.every steps"],
  ["TRL", "do_sample", "rollouts are drawn, and evaluation is greedy"],
  ["TRL", "use_peft", "rewriter.lora, such as {rank: 16, alpha: 32}, is what trains adapters"],
  ["TRL", "optim", "the optimizer is AdamW"],
  ["TRL", "top_k", "sampling has top_p and no top_k", "rewriter.sampling"],
  ["Lucene", "stemmer stopwords", "recommender.analyzer has both, such as english"],
  ["Anserini", "rm3 prf", "expanding the query is what the rewriter is for"],
  ["Anserini", "threads", "as many processors as there are index and search"],
  ["trec_eval", "run run_file", "rankings are made here; `rec-r1 eval` measures them"],
  [
    "BEIR",
    "qrels",
    "the judgements are qrels/<split>.tsv in data.path, and data.splits names them",
    "data",
  ],
  ["BEIR", "queries corpus", "the files are queries.jsonl and corpus.jsonl in data.path", "data"],
  ["Elasticsearch", "host hosts port", "recommender.url has both, such as http://localhost:9200"],
  [
    "PyTorch",
    "gpu device use_gpu n_gpus num_gpus",
    "the engine embedded trains on the CPU; the engines trl and verl train on GPUs",
  ],
  [
    "PyTorch",
    "epochs num_epochs",
    "training.steps counts steps: epochs × training queries ÷ prompts_per_step",
  ],
  [
    "PyTorch",
    "batch_size",
    "training.prompts_per_step counts prompts, each with algorithm.group_size completions",
  ],
];

const KEYS = new Map<string, ForeignKey>([
  ...SETTINGS.flatMap(([from, path, keys, convert]) =>
    keys
      .split(" ")
      .map((key): [string, ForeignKey] => [
        key,
        { from, path: path.split("."), ...(convert ? { convert } : {}) },
      ]),
  ),
]);
const ADVISED = ADVICE.flatMap(([from, keys, advice, place]) =>
  keys.split(" ").map((key) => ({ key, place, foreign: { from, advice } satisfies ForeignKey })),
);

/**
 * What a key of another program is called here.
 *
 * @param key as it stands, or with the dotted names of what it stands in.
 * @param place the dotted name of the section here that it stands in.
 */
export function foreignKey(key: string, place: string): ForeignKey | undefined {
  const last = key.split(".").at(-1)!;
  const advised = ADVISED.find(
    (row) => row.key === last && (row.place === undefined || row.place === place),
  );
  if (advised) return advised.foreign;
  const known = KEYS.get(last);
  if (known) return known;
  const other = equivalentTo(key) ?? equivalentTo(last);
  return other && { from: other.trainer, path: other.ours.split(".") };
}
