import type { RunEvent } from "../../schemas/generated/run-events";
import { CURVE_CHECKS } from "./curve-checks";
import type { Curve, Evidence, MeasuredSplit } from "./evidence";
import { type CheckName, type Finding, worstFirst } from "./finding";
import { groupStats, quarters } from "./group-stats";
import { REWRITE_CHECKS } from "./rewrite-checks";
import { RewriteSample, type TextSource } from "./rewrite-sample";
import { ROLLOUT_CHECKS } from "./rollout-checks";
import { DEFAULT_THRESHOLDS, THRESHOLD_MEANINGS, type Thresholds } from "./thresholds";

/** What health is judged from: a run's reader. */
export interface HealthSource extends TextSource {
  readonly events: readonly RunEvent[];
}

/**
 * Judges a run's health, again and again while it grows. Figures are of all groups; texts are of a
 * bounded sample of them, each read once. Work is done in slices of some milliseconds.
 */
export class RunHealth {
  readonly #sample: RewriteSample;

  constructor(
    readonly source: HealthSource,
    /** May be changed: the next judgement is by them. */
    public thresholds: Thresholds = DEFAULT_THRESHOLDS,
  ) {
    this.#sample = new RewriteSample(source);
  }

  /** What there is to say of the run so far, worst first; empty when nothing is beyond its threshold. */
  async findings(): Promise<Finding[]> {
    const stats = await groupStats(this.source.table);
    const sample = await this.#sample.read();
    const curves = curvesOf(this.source.events);
    let [first, last] = [Number.POSITIVE_INFINITY, 0];
    const see = (step: number) => {
      first = Math.min(first, step);
      last = Math.max(last, step);
    };
    stats.step.forEach(see);
    for (const { steps } of curves.values()) steps.forEach(see);
    if (first > last) return [];
    return judge({
      stats,
      sample,
      quarters: quarters(first, last),
      curves,
      measured: measuredOf(this.source.events),
      thresholds: this.thresholds,
    });
  }
}

/** The findings of all checks over the same evidence, worst first. */
export function judge(evidence: Evidence): Finding[] {
  const checks = { ...REWRITE_CHECKS, ...ROLLOUT_CHECKS, ...CURVE_CHECKS };
  const findings = Object.entries(checks).flatMap(([name, check]) => {
    const finding = check(evidence);
    if (!finding) return [];
    const { limit } = finding;
    const threshold = evidence.thresholds[limit];
    const meaning = THRESHOLD_MEANINGS[limit];
    return [{ check: name as CheckName, ...finding, threshold, meaning }];
  });
  return worstFirst(findings);
}

/** The steps' metrics; a step that a resumed run did again counts as it was done last. */
export function curvesOf(events: readonly RunEvent[]): Map<string, Curve> {
  const byName = new Map<string, Map<number, number>>();
  for (const event of events) {
    if (event.type !== "step" || event.phase !== "rl") continue;
    for (const [name, value] of Object.entries(event.metrics)) {
      if (typeof value !== "number") continue;
      const values = byName.get(name) ?? new Map<number, number>();
      byName.set(name, values.set(event.step, value));
    }
  }
  return new Map([...byName].map(([name, values]) => [name, curveOf(values)]));
}

/** The policy's first-named metric on each split, the split measured most often first. */
function measuredOf(events: readonly RunEvent[]): MeasuredSplit[] {
  const bySplit = new Map<string, { metric: string; values: Map<number, number> }>();
  for (const event of events) {
    if (event.type !== "evaluation" || event.system !== "policy") continue;
    if (event.phase !== "rl") continue;
    const metric = bySplit.get(event.split)?.metric ?? Object.keys(event.metrics)[0];
    const value = metric === undefined ? undefined : event.metrics[metric]?.mean;
    if (metric === undefined || value === undefined) continue;
    const entry = bySplit.get(event.split) ?? { metric, values: new Map<number, number>() };
    entry.values.set(event.step, value);
    bySplit.set(event.split, entry);
  }
  return [...bySplit]
    .map(([split, { metric, values }]) => ({ split, metric, ...curveOf(values) }))
    .sort((a, b) => b.steps.length - a.steps.length);
}

function curveOf(values: ReadonlyMap<number, number>): Curve {
  const sorted = [...values].sort((a, b) => a[0] - b[0]);
  return { steps: sorted.map(([step]) => step), values: sorted.map(([, value]) => value) };
}
