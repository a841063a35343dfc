import type { Measurement } from "../../schemas/generated/run-events";
import { bootstrapDifference, type Comparison, TIE } from "./bootstrap";
import { lessIsBetter } from "./metrics";
import { randomisationTest } from "./randomisation";

/** A query as two systems did it. */
export interface ComparedQuery {
  queryId: string;
  query: string;
  /** What each made of the query; null where it had not the task's form. */
  texts: [string | null, string | null];
  values: [number, number];
  /** How much better the first's value is than the second's. */
  gain: number;
}

/** Queries whose gain is in a range; ties stand in a bar of their own, from 0 to 0. */
export interface GainBar {
  from: number;
  to: number;
  count: number;
}

/** Two systems on the queries that both were measured on. */
export interface PairedComparison extends Comparison {
  metric: string;
  /** Two-sided, by the randomisation test. */
  p: number;
  bars: GainBar[];
  /** Mean of each system over the compared queries. */
  means: [number, number];
  /** Queries that only one of the two was measured on. */
  unpaired: number;
  /** Largest loss first. */
  queries: ComparedQuery[];
}

const BARS_A_SIDE = 10;

/**
 * Compares two systems query by query on one metric; undefined when no query was measured for both.
 */
export function compareSystems(
  first: readonly Measurement[],
  second: readonly Measurement[],
  metric: string,
): PairedComparison | undefined {
  const better = lessIsBetter(metric) ? -1 : 1;
  const others = new Map(second.map((line) => [line.query_id, line]));
  const queries = first.flatMap((line): ComparedQuery[] => {
    const other = others.get(line.query_id);
    const values = [line.metrics[metric], other?.metrics[metric]] as const;
    if (!other || values[0] === undefined || values[1] === undefined) return [];
    return [
      {
        queryId: line.query_id,
        query: line.query,
        texts: [line.text, other.text],
        values: [values[0], values[1]],
        gain: better * (values[0] - values[1]),
      },
    ];
  });
  if (queries.length === 0) return undefined;
  const comparison = bootstrapDifference(
    queries.map(({ values }) => better * values[0]),
    queries.map(({ values }) => better * values[1]),
  );
  const gains = queries.map(({ gain }) => gain);
  const mean = (side: 0 | 1) =>
    queries.reduce((sum, { values }) => sum + values[side], 0) / queries.length;
  return {
    ...comparison,
    metric,
    p: randomisationTest(gains),
    bars: barsOf(gains),
    means: [mean(0), mean(1)],
    unpaired: new Set([...first, ...second].map((line) => line.query_id)).size - queries.length,
    queries: queries.sort((a, b) => a.gain - b.gain),
  };
}

/** Which of a comparison's bars a gain is counted in. */
export function barOf(gain: number, bars: readonly GainBar[]): number {
  const middle = (bars.length - 1) / 2;
  if (Math.abs(gain) <= TIE) return middle;
  const width = bars[middle + 1]!.to;
  const away = Math.min(middle, 1 + Math.floor(Math.abs(gain) / width));
  return middle + Math.sign(gain) * away;
}

/** Counts gains in ten ranges a side as wide as the largest gain needs, ties between them. */
function barsOf(gains: readonly number[]): GainBar[] {
  const largest = gains.reduce((most, gain) => Math.max(most, Math.abs(gain)), 0);
  const width = Math.max(0.01, Math.ceil((100 * largest) / BARS_A_SIDE - 1e-6) / 100);
  const edge = (i: number) => Number((i * width).toFixed(4));
  const side = Array.from({ length: BARS_A_SIDE }, (_, i) => i);
  const losses = side.map(
    (i): GainBar => ({
      from: -edge(BARS_A_SIDE - i),
      to: -edge(BARS_A_SIDE - i - 1),
      count: 0,
    }),
  );
  const ties: GainBar = { from: 0, to: 0, count: 0 };
  const wins = side.map((i): GainBar => ({ from: edge(i), to: edge(i + 1), count: 0 }));
  const bars = [...losses, ties, ...wins];
  for (const gain of gains) bars[barOf(gain, bars)]!.count++;
  return bars;
}
