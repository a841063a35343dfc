import type { Measurement } from "../../schemas/generated/run-events";

/** Bars of a histogram of positions: tenths of a document. */
const TENTHS = 10;

/** Where in their documents causes stand, and what two systems took for them. Shares of 1. */
export interface PositionHistogram {
  domain: string;
  questions: number;
  truth: number[];
  /** Of what a system put first; null where it named no segment at all. */
  first: number[] | null;
  second: number[] | null;
}

/**
 * Backtracing's histograms (Wang et al. 2024, arXiv 2403.03956, figure 3): for each domain the share
 * of causes in each tenth of their document, counted by index / (segments − 1), and of the segments
 * that two systems put first. Domains by name; empty in other tasks.
 */
export function positionsByDomain(
  first: readonly Measurement[],
  second: readonly Measurement[],
): PositionHistogram[] {
  const domains = new Set(
    first.flatMap(({ domain, positions }) => (positions ? (domain ?? "") : [])),
  );
  return [...domains].sort().map((domain) => {
    const here = (lines: readonly Measurement[]) =>
      lines.filter((line) => line.positions && (line.domain ?? "") === domain);
    const [ours, theirs] = [here(first), here(second)];
    const predicted = (lines: readonly Measurement[]) =>
      tenths(lines.flatMap(({ predicted_position: position }) => position ?? []));
    return {
      domain,
      questions: ours.length,
      truth: tenths(ours.flatMap(({ positions }) => positions ?? [])) ?? new Array(TENTHS).fill(0),
      first: predicted(ours),
      second: predicted(theirs),
    };
  });
}

/** Shares of positions in each tenth from 0 to 1; null of none. */
export function tenths(positions: readonly number[]): number[] | null {
  if (positions.length === 0) return null;
  const counts = new Array<number>(TENTHS).fill(0);
  for (const position of positions) counts[Math.min(TENTHS - 1, Math.floor(position * TENTHS))]!++;
  return counts.map((count) => count / positions.length);
}
