// Generated from schemas/run-events.schema.json by `npm run generate`; do not edit.

/**
 * A line of events.jsonl.
 *
 * This interface was referenced by `RunFiles`'s JSON-Schema
 * via the `definition` "RunEvent".
 */
export type RunEvent = LifecycleEvent | StepEvent | EvaluationEvent | CheckpointEvent | WarningEvent;

/**
 * One of each, by file.
 */
export interface RunFiles {
  run?: RunState;
  event?: RunEvent;
  rollout?: Rollout;
  query?: RunQuery;
  document?: RunDocument;
  measurement?: Measurement;
}
/**
 * run.json: where the run stands. Replaced whole, by renaming.
 *
 * This interface was referenced by `RunFiles`'s JSON-Schema
 * via the `definition` "RunState".
 */
export interface RunState {
  /**
   * Version of these contracts.
   */
  schema_version: 1;
  /**
   * The run's folder name.
   */
  id: string;
  /**
   * The experiment's name.
   */
  name: string;
  /**
   * The experiment file as launched: relative to the run's workspace where it is inside.
   */
  experiment: string;
  /**
   * State of the run.
   */
  state: "queued" | "starting" | "running" | "paused" | "stopping" | "completed" | "stopped" | "failed";
  /**
   * Why it failed or stopped, in one sentence.
   */
  message?: string;
  /**
   * What trains.
   */
  engine: string;
  /**
   * Process id of the trainer.
   */
  pid: number | null;
  /**
   * When that process started, in the operating system's own units, so that a recycled pid is not mistaken for it.
   */
  process_started: number | null;
  /**
   * Host name.
   */
  host: string;
  /**
   * ISO 8601, UTC.
   */
  created: string;
  /**
   * ISO 8601, UTC.
   */
  started: string | null;
  /**
   * ISO 8601, UTC.
   */
  ended: string | null;
  /**
   * Last sign of life, ISO 8601, UTC; every 2 seconds while the trainer lives.
   */
  heartbeat: string;
  /**
   * warm_start or rl.
   */
  phase: string | null;
  /**
   * RL steps done.
   */
  step: number;
  /**
   * RL steps planned.
   */
  steps: number;
  /**
   * Rollouts written.
   */
  rollouts: number;
  /**
   * Mean reward of the last step.
   */
  reward: number | null;
  /**
   * Estimated time left.
   */
  eta_seconds: number | null;
  /**
   * The best evaluation on validation.
   */
  best: {
    /**
     * Name with cutoff.
     */
    metric: string;
    /**
     * Its mean.
     */
    value: number;
    /**
     * RL step.
     */
    step: number;
  } | null;
  /**
   * The sweep that the run belongs to.
   */
  sweep?: {
    /**
     * The same for all runs of one sweep.
     */
    id: string;
    /**
     * What this run sets otherwise than the experiment's file.
     */
    settings: {
      [k: string]: unknown | undefined;
    };
  };
  /**
   * Settings given on launching, as `training.steps=10`.
   */
  overrides?: string[];
  /**
   * The checkpoint of another run that this one went on from. What was measured until then is copied from there; its rollouts are not.
   */
  branch?: {
    /**
     * The other run's folder name.
     */
    run: string;
    /**
     * The checkpoint's name.
     */
    checkpoint: string;
    /**
     * RL steps done by then.
     */
    step: number;
  };
  /**
   * Place among the runs that wait: lower goes first. Without it, the time of creation decides.
   */
  queue_order?: number;
  /**
   * Where the rollouts came from, when another program wrote them.
   */
  imported?: {
    /**
     * What wrote them: verl, trl, rec-r1 or jsonl.
     */
    format: string;
    /**
     * The files that were read, by their names.
     */
    sources: string[];
    /**
     * Lines that could not be taken over; the first of them are told as warnings.
     */
    skipped: number;
  };
  /**
   * The data that the run read.
   */
  data?: {
    /**
     * SHA-256 of the files' names and bytes: two runs with the same one read the same data.
     */
    hash: string;
    /**
     * Documents of the corpus.
     */
    documents: number;
    /**
     * Queries of each split, by its role.
     */
    queries: {
      [k: string]: number | undefined;
    };
    /**
     * What was left out or mended in reading them, a sentence each.
     */
    notes: string[];
  };
  /**
   * What retrieved, with the settings and sizes that decide what it finds. Variables of the environment stand in it by their names.
   */
  recommender?: {
    [k: string]: unknown | undefined;
  };
  /**
   * SHA-256 of the programs, modules and logs that the reward names, by their names; null for a file of more than 64 MiB.
   */
  reward_files?: {
    [k: string]: string | null | undefined;
  };
  /**
   * Versions of what ran.
   */
  versions: {
    [k: string]: string | undefined;
  };
}
/**
 * The run changed its state.
 *
 * This interface was referenced by `RunFiles`'s JSON-Schema
 * via the `definition` "LifecycleEvent".
 */
