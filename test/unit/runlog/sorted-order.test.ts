import { describe, expect, it } from "vitest";
import { sortedOrder } from "../../../runlog/sorted-order";
import { Random } from "../../../trainer/random";

/** The same by comparing, as JavaScript's own stable sort does it. */
function compared(positions: Uint32Array, keys: Float64Array, descending: boolean): number[] {
  const sign = descending ? -1 : 1;
  const key = (position: number) => {
    const value = keys[position]!;
    return Number.isNaN(value) ? sign * Number.POSITIVE_INFINITY : value;
  };
  return [...positions].sort((a, b) => (key(a) === key(b) ? 0 : sign * (key(a) < key(b) ? -1 : 1)));
}

const SPECIAL = [0, -0, 1e-320, -1e-320, 1e300, -1e300, Number.NaN, 0.1 + 0.2, 0.3, 1, -1];

describe("the order of positions by their keys", () => {
  const random = new Random(3);
  const makers: Record<string, (i: number) => number> = {
    "random numbers of both signs": () => random.normal(),
    "few values, so that many are equal": () => random.below(5) / 4 - 0.5,
    "whole numbers": (i) => (i * 7919) % 100_003,
    "all the same": () => 0.25,
    "the ends of what a number can be": () => SPECIAL[random.below(SPECIAL.length)]!,
  };
  for (const [name, make] of Object.entries(makers))
    for (const size of [0, 1, 50, 5_000])
      it(`is that of a stable sort, for ${size} of ${name}`, () => {
        const keys = Float64Array.from({ length: size }, (_, i) => make(i));
        const positions = Uint32Array.from(random.shuffle([...keys.keys()]));
        for (const descending of [false, true])
          expect([...sortedOrder(positions, keys, descending)]).toEqual(
            compared(positions, keys, descending),
          );
      });
});
