import { aligned } from "../icon-search/tables";
import { signed } from "./signed";
import type { Trained } from "./trained";

/** A figure over the seeds of an example. */
interface Spread {
  mean: number;
  least: number;
  most: number;
}

/** What an example came to with several seeds, by its first metric on the test split. */
export interface AcrossSeeds {
  seeds: number[];
  after_warm_start: Spread;
  after_rl: Spread;
  /** What RL adds to the warm start. */
  gain: Spread;
}

/** The mean and the range over the seeds. */
export function acrossSeeds(all: readonly Trained[]): AcrossSeeds {
  const spread = (of: (one: Trained) => number): Spread => {
    const values = all.map(of);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { mean, least: Math.min(...values), most: Math.max(...values) };
  };
  return {
    seeds: all.map(({ seed }) => seed),
    after_warm_start: spread((one) => one.warm.summary[one.metrics[0]!]!.mean),
    after_rl: spread((one) => one.rl.summary[one.metrics[0]!]!.mean),
    gain: spread((one) => one.toWarm.mean),
  };
}

/** One line a seed, with the gain's 95 % interval over the queries, and the mean and range of all. */
export function seedsTable(all: readonly Trained[]): string {
  const over = acrossSeeds(all);
  const range = ({ mean, least, most }: Spread, written = (value: number) => value.toFixed(3)) =>
    `${written(mean)} (${written(least)} to ${written(most)})`;
  return aligned([
    [all[0]!.metrics[0]!, "after warm start", "after RL", "RL adds"],
    ...all.map(({ seed, toWarm: { mean, low, high } }, i) => [
      `seed ${seed}`,
      meanOf(all[i]!, "warm"),
      meanOf(all[i]!, "rl"),
      `${signed(mean)} [${signed(low)}, ${signed(high)}]`,
    ]),
    ["mean (range)", range(over.after_warm_start), range(over.after_rl), range(over.gain, signed)],
  ]);
}

function meanOf(one: Trained, which: "warm" | "rl"): string {
  return one[which].summary[one.metrics[0]!]!.mean.toFixed(3);
}
