import { words } from "../format";
import type { EvaluationView, MeasuredSystem } from "../protocol/comparison";
import type { Evaluation } from "../protocol/run";

const POLICY = "policy";
const ORIGINAL = "original_query";

/** What can be compared on a split. */
export interface Choices {
  splits: string[];
  /** The policy's newest measurement first, then the baselines, then the policy's older ones. */
  systems: MeasuredSystem[];
  metrics: string[];
}

/** What is compared: a split, two systems and a metric. */
export interface Choice {
  split: string;
  first: MeasuredSystem;
  second: MeasuredSystem;
  metric: string;
}

export const sameSystem = (a: MeasuredSystem, b: MeasuredSystem) =>
  a.system === b.system && a.phase === b.phase && a.step === b.step;

const systemOf = ({ system, phase, step }: Evaluation): MeasuredSystem => ({ system, phase, step });

/** What was measured on a split, the newest first, each system at a step once. */
function measuredOn(evaluations: readonly Evaluation[], split: string): Evaluation[] {
  const found = new Map<string, Evaluation>();
  for (const entry of evaluations) {
    if (entry.split !== split) continue;
    const key = JSON.stringify(systemOf(entry));
    found.delete(key);
    found.set(key, entry);
  }
  return [...found.values()].reverse();
}

/**
 * What there is to choose from: the splits on which two systems were measured, the last one first,
 * and what was measured on the one chosen.
 */
export function choicesOf(evaluations: readonly Evaluation[], split: string | undefined): Choices {
  const splits = [...new Set(evaluations.map((entry) => entry.split))]
    .filter((one) => measuredOn(evaluations, one).length > 1)
    .reverse();
  const chosen = split !== undefined && splits.includes(split) ? split : splits[0];
  const here = chosen === undefined ? [] : measuredOn(evaluations, chosen);
  const policies = here.filter(({ system }) => system === POLICY);
  const others = here.filter(({ system }) => system !== POLICY);
  const systems = [...policies.slice(0, 1), ...others, ...policies.slice(1)].map(systemOf);
  const metrics = [...new Set([...here].reverse().flatMap((entry) => Object.keys(entry.metrics)))];
  return { splits, systems, metrics };
}

/** Systems that are offered at once; a run may have been measured thousands of times. */
const MOST_OFFERED = 100;

/** Indices of the systems to offer: the first of the choices, and what was chosen. */
export function offered(systems: readonly MeasuredSystem[], chosen: MeasuredSystem): number[] {
  const first = systems.slice(0, MOST_OFFERED).map((_, i) => i);
  const at = systems.findIndex((other) => sameSystem(chosen, other));
  return at < MOST_OFFERED ? first : [...first, at];
}

/**
 * What is compared: what was chosen as far as it is there, else the policy's newest measurement with
 * the original query's by the first metric. Undefined where fewer than two were measured.
 */
export function choiceOf(
  { split, first, second, metric }: EvaluationView,
  evaluations: readonly Evaluation[],
): Choice | undefined {
  const { splits, systems, metrics } = choicesOf(evaluations, split);
  const a = (first && systems.find((other) => sameSystem(first, other))) ?? systems[0];
  const others = systems.filter((system) => a && !sameSystem(system, a));
  const strangers = others.filter(({ system }) => system !== a?.system);
  const b =
    (second && others.find((other) => sameSystem(second, other))) ??
    strangers.find(({ system }) => system === ORIGINAL) ??
    strangers[0] ??
    others[0];
  const by = metric !== undefined && metrics.includes(metric) ? metric : metrics[0];
  if (!a || !b || by === undefined) return undefined;
  return {
    split: split && splits.includes(split) ? split : splits[0]!,
    first: a,
    second: b,
    metric: by,
  };
}

/** `policy, step 40`; baselines without the step, but the one where they were measured twice. */
export function systemName(
  { system, phase, step }: MeasuredSystem,
  among: readonly MeasuredSystem[],
): string {
  const isOnly = () => among.filter((other) => other.system === system).length < 2;
  if (system !== POLICY && isOnly()) return words(system);
  return `${words(system)}, ${phase === "warm_start" && step > 0 ? "warm-start " : ""}step ${step}`;
}
