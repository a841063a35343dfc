import { Random } from "./random";

/** Where an order of prompts stands: enough to go on exactly there. */
export interface PromptOrderState {
  epoch: number;
  cursor: number;
}

/** Deals items in epochs, each a new seeded shuffle of all of them. */
export class PromptOrder<T> {
  readonly #items: readonly T[];
  readonly #seed: number;
  #epoch = 0;
  #cursor = 0;
  #order: T[];

  constructor(items: readonly T[], seed: number, state?: PromptOrderState) {
    this.#items = items;
    this.#seed = seed;
    this.#epoch = state?.epoch ?? 0;
    this.#cursor = state?.cursor ?? 0;
    this.#order = this.#shuffled();
  }

  /** The next `count` items; an epoch's end runs on into the next. */
  next(count: number): T[] {
    const dealt: T[] = [];
    while (dealt.length < count) {
      if (this.#cursor === this.#order.length) {
        this.#epoch++;
        this.#cursor = 0;
        this.#order = this.#shuffled();
      }
      dealt.push(this.#order[this.#cursor++]!);
    }
    return dealt;
  }

  get state(): PromptOrderState {
    return { epoch: this.#epoch, cursor: this.#cursor };
  }

  #shuffled(): T[] {
    return new Random(this.#seed * 1_000_003 + this.#epoch).shuffle([...this.#items]);
  }
}
