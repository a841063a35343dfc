import { UserError } from "../../schemas/user-error";
import type { Metric } from "./metric";
import { firstDistinct } from "./ranked";

/**
 * Backtracing's minimum distance (Wang et al. 2024, arXiv 2403.03956): the least number of positions
 * between one of the first k segments and a relevant one; 0 is a hit, less is better. Where none of
 * the first k is of the relevant segment's source, it is the distance of that source's farthest
 * segment: the worst that an answer could have been.
 */
export function minDistanceAt(k: number): Metric {
  return (ranked, gains, places) => {
    let least = Number.POSITIVE_INFINITY;
    let worst = 0;
    const first = firstDistinct(k, ranked);
    for (const target of relevantOf(gains)) {
      const reach = places?.reach(target);
      if (reach === undefined)
        throw new UserError(
          `the relevant document ${target} has no position, which min_distance and closeness need. Map a column to it, or measure accuracy@${k}.`,
        );
      worst = Math.max(worst, reach);
      for (const id of first)
        least = Math.min(least, places?.distance(id, target) ?? Number.POSITIVE_INFINITY);
    }
    return Math.min(least, worst);
  };
}

/** 1 / (1 + minimum distance): 1 for a hit, 0.5 for its neighbour; 0 where nothing is relevant. */
export function closenessAt(k: number): Metric {
  const distance = minDistanceAt(k);
  return (ranked, gains, places) =>
    relevantOf(gains).length === 0 ? 0 : 1 / (1 + distance(ranked, gains, places));
}

function relevantOf(gains: ReadonlyMap<string, number>): string[] {
  return Array.from(gains).flatMap(([id, gain]) => (gain > 0 ? [id] : []));
}
