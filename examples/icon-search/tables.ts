import type { Split } from "../../trainer/data/dataset";
import type { Evaluation } from "../../trainer/evaluation/evaluate";

/** A system measured on the test split. */
export interface TableRow {
  key: string;
  label: string;
  evaluation: Evaluation;
}

const EXAMPLES = 10;
const SHOWN_HITS = 3;

/** The systems with their means and 95 % bootstrap intervals. */
export function summaryTable(
  rows: readonly TableRow[],
  metrics: readonly string[],
  queries: number,
): string {
  const cells = rows.map(({ label, evaluation }) => [
    label,
    ...metrics.map((name) => {
      const { mean, low, high } = evaluation.summary[name]!;
      return `${mean.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
    }),
  ]);
  return aligned([[`test (${queries} queries)`, ...metrics], ...cells]);
}

/** Queries whose rewrites moved most, for better and for worse, with what each retrieves. */
export function rewritesTable(
  split: Split,
  before: Evaluation,
  after: Evaluation,
  titleOf: (id: string) => string,
  metric: string,
): string {
  const was = before.values[metric]!;
  const is = after.values[metric]!;
  // Evenly spaced by gain: the best, the worst and what lies between, not a choice of successes.
  const byGain = split.queries
    .map((_, i) => i)
    .sort((a, b) => is[b]! - was[b]! - (is[a]! - was[a]!));
  const chosen = Array.from(
    { length: Math.min(EXAMPLES, byGain.length) },
    (_, i) => byGain[Math.round((i * (byGain.length - 1)) / (EXAMPLES - 1))]!,
  );
  const lines = chosen.flatMap((i) => {
    const query = split.queries[i]!;
    const gains = split.qrels.get(query.id)!;
    const show = (evaluation: Evaluation) => {
      const { text, searchText, ranked } = evaluation.outcomes[i]!;
      const hits = ranked
        .slice(0, SHOWN_HITS)
        .map(({ id }) => `${gains.get(id) ? "✓" : ""}${titleOf(id)}`);
      return `${JSON.stringify(searchText ?? text ?? "")} → ${hits.join(", ") || "nothing"}`;
    };
    return [
      `${JSON.stringify(query.text)}  (${metric} ${was[i]!.toFixed(2)} → ${is[i]!.toFixed(2)})`,
      `    before  ${show(before)}`,
      `    after   ${show(after)}`,
    ];
  });
  return [
    `Ten rewrites, from the largest gain to the largest loss; ✓ marks what was meant`,
    ...lines,
  ].join("\n");
}

/** Rows of cells in columns. */
export function aligned(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => row[c]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, c) => cell.padEnd(widths[c]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
