import type { Query } from "./data/dataset";
import type { Outcome } from "./environment";
import type { Generation } from "./policy";

/** A completion with all that came of it. */
export interface Rollout {
  query: Query;
  group: number;
  sample: number;
  prompt: string;
  generation: Generation;
  outcome: Outcome;
  /** Null until a critic has judged it, and where an engine outside does not tell what its critic said. */
  advantage: number | null;
  /** False for groups without reward variance: they teach nothing. */
  used: boolean;
}

/** What an update of the policy answers: figures such as loss, kl, entropy, grad_norm. */
export type UpdateMetrics = Record<string, number>;
