import { stemmer } from "stemmer";
import type { Qrels, Query } from "./dataset";

/** Two texts say nearly the same from 4 of 5 stems shared on, of all that stand in either. */
const [SHARED, OF] = [4, 5];

/**
 * Groups of queries that must not be divided between training and measuring: those that share a
 * relevant document, that are asked of the same source, or that say nearly the same (Jaccard
 * similarity of their stems at least 0.8), directly or through others.
 *
 * @returns the queries' numbers, group by group, each group in their order.
 */
export function queryGroups(queries: readonly Query[], qrels: Qrels): number[][] {
  const sets = new DisjointSets(queries.length);
  const first = new Map<string, number>();
  const join = (key: string, i: number) => {
    const other = first.get(key);
    if (other === undefined) first.set(key, i);
    else sets.join(other, i);
  };
  queries.forEach(({ id, scope }, i) => {
    if (scope !== undefined) join(`scope ${scope}`, i);
    for (const [document, gain] of qrels.get(id) ?? []) if (gain > 0) join(`item ${document}`, i);
  });
  joinSimilar(
    queries.map(({ text }) => stemsOf(text)),
    sets,
  );
  return sets.groups();
}

const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー";
const WORDS = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, "gu");
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");

/**
 * The different stems of a text; of one without words, the text itself. Chinese and Japanese put no
 * spaces between words: there each two neighbouring characters count as one.
 */
function stemsOf(text: string): string[] {
  const words = text.normalize("NFKC").toLowerCase().match(WORDS);
  const stems = words?.flatMap((word) => (IS_UNSPACED.test(word) ? pairsOf(word) : stemmer(word)));
  return stems ? [...new Set(stems)] : [text.trim()];
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, i) => characters[i]! + character);
}

/**
 * Joins the texts that share enough stems. Two such texts share one of their rarest stems, so only
 * texts that do are compared (prefix filtering, Chaudhuri et al. 2006).
 */
function joinSimilar(texts: readonly string[][], sets: DisjointSets): void {
  const frequency = new Map<string, number>();
  for (const stem of texts.flat()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const rarest = (a: string, b: string) =>
    frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1);
  const withPrefix = new Map<string, number[]>();
  const bags = new Map<string, number>();
  for (const [i, stems] of texts.entries()) {
    stems.sort(rarest);
    const bag = stems.join(" ");
    const same = bags.get(bag);
    if (same !== undefined) {
      sets.join(same, i);
      continue;
    }
    bags.set(bag, i);
    const own = new Set(stems);
    const compared = new Set<number>();
    for (const stem of stems.slice(0, stems.length - atLeast(stems.length) + 1)) {
      const others = withPrefix.get(stem) ?? [];
      for (const other of others) {
        if (compared.has(other) || sets.joined(other, i)) continue;
        compared.add(other);
        if (areNear(own, texts[other]!)) sets.join(other, i);
      }
      others.push(i);
      withPrefix.set(stem, others);
    }
  }
}

function areNear(own: ReadonlySet<string>, other: readonly string[]): boolean {
  const [less, more] = [own.size, other.length].sort((a, b) => a - b) as [number, number];
  if (less < atLeast(more)) return false;
  const shared = other.reduce((n, stem) => n + (own.has(stem) ? 1 : 0), 0);
  return shared >= atLeast(own.size + other.length - shared);
}

function atLeast(stems: number): number {
  return Math.ceil((SHARED * stems) / OF);
}

/** Union-find with path halving. */
class DisjointSets {
  readonly #parent: Uint32Array;

  constructor(size: number) {
    this.#parent = Uint32Array.from({ length: size }, (_, i) => i);
  }

  join(a: number, b: number): void {
    const [x, y] = [this.#root(a), this.#root(b)];
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  joined(a: number, b: number): boolean {
    return this.#root(a) === this.#root(b);
  }

  groups(): number[][] {
    const groups = new Map<number, number[]>();
    this.#parent.forEach((_, i) => {
      const root = this.#root(i);
      const group = groups.get(root);
      if (group) group.push(i);
      else groups.set(root, [i]);
    });
    return [...groups.values()];
  }

  #root(i: number): number {
    const parent = this.#parent;
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }
}
