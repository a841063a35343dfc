import * as l10n from "@vscode/l10n";
import type { ComparedRun } from "../protocol/runs-panel";
import { type ChartLine, type ChartSpec, SIMPLE } from "../series";
import { visibleLine } from "../text/visible-text";
import { lookOf } from "./run-colours";

type Points = Map<number, number | null>;

/** Curves of the RL steps that are laid over each other beside the reward's; the others are a single run's matter. */
const LAID_OVER = new Set([
  "entropy",
  "kl",
  "completion_length",
  "zero_variance_share",
  "truncated_share",
]);
const CURVES: typeof SIMPLE = [
  ["reward/mean", l10n.t("Reward"), l10n.t("Mean total reward of a step.")],
  ...SIMPLE.filter(([metric]) => LAID_OVER.has(metric)),
];

/** The runs' curves over each other, one chart a metric; those that no run has are left out. */
export function overlayCharts(runs: readonly ComparedRun[]): ChartSpec[] {
  const curves = CURVES.flatMap(([metric, title, hint, range]) => {
    const points = runs.map(({ rl }) => {
      const values = rl.columns[metric] ?? [];
      return new Map(rl.steps.map((step, i) => [step, values[i] ?? null] as const));
    });
    const spec = laidOver(runs, points, title, hint);
    return spec ? [{ ...spec, ...(range && { range }) }] : [];
  });
  return [...evaluationOverlays(runs), ...curves];
}

/** The policies' means by step on each split and metric on which two runs or more were measured. */
function evaluationOverlays(runs: readonly ComparedRun[]): ChartSpec[] {
  const policies = runs.map(({ evaluations }) =>
    evaluations.filter(
      ({ system, phase, step }) => system === "policy" && (phase === "rl" || step === 0),
    ),
  );
  const splits = new Set(policies.flat().map(({ split }) => split));
  return [...splits].flatMap((split) => {
    const here = policies.map((evaluations) => evaluations.filter((one) => one.split === split));
    const metrics = new Set(here.flat().flatMap(({ metrics: all }) => Object.keys(all)));
    return [...metrics].flatMap((metric) => {
      const points = here.map(
        (evaluations): Points =>
          new Map(evaluations.map(({ step, metrics: all }) => [step, all[metric]?.mean ?? null])),
      );
      // A single measurement each is a table's matter.
      if (points.every((one) => one.size < 2)) return [];
      const hint = l10n.t("Greedy rewrites of each run's policy on “{0}”.", split);
      const spec = laidOver(runs, points, `${metric} (${split})`, hint, true);
      return spec ? [{ ...spec, measured: true as const }] : [];
    });
  });
}

function laidOver(
  runs: readonly ComparedRun[],
  points: readonly Points[],
  title: string,
  hint: string,
  marked = false,
): ChartSpec | undefined {
  const steps = [...new Set(points.flatMap((one) => [...one.keys()]))].sort((a, b) => a - b);
  const lines = points.flatMap((one, i): ChartLine[] => {
    const values = steps.map((step) => one.get(step) ?? null);
    if (values.every((value) => value === null)) return [];
    const { color, dash } = lookOf(i);
    const label = visibleLine(runs[i]!.label);
    return [
      { label, values, color, dash, dashed: dash.length > 0, ...(marked && { points: true }) },
    ];
  });
  return lines.length > 0 ? { title, hint, steps, lines } : undefined;
}
