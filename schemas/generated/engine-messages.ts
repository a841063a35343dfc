// Generated from schemas/engine-messages.schema.json by `npm run generate`; do not edit.

/**
 * One line of what a trainer says.
 *
 * This interface was referenced by `EngineMessages`'s JSON-Schema
 * via the `definition` "EngineMessage".
 */
export type EngineMessage =
  ScoreMessage | RolloutsMessage | StepMessage | EvaluationMessage | CheckpointMessage | WarningMessage;

/**
 * What a trainer that is not this program says to it: one JSON object a line. See docs/engines.md.
 */
export interface EngineMessages {}
/**
 * Asks for the rewards of completions.
 *
 * This interface was referenced by `EngineMessages`'s JSON-Schema
 * via the `definition` "ScoreMessage".
 */
export interface ScoreMessage {
  /**
   * Asks for the rewards of completions.
   */
  type: "score";
  /**
   * Chosen by the sender; a message with an id is answered by a line with the same id.
   */
  id?: number | string;
  /**
   * The split that the queries belong to.
   */
  split?: "train" | "validation" | "test";
  /**
   * In the order of their groups.
   */
  items: AttemptMessage[];
}
/**
 * A completion and the query that it answers.
 *
 * This interface was referenced by `EngineMessages`'s JSON-Schema
 * via the `definition` "AttemptMessage".
 */
export interface AttemptMessage {
  /**
   * The query.
   */
  query_id: string;
  /**
   * As the rewriter wrote it, without its prompt and without special tokens.
   */
  completion: string;
  /**
   * Completions of one prompt that are scored together share it: a reward such as diversity compares them.
   */
  group?: number | string;
}
/**
 * A step's rollouts, to be recorded. Sent once a step, before its `step`.
 *
 * This interface was referenced by `EngineMessages`'s JSON-Schema
 * via the `definition` "RolloutsMessage".
 */
export interface RolloutsMessage {
  /**
   * A step's rollouts, to be recorded. Sent once a step, before its `step`.
   */
  type: "rollouts";
  /**
   * Chosen by the sender; a message with an id is answered by a line with the same id.
   */
  id?: number | string;
  /**
   * RL step, from 1; 0 before the first.
   */
  step: number;
  /**
   * In the order of their groups.
   */
  items: RolloutMessage[];
}
/**
 * A completion that the policy is updated with.
 *
 * This interface was referenced by `EngineMessages`'s JSON-Schema
 * via the `definition` "RolloutMessage".
 */
export interface RolloutMessage {
  /**
   * The query.
   */
  query_id: string;
  /**
   * As the rewriter wrote it, without its prompt and without special tokens.
   */
  completion: string;
  /**
   * As it was scored with. Rollouts of one prompt in one step share it. Without it, every group_size rollouts that follow one another are a group.
   */
  group?: number | string;
  /**
   * As the rewriter read it; without it, as task.prompt renders the query.
   */
  prompt?: string;
  /**
   * As the trainer computed it; without it, the group-relative advantage of the rewards.
   */
  advantage?: number | null;
  /**
   * Length of the completion in tokens; null or absent where it is not known.
   */
  tokens?: number | null;
  /**
   * `stop`: the model ended it; `length`: it was cut.
   */
  finish?: "stop" | "length" | "unknown";
}
/**
 * A step was done.
 *
 * This interface was referenced by `EngineMessages`'s JSON-Schema
 * via the `definition` "StepMessage".
 */
export interface StepMessage {
  /**
   * A step was done.
   */
  type: "step";
  /**
   * Chosen by the sender; a message with an id is answered by a line with the same id.
   */
  id?: number | string;
  /**
   * RL step, from 1; 0 before the first.
   */
  step: number;
  /**
   * Figures of the update by name: loss, kl, entropy, grad_norm, clip_fraction, learning_rate, or others. What follows from the rollouts is added.
   */
  metrics?: {
    [k: string]: number | null | undefined;
  };
}
/**
 * Greedy completions for all queries of a split, to be measured and recorded. The answer says whether they are the best on validation.
 *
 * This interface was referenced by `EngineMessages`'s JSON-Schema
 * via the `definition` "EvaluationMessage".
 */
export interface EvaluationMessage {
  /**
   * Greedy completions for all queries of a split, to be measured and recorded. The answer says whether they are the best on validation.
   */
  type: "evaluation";
  /**
   * Chosen by the sender; a message with an id is answered by a line with the same id.
   */
  id?: number | string;
  /**
   * RL step, from 1; 0 before the first.
   */
  step: number;
  /**
   * The split that the queries belong to.
   */
  split: "train" | "validation" | "test";
  /**
   * In the order of their groups.
   */
  items: AttemptMessage[];
}
/**
 * A checkpoint was written.
 *
 * This interface was referenced by `EngineMessages`'s JSON-Schema
 * via the `definition` "CheckpointMessage".
 */
export interface CheckpointMessage {
  /**
   * A checkpoint was written.
   */
  type: "checkpoint";
  /**
   * Chosen by the sender; a message with an id is answered by a line with the same id.
   */
  id?: number | string;
  /**
   * RL step, from 1; 0 before the first.
   */
  step: number;
  /**
   * Its folder; relative to the run's folder, or absolute.
   */
  path: string;
  /**
   * Whether it is the best on validation so far.
   */
  best?: boolean;
}
/**
 * Something that the user should know; it is shown with the run.
 *
 * This interface was referenced by `EngineMessages`'s JSON-Schema
 * via the `definition` "WarningMessage".
 */
export interface WarningMessage {
  /**
   * Something that the user should know; it is shown with the run.
   */
  type: "warning";
  /**
   * Chosen by the sender; a message with an id is answered by a line with the same id.
   */
  id?: number | string;
  /**
   * In one sentence.
   */
  message: string;
  /**
   * RL step, from 1; 0 before the first.
   */
  step?: number;
}
