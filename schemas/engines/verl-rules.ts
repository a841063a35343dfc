import { samplesDynamically } from "../algorithm";
import type { Path, Report } from "../report";
import type { ResolvedExperiment } from "../resolved-experiment";
import { nearestDivisors, nearestMultiples, stepFor } from "./divisible";
import { extraProblems, type Vocabulary } from "./extra";
import { type Rendering, render } from "./rendering";
import keys from "./verl-keys.json";
import { VERL_MAPPING, VERL_TAKEN, type VerlEngine, verlOf } from "./verl-mapping";

const ACTOR: Path = ["engine", "actor"];

/** verl's settings. */
export const VERL_VOCABULARY: Vocabulary = {
  ...{ trainer: "verl", ...keys },
  ...{ mappings: VERL_MAPPING, taken: VERL_TAKEN },
};

/** Rules that verl checks when its GPUs are already taken, or not at all. */
export function verlProblems(experiment: ResolvedExperiment, error: Report, warn: Report): void {
  const engine = verlOf(experiment);
  if (experiment.training.warm_start)
    error(
      "the engine verl has no warm start; let the engine embedded do it, and name its checkpoint as rewriter.model",
      "engine-lacks",
      ["training", "warm_start"],
      undefined,
      "key",
    );
  alone(experiment, error);
  batches(experiment, engine, error);
  passes(experiment, engine, error);
  lengths(experiment, engine, error);
  placement(engine, error);
  extras(experiment, engine, error, warn);
  extraProblems(engine.extra, VERL_VOCABULARY, error, warn);
}

/** verl asks for the reward of each completion by itself. */
function alone({ reward }: ResolvedExperiment, error: Report): void {
  const at = reward.findIndex(({ kind }) => kind === "diversity");
  if (at >= 0)
    error(
      "the reward diversity compares the completions of a group, and verl asks for the reward of each by itself; leave it out, or train with embedded or trl",
      "engine-lacks",
      ["reward", at],
    );
}

/** V1, V2, V3: prompts of a step and of an update. */
function batches(experiment: ResolvedExperiment, engine: VerlEngine, error: Report): void {
  const { prompts_per_step: batch } = experiment.training;
  const { group_size: n } = experiment.algorithm;
  const { actor } = engine;
  const gpus = engine.gpus * engine.nodes;
  const at = ["training", "prompts_per_step"];
  if (!actor.use_dynamic_bsz && (batch * n) % gpus !== 0) {
    error(
      `a step has ${batch} × ${n} = ${batch * n} completions, which ${gpus} GPUs do not share evenly`,
      "engine-batch",
      at,
      nearestMultiples(stepFor(n, gpus), batch).map(String),
    );
    return;
  }
  const mini = actor.ppo_mini_batch_size ?? batch;
  const miniAt = actor.ppo_mini_batch_size === undefined ? at : [...ACTOR, "ppo_mini_batch_size"];
  if (batch < mini) {
    error(
      `an update takes ${mini} prompts, but a step draws ${batch}; ppo_mini_batch_size counts prompts and must not exceed training.prompts_per_step`,
      "engine-batch",
      miniAt,
      String(batch),
    );
    return;
  }
  if (batch % mini !== 0) {
    const valid = nearestDivisors(batch, mini);
    error(
      `updates of ${mini} prompts do not divide the ${batch} of a step; ${valid.join(" or ")} would`,
      "engine-batch",
      miniAt,
      valid.map(String),
    );
    return;
  }
  const ranks = gpus / actor.ulysses_sequence_parallel_size;
  if (Number.isInteger(ranks) && (mini * n) % ranks !== 0)
    error(
      `an update has ${mini} × ${n} = ${mini * n} completions, which ${ranks} data-parallel ranks do not share evenly`,
      "engine-batch",
      miniAt,
      nearestMultiples(stepFor(n, ranks), mini).map(String),
    );
}

