import type { Rollout } from "../schemas/generated/run-events";

/** Bits of {@link RolloutColumns.flags}. */
export const RolloutFlag = { used: 1, truncated: 2, parsed: 4, endUnknown: 8 } as const;

const FLOATS = ["offset", "reward", "advantage"] as const;
const INTEGERS = ["length", "step", "group", "sample", "query", "tokens", "flags"] as const;

/**
 * The figures of all rollouts of a run, column by column; row i is the i-th line of rollouts.jsonl.
 * Arrays are longer than `count`: their room doubles as rows are added.
 */
export class RolloutColumns {
  count = 0;
  /** Where the row's line begins in rollouts.jsonl, in bytes. */
  offset = new Float64Array(0);
  /** NaN where it is not known, as are advantages. */
  reward = new Float64Array(0);
  advantage = new Float64Array(0);
  /** Bytes of the line, without its newline. */
  length = new Uint32Array(0);
  step = new Uint32Array(0);
  group = new Uint32Array(0);
  sample = new Uint32Array(0);
  /** The query: its number among those of queries.jsonl, from 0. */
  query = new Uint32Array(0);
  /** 0 where it was not recorded. */
  tokens = new Uint32Array(0);
  flags = new Uint32Array(0);
  /** Reward components by name, in the order in which they first appeared; NaN where a rollout has none. */
  readonly components = new Map<string, Float64Array>();

  constructor(componentNames: Iterable<string> = []) {
    this.addComponents(componentNames);
  }

  /** Byte offset behind the last row's line. */
  get end(): number {
    return this.count ? this.offset[this.count - 1]! + this.length[this.count - 1]! + 1 : 0;
  }

  /** Adds columns for components that are new; the rows so far have none of them. */
  addComponents(names: Iterable<string>): void {
    for (const name of names)
      if (!this.components.has(name))
        this.components.set(name, new Float64Array(this.offset.length).fill(Number.NaN));
  }

  /** Makes room for so many more rows. */
  reserve(rows: number): void {
    const needed = this.count + rows;
    if (needed <= this.offset.length) return;
    const room = Math.max(needed, 2 * this.offset.length, 256);
    for (const name of FLOATS) this[name] = grown(this[name], new Float64Array(room));
    for (const name of INTEGERS) this[name] = grown(this[name], new Uint32Array(room));
    for (const [name, column] of this.components)
      this.components.set(name, grown(column, new Float64Array(room).fill(Number.NaN)));
  }

  /** Adds a rollout whose line stands at `offset` and has `length` bytes. */
  push(rollout: Rollout, query: number, offset: number, length: number): void {
    this.reserve(1);
    this.addComponents(Object.keys(rollout.components));
    const row = this.count++;
    this.offset[row] = offset;
    this.length[row] = length;
    this.step[row] = rollout.step;
    this.group[row] = rollout.group;
    this.sample[row] = rollout.sample;
    this.query[row] = query;
    this.tokens[row] = rollout.tokens ?? 0;
    this.flags[row] =
      (rollout.used ? RolloutFlag.used : 0) |
      (rollout.finish === "length" ? RolloutFlag.truncated : 0) |
      (rollout.finish === "unknown" ? RolloutFlag.endUnknown : 0) |
      (rollout.text === null ? 0 : RolloutFlag.parsed);
    this.reward[row] = rollout.reward ?? Number.NaN;
    this.advantage[row] = rollout.advantage ?? Number.NaN;
    for (const [name, column] of this.components)
      column[row] = rollout.components[name] ?? Number.NaN;
  }
}

function grown<T extends Float64Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
