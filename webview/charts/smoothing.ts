import type { ChartLine, ChartSpec } from "../series";

type Values = (number | null)[];

/**
 * The exponential moving average of a series, without the bias towards 0 of its first values
 * (Kingma and Ba 2015, section 3; TensorBoard's smoothing). Steps without a value stay without one
 * and have no weight.
 *
 * @param weight of what was before, from 0 (no smoothing) to below 1.
 */
export function smoothed(values: readonly (number | null)[], weight: number): Values {
  let average = 0;
  let remaining = 1;
  return values.map((value) => {
    if (value === null) return null;
    average = weight * average + (1 - weight) * value;
    remaining *= weight;
    return average / (1 - remaining);
  });
}

/** The lines of a chart, each noisy one smoothed over a faint line of what was reported. */
export function smoothedLines({ lines, measured }: ChartSpec, weight: number): ChartLine[] {
  if (weight === 0 || measured) return lines;
  return lines.flatMap((line): ChartLine[] => [
    { label: line.label, values: line.values, color: line.color, faint: true },
    {
      ...line,
      values: smoothed(line.values, weight),
      ...(line.low && line.high
        ? { low: smoothed(line.low, weight), high: smoothed(line.high, weight) }
        : {}),
    },
  ]);
}
