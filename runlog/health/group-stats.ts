import { setImmediate } from "node:timers/promises";
import type { GroupTable } from "../group-table";
import { RolloutFlag } from "../rollout-columns";

/** Groups taken in before others have their turn: some milliseconds' work. */
const SLICE = 4096;

/** Figures of every group, by its position: all that checks need beside the texts. */
export interface GroupStats {
  count: number;
  /** The group's number in the run. */
  group: Uint32Array;
  step: Uint32Array;
  samples: Uint32Array;
  truncated: Uint32Array;
  unparsed: Uint32Array;
  /** Rollouts that the update learnt from. */
  used: Uint32Array;
  /** Sum over the samples. */
  tokens: Float64Array;
  /** Standard deviation of the rewards. */
  spread: Float64Array;
  /** Best reward less the original query's; NaN where either is not known. */
  gain: Float64Array;
}

/** Reads the figures of all groups out of the columns, in slices that leave the event loop room. */
export async function groupStats(table: GroupTable): Promise<GroupStats> {
  const { count } = table;
  const stats: GroupStats = {
    count,
    group: new Uint32Array(count),
    step: new Uint32Array(count),
    samples: new Uint32Array(count),
    truncated: new Uint32Array(count),
    unparsed: new Uint32Array(count),
    used: new Uint32Array(count),
    tokens: new Float64Array(count),
    spread: new Float64Array(count),
    gain: new Float64Array(count),
  };
  for (let position = 0; position < count; position++) {
    if (position > 0 && position % SLICE === 0) await setImmediate();
    take(table, position, stats);
  }
  return stats;
}

function take(table: GroupTable, position: number, stats: GroupStats): void {
  const { flags, tokens } = table.columns;
  const { step, spread, gain } = table.figures(position);
  stats.group[position] = table.numbers[position]!;
  stats.step[position] = step;
  stats.spread[position] = spread;
  stats.gain[position] = gain;
  table.forEachRow(position, (row) => {
    stats.samples[position]!++;
    stats.tokens[position]! += tokens[row]!;
    if (flags[row]! & RolloutFlag.truncated) stats.truncated[position]!++;
    if (!(flags[row]! & RolloutFlag.parsed)) stats.unparsed[position]!++;
    if (flags[row]! & RolloutFlag.used) stats.used[position]!++;
  });
}

/** Closed ranges of steps: the first and the last quarter of those that a run has done. */
export interface Quarters {
  early: [number, number];
  late: [number, number];
}

/** The quarters of a range of steps; one of fewer than 4 steps is both early and late. */
export function quarters(first: number, last: number): Quarters {
  const steps = last - first + 1;
  if (steps < 4) return { early: [first, last], late: [first, last] };
  const quarter = Math.ceil(steps / 4);
  return { early: [first, first + quarter - 1], late: [last - quarter + 1, last] };
}

export function within(step: number, [first, last]: readonly [number, number]): boolean {
  return step >= first && step <= last;
}
