import type { Places } from "./places";

/**
 * A measure of one ranked list: document ids, best first, against the gains of the judged
 * documents; a gain above 0 is relevant, a document without judgement is not. An id that stands in
 * the list twice counts at its first place alone. All measures but `min_distance` are in [0, 1],
 * and 0 where nothing is relevant.
 *
 * Unlike trec_eval, which sorts by score and then by falling id, the measures take the order they
 * are given.
 *
 * @param places needed by `min_distance` and `closeness` alone.
 */
export type Metric = (
  ranked: readonly string[],
  gains: ReadonlyMap<string, number>,
  places?: Places,
) => number;
