import { setImmediate } from "node:timers/promises";
import type { Measurement } from "../../schemas/generated/run-events";
import { compareSystems } from "../../trainer/evaluation/paired-comparison";
import { differingSettings, flatSettings } from "../../trainer/settings-difference";
import type {
  Difference,
  RunQueriesQuery,
  RunQuery,
  Standing,
  StandingRow,
  StandingsQuery,
} from "../../webview/protocol/runs-panel";
import type { ComparableRun } from "./compared-run";

/** What an experiment is called says nothing of what it does. */
const NAMES = new Set(["name", "description"]);
/** Most queries in one reply. */
const MAX_WINDOW = 500;
/** Longest text of a query that is sent. */
const MAX_TEXT = 4_000;

/** The settings in which the runs' resolved experiments differ; values as JSON. */
export function differencesOf(settings: readonly unknown[]): Difference[] {
  const flat = settings.map((one) => flatSettings(one));
  const differing = differingSettings(flat).filter((key) => !NAMES.has(key));
  return differing.map((key) => ({
    key,
    values: flat.map(({ [key]: value }) => (value === undefined ? null : JSON.stringify(value))),
  }));
}

/**
 * How each run stands to the original queries, and to one of the runs. Each comparison draws
 * thousands of samples; others have their turn between them.
 */
export async function standingsOf(
  runs: readonly ComparableRun[],
  { split, metric, reference }: StandingsQuery,
): Promise<StandingRow[]> {
  const policies = runs.map((run) => run.measured(split, "policy"));
  const rows: StandingRow[] = [];
  for (const [i, run] of runs.entries()) {
    const mine = policies[i]!;
    const values = mine.flatMap(({ metrics }) => metrics[metric] ?? []);
    const others = i === reference ? undefined : policies[reference];
    const original = standing(mine, run.measured(split, "original"), metric);
    await setImmediate();
    rows.push({
      mean: values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null,
      queries: values.length,
      original,
      reference: others ? standing(mine, byTheirTexts(mine, others), metric) : null,
    });
    await setImmediate();
  }
  return rows;
}

/** The queries that any of the runs was measured on, with what each came to. */
export function queriesOf(
  runs: readonly ComparableRun[],
  { split, metric, reference, offset, limit, sort, text }: RunQueriesQuery,
): { total: number; rows: RunQuery[] } {
  const rows = new Map<string, RunQuery>();
  runs.forEach((run, i) => {
    for (const { query_id: queryId, query, metrics } of run.measured(split, "policy")) {
      const key = query.trim();
      const row = rows.get(key) ?? { queryId, query, values: runs.map(() => null) };
      row.values[i] = metrics[metric] ?? null;
      rows.set(key, row);
    }
  });
  const wanted = text?.toLowerCase();
  const found = [...rows.values()].filter(
    ({ query, queryId }) =>
      !wanted || query.toLowerCase().includes(wanted) || queryId.toLowerCase().includes(wanted),
  );
  sortRows(found, reference, sort ?? { by: "spread", descending: true });
  const window = found.slice(offset, offset + Math.min(limit, MAX_WINDOW));
  return {
    total: found.length,
    rows: window.map((row) => ({ ...row, query: row.query.slice(0, MAX_TEXT) })),
  };
}

/** By the query, by a run's value (its place), or by how far the runs are apart. */
function sortRows(
  rows: RunQuery[],
  reference: number,
  { by, descending }: NonNullable<RunQueriesQuery["sort"]>,
): void {
  const sign = descending ? -1 : 1;
  if (by === "query") {
    const { compare } = new Intl.Collator("en", { numeric: true });
    rows.sort((a, b) => sign * compare(a.query, b.query));
    return;
  }
  const figure = ({ values }: RunQuery): number => {
    if (by !== "spread") return values[Number(by)] ?? Number.NaN;
    const from = values[reference];
    if (from === null || from === undefined) return Number.NaN;
    return Math.max(...values.map((value) => (value === null ? 0 : Math.abs(value - from))));
  };
  // What was not measured comes last, whatever the order.
  const key = (row: RunQuery) => {
    const value = figure(row);
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : sign * value;
  };
  const keys = new Map(rows.map((row) => [row, key(row)]));
  rows.sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : keys.get(a)! > keys.get(b)! ? 1 : 0));
}

function standing(
  mine: readonly Measurement[],
  others: readonly Measurement[],
  metric: string,
): Standing | null {
  const compared = compareSystems(mine, others, metric);
  if (!compared) return null;
  const { wins, ties, losses, mean, low, high, p, means, queries } = compared;
  return { queries: queries.length, means, mean, low, high, wins, ties, losses, p };
}

/** Another run's lines under the ids that mine gives the same queries: other data, other ids. */
function byTheirTexts(mine: readonly Measurement[], others: readonly Measurement[]): Measurement[] {
  const ids = new Map(mine.map(({ query, query_id }) => [query.trim(), query_id]));
  return others.flatMap((line) => {
    const id = ids.get(line.query.trim());
    return id === undefined ? [] : [{ ...line, query_id: id }];
  });
}
