import type { Bm25Parameters } from "../trainer/recommender/bm25/field-index";

/**
 * Lucene's BM25 by its formula, without an index: every document is scored for every query. What
 * the engines' rankings are compared with; shares no code with the recommender.
 */
export class BruteForce {
  readonly #counts: Map<string, number>[];
  readonly #norms: number[];
  /** Documents that have any term. */
  readonly #filled: number;
  readonly #documentFrequency = new Map<string, number>();

  /**
   * @param texts the terms of each document.
   * @param wanted the terms that will be asked for; with all, a large corpus needs much memory.
   */
  constructor(texts: readonly string[][], { k1, b }: Bm25Parameters, wanted?: ReadonlySet<string>) {
    const f = Math.fround;
    this.#counts = texts.map((text) => countsOf(text, wanted));
    for (const counts of this.#counts)
      for (const term of counts.keys())
        this.#documentFrequency.set(term, (this.#documentFrequency.get(term) ?? 0) + 1);
    const filled = texts.filter((text) => text.length > 0);
    this.#filled = filled.length;
    const average = f(filled.reduce((sum, text) => sum + text.length, 0) / filled.length);
    this.#norms = texts.map((text) => {
      const relative = f(f(f(b) * decode(encode(text.length))) / average);
      return f(1 / f(f(k1) * f(f(1 - f(b)) + relative)));
    });
  }

  /** Numbers of the best k documents, best first, equal scores in document order. */
  search(query: readonly string[], k: number): number[] {
    const f = Math.fround;
    const filled = this.#filled;
    const terms = [...countsOf(query)].map(([term, count]) => {
      const df = this.#documentFrequency.get(term) ?? 0;
      return { term, weight: f(count * f(Math.log(1 + (filled - df + 0.5) / (df + 0.5)))) };
    });
    const scored: { number: number; score: number }[] = [];
    this.#counts.forEach((counts, number) => {
      let sum = 0;
      for (const { term, weight } of terms) {
        const tf = counts.get(term);
        if (tf) sum += f(weight - f(weight / f(1 + f(tf * this.#norms[number]!))));
      }
      if (sum > 0) scored.push({ number, score: f(sum) });
    });
    scored.sort((a, b) => b.score - a.score || a.number - b.number);
    return scored.slice(0, k).map(({ number }) => number);
  }
}

function countsOf(terms: readonly string[], wanted?: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms)
    if (!wanted || wanted.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Lucene's SmallFloat.intToByte4, as its source is written. */
function encode(length: number): number {
  if (length < 24) return length;
  const above = length - 24;
  const bits = 32 - Math.clz32(above);
  if (bits < 4) return 24 + above;
  const shift = bits - 4;
  return 24 + (((above >>> shift) & 0x07) | ((shift + 1) << 3));
}

/** Lucene's SmallFloat.byte4ToInt, as its source is written. */
function decode(byte: number): number {
  if (byte < 24) return byte;
  const bits = (byte - 24) & 0x07;
  const shift = ((byte - 24) >>> 3) - 1;
  return 24 + (shift === -1 ? bits : (bits | 0x08) << shift);
}
