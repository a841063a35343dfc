import * as l10n from "@vscode/l10n";
import type { Evaluation, StepSeriesUpdate } from "./protocol/run";

type Values = (number | null)[];

/** One line of a chart; `low` and `high` draw a band behind it. */
export interface ChartLine {
  label: string;
  values: Values;
  /** A `--vscode-charts-*` colour name. */
  color: string;
  dashed?: boolean;
  /** Lengths of dashes and gaps, where there are more kinds of lines than two. */
  dash?: number[];
  points?: boolean;
  /** What was reported, behind its smoothed line. */
  faint?: boolean;
  low?: Values;
  high?: Values;
}

/** What a chart shows. All lines share `steps`. */
export interface ChartSpec {
  title: string;
  hint: string;
  steps: number[];
  lines: ChartLine[];
  /** Fixes the value axis's ends where the quantity has natural ones. */
  range?: [number, number];
  /** Figures with intervals of their own: they are shown as they were measured, never smoothed. */
  measured?: true;
}

export const emptySeries = (): StepSeriesUpdate => ({ from: 0, steps: [], columns: {} });

/** The series with rows `update.from` onwards replaced. Metrics unknown before are null there. */
export function applySeries(have: StepSeriesUpdate, update: StepSeriesUpdate): StepSeriesUpdate {
  const { from } = update;
  const names = new Set([...Object.keys(have.columns), ...Object.keys(update.columns)]);
  const columns: Record<string, Values> = {};
  const missing = (length: number): Values => new Array<null>(length).fill(null);
  for (const name of names) {
    const before = have.columns[name]?.slice(0, from) ?? missing(from);
    columns[name] = before.concat(update.columns[name] ?? missing(update.steps.length));
  }
  return { from: 0, steps: have.steps.slice(0, from).concat(update.steps), columns };
}

const REWARD_PARTS = new Set(["mean", "std", "max", "original"]);

/** Single-metric charts: metric, title, explanation, fixed range. */
export const SIMPLE: readonly [string, string, string, [number, number]?][] = [
  [
    "zero_variance_share",
    l10n.t("Zero-variance groups"),
    l10n.t("Share of groups whose samples all got the same reward; they teach nothing."),
    [0, 1],
  ],
  ["entropy", l10n.t("Entropy"), l10n.t("Mean entropy of the policy per token, in nats.")],
  [
    "kl",
    l10n.t("KL to reference"),
    l10n.t("Estimated divergence from the starting policy per token."),
  ],
  ["completion_length", l10n.t("Completion length"), l10n.t("Mean tokens per completion.")],
  [
    "truncated_share",
    l10n.t("Truncated"),
    l10n.t("Share of completions cut at max_new_tokens."),
    [0, 1],
  ],
  [
    "clip_fraction",
    l10n.t("Clip fraction"),
    l10n.t("Share of tokens whose ratio was clipped."),
    [0, 1],
  ],
  [
    "explained_variance",
    l10n.t("Explained variance"),
    l10n.t(
      "How much of the returns' variance the critic foresaw: 1 is all, 0 no more than their mean.",
    ),
  ],
  ["value_loss", l10n.t("Critic's loss"), l10n.t("Of the values that the critic expects.")],
  ["grad_norm", l10n.t("Gradient norm"), l10n.t("Norm of the gradient before clipping.")],
  ["loss", l10n.t("Loss"), l10n.t("The policy loss.")],
  ["learning_rate", l10n.t("Learning rate"), l10n.t("As scheduled.")],
  ["rollouts_per_second", l10n.t("Rollouts per second"), l10n.t("Throughput of a whole step.")],
];

const combine = (
  left: Values | undefined,
  right: Values | undefined,
  by: (left: number, right: number) => number,
): Values =>
  (left ?? []).map((value, index) => {
    const other = right?.[index];
    return value === null || other === null || other === undefined ? null : by(value, other);
  });

function rewardChart({ steps, columns }: StepSeriesUpdate): ChartSpec | undefined {
  const mean = columns["reward/mean"];
  if (!mean) return undefined;
  const std = columns["reward/std"];
  const max = columns["reward/max"];
  const original = columns["reward/original"];
  const lines: ChartLine[] = [];
  if (max) lines.push({ label: "max", values: max, color: "purple" });
  if (original) {
    lines.push({ label: "original query", values: original, color: "yellow", dashed: true });
  }
  lines.push({
    label: "mean",
    values: mean,
    color: "blue",
    ...(std && {
      low: combine(mean, std, (center, spread) => center - spread),
      high: combine(mean, std, (center, spread) => center + spread),
    }),
  });
  const hint = l10n.t(
    "Mean total reward of a step, ± standard deviation, beside the original queries'.",
  );
  return { title: l10n.t("Reward"), hint, steps, lines };
}

