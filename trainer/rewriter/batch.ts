/** Sequences to learn from or to score. */
export interface TrainingBatch {
  /** Token numbers: each prompt followed by its completion. */
  sequences: readonly (readonly number[])[];
  /** Tokens of each prompt; what follows is the completion. */
  promptLengths: readonly number[];
  /** Further figures: one for each completion token, completions one after the other. */
  extra: Readonly<Record<string, Float32Array>>;
}

/** A part of a batch in the fixed shape of a compiled program. */
export interface MicroBatch {
  rows: number;
  /** Tokens of a row, right-padded. */
  time: number;
  /** Completion tokens, padded. */
  count: number;
  tokens: Int32Array;
  /** For each completion token, the position (row · time + offset) whose state predicts it. */
  positions: Int32Array;
  targets: Int32Array;
  /** For each completion token, its place in the batch's `extra` figures. */
  places: Int32Array;
  /** Completion tokens without the padding. */
  used: number;
}

const TIME_MULTIPLE = 4;
const COUNT_MULTIPLE = 64;
const ROW_SIZES = [4, 8, 16, 32, 64];
/** Bounds a micro-batch's memory: states of this many tokens at most. */
const MAX_TOKENS = 4096;
/** Tokens of the compiled shapes that are kept: two full micro-batches. */
export const KEPT_TOKENS = 2 * MAX_TOKENS;

/** What a program for a micro-batch is compiled for. */
export function shapeOf({ rows, time, count }: MicroBatch): string {
  return `${rows}×${time}:${count}`;
}

/** Cuts a batch into micro-batches of like lengths, in few distinct shapes. */
export function microBatches(batch: TrainingBatch): MicroBatch[] {
  const { sequences, promptLengths } = batch;
  const starts: number[] = [];
  let total = 0;
  sequences.forEach((sequence, i) => {
    starts.push(total);
    total += sequence.length - promptLengths[i]!;
  });
  const order = sequences.map((_, i) => i);
  order.sort((a, b) => sequences[a]!.length - sequences[b]!.length || a - b);
  const parts: MicroBatch[] = [];
  for (let at = 0; at < order.length; ) {
    const most = ROW_SIZES[ROW_SIZES.length - 1]!;
    let take = Math.min(most, order.length - at);
    while (take > 1 && take * sequences[order[at + take - 1]!]!.length > MAX_TOKENS) take--;
    parts.push(microBatch(batch, order.slice(at, at + take), starts));
    at += take;
  }
  return parts;
}

function microBatch(
  { sequences, promptLengths }: TrainingBatch,
  members: readonly number[],
  starts: readonly number[],
): MicroBatch {
  const rows = ROW_SIZES.find((size) => size >= members.length)!;
  const longest = Math.max(...members.map((i) => sequences[i]!.length));
  const time = Math.ceil(longest / TIME_MULTIPLE) * TIME_MULTIPLE;
  const used = members.reduce((sum, i) => sum + sequences[i]!.length - promptLengths[i]!, 0);
  const count = Math.ceil(used / COUNT_MULTIPLE) * COUNT_MULTIPLE;
  const tokens = new Int32Array(rows * time);
  const positions = new Int32Array(count);
  const targets = new Int32Array(count);
  const places = new Int32Array(count);
  let n = 0;
  members.forEach((i, row) => {
    const sequence = sequences[i]!;
    tokens.set(sequence, row * time);
    for (let t = promptLengths[i]!; t < sequence.length; t++, n++) {
      positions[n] = row * time + t - 1;
      targets[n] = sequence[t]!;
      places[n] = starts[i]! + t - promptLengths[i]!;
    }
  });
  return { rows, time, count, tokens, positions, targets, places, used };
}

/** A batch's figures in the order of a micro-batch; padding is 0. */
export function arrange(values: Float32Array, part: MicroBatch): Float32Array {
  const arranged = new Float32Array(part.count);
  for (let n = 0; n < part.used; n++) arranged[n] = values[part.places[n]!]!;
  return arranged;
}
