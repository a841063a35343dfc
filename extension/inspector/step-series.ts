import type { StepSeriesUpdate } from "../../webview/protocol/run";

/** More points than this are sent as means of neighbouring steps: no chart has more pixels. */
export const MAX_POINTS = 5_000;

export type StepMetrics = Record<string, number | null | undefined>;

interface Row {
  step: number;
  metrics: StepMetrics;
}

/**
 * The step metrics of one phase, and what of them the webview already has. Long series are sent
 * in buckets of 2, 4, 8 … steps, so that following a run stays an append: only the last bucket
 * is replaced, and the whole is sent again when the bucket size doubles.
 */
export class StepSeries {
  private rows: Row[] = [];
  private sentBuckets = 0;
  private sentStride = 1;

  constructor(private readonly maxPoints = MAX_POINTS) {}

  get length(): number {
    return this.rows.length;
  }

  /** Adds a step. A resumed run repeats steps after its checkpoint: the later record counts. */
  add(step: number, metrics: StepMetrics): void {
    while (this.rows.length > 0 && this.rows[this.rows.length - 1]!.step >= step) {
      this.rows.pop();
      this.sentBuckets = Math.min(this.sentBuckets, Math.floor(this.rows.length / this.sentStride));
    }
    this.rows.push({ step, metrics });
  }

  /** Sets one more metric of a step already added; steps not there are ignored. */
  set(step: number, metric: string, value: number): void {
    let low = 0;
    let high = this.rows.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const row = this.rows[middle]!;
      if (row.step === step) {
        if (row.metrics[metric] === value) return;
        row.metrics[metric] = value;
        this.sentBuckets = Math.min(this.sentBuckets, Math.floor(middle / this.sentStride));
        return;
      }
      if (row.step < step) low = middle + 1;
      else high = middle - 1;
    }
  }

  /** Everything, for a webview that has nothing yet. */
  all(): StepSeriesUpdate {
    this.sentBuckets = 0;
    return this.news() ?? { from: 0, steps: [], columns: {} };
  }

  /** What changed since the last call of this or of `all`; undefined when nothing did. */
  news(): StepSeriesUpdate | undefined {
    let stride = 1;
    while (this.rows.length / stride > this.maxPoints) stride *= 2;
    if (stride !== this.sentStride) this.sentBuckets = 0;
    const buckets = Math.ceil(this.rows.length / stride);
    const from = this.sentBuckets;
    if (from >= buckets) return undefined;
    this.sentStride = stride;
    this.sentBuckets = Math.floor(this.rows.length / stride);
    return bucketMeans(this.rows, from, stride);
  }
}

/** Means of each metric over buckets of `stride` rows, from bucket `from`; x is the last step. */
function bucketMeans(rows: readonly Row[], from: number, stride: number): StepSeriesUpdate {
  const tail = rows.slice(from * stride);
  const names = new Set(tail.flatMap((row) => Object.keys(row.metrics)));
  const steps: number[] = [];
  const columns: Record<string, (number | null)[]> = {};
  for (const name of names) columns[name] = [];
  for (let start = 0; start < tail.length; start += stride) {
    const bucket = tail.slice(start, start + stride);
    steps.push(bucket[bucket.length - 1]!.step);
    for (const name of names) columns[name]!.push(mean(bucket.map((row) => row.metrics[name])));
  }
  return { from, steps, columns };
}

/** Mean of the finite values; null when there is none. */
function mean(values: readonly (number | null | undefined)[]): number | null {
  let sum = 0;
  let counted = 0;
  for (const value of values) {
    if (value === null || value === undefined || !Number.isFinite(value)) continue;
    sum += value;
    counted++;
  }
  return counted === 0 ? null : sum / counted;
}
