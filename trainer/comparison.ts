import { readFileSync } from "node:fs";
import path from "node:path";
import { RunReader } from "../runlog/reader";
import { RunFile } from "../runlog/run-directory";
import type { RunSummary } from "../runlog/runs";
import { splitName } from "../schemas/data-rules";
import type { EvaluationEvent } from "../schemas/generated/run-events";
import type { ResolvedExperiment } from "../schemas/resolved-experiment";
import { pointText } from "../schemas/sweep";
import { differingSettings, flatSettings } from "./settings-difference";

/** Runs that differ by their seeds alone, and what they came to. */
export interface ComparedPoint {
  /** The settings in which the compared runs differ, the seed aside. */
  settings: Record<string, unknown>;
  /** `data` is the hash of what the run read, null where it is not known. */
  runs: { id: string; seed: unknown; state: string; data: string | null }[];
  /** Of those runs that got as far as the test split, for each metric. */
  metrics: Record<string, Spread>;
}

/** Mean and sample standard deviation; the latter is null for a single run. */
export interface Spread {
  n: number;
  mean: number;
  std: number | null;
}

const SEED = "training.seed";
/** Where a run's files are says nothing of the experiment. */
const PLACES = new Set(["name", "description"]);

/** Compares runs by the settings in which they differ, over their seeds, on the test split. */
export function compareRuns(runs: readonly RunSummary[]): ComparedPoint[] {
  const resolved = runs.map(({ folder }) =>
    flatSettings(readJson(path.join(folder, RunFile.resolved))),
  );
  const differing = differingSettings(resolved).filter((key) => key !== SEED && !PLACES.has(key));
  const points = new Map<string, ComparedPoint & { values: Record<string, number>[] }>();
  runs.forEach((run, i) => {
    const settings = Object.fromEntries(differing.map((key) => [key, resolved[i]![key] ?? null]));
    const mark = JSON.stringify(settings);
    const point = points.get(mark) ?? { settings, runs: [], metrics: {}, values: [] };
    points.set(mark, point);
    const state = run.liveness === "crashed" ? "crashed" : run.state.state;
    const data = run.state.data?.hash ?? null;
    point.runs.push({ id: run.state.id, seed: resolved[i]![SEED] ?? null, state, data });
    const measured = testFigures(run.folder);
    if (measured) point.values.push(measured);
  });
  return Array.from(points.values(), ({ values, ...point }) => {
    for (const name of new Set(values.flatMap((value) => Object.keys(value))))
      point.metrics[name] = spread(values.flatMap((value) => value[name] ?? []));
    return point;
  });
}

/** The comparison as aligned text, one line a point. */
export function comparisonText(points: readonly ComparedPoint[]): string {
  const metrics = [...new Set(points.flatMap((point) => Object.keys(point.metrics)))];
  const rows = [
    ["settings", "runs", ...metrics, "states"],
    ...points.map((point) => [
      pointText(point.settings) || "as in the experiment",
      String(point.runs.length),
      ...metrics.map((name) => spreadText(point.metrics[name])),
      statesText(point),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const table = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join("  ")
      .trimEnd(),
  );
  return [...table, ...dataNote(points)].join("\n");
}

/** Figures on different data are not to be compared as they stand. */
function dataNote(points: readonly ComparedPoint[]): string[] {
  const hashes = new Set(points.flatMap(({ runs }) => runs.flatMap(({ data }) => data ?? [])));
  if (hashes.size < 2) return [];
  const short = [...hashes].map((hash) => hash.slice(0, 12)).join(", ");
  return [`note: not all of these runs read the same data (hashes ${short})`];
}

/** `0.519 ± 0.012 (3)`; a single run has no deviation. */
export function spreadText(found: Spread | undefined): string {
  if (!found) return "–";
  const mean = found.mean.toFixed(4);
  return found.std === null ? mean : `${mean} ± ${found.std.toFixed(4)} (${found.n})`;
}

function statesText({ runs }: ComparedPoint): string {
  const counts = new Map<string, number>();
  for (const { state } of runs) counts.set(state, (counts.get(state) ?? 0) + 1);
  return Array.from(counts, ([state, n]) => (n === 1 ? state : `${n} ${state}`)).join(", ");
}

/** The policy's figures on the test split, the newest ones. */
function testFigures(folder: string): Record<string, number> | undefined {
  const reader = RunReader.open(folder);
  try {
    const found = reader.events.findLast(
      (event): event is EvaluationEvent =>
        event.type === "evaluation" && event.system === "policy" && event.split === testOf(folder),
    );
    if (!found) return undefined;
    return Object.fromEntries(
      Object.entries(found.metrics).flatMap(([name, figure]) =>
        figure ? [[name, figure.mean]] : [],
      ),
    );
  } finally {
    reader.close();
  }
}

function testOf(folder: string): unknown {
  const { data } = readJson(path.join(folder, RunFile.resolved)) as Partial<ResolvedExperiment>;
  return data && splitName(data, "test");
}

function spread(values: readonly number[]): Spread {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, std: n > 1 ? Math.sqrt(squares / (n - 1)) : null };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}