/** V4, V5: passes of fixed size must be stated, and divide what a GPU gets. */
function passes(experiment: ResolvedExperiment, engine: VerlEngine, error: Report): void {
  const { actor, rollout } = engine;
  if (actor.use_dynamic_bsz) return;
  const { prompts_per_step: batch } = experiment.training;
  const { group_size: n } = experiment.algorithm;
  const ranks = (engine.gpus * engine.nodes) / actor.ulysses_sequence_parallel_size;
  const share = ((actor.ppo_mini_batch_size ?? batch) * n) / ranks;
  const { ppo_micro_batch_size_per_gpu: micro } = actor;
  const at = [...ACTOR, "ppo_micro_batch_size_per_gpu"];
  if (micro === undefined) {
    error(
      "without use_dynamic_bsz, verl must be told how many completions go through a GPU at once: ppo_micro_batch_size_per_gpu",
      "engine-batch",
      at,
      Number.isInteger(share) ? nearestDivisors(share, 4).map(String) : undefined,
    );
    return;
  }
  if (Number.isInteger(share) && share % micro !== 0) {
    const valid = nearestDivisors(share, micro);
    error(
      `a GPU gets ${share} completions of an update, which passes of ${micro} do not divide; ${valid.join(" or ")} would`,
      "engine-batch",
      at,
      valid.map(String),
    );
  }
  const { log_prob_micro_batch_size_per_gpu: scored } = rollout;
  const all = (batch * n) / ranks;
  if (scored !== undefined && Number.isInteger(all) && all % scored !== 0) {
    const valid = nearestDivisors(all, scored);
    error(
      `a GPU gets ${all} completions of a step, which passes of ${scored} do not divide; ${valid.join(" or ")} would`,
      "engine-batch",
      ["engine", "rollout", "log_prob_micro_batch_size_per_gpu"],
      valid.map(String),
    );
  }
}

/** V9, as far as it needs no data: a sequence must fit into a pass. */
function lengths(experiment: ResolvedExperiment, engine: VerlEngine, error: Report): void {
  const { max_new_tokens } = experiment.rewriter.sampling;
  const longest = engine.max_prompt_length + max_new_tokens;
  const sum = `prompt and completion may have ${engine.max_prompt_length} + ${max_new_tokens} = ${longest} tokens`;
  const { actor, rollout, extra } = engine;
  const room = actor.ppo_max_token_len_per_gpu * actor.ulysses_sequence_parallel_size;
  if (actor.use_dynamic_bsz && longest > room)
    error(
      `${sum}, but a pass takes ${room}; raise ppo_max_token_len_per_gpu`,
      "engine-length",
      [...ACTOR, "ppo_max_token_len_per_gpu"],
      String(Math.ceil(longest / actor.ulysses_sequence_parallel_size)),
    );
  const unchunked = extra["actor_rollout_ref.rollout.enable_chunked_prefill"] === false;
  if (unchunked && longest > rollout.max_num_batched_tokens)
    error(
      `${sum}, but without chunked prefill a pass of the inference engine takes ${rollout.max_num_batched_tokens}`,
      "engine-length",
      ["engine", "rollout", "max_num_batched_tokens"],
      String(longest),
    );
  const model = extra["actor_rollout_ref.rollout.max_model_len"];
  if (typeof model === "number" && longest > model)
    error(
      `${sum}, but max_model_len is ${model}`,
      "engine-length",
      ["engine", "extra", "actor_rollout_ref.rollout.max_model_len"],
      String(longest),
    );
}

/** V8: how models and sequences are spread over GPUs. */
function placement({ gpus, nodes, rollout, actor, extra }: VerlEngine, error: Report): void {
  const tp = rollout.tensor_parallel_size;
  if ((gpus * nodes) % tp !== 0 || (tp < gpus && gpus % tp !== 0))
    error(
      `${gpus} GPUs a machine cannot be divided into copies of ${tp}`,
      "engine-placement",
      ["engine", "rollout", "tensor_parallel_size"],
      nearestDivisors(gpus, tp).map(String),
    );
  const sp = actor.ulysses_sequence_parallel_size;
  if ((gpus * nodes) % sp !== 0)
    error(
      `${gpus * nodes} GPUs cannot be divided into groups of ${sp} that share a sequence`,
      "engine-placement",
      [...ACTOR, "ulysses_sequence_parallel_size"],
      nearestDivisors(gpus * nodes, sp).map(String),
    );
  if (sp > 1 && extra["actor_rollout_ref.model.use_remove_padding"] === false)
    error(
      "sharing sequences between GPUs needs sequences without padding",
      "engine-placement",
      ["engine", "extra", "actor_rollout_ref.model.use_remove_padding"],
      "true",
    );
  if (extra["actor_rollout_ref.rollout.mode"] === "sync")
    error(
      "verl has given up the mode sync",
      "engine-rule",
      ["engine", "extra", "actor_rollout_ref.rollout.mode"],
      "async",
    );
  const ep = extra["actor_rollout_ref.rollout.expert_parallel_size"];
  const dp = Number(extra["actor_rollout_ref.rollout.data_parallel_size"] ?? 1);
  if (typeof ep === "number" && ep > 1 && rollout.name !== "trtllm" && ep !== tp * dp)
    error(
      `expert_parallel_size must be tensor_parallel_size × data_parallel_size = ${tp * dp}`,
      "engine-placement",
      ["engine", "extra", "actor_rollout_ref.rollout.expert_parallel_size"],
      String(tp * dp),
    );
}

