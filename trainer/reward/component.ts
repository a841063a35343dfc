import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import type { Query } from "../data/dataset";
import type { Places } from "../evaluation/places";
import type { Hit } from "../recommender/recommender";

/** A component of an experiment's `reward`, with its defaults filled in. */
export type ComponentSpec = ResolvedExperiment["reward"][number];

/** What came of a completion. */
export interface RewardInput {
  query: Query;
  /** Rewards of one group are compared with each other: the completions of one prompt. */
  group: number;
  /** What the search text retrieved, best first; empty when nothing was searched. */
  ranked: readonly Hit[];
  gains: ReadonlyMap<string, number>;
  /** Whether the completion has the task's form. */
  formatOk: boolean;
  /** The search text. */
  text: string;
  /** What the user's own query retrieved; needed by the `gain` component alone. */
  originalRanked?: readonly Hit[];
  /** Needed by components that measure distances alone. */
  places?: Places;
}

/** A part of the reward, recorded under its name. */
export interface Component {
  readonly name: string;
  readonly weight: number;
  /** What its values are held within before they are weighted. */
  readonly clip_to?: { min?: number; max?: number } | undefined;
  /**
   * Measures what came of completions.
   *
   * @returns one finite number a completion, in their order.
   * @throws when it cannot be measured: a failure is never a value.
   */
  score(inputs: readonly RewardInput[], signal?: AbortSignal): number[] | Promise<number[]>;
}

/** A component that measures each completion by itself. */
export function singly(
  name: string,
  { weight, clip_to }: Pick<Component, "weight" | "clip_to">,
  measure: (input: RewardInput) => number,
): Component {
  return { name, weight, clip_to, score: (inputs) => inputs.map(measure) };
}
