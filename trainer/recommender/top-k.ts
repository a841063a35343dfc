/**
 * Keeps the k best of the candidates offered, by score and then by the lower number, in a binary
 * heap whose root is the worst kept.
 */
export class TopK {
  readonly #numbers: Uint32Array;
  readonly #scores: Float32Array;
  #size = 0;

  constructor(readonly k: number) {
    this.#numbers = new Uint32Array(k);
    this.#scores = new Float32Array(k);
  }

  offer(number: number, score: number): void {
    if (this.#size < this.k) this.#rise(this.#size++, number, score);
    else if (worse(this.#scores[0]!, this.#numbers[0]!, score, number)) this.#sink(number, score);
  }

  /** Empties the heap, best first, into what `make` makes of a number and its score. */
  take<T>(make: (number: number, score: number) => T): T[] {
    const taken = new Array<T>(this.#size);
    while (this.#size > 0) {
      const last = --this.#size;
      taken[last] = make(this.#numbers[0]!, this.#scores[0]!);
      this.#sink(this.#numbers[last]!, this.#scores[last]!);
    }
    return taken;
  }

  /** Puts a candidate at a free place at the end and moves it up past all that are better. */
  #rise(place: number, number: number, score: number): void {
    let at = place;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!worse(score, number, this.#scores[parent]!, this.#numbers[parent]!)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#scores[at] = score;
    this.#numbers[at] = number;
  }

  /** Puts a candidate in the root's place and moves it down past all that are worse. */
  #sink(number: number, score: number): void {
    let at = 0;
    for (let child = 1; child < this.#size; child = 2 * at + 1) {
      if (child + 1 < this.#size && this.#worseAt(child + 1, child)) child++;
      if (!worse(this.#scores[child]!, this.#numbers[child]!, score, number)) break;
      this.#move(child, at);
      at = child;
    }
    this.#scores[at] = score;
    this.#numbers[at] = number;
  }

  #worseAt(a: number, b: number): boolean {
    return worse(this.#scores[a]!, this.#numbers[a]!, this.#scores[b]!, this.#numbers[b]!);
  }

  #move(from: number, to: number): void {
    this.#scores[to] = this.#scores[from]!;
    this.#numbers[to] = this.#numbers[from]!;
  }
}

function worse(scoreA: number, numberA: number, scoreB: number, numberB: number): boolean {
  return scoreA < scoreB || (scoreA === scoreB && numberA > numberB);
}