export interface LifecycleEvent {
  /**
   * The run changed its state.
   */
  type: "run";
  /**
   * ISO 8601, UTC.
   */
  time: string;
  /**
   * State of the run.
   */
  state: "queued" | "starting" | "running" | "paused" | "stopping" | "completed" | "stopped" | "failed";
  /**
   * Why.
   */
  message?: string;
  /**
   * Part of the run.
   */
  phase?: "warm_start" | "rl";
}
/**
 * A training step was done.
 *
 * This interface was referenced by `RunFiles`'s JSON-Schema
 * via the `definition` "StepEvent".
 */
export interface StepEvent {
  /**
   * A training step was done.
   */
  type: "step";
  /**
   * ISO 8601, UTC.
   */
  time: string;
  /**
   * Part of the run.
   */
  phase: "warm_start" | "rl";
  /**
   * Step within the phase, from 1.
   */
  step: number;
  /**
   * Steps planned in the phase.
   */
  steps: number;
  /**
   * Rollouts written so far.
   */
  rollouts: number;
  /**
   * reward/mean, reward/std, reward/max, reward/<component>, kl, entropy, completion_length, clip_fraction, truncated_share, zero_variance_share, grad_norm, loss, learning_rate, value_loss and explained_variance (PPO's critic), rollouts_per_second, step_seconds.
   */
  metrics: {
    [k: string]: number | null | undefined;
  };
}
/**
 * A system was measured on a split with greedy rewrites.
 *
 * This interface was referenced by `RunFiles`'s JSON-Schema
 * via the `definition` "EvaluationEvent".
 */
export interface EvaluationEvent {
  /**
   * A system was measured on a split with greedy rewrites.
   */
  type: "evaluation";
  /**
   * ISO 8601, UTC.
   */
  time: string;
  /**
   * Part of the run.
   */
  phase: "warm_start" | "rl";
  /**
   * RL steps done; 0 before RL.
   */
  step: number;
  /**
   * Name of the split.
   */
  split: string;
  /**
   * Who was measured: `policy`, or a baseline such as `original_query`.
   */
  system: string;
  /**
   * Queries measured.
   */
  queries: number;
  /**
   * By metric name.
   */
  metrics: {
    /**
     * A mean with its 95 % bootstrap interval.
     */
    [k: string]:
      | {
          /**
           * Mean over the queries.
           */
          mean: number;
          /**
           * Lower end.
           */
          low: number;
          /**
           * Upper end.
           */
          high: number;
        }
      | undefined;
  };
}
/**
 * A checkpoint was written.
 *
 * This interface was referenced by `RunFiles`'s JSON-Schema
 * via the `definition` "CheckpointEvent".
 */
export interface CheckpointEvent {
  /**
   * A checkpoint was written.
   */
  type: "checkpoint";
  /**
   * ISO 8601, UTC.
   */
  time: string;
  /**
   * Part of the run.
   */
  phase: "warm_start" | "rl";
  /**
   * RL steps done.
   */
  step: number;
  /**
   * Folder, relative to the run directory.
   */
  path: string;
  /**
   * Whether it is the best on validation so far.
   */
  best: boolean;
}
/**
 * Something that the user should know.
 *
 * This interface was referenced by `RunFiles`'s JSON-Schema
 * via the `definition` "WarningEvent".
 */
export interface WarningEvent {
  /**
   * Something that the user should know.
   */
  type: "warning";
  /**
   * ISO 8601, UTC.
   */
  time: string;
  /**
   * In one sentence, with the remedy.
   */
  message: string;
  /**
   * RL steps done.
   */
  step?: number;
}
/**
 * A line of rollouts.jsonl: one completion and what came of it. A line is appended whole or not counted.
 *
 * This interface was referenced by `RunFiles`'s JSON-Schema
 * via the `definition` "Rollout".
 */
