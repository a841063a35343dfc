import type { Dataset, Query } from "../data/dataset";

/** What of the data a kind of task needs: how many queries have it. */
export interface TaskFacts {
  queries: number;
  withHistory: number;
  withSeen: number;
  withScope: number;
  withCandidates: number;
  /** Queries all of whose relevant items were seen before. */
  seenTargets: number;
}

/** Counts what tasks need. */
export function taskFactsOf(splits: Dataset["splits"]): TaskFacts {
  const all = Object.values(splits);
  const queries = all.flatMap((split) => split.queries);
  const count = (has: (query: Query) => boolean) => queries.filter(has).length;
  const gains = new Map(all.flatMap((split) => [...split.qrels]));
  return {
    queries: queries.length,
    withHistory: count(({ history }) => history !== undefined),
    withSeen: count(({ seen }) => seen !== undefined && seen.length > 0),
    withScope: count(({ scope }) => scope !== undefined),
    withCandidates: count(({ candidates }) => candidates !== undefined),
    seenTargets: count(({ id, seen }) => {
      if (!seen?.length) return false;
      const before = new Set(seen);
      return [...gains.get(id)!].every(([item, gain]) => gain <= 0 || before.has(item));
    }),
  };
}
