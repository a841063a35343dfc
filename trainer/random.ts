/** The state of a {@link Random}: four unsigned 32-bit numbers. */
export type RandomState = [number, number, number, number];

/**
 * A seeded random source with a state that can be saved and restored: sfc32 (Chris Doty-Humphrey,
 * PractRand), 32-bit integer arithmetic only, so it gives the same numbers on every machine.
 */
export class Random {
  #state: Uint32Array;

  constructor(seed: number | RandomState) {
    if (typeof seed !== "number") {
      this.#state = Uint32Array.from(seed);
      return;
    }
    this.#state = Uint32Array.of(seed, seed >>> 0 ? 0x9e3779b9 : 0x243f6a88, 0xb7e15162, 1);
    for (let i = 0; i < 15; i++) this.next();
  }

  /** A number in [0, 1). */
  readonly next = (): number => {
    const s = this.#state;
    const t = (s[0]! + s[1]! + s[3]!) >>> 0;
    s[3] = s[3]! + 1;
    s[0] = s[1]! ^ (s[1]! >>> 9);
    s[1] = s[2]! + (s[2]! << 3);
    s[2] = ((s[2]! << 21) | (s[2]! >>> 11)) + t;
    return t / 4294967296;
  };

  /** A standard normal number (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  /** A whole number in [0, n). */
  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  /** Shuffles in place (Fisher and Yates) and returns the same array. */
  shuffle<T>(items: T[]): T[] {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [items[i], items[j]] = [items[j]!, items[i]!];
    }
    return items;
  }

  /** What a new source needs to go on where this one stands. */
  get state(): RandomState {
    return Array.from(this.#state) as RandomState;
  }
}