/** V11 to V14 and V16: what verl refuses, or takes without a word, among what is handed on. */
function extras(
  experiment: ResolvedExperiment,
  { extra, actor }: VerlEngine,
  error: Report,
  warn: Report,
): void {
  const at = (key: string): Path => ["engine", "extra", key];
  const { kl } = experiment.algorithm;
  const dynamic_sampling = samplesDynamically(experiment);
  const micro = "actor_rollout_ref.actor.ppo_micro_batch_size";
  if (extra[micro] !== undefined && extra[micro] !== null && !actor.use_dynamic_bsz)
    error(
      "ppo_micro_batch_size is deprecated and excludes ppo_micro_batch_size_per_gpu; set engine.actor.ppo_micro_batch_size_per_gpu",
      "engine-rule",
      at(micro),
      undefined,
      "key",
    );
  if (extra["data.val_batch_size"] !== undefined && extra["data.val_batch_size"] !== null)
    warn(
      "verl no longer reads val_batch_size: it validates on all at once",
      "engine-rule",
      at("data.val_batch_size"),
      undefined,
      "key",
    );
  if (extra["algorithm.use_kl_in_reward"] === true && kl.coef > 0)
    warn(
      `the KL counts twice: in the reward, and in the loss by algorithm.kl.coef ${kl.coef}`,
      "engine-rule",
      at("algorithm.use_kl_in_reward"),
      "false",
    );
  const resumed = extra["trainer.resume_from_path"];
  if (typeof resumed === "string" && !resumed.includes("global_step_"))
    error(
      "verl resumes from a folder named global_step_N",
      "engine-rule",
      at("trainer.resume_from_path"),
    );
  if (extra["trainer.resume_mode"] === "resume_path" && typeof resumed !== "string")
    error(
      "resume_mode resume_path needs trainer.resume_from_path",
      "engine-rule",
      at("trainer.resume_mode"),
    );
  const dual = extra["actor_rollout_ref.actor.clip_ratio_c"];
  if (typeof dual === "number" && dual <= 1)
    error(
      `dual-clip PPO's bound must be above 1; found ${dual}`,
      "engine-rule",
      at("actor_rollout_ref.actor.clip_ratio_c"),
      "3.0",
    );
  const sync = Number(extra["trainer.v1.separate_async.parameter_sync_step"] ?? 4);
  const { prompts_per_step: batch } = experiment.training;
  const mini = actor.ppo_mini_batch_size ?? batch;
  if (extra["trainer.v1.trainer_mode"] === "separate_async" && batch !== sync * mini)
    error(
      `separate_async needs prompts_per_step = parameter_sync_step × ppo_mini_batch_size = ${sync} × ${mini}`,
      "engine-rule",
      ["training", "prompts_per_step"],
      String(sync * mini),
    );
  for (const key of ["algorithm.filter_groups.metric", "data.gen_batch_size"])
    if (dynamic_sampling && extra[key] === null)
      error(
        `dynamic sampling needs ${key}; leave it out here, and it is set`,
        "engine-rule",
        at(key),
        undefined,
        "key",
      );
  const logger = extra["trainer.logger"];
  if (logger !== undefined && !(Array.isArray(logger) && logger.includes("file")))
    error(
      "the run reads verl's figures from its logger 'file'; keep it in the list",
      "engine-rule",
      at("trainer.logger"),
      '["console", "file"]',
    );
}

/** verl's settings for an experiment, without the paths of its files. */
export function verlSettings(experiment: ResolvedExperiment): Rendering {
  return render(VERL_MAPPING, experiment, verlOf(experiment).extra);
}
