import { describe, expect, it } from "vitest";
import { metricOf } from "../../../trainer/evaluation/metrics";
import { Places } from "../../../trainer/evaluation/places";
import { Random } from "../../../trainer/random";

const CASES = 10_000;
const NAMES = [
  ...["ndcg", "ndcg_exp", "recall", "precision", "hit_rate", "mrr", "map"],
  ...["rbp50", "rbp80", "rbp95", "accuracy", "min_distance", "closeness"],
];
const ROUNDING = 1e-12;

interface Case {
  k: number;
  ranked: string[];
  gains: Map<string, number>;
  random: Random;
}

const below = (random: Random, n: number) => Math.floor(random.next() * n);

function shuffled<T>(values: readonly T[], random: Random): T[] {
  const mixed = [...values];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = below(random, i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}

const documents = Array.from({ length: 24 }, (_, i) => ({
  id: `d${i}`,
  scope: `s${i % 3}`,
  position: Math.floor(i / 3),
}));
const ids = documents.map(({ id }) => id);
const places = new Places(documents);

/** Some of 24 segments of three sources are judged, and some retrieved, some of them twice. */
function caseOf(seed: number): Case {
  const random = new Random(seed);
  const judged = shuffled(ids, random).slice(0, 1 + below(random, 10));
  const gains = new Map(judged.map((id) => [id, below(random, 5) - 1]));
  gains.set(judged[0]!, 1 + below(random, 3));
  const found = shuffled(ids, random).slice(0, 1 + below(random, 20));
  const ranked = found.flatMap((id) => (random.next() < 0.1 ? [id, found[0]!] : [id]));
  return { k: 1 + below(random, 15), ranked, gains, random };
}

const cases = Array.from({ length: CASES }, (_, i) => caseOf(i + 1));

/** Calls back with every case; the first that fails is named. */
function each(check: (given: Case) => boolean): void {
  const failed = cases.find((given) => !check(given));
  expect(failed && { ...failed, gains: Object.fromEntries(failed.gains) }).toBeUndefined();
}

describe.each(NAMES)("%s", (name) => {
  const sign = name === "min_distance" ? -1 : 1;
  const value = ({ k, gains }: Case, ranked: readonly string[]) =>
    metricOf(`${name}@${k}`)(ranked, gains, places);

  it("stays within its bounds", () => {
    const most = name === "min_distance" ? 7 : 1;
    each((given) => {
      const found = value(given, given.ranked);
      return found >= 0 && found <= most + ROUNDING;
    });
  });

  it("does not get worse when a better item moves up a place", () => {
    each((given) => {
      const ranked = [...new Set(given.ranked)];
      const gain = (id: string) => Math.max(0, given.gains.get(id) ?? 0);
      const at = below(given.random, ranked.length - 1);
      const [upper, lower] = [ranked[at]!, ranked[at + 1]];
      if (lower === undefined || gain(lower) <= gain(upper)) return true;
      const moved = [...ranked.slice(0, at), lower, upper, ...ranked.slice(at + 2)];
      return sign * (value(given, moved) - value(given, ranked)) >= -ROUNDING;
    });
  });

  it("does not get worse when the cutoff is lower in the list, where it counts what is found", () => {
    const counts = ["recall", "hit_rate", "mrr", "map", "rbp50", "rbp80", "rbp95", "accuracy"];
    if (![...counts, "min_distance", "closeness"].includes(name)) return;
    each((given) => {
      const deeper = value({ ...given, k: given.k + 1 }, given.ranked);
      return sign * (deeper - value(given, given.ranked)) >= -ROUNDING;
    });
  });

  it("takes no notice of what stands below the cutoff", () => {
    each((given) => {
      const ranked = [...new Set(given.ranked)];
      const rest = shuffled(ranked.slice(given.k), given.random);
      const other = [...ranked.slice(0, given.k), ...rest.slice(0, below(given.random, 9))];
      return value(given, other) === value(given, ranked);
    });
  });

  it("takes no notice of which irrelevant item stands where, nor of an item's second place", () => {
    each((given) => {
      const isRelevant = (id: string) => (given.gains.get(id) ?? 0) > 0;
      const once = [...new Set(given.ranked)];
      if (value(given, once) !== value(given, given.ranked)) return false;
      if (["min_distance", "closeness"].includes(name)) return true;
      const others = shuffled(
        once.filter((id) => !isRelevant(id)),
        given.random,
      );
      const mixed = once.map((id) => (isRelevant(id) ? id : others.pop()!));
      return value(given, mixed) === value(given, once);
    });
  });

  it("is at its best for the ideal ranking", () => {
    each((given) => {
      const ideal = [...given.gains.entries()]
        .filter(([, gain]) => gain > 0)
        .sort((a, b) => b[1] - a[1])
        .map(([id]) => id);
      const best = value(given, ideal);
      if (sign * (best - value(given, given.ranked)) < -ROUNDING) return false;
      const share = Math.min(1, given.k / ideal.length);
      if (["recall", "map"].includes(name)) return Math.abs(best - share) < ROUNDING;
      if (name === "precision")
        return Math.abs(best - Math.min(1, ideal.length / given.k)) < ROUNDING;
      if (name === "min_distance") return best === 0;
      return name.startsWith("rbp") || Math.abs(best - 1) < ROUNDING;
    });
  });
});
