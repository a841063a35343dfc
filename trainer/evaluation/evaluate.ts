import type { Qrels, Query, Split } from "../data/dataset";
import type { Answer, Environment } from "../environment";
import type { Policy } from "../policy";
import type { Catalogue } from "../task/items";
import { bootstrapMean, type Interval } from "./bootstrap";
import { metricOf } from "./metrics";

/** What a system did with each query of a split, and what that measures. */
export interface Evaluation {
  system: string;
  split: string;
  queries: readonly Query[];
  qrels: Qrels;
  /** In the order of the queries. */
  outcomes: readonly Answer[];
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
  const written = await policy.greedy(await environment.promptsOf(split.queries));
  const attempts = split.queries.map((query, i) => ({
    query,
    completion: written[i]!.completion,
  }));
  return measure("policy", environment, split, await environment.answers(attempts), metrics);
}

/** Measures the users' own inputs on a split: a query, the titles of a history, a question. */
export async function evaluateOriginal(
  environment: Environment,
  split: Split,
  metrics: readonly string[],
): Promise<Evaluation> {
  const outcomes = await environment.originalAnswers(split.queries);
  return measure("original_query", environment, split, outcomes, metrics);
}

/**
 * Measures what a searcher who knew the answer would type: the text of the item with the highest
 * gain. Where the rewriter orders candidates, the best order of them.
 */
export async function evaluateOracle(
  environment: Environment,
  split: Split,
  metrics: readonly string[],
): Promise<Evaluation> {
  const { queries } = split;
  const { catalogue, reranking } = environment.task;
  if (reranking) {
    const orders = await bestOrders(environment, split);
    const outcomes = orders.map(({ ids, numbers }) => ({
      text: numbers.join(" > "),
      searchText: null,
      ranked: ids.map((id, i) => ({ id, score: ids.length - i })),
    }));
    return measure("oracle", environment, split, outcomes, metrics);
  }
  const texts = queries.map(({ id }) => catalogue.titleOf(best(split.qrels.get(id)!, catalogue)));
  const ranked = await environment.search(queries, texts);
  const outcomes = texts.map((text, i) => ({
    text,
    searchText: text,
    ranked: ranked[i]!,
  }));
  return measure("oracle", environment, split, outcomes, metrics);
}

/**
 * Each query's candidates by falling gain, equal ones as the rewriter would read them, and their
 * numbers in its prompt.
 */
export async function bestOrders(
  environment: Environment,
  split: Split,
): Promise<{ ids: string[]; numbers: number[] }[]> {
  const candidates = await environment.candidatesOf(split.queries);
  return split.queries.map(({ id }, i) => {
    const gains = split.qrels.get(id)!;
    const gain = (item: string) => Math.max(0, gains.get(item) ?? 0);
    const listed = candidates[i]!.map((item, at) => ({ item, number: at + 1 }));
    const best = listed.sort((a, b) => gain(b.item) - gain(a.item));
    return { ids: best.map(({ item }) => item), numbers: best.map(({ number }) => number) };
  });
}

/** The document with the highest gain, of those in the corpus while there is one. */
function best(gains: ReadonlyMap<string, number>, catalogue: Catalogue): string {
  const there = [...gains].filter(([id]) => catalogue.get(id));
  return (there.length ? there : [...gains]).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** Measures what a system did with each query of a split, in the queries' order. */
export function measure(
  system: string,
  { places }: Environment,
  split: Split,
  outcomes: readonly Answer[],
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
  return {
    system,
    split: split.name,
    queries: split.queries,
    qrels: split.qrels,
    outcomes,
    values,
    summary,
  };
}
