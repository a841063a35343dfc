import type { AttemptMessage } from "../../schemas/generated/engine-messages";
import { UserError } from "../../schemas/user-error";
import { type Assembly, splitOf } from "../assemble";
import type { Query, Split, SplitRole } from "../data/dataset";
import type { Answer, Outcome } from "../environment";

/** A completion as an answer says what came of it. */
export interface Score {
  reward: number;
  /** Each reward component before weighting, by name. */
  components: Record<string, number>;
  /** The parsed rewrite; null when the completion has not the task's form. */
  text: string | null;
}

/** Rewards for completions that someone else's trainer sampled: the one black box for all engines. */
export class Scoring {
  readonly #queries = new Map<SplitRole, Map<string, Query>>();

  constructor(readonly assembly: Assembly) {}

  split(role: SplitRole): Split {
    return splitOf(this.assembly.dataset, role);
  }

  /** @throws UserError when the split has no such query. */
  query(role: SplitRole, id: string): Query {
    let queries = this.#queries.get(role);
    if (!queries) {
      queries = new Map(this.split(role).queries.map((query) => [query.id, query]));
      this.#queries.set(role, queries);
    }
    const query = queries.get(id);
    if (!query) throw new UserError(`the split ${this.split(role).name} has no query '${id}'`);
    return query;
  }

  /** What completions retrieve, in their order; no reward is asked for. */
  answers(role: SplitRole, items: readonly AttemptMessage[]): Promise<Answer[]> {
    const attempts = items.map(({ query_id, completion }) => {
      return { query: this.query(role, query_id), completion };
    });
    return this.assembly.environment.answers(attempts);
  }

  /** What comes of completions, in their order. */
  outcomes(role: SplitRole, items: readonly AttemptMessage[]): Promise<Outcome[]> {
    const groups = new Map<string, number>();
    const attempts = items.map(({ query_id, completion, group }) => {
      const query = this.query(role, query_id);
      if (group === undefined) return { query, completion };
      const key = String(group);
      if (!groups.has(key)) groups.set(key, groups.size);
      return { query, completion, group: groups.get(key)! };
    });
    return this.assembly.environment.outcomes(attempts, this.split(role));
  }
}

/** What an answer says of an outcome. */
export function scoreOf({ reward, components, text }: Outcome): Score {
  return { reward, components, text };
}
