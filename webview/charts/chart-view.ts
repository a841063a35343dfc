import type { ChartView } from "../protocol/run";
import type { ChartLine, ChartSpec } from "../series";
import { smoothedLines } from "./smoothing";

export type { ChartView };

export const PLAIN_VIEW: ChartView = { smoothing: 0, logarithmic: [], ranges: {} };

type Values = (number | null)[];

/** Lines as they are drawn: smoothed, and without what a logarithmic axis cannot hold. */
export interface Drawn {
  lines: ChartLine[];
  logarithmic: boolean;
  /** Values that a logarithmic axis has no place for. */
  left: number;
}

/** Whether a logarithmic axis would show anything. */
export function canBeLogarithmic({ lines }: ChartSpec): boolean {
  return lines.some(({ values }) => values.some((value) => value !== null && value > 0));
}

/** What is drawn of a chart in a view. */
export function drawn(spec: ChartSpec, view: ChartView): Drawn {
  const lines = smoothedLines(spec, view.smoothing);
  if (!view.logarithmic.includes(spec.title) || !canBeLogarithmic(spec))
    return { lines, logarithmic: false, left: 0 };
  const left = spec.lines.reduce(
    (sum, { values }) => sum + values.filter((value) => value !== null && value <= 0).length,
    0,
  );
  const positive = (values: Values): Values =>
    values.map((value) => (value !== null && value > 0 ? value : null));
  return {
    lines: lines.map((line) => ({
      ...line,
      values: positive(line.values),
      ...(line.low && line.high ? { low: positive(line.low), high: positive(line.high) } : {}),
    })),
    logarithmic: true,
    left,
  };
}

/** Ends of a chart's horizontal axis: what it is zoomed to, or all of its steps. */
export function stepsShown(
  spec: ChartSpec,
  zoomed: [number, number] | undefined,
): [number, number] {
  if (zoomed) return zoomed;
  const [first = 0, last = 1] = [spec.steps[0], spec.steps.at(-1)];
  return first === last ? [first - 1, last + 1] : [first, last];
}

/** Indices of the first and the last point in a closed range of steps; undefined for none. */
export function pointsIn(
  steps: readonly number[],
  [from, to]: readonly [number, number],
): [number, number] | undefined {
  const first = steps.findIndex((step) => step >= from);
  const last = steps.findLastIndex((step) => step <= to);
  return first < 0 || last < first ? undefined : [first, last];
}

/**
 * A range of steps made narrower or wider around a step of it; undefined where it holds all of
 * them, and the same range where it would hold fewer than three.
 */
export function zoomedAround(
  whole: readonly [number, number],
  shown: readonly [number, number],
  center: number,
  times: number,
): [number, number] | undefined {
  const from = Math.max(whole[0], Math.round(center - (center - shown[0]) * times));
  const to = Math.min(whole[1], Math.round(center + (shown[1] - center) * times));
  if (from === whole[0] && to === whole[1]) return undefined;
  return to - from >= 2 ? [from, to] : [shown[0], shown[1]];
}

/** Which of the points in sight a key leads to; undefined for other keys. */
export function pointByKey(
  key: string,
  at: number,
  [first, last]: readonly [number, number],
): number | undefined {
  const moves: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    PageUp: at + 10,
    PageDown: at - 10,
    Home: first,
    End: last,
  };
  const to = moves[key];
  return to === undefined ? undefined : Math.max(first, Math.min(last, to));
}
