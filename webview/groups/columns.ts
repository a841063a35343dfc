import * as l10n from "@vscode/l10n";
import { html } from "lit";
import { compact, decimal, signed } from "../format";
import type { GroupSummary, SortColumn } from "../protocol/groups";
import type { RunHeader } from "../protocol/run";
import { outcomeOf, rewardStrip } from "../reward-strip";
import type { ColumnHead } from "../table/column-head";
import { visibleLine } from "../text/visible-text";

/** A column of the list of groups. */
export interface Column extends ColumnHead<SortColumn> {
  id: string;
  /** In pixels; the query's column takes what is left. */
  width: number;
  cell(row: GroupSummary, run: RunHeader): unknown;
}

const STRINGS = {
  step: [l10n.t("Step"), l10n.t("RL step")],
  query: [l10n.t("Query"), l10n.t("The query as the user typed it")],
  rewards: [l10n.t("Rewards"), l10n.t("One mark a sample; ◇ the original query")],
  mean: [l10n.t("Mean"), l10n.t("Mean reward of the group")],
  spread: [l10n.t("Spread"), l10n.t("Standard deviation of the group's rewards")],
  best: [l10n.t("Best"), l10n.t("Best reward of the group")],
  original: [l10n.t("Original"), l10n.t("Reward of the query as the user typed it")],
  gain: [l10n.t("Best gain"), l10n.t("Best sample's reward − the original query's")],
  tokens: [l10n.t("Tokens"), l10n.t("Mean length of the completions in tokens")],
  component: (name: string) => l10n.t("Mean of the reward component {0}, before weighting", name),
} as const;

/** Narrower than this the strip of rewards is drawn smaller. */
const NARROW = 480;
/** What the query's column is never below, unless the list is narrow. */
const QUERY_WIDTH = 100;
/** Between columns, and at the ends of a row with its scroll bar. */
const GAP = 10;
const ENDS = 36;

const figure = (value: number | null) => (value === null ? "–" : decimal(value));

type Named = "mean" | "spread" | "best" | "original" | "tokens";

function numeric(id: Named, width: number): Column {
  const [label, hint] = STRINGS[id];
  const shown = (value: number | null) =>
    id === "tokens" ? (value ? compact(value) : "–") : figure(value);
  return { id, label, hint, sort: id, width, cell: (row) => shown(row[id]) };
}

const GAIN: Column = {
  id: "gain",
  label: STRINGS.gain[0],
  hint: STRINGS.gain[1],
  sort: "gain",
  width: 78,
  cell(row) {
    const outcome = outcomeOf(row.best, row.original);
    const sign = { gained: "▲", lost: "▼", unchanged: "=" }[outcome];
    const tone = { gained: "gain", lost: "loss", unchanged: "muted" }[outcome];
    return row.gain === null
      ? "–"
      : html`<span class=${tone} title=${outcome}>${sign} ${signed(row.gain)}</span>`;
  },
};

/** Columns that may be shown or not, by the run's reward components. */
export function optionalColumns(components: readonly string[]): Column[] {
  return [
    numeric("mean", 52),
    numeric("spread", 52),
    numeric("best", 52),
    numeric("original", 60),
    GAIN,
    numeric("tokens", 52),
    ...components.map(
      (name, index): Column => ({
        id: `component:${name}`,
        label: name,
        hint: STRINGS.component(name),
        sort: `component:${name}`,
        width: Math.max(52, Math.min(110, 7 * name.length + 8)),
        cell: (row) => figure(row.components[index] ?? null),
      }),
    ),
  ];
}

/** What is shown as long as nothing was chosen, the most telling first. */
const DEFAULTS = ["gain", "mean", "spread"];

/**
 * The columns of a list. Those chosen are all shown, however wide they are together; without a
 * choice it is as many of the most telling ones as fit.
 */
export function columnsOf(
  components: readonly string[],
  chosen: readonly string[] | undefined,
  width: number,
): Column[] {
  const narrow = width < NARROW;
  const fixed: Column[] = [
    {
      id: "step",
      label: STRINGS.step[0],
      hint: STRINGS.step[1],
      sort: "step",
      width: narrow ? 34 : 40,
      cell: (row) => html`<span class="muted">${row.step}</span>`,
    },
    {
      id: "query",
      label: STRINGS.query[0],
      hint: STRINGS.query[1],
      sort: "query",
      width: narrow ? 48 : QUERY_WIDTH,
      start: true,
      rises: true,
      cell(row) {
        const shown = visibleLine(row.query);
        return html`<bdi title=${shown}>${shown}</bdi>`;
      },
    },
    {
      id: "rewards",
      label: STRINGS.rewards[0],
      hint: STRINGS.rewards[1],
      sort: null,
      width: narrow ? 88 : 132,
      start: true,
      cell: (row, run) => rewardStrip(row.rewards, row.original, run.rewardRange),
    },
  ];
  const optional = optionalColumns(components);
  if (chosen) return [...fixed, ...optional.filter(({ id }) => chosen.includes(id))];
  const shown = new Set<string>();
  let left = width - widthOf(fixed);
  for (const id of DEFAULTS) {
    left -= optional.find((column) => column.id === id)!.width + GAP;
    if (left >= 0 || shown.size === 0) shown.add(id);
  }
  return [...fixed, ...optional.filter(({ id }) => shown.has(id))];
}

/** The least width of a row. */
export function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width + GAP, ENDS - GAP);
}

/** Columns as a grid's template. */
export function templateOf(columns: readonly Column[]): string {
  return columns
    .map(({ id, width }) => (id === "query" ? `minmax(${width}px, 1fr)` : `${width}px`))
    .join(" ");
}
