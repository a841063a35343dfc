import { stemmer } from "stemmer";
import { describe, expect, it } from "vitest";
import type { Qrels, Query } from "../../../trainer/data/dataset";
import { queryGroups } from "../../../trainer/data/query-groups";
import { type Collection, Reading } from "../../../trainer/data/reading";
import { divide, ROLES } from "../../../trainer/data/splits";
import { Random } from "../../../trainer/random";

const WORDS =
  "red blue shoe shoes running for men women boots leather light 42 waterproof kids".split(" ");

/** Queries of few words and few items, so that many hang together. */
function randomQueries(random: Random, count: number): { queries: Query[]; qrels: Qrels } {
  const queries: Query[] = [];
  const qrels: Qrels = new Map();
  for (let i = 0; i < count; i++) {
    const words = Array.from(
      { length: 1 + random.below(9) },
      () => WORDS[random.below(WORDS.length)],
    );
    const scope = random.below(6) === 0 ? { scope: `s${random.below(count)}` } : {};
    queries.push({ id: `q${i}`, text: words.join(" "), columns: {}, ...scope });
    const items = Array.from({ length: random.below(3) }, () => `d${random.below(count * 3)}`);
    qrels.set(`q${i}`, new Map(items.map((item) => [item, random.below(3)])));
  }
  return { queries, qrels };
}

const stems = (text: string) => new Set(text.toLowerCase().split(" ").map(stemmer));

/** Whether two queries must not be divided, by the definition and not by any index. */
function related(a: Query, b: Query, qrels: Qrels): boolean {
  if (a.scope !== undefined && a.scope === b.scope) return true;
  const relevant = (query: Query) =>
    [...qrels.get(query.id)!].filter(([, gain]) => gain > 0).map(([id]) => id);
  if (relevant(a).some((id) => relevant(b).includes(id))) return true;
  const [one, other] = [stems(a.text), stems(b.text)];
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / (one.size + other.size - shared) >= 0.8;
}

describe("query groups", () => {
  it("are the connected parts of what is related, found by brute force", () => {
    const random = new Random(3);
    for (let trial = 0; trial < 200; trial++) {
      const { queries, qrels } = randomQueries(random, 2 + random.below(30));
      const group = queries.map((_, i) => i);
      for (let changed = true; changed; ) {
        changed = false;
        for (let i = 0; i < queries.length; i++)
          for (let j = 0; j < i; j++)
            if (group[i] !== group[j] && related(queries[i]!, queries[j]!, qrels)) {
              const [low, high] = [group[i]!, group[j]!].sort((x, y) => x - y);
              group.forEach((value, k) => {
                if (value === high) group[k] = low!;
              });
              changed = true;
            }
      }
      const found = queryGroups(queries, qrels);
      const byBrute = new Map<number, number[]>();
      for (const [i, value] of group.entries())
        byBrute.set(value, [...(byBrute.get(value) ?? []), i]);
      expect(found).toEqual([...byBrute.values()]);
    }
  });

  it("find what says nearly the same where words have no spaces between them", () => {
    const texts = [
      "防水ランニングシューズメンズ軽量",
      "防水ランニングシューズメンズ軽量 2",
      "赤いレディーススニーカー",
      "无线蓝牙耳机降噪运动",
      "无线蓝牙耳机降噪运动款",
      "无线蓝牙音箱",
      "ｺｰﾋｰ豆",
      "コーヒー豆",
    ];
    const queries = texts.map((text, i) => ({ id: `q${i}`, text, columns: {} }));
    expect(queryGroups(queries, new Map())).toEqual([[0, 1], [2], [3, 4], [5], [6, 7]]);
  });

  it("never lets related queries stand in two splits, and uses every query once", () => {
    const random = new Random(5);
    let made = 0;
    for (let trial = 0; trial < 300; trial++) {
      const { queries, qrels } = randomQueries(random, 20 + random.below(60));
      const collection: Collection = { documents: [], queries, qrels, given: new Map() };
      const fractions = { validation: 0.2, test: 0.2 };
      const spec = { by: "query_group", fractions, seed: trial } as const;
      let splits: ReturnType<typeof divide>;
      try {
        splits = divide(collection, spec, new Reading(), "data");
      } catch (error) {
        expect((error as Error).message).toMatch(/has no query/);
        continue;
      }
      made++;
      const all = ROLES.flatMap((role) => splits[role]!.queries.map((query) => ({ role, query })));
      const judged = queries.filter(({ id }) =>
        [...qrels.get(id)!.values()].some((gain) => gain > 0),
      );
      expect(all.length).toBe(judged.length);
      for (const a of all)
        for (const b of all)
          if (a.role !== b.role) expect(related(a.query, b.query, qrels)).toBe(false);
    }
    expect(made).toBeGreaterThan(50);
  });

  it("divides alike for a seed, and otherwise for another", () => {
    const { queries, qrels } = randomQueries(new Random(8), 200);
    const collection: Collection = { documents: [], queries, qrels, given: new Map() };
    const test = (seed: number) =>
      divide(
        collection,
        { by: "random", fractions: { validation: 0.1, test: 0.1 }, seed },
        new Reading(),
        "data",
      ).test!.queries.map(({ id }) => id);
    expect(test(1)).toEqual(test(1));
    expect(test(1)).not.toEqual(test(2));
  });
});
