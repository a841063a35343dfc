import type { Metric } from "../evaluation/metric";
import { metricOf, ndcgAt, rankBiasedPrecisionAt } from "../evaluation/metrics";
import type { Hit } from "../recommender/recommender";
import { type Component, type ComponentSpec, type RewardInput, singly } from "./component";

type MetricSpec = Extract<
  ComponentSpec,
  {
    kind:
      | "ndcg"
      | "recall"
      | "mrr"
      | "precision"
      | "hit_rate"
      | "map"
      | "rbp"
      | "accuracy"
      | "closeness";
  }
>;

/** A metric of what was retrieved, under the name that evaluation knows it by. */
export function metricComponent(spec: MetricSpec): Component {
  const [name, metric] = namedMetric(spec);
  return singly(name, spec, (input) => measure(metric, input, input.ranked));
}

/** The metric of the rewritten query less that of the original one. */
export function gainComponent(spec: Extract<ComponentSpec, { kind: "gain" }>): Component {
  const metric = metricOf(spec.metric);
  return singly(`gain_${spec.metric}`, spec, (input) => {
    if (!input.originalRanked)
      throw new Error("the gain component needs what the original query retrieved");
    return measure(metric, input, input.ranked) - measure(metric, input, input.originalRanked);
  });
}

function namedMetric(spec: MetricSpec): [string, Metric] {
  switch (spec.kind) {
    case "ndcg":
      return spec.gain === "exponential"
        ? [`ndcg_exp@${spec.k}`, metricOf(`ndcg_exp@${spec.k}`)]
        : [`ndcg@${spec.k}`, ndcgAt(spec.k)];
    case "rbp":
      return [
        `rbp${Number((spec.persistence * 100).toFixed(6))}@${spec.k}`,
        rankBiasedPrecisionAt(spec.k, spec.persistence),
      ];
    default: {
      const name = `${spec.kind}@${spec.k}`;
      return [name, metricOf(name)];
    }
  }
}

function measure(metric: Metric, { gains, places }: RewardInput, hits: readonly Hit[]): number {
  return metric(
    hits.map((hit) => hit.id),
    gains,
    places,
  );
}
