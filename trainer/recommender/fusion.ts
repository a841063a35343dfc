import type { Hit } from "./recommender";

/** An experiment's `fusion`: how the lists of a hybrid's parts become one. */
export type FusionSpec = { weights?: readonly number[] } & (
  | { kind: "rrf"; k: number }
  | { kind: "weighted"; normalization: "min_max" | "z_score" }
);

/** A list's scores brought to the common scale, and what a document is worth that it lacks. */
interface Scaled {
  scores: number[];
  lacking: number;
}

/**
 * Fuses ranked lists for the same text. Equal scores rank as they first stand in the lists.
 *
 * @returns every document of any list once, best first.
 */
export function fuse(lists: readonly (readonly Hit[])[], spec: FusionSpec): Hit[] {
  const sums = new Map<string, number>();
  let lacked = 0;
  lists.forEach((list, i) => {
    const weight = spec.weights?.[i] ?? 1;
    const { scores, lacking } = scaled(list, spec);
    lacked += weight * lacking;
    list.forEach(({ id }, at) => {
      sums.set(id, (sums.get(id) ?? 0) + weight * (scores[at]! - lacking));
    });
  });
  return Array.from(sums, ([id, sum]) => ({ id, score: sum + lacked })).sort(
    (a, b) => b.score - a.score,
  );
}

function scaled(list: readonly Hit[], spec: FusionSpec): Scaled {
  if (spec.kind === "rrf")
    return { scores: list.map((_, at) => 1 / (spec.k + at + 1)), lacking: 0 };
  const raw = list.map((hit) => hit.score);
  if (raw.length === 0) return { scores: [], lacking: 0 };
  const least = raw.reduce((a, b) => Math.min(a, b));
  if (spec.normalization === "min_max") {
    const range = raw.reduce((a, b) => Math.max(a, b)) - least;
    // Scores that are all equal say that the documents match, and no more.
    return { scores: raw.map((score) => (range ? (score - least) / range : 1)), lacking: 0 };
  }
  const mean = raw.reduce((a, b) => a + b) / raw.length;
  const deviation = Math.sqrt(raw.reduce((sum, x) => sum + (x - mean) ** 2, 0) / raw.length);
  const z = (score: number) => (deviation ? (score - mean) / deviation : 0);
  return { scores: raw.map(z), lacking: z(least) };
}
