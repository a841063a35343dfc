/** Numbers that a key can hold beside the 31 bits of a positive float32, in a double's 53 bits. */
export const MAX_CANDIDATES = 2 ** 22;

const scoreView = new Float32Array(1);
const bitsView = new Uint32Array(scoreView.buffer);

/**
 * A candidate as one double that orders as candidates do: by score, then by the lower number. The
 * bits of a positive float32 order as the float does; they stand above the number's complement.
 */
function keyOf(number: number, score: number): number {
  scoreView[0] = score;
  return bitsView[0]! * MAX_CANDIDATES + (MAX_CANDIDATES - 1 - number);
}

/** Bits of a float32 that tell buckets of scores apart: the exponent and five of the fraction. */
const BUCKET_SHIFT = 18;
/** How many scores are in each bucket; 0 between uses. */
const buckets = new Uint32Array(2 ** (31 - BUCKET_SHIFT));

/**
 * A score that at least k of the first `count` scores reach, at most 3 % below the k-th best; 0 when
 * there are fewer.
 *
 * @param scores must not be negative.
 */
export function floorOf(scores: Float32Array, count: number, k: number): number {
  if (count < k || k === 0) return 0;
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, count);
  let highest = 0;
  let lowest = buckets.length;
  for (let i = 0; i < count; i++) {
    const bucket = bits[i]! >>> BUCKET_SHIFT;
    if (bucket > highest) highest = bucket;
    if (bucket < lowest) lowest = bucket;
    buckets[bucket]!++;
  }
  let bucket = highest;
  for (let reached = buckets[bucket]!; reached < k; ) reached += buckets[--bucket]!;
  buckets.fill(0, lowest, highest + 1);
  bitsView[0] = bucket << BUCKET_SHIFT;
  return scoreView[0]!;
}

/**
 * Keeps the k best of the candidates offered, by score and then by the lower number. Scores are
 * rounded to float32 and must not be negative; numbers are below {@link MAX_CANDIDATES}.
 */
export class TopK {
  /** Until it is full a list, then a binary heap whose root is the worst kept. */
  readonly #keys: Float64Array;
  #size = 0;
  /** Most candidates are below it, and cost no key: at last the score of the worst kept. */
  #floor: number;

  /** @param floor no candidate below it is wanted; see {@link floorOf}. */
  constructor(k: number, floor = 0) {
    this.#keys = new Float64Array(k);
    this.#floor = floor;
  }

  offer(number: number, score: number): void {
    if (Math.fround(score) < this.#floor) return;
    const key = keyOf(number, score);
    if (this.#size < this.#keys.length) {
      this.#keys[this.#size++] = key;
      if (this.#size < this.#keys.length) return;
      // Rising order is a heap's order.
      this.#keys.sort();
    } else if (key > this.#keys[0]!) this.#replaceRoot(key);
    else return;
    bitsView[0] = Math.floor(this.#keys[0]! / MAX_CANDIDATES);
    this.#floor = scoreView[0]!;
  }

  /** What `make` makes of each kept candidate, best first. */
  ranked<T>(make: (number: number, score: number) => T): T[] {
    const sorted = this.#keys.slice(0, this.#size).sort();
    const made: T[] = [];
    for (let i = sorted.length - 1; i >= 0; i--) {
      const bits = Math.floor(sorted[i]! / MAX_CANDIDATES);
      bitsView[0] = bits;
      made.push(make(MAX_CANDIDATES - 1 - (sorted[i]! - bits * MAX_CANDIDATES), scoreView[0]!));
    }
    return made;
  }

  /** Puts a key in the root's place and moves it down past all that are worse. */
  #replaceRoot(key: number): void {
    const keys = this.#keys;
    const size = this.#size;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && keys[child + 1]! < keys[child]!) child++;
      if (keys[child]! >= key) break;
      keys[at] = keys[child]!;
      at = child;
    }
    keys[at] = key;
  }
}