export interface Rollout {
  /**
   * RL step, from 1.
   */
  step: number;
  /**
   * Number of the group within the run: completions of one prompt in one step.
   */
  group: number;
  /**
   * Number of the completion within its group.
   */
  sample: number;
  /**
   * The query; its text and judgements stand in queries.jsonl.
   */
  query_id: string;
  /**
   * As given to the rewriter.
   */
  prompt: string;
  /**
   * As written by the rewriter: untrusted text.
   */
  completion: string;
  /**
   * The parsed rewrite; null when the completion has not the task's form.
   */
  text: string | null;
  /**
   * What the recommender was given; null when nothing was searched.
   */
  search_text: string | null;
  /**
   * Each reward component before weighting, by name such as ndcg@10.
   */
  components: {
    [k: string]: number | undefined;
  };
  /**
   * The total; null in an imported rollout that nobody scored.
   */
  reward: number | null;
  /**
   * GRPO: relative to the group, 0 in groups without variance. PPO: the mean over its tokens of what the critic gives them. Null where it was not recorded.
   */
  advantage: number | null;
  /**
   * The first items retrieved.
   */
  retrieved: [string, number | null, number][];
  /**
   * [id, rank] of every relevant item; rank counts from 1 and is 0 when it was not retrieved.
   */
  found: [string, number][];
  /**
   * Length of the completion in tokens; null where it was not recorded.
   */
  tokens: number | null;
  /**
   * `stop`: the model ended it; `length`: cut at max_new_tokens; `unknown`: not recorded.
   */
  finish: "stop" | "length" | "unknown";
  /**
   * Log-probabilities of the completion's tokens, where the experiment asks for them (training.record_log_probs).
   */
  token_log_probs?: {
    /**
     * What each token adds to the text; untrusted. A character of several tokens stands with its last.
     */
    tokens: string[];
    /**
     * Of each token under the policy that drew it, at the sampling temperature.
     */
    policy: number[];
    /**
     * The same under the reference policy, where the KL is measured against one.
     */
    reference?: number[];
  };
  /**
   * Whether it took part in the update; false for groups without reward variance.
   */
  used: boolean;
}
/**
 * A line of queries.jsonl: a query, written once, when it first takes part.
 *
 * This interface was referenced by `RunFiles`'s JSON-Schema
 * via the `definition` "RunQuery".
 */
export interface RunQuery {
  /**
   * Query id.
   */
  id: string;
  /**
   * As the user typed it.
   */
  text: string;
  /**
   * Split it belongs to.
   */
  split: string;
  /**
   * Backtracing: the kind of document that the question was asked of, such as LECTURE, NEWS ARTICLE or CONVERSATION. Absent in other tasks.
   */
  domain?: string;
  /**
   * Backtracing: where each segment that caused the question stands in its document: index / (segments - 1), from 0 to 1. Absent in other tasks.
   */
  positions?: number[];
  /**
   * [id, gain] of the relevant items.
   */
  relevant: [string, number][];
  /**
   * What the original query retrieves, and what reward that is worth; null where nobody measured it.
   */
  original: {
    /**
     * Each reward component before weighting, by name such as ndcg@10.
     */
    components: {
      [k: string]: number | undefined;
    };
    /**
     * The total.
     */
    reward: number;
    /**
     * The first items retrieved.
     */
    retrieved: [string, number | null, number][];
    /**
     * [id, rank] of every relevant item; 0 when not retrieved.
     */
    found: [string, number][];
  } | null;
}
/**
 * A line of documents.jsonl: the title of an item, written once, when it is first retrieved or relevant.
 *
 * This interface was referenced by `RunFiles`'s JSON-Schema
 * via the `definition` "RunDocument".
 */
export interface RunDocument {
  /**
   * Item id.
   */
  id: string;
  /**
   * What is shown for it.
   */
  title: string;
  /**
   * Backtracing: where the segment stands in its document: index / (segments - 1), from 0 to 1. Absent in other tasks.
   */
  position?: number;
}
/**
 * A line of evaluations.jsonl: what a system did with one query of a split. Runs of older versions have no such file; of two lines for the same system, step and query the later counts.
 *
 * This interface was referenced by `RunFiles`'s JSON-Schema
 * via the `definition` "Measurement".
 */
export interface Measurement {
  /**
   * Part of the run.
   */
  phase: "warm_start" | "rl";
  /**
   * RL steps done; 0 before RL.
   */
  step: number;
  /**
   * Name of the split.
   */
  split: string;
  /**
   * Who was measured: `policy`, or a baseline such as `original_query`.
   */
  system: string;
  /**
   * Query id.
   */
  query_id: string;
  /**
   * As the user typed it.
   */
  query: string;
  /**
   * Backtracing: the kind of document that the question was asked of, such as LECTURE, NEWS ARTICLE or CONVERSATION. Absent in other tasks.
   */
  domain?: string;
  /**
   * Backtracing: where each segment that caused the question stands in its document: index / (segments - 1), from 0 to 1. Absent in other tasks.
   */
  positions?: number[];
  /**
   * Backtracing: where the segment that the system put first stands in the document, as in positions; null when it found none. Absent in other tasks.
   */
  predicted_position?: number | null;
  /**
   * What the system made of it: untrusted text; null when the completion has not the task's form.
   */
  text: string | null;
  /**
   * By metric name; empty when the query was not searched for.
   */
  metrics: {
    [k: string]: number | undefined;
  };
}
