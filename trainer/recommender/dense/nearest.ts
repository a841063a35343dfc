/** A vector that is near a query: its number, and the inner product. */
export interface Neighbour {
  number: number;
  score: number;
}

/** Keeps the k best of candidates, by score and then by the lower number. Scores may be negative. */
export class Nearest {
  /** Binary heap whose root is the worst kept. */
  readonly #scores: Float32Array;
  readonly #numbers: Uint32Array;
  #size = 0;

  constructor(k: number) {
    this.#scores = new Float32Array(k);
    this.#numbers = new Uint32Array(k);
  }

  offer(score: number, number: number): void {
    if (this.#size < this.#scores.length) this.#rise(score, number);
    else if (this.#size > 0 && !this.#isWorse(score, number, 0)) this.#sink(score, number);
  }

  /** Offers a run of candidates, numbered from `first` on, which is above all that were offered. */
  offerAll(scores: Float32Array, first: number): void {
    const k = this.#scores.length;
    if (k === 0) return;
    let i = 0;
    for (; i < scores.length && this.#size < k; i++) this.#rise(scores[i]!, first + i);
    let worst = this.#scores[0]!;
    for (; i < scores.length; i++) {
      // An equal score has a higher number than what is kept.
      if (scores[i]! <= worst) continue;
      this.#sink(scores[i]!, first + i);
      worst = this.#scores[0]!;
    }
  }

  /** The kept candidates, best first. */
  ranked(): Neighbour[] {
    return Array.from({ length: this.#size }, (_, i) => ({
      number: this.#numbers[i]!,
      score: this.#scores[i]!,
    })).sort((a, b) => b.score - a.score || a.number - b.number);
  }

  #rise(score: number, number: number): void {
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (!this.#isWorse(score, number, parent)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#scores[at] = score;
    this.#numbers[at] = number;
  }

  /** Puts a candidate in the root's place and moves it down past all that are worse. */
  #sink(score: number, number: number): void {
    const size = this.#size;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (
        child + 1 < size &&
        this.#isWorse(this.#scores[child + 1]!, this.#numbers[child + 1]!, child)
      )
        child++;
      if (this.#isWorse(score, number, child)) break;
      this.#move(child, at);
      at = child;
    }
    this.#scores[at] = score;
    this.#numbers[at] = number;
  }

  #isWorse(score: number, number: number, than: number): boolean {
    const other = this.#scores[than]!;
    return score < other || (score === other && number > this.#numbers[than]!);
  }

  #move(from: number, to: number): void {
    this.#scores[to] = this.#scores[from]!;
    this.#numbers[to] = this.#numbers[from]!;
  }
}

/** How much of the exact best was found, over those queries for which it is known. */
export function shareFound(found: readonly Neighbour[][], exact: readonly Neighbour[][]): number {
  let [wanted, seen] = [0, 0];
  exact.forEach((best, q) => {
    const numbers = new Set(found[q]!.map(({ number }) => number));
    wanted += best.length;
    seen += best.filter(({ number }) => numbers.has(number)).length;
  });
  return seen / Math.max(1, wanted);
}
