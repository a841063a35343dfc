import { UserError } from "../../schemas/user-error";
import { type Metric, metricOf } from "../evaluation/metrics";
import type { Hit } from "../recommender/recommender";

/** A component of an experiment's `reward`, with its defaults filled in. */
export type ComponentSpec =
  | { kind: "ndcg" | "recall" | "mrr" | "precision" | "hit_rate"; k: number; weight: number }
  | { kind: "format"; valid: number; invalid: number }
  | { kind: "length"; max_words: number; penalty: number }
  | { kind: "repetition"; penalty: number }
  | { kind: "gain"; metric: string; weight: number };

/** What came of a completion. */
export interface RewardInput {
  /** What the search text retrieved, best first; empty when nothing was searched. */
  ranked: readonly Hit[];
  gains: ReadonlyMap<string, number>;
  /** Whether the completion has the task's form. */
  formatOk: boolean;
  /** The search text. */
  text: string;
  /** What the user's own query retrieved; needed by the `gain` component alone. */
  originalRanked?: readonly Hit[];
}

/** A reward and the unweighted components that it was made of. */
export interface RewardScore {
  components: Record<string, number>;
  total: number;
}

interface Component {
  name: string;
  weight: number;
  score(input: RewardInput): number;
}

/**
 * The reward of a completion: total = Σ weight · component.
 *
 * With a `format` component, the total of a malformed completion is that component's `invalid`,
 * whatever else was scored, and a well-formed one is given `valid` (Rec-R1, arXiv 2503.24289,
 * section 3). Unlike Rec-R1's code, a well-formed completion is given `valid` whether or not it
 * found anything. A retrieval that fails is an error of the recommender and never gets here:
 * Rec-R1's code scored it as if the policy had failed.
 */
export class Reward {
  readonly #components: Component[];
  readonly #invalidTotal: number | undefined;

  /** @throws UserError when two components are the same, which would be recorded as one. */
  constructor(specs: readonly ComponentSpec[]) {
    this.#components = specs.map(componentOf);
    const names = this.names;
    const twice = names.find((name, i) => names.indexOf(name) < i);
    if (twice !== undefined)
      throw new UserError(
        `reward has the component ${twice} twice. Keep one and set its weight instead.`,
      );
    this.#invalidTotal = specs.find((spec) => spec.kind === "format")?.invalid;
  }

  /** Names of the components, as the keys of {@link RewardScore.components}. */
  get names(): string[] {
    return this.#components.map((component) => component.name);
  }

  score(input: RewardInput): RewardScore {
    const components: Record<string, number> = {};
    let total = 0;
    for (const { name, weight, score } of this.#components) {
      const value = score(input);
      components[name] = value;
      total += weight * value;
    }
    if (!input.formatOk && this.#invalidTotal !== undefined) total = this.#invalidTotal;
    return { components, total };
  }
}

function componentOf(spec: ComponentSpec): Component {
  switch (spec.kind) {
    case "format":
      return {
        name: "format",
        weight: 1,
        score: ({ formatOk }) => (formatOk ? spec.valid : spec.invalid),
      };
    case "length":
      return {
        name: "length",
        weight: 1,
        score: ({ text }) => penalty(wordsOf(text).length - spec.max_words, spec.penalty),
      };
    case "repetition":
      return {
        name: "repetition",
        weight: 1,
        score: ({ text }) => {
          const words = wordsOf(text);
          return penalty(words.length - new Set(words).size, spec.penalty);
        },
      };
    case "gain": {
      const metric = metricOf(spec.metric);
      return {
        name: `gain_${spec.metric}`,
        weight: spec.weight,
        score: (input) => measure(metric, input) - measureOriginal(metric, input),
      };
    }
    default: {
      const name = `${spec.kind}@${spec.k}`;
      const metric = metricOf(name);
      return { name, weight: spec.weight, score: (input) => measure(metric, input) };
    }
  }
}

/** Minus the penalty for each word in excess; 0, not -0, without any. */
function penalty(excess: number, each: number): number {
  return excess > 0 ? -excess * each : 0;
}

/** Words as people count them: what stands between white space, in lower case. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\S+/g) ?? [];
}

function measure(metric: Metric, { ranked, gains }: RewardInput): number {
  return metric(idsOf(ranked), gains);
}

function measureOriginal(metric: Metric, { originalRanked, gains }: RewardInput): number {
  if (!originalRanked)
    throw new Error("the gain component needs what the original query retrieved");
  return metric(idsOf(originalRanked), gains);
}

function idsOf(hits: readonly Hit[]): string[] {
  return hits.map((hit) => hit.id);
}
