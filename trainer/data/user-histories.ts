/** What a user did, oldest first. */
export interface Steps {
  /** Number of the user. */
  user: number;
  /** Numbers of the items, as places in the corpus. */
  items: number[];
  times: number[];
  /** The role of the file that each step stands in, as a place in the list of roles; 0 otherwise. */
  roles: number[];
}

/** Interactions gathered by user. */
export class UserHistories {
  readonly #users = new Map<string, Steps>();
  #settled = true;
  #doubled = 0;

  /** @param items how many items there are. */
  constructor(readonly items: number) {}

  /** How many users there are. */
  get count(): number {
    return this.#users.size;
  }

  /** How many interactions stood twice: the same item at the same time counts once. */
  get doubled(): number {
    this.users();
    return this.#doubled;
  }

  /** Adds an interaction, in any order; those of equal times stay in the order of adding. */
  add(user: string, item: number, time: number, role = 0): void {
    let steps = this.#users.get(user);
    if (!steps) {
      steps = { user: this.#users.size, items: [], times: [], roles: [] };
      this.#users.set(user, steps);
    }
    steps.items.push(item);
    steps.times.push(time);
    steps.roles.push(role);
    this.#settled = false;
  }

  /** Every user with what they did, in the order of the file. */
  users(): IterableIterator<[string, Steps]> {
    if (!this.#settled) for (const steps of this.#users.values()) this.#doubled += settle(steps);
    this.#settled = true;
    return this.#users.entries();
  }

  /** The times of all interactions. */
  times(): number[] {
    return [...this.#users.values()].flatMap((steps) => steps.times);
  }

  /** When each item first appears; infinity where it never does. */
  firstTimes(): Float64Array {
    const first = new Float64Array(this.items).fill(Number.POSITIVE_INFINITY);
    for (const { items, times } of this.#users.values())
      items.forEach((item, i) => {
        first[item] = Math.min(first[item]!, times[i]!);
      });
    return first;
  }
}

/** Puts a user's steps in the order of time and takes out those that stand twice; returns how many. */
function settle(steps: Steps): number {
  const { items, times, roles } = steps;
  const inOrder = times.map((_, i) => i);
  if (times.some((time, i) => i > 0 && times[i - 1]! > time))
    inOrder.sort((a, b) => times[a]! - times[b]! || a - b);
  const order = inOrder.filter((i, at) => {
    const before = inOrder[at - 1];
    return before === undefined || items[before] !== items[i] || times[before] !== times[i];
  });
  steps.items = order.map((i) => items[i]!);
  steps.times = order.map((i) => times[i]!);
  steps.roles = order.map((i) => roles[i]!);
  return times.length - order.length;
}
