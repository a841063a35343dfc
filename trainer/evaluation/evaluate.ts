import type { Query, Split } from "../data/dataset";
import type { Environment, Outcome } from "../environment";
import type { Policy } from "../policy";
import { bootstrapMean, type Interval } from "./bootstrap";
import { metricOf } from "./metrics";

/** What a system did with each query of a split, and what that measures. */
export interface Evaluation {
  system: string;
  split: string;
  queries: readonly Query[];
  /** In the order of the queries. */
  outcomes: Outcome[];
  /** By metric name: one value a query, in the same order. */
  values: Record<string, number[]>;
  /** By metric name: the mean with its 95 % bootstrap interval. */
  summary: Record<string, Interval>;
}

/** Measures the policy's greedy rewrites on a split. */
export async function evaluatePolicy(
  policy: Policy,
  environment: Environment,
  split: Split,
  metrics: readonly string[],
): Promise<Evaluation> {
  const written = await policy.greedy(split.queries.map((q) => environment.task.promptOf(q)));
  const attempts = split.queries.map((query, i) => ({
    query,
    completion: written[i]!.completion,
  }));
  return measure(
    "policy",
    environment,
    split,
    await environment.outcomes(attempts, split),
    metrics,
  );
}

/** Measures the users' own queries on a split. */
export async function evaluateOriginal(
  environment: Environment,
  split: Split,
  metrics: readonly string[],
): Promise<Evaluation> {
  const outcomes = await environment.originals(split.queries, split);
  return measure("original_query", environment, split, outcomes, metrics);
}

/**
 * Measures what a searcher who knew the answer would type: the first relevant item's own text.
 *
 * @param textOf an item's text, by id.
 */
export async function evaluateOracle(
  environment: Environment,
  split: Split,
  metrics: readonly string[],
  textOf: (id: string) => string,
): Promise<Evaluation> {
  const texts = split.queries.map((query) => textOf(best(split.qrels.get(query.id)!)));
  const ranked = await environment.recommender.search(texts, environment.topK);
  const outcomes = texts.map((text, i) => ({
    text,
    searchText: text,
    ranked: ranked[i]!,
    components: {},
    reward: 0,
  }));
  return measure("oracle", environment, split, outcomes, metrics);
}

function best(gains: ReadonlyMap<string, number>): string {
  return [...gains].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

function measure(
  system: string,
  { places }: Environment,
  split: Split,
  outcomes: Outcome[],
  metrics: readonly string[],
): Evaluation {
  const values: Record<string, number[]> = {};
  const summary: Record<string, Interval> = {};
  for (const name of metrics) {
    const metric = metricOf(name);
    values[name] = outcomes.map((outcome, i) =>
      metric(
        outcome.ranked.map((hit) => hit.id),
        split.qrels.get(split.queries[i]!.id)!,
        places,
      ),
    );
    summary[name] = bootstrapMean(values[name]);
  }
  return { system, split: split.name, queries: split.queries, outcomes, values, summary };
}