function componentCharts({ steps, columns }: StepSeriesUpdate): ChartSpec[] {
  const names = Object.keys(columns)
    .filter((name) => name.startsWith("reward/"))
    .map((name) => name.slice("reward/".length))
    .filter((name) => !REWARD_PARTS.has(name));
  if (names.length < 2) return [];
  return names.map((name) => ({
    title: `Reward: ${name}`,
    hint: l10n.t("Mean of this reward component before weighting."),
    steps,
    lines: [{ label: name, values: columns[`reward/${name}`]!, color: "blue" }],
  }));
}

/** Charts of the RL phase, the most telling first. */
export function rlCharts(series: StepSeriesUpdate): ChartSpec[] {
  if (series.steps.length === 0) return [];
  const reward = rewardChart(series);
  const charts = [...(reward ? [reward] : []), ...componentCharts(series)];
  for (const [metric, title, hint, range] of SIMPLE) {
    const values = series.columns[metric];
    if (!values?.some((value) => value !== null)) continue;
    const lines = [{ label: "", values, color: "blue" }];
    charts.push({ title, hint, steps: series.steps, lines, ...(range && { range }) });
  }
  return charts;
}

/** Loss of the supervised warm start by its own steps. */
export function warmStartCharts(series: StepSeriesUpdate): ChartSpec[] {
  const values = series.columns.loss;
  if (!values || series.steps.length === 0) return [];
  const hint = l10n.t("Supervised loss by warm-start step, before any RL.");
  const lines = [{ label: "loss", values, color: "purple" }];
  return [{ title: l10n.t("Warm-start loss"), hint, steps: series.steps, lines }];
}

const BASELINE_COLORS = ["yellow", "green", "purple", "red"];

/**
 * One chart a metric for each split on which the policy was measured: the policy with its
 * confidence band by RL step, baselines as level lines at their latest measurement.
 */
export function evaluationCharts(evaluations: readonly Evaluation[]): ChartSpec[] {
  const rl = evaluations.filter(({ phase, step }) => phase === "rl" || step === 0);
  const charts: ChartSpec[] = [];
  for (const split of new Set(rl.map((entry) => entry.split))) {
    const here = rl.filter((entry) => entry.split === split);
    const policy = new Map(
      here.filter(({ system }) => system === "policy").map((entry) => [entry.step, entry]),
    );
    const measured = [...policy.values()].sort((left, right) => left.step - right.step);
    if (measured.length < 2) continue;
    const steps = measured.map((entry) => entry.step);
    const baselines = new Map(
      here.filter(({ system }) => system !== "policy").map((entry) => [entry.system, entry]),
    );
    for (const metric of Object.keys(measured[0]!.metrics)) {
      const pick = (part: "mean" | "low" | "high") =>
        measured.map((entry) => entry.metrics[metric]?.[part] ?? null);
      const lines: ChartLine[] = [...baselines.values()].flatMap((entry, index) => {
        const level = entry.metrics[metric]?.mean;
        if (level === undefined) return [];
        const color = BASELINE_COLORS[index % BASELINE_COLORS.length]!;
        const label = entry.system.replace(/_/g, " ");
        return [{ label, values: steps.map(() => level), color, dashed: true }];
      });
      lines.push({
        label: "policy",
        values: pick("mean"),
        low: pick("low"),
        high: pick("high"),
        color: "blue",
        points: true,
      });
      const hint = `Greedy rewrites on “${split}” with the 95 % interval; baselines dashed.`;
      charts.push({ title: `${metric} (${split})`, hint, steps, lines, measured: true });
    }
  }
  return charts;
}

/** The latest measurement of each system on each split, the policy first. */
export function latestEvaluations(evaluations: readonly Evaluation[]): Evaluation[] {
  const latest = new Map<string, Evaluation>();
  for (const entry of evaluations) latest.set(JSON.stringify([entry.split, entry.system]), entry);
  const first = ({ system }: Evaluation) => (system === "policy" ? 0 : 1);
  return [...latest.values()].sort(
    (left, right) => left.split.localeCompare(right.split) || first(left) - first(right),
  );
}
