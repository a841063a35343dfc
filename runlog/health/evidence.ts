import { type CheckName, type Finding, MAX_EVIDENCE } from "./finding";
import type { GroupStats, Quarters } from "./group-stats";
import { within } from "./group-stats";
import type { SampledGroup } from "./rewrite-sample";
import type { Thresholds } from "./thresholds";

/** A metric of the RL steps, as the trainer reported it. */
export interface Curve {
  steps: number[];
  values: number[];
}

/** The policy's mean on a split by RL step, for one metric. */
export interface MeasuredSplit {
  split: string;
  metric: string;
  steps: number[];
  values: number[];
}

/** All that the checks look at. */
export interface Evidence {
  stats: GroupStats;
  /** Evenly spread groups with their texts measured. */
  sample: SampledGroup[];
  quarters: Quarters;
  /** By metric name. */
  curves: ReadonlyMap<string, Curve>;
  measured: MeasuredSplit[];
  thresholds: Thresholds;
}

/** A named check: what it found, or undefined where all is well. */
export type Check = (
  evidence: Evidence,
) => Omit<Finding, "check" | "threshold" | "meaning"> | undefined;
export type CheckTable = Partial<Record<CheckName, Check>>;

/** Positions of the groups in a range of steps. */
export function positionsIn(stats: GroupStats, range: readonly [number, number]): number[] {
  const positions: number[] = [];
  for (let position = 0; position < stats.count; position++)
    if (within(stats.step[position]!, range)) positions.push(position);
  return positions;
}

export function sampledIn(
  sample: readonly SampledGroup[],
  range: readonly [number, number],
): SampledGroup[] {
  return sample.filter(({ step }) => within(step, range));
}

/** Numbers of the groups with the highest scores above 0, highest first. */
export function worst<T>(
  items: readonly T[],
  group: (item: T) => number,
  score: (item: T) => number,
): number[] {
  return items
    .map((item) => ({ group: group(item), score: score(item) }))
    .filter((item) => item.score > 0)
    .sort((a, b) => b.score - a.score || a.group - b.group)
    .slice(0, MAX_EVIDENCE)
    .map((item) => item.group);
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The values of a curve in a range of steps. */
export function valuesIn(curve: Curve, range: readonly [number, number]): number[] {
  return curve.values.filter((_, index) => within(curve.steps[index]!, range));
}
