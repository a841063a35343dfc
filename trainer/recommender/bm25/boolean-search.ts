import type { Analyzer } from "./analyzer";
import type { Clause, Query } from "./boolean-grammar";
import type { FieldIndex } from "./field-index";

/** A field that is searched. */
export interface WeightedField {
  index: FieldIndex;
  weight: number;
}

/** A query whose words are analysed, of which what analysis leaves nothing of is gone. */
export type Plan =
  | { kind: "phrase"; terms: PhraseTerm[]; boost: number }
  | { kind: "group"; clauses: PlannedClause[]; boost: number };

export interface PlannedClause {
  occur: Clause["occur"];
  plan: Plan;
}

/** A term and its place in the phrase; a phrase of one term is that term. */
export interface PhraseTerm {
  term: string;
  offset: number;
}

/** Documents that match, and their scores. */
interface Matches {
  documents: Uint32Array;
  scores: Float64Array;
}

const NONE: Matches = { documents: new Uint32Array(), scores: new Float64Array() };

/** Analyses a query's words; undefined when no term is left. */
export function planOf(query: Query, analyzer: Analyzer): Plan | undefined {
  if (query.kind === "group") {
    const clauses = query.clauses.flatMap(({ occur, query }): PlannedClause[] => {
      const plan = planOf(query, analyzer);
      return plan ? [{ occur, plan }] : [];
    });
    return clauses.length ? groupOf(clauses) : undefined;
  }
  const words = analyzer.split(query.text).map((word) => analyzer.termsOf(word));
  const terms = words.flatMap((some, offset) => some.map((term) => ({ term, offset })));
  if (terms.length === 0) return undefined;
  if (terms.length === 1) return { kind: "phrase", terms: [{ ...terms[0]!, offset: 0 }], boost: 1 };
  // N-grams of a word stand at one place, of which a phrase knows no use: all of them must match.
  if (query.kind === "phrase" && words.every((some) => some.length < 2))
    return { kind: "phrase", terms, boost: 1 };
  const occur = query.kind === "phrase" ? "must" : "should";
  return groupOf(
    terms.map(({ term }) => ({
      occur,
      plan: { kind: "phrase", terms: [{ term, offset: 0 }], boost: 1 },
    })),
  );
}

/** Equal clauses that may or must match become one of their boosts' sum, as Lucene rewrites them. */
function groupOf(clauses: PlannedClause[]): Plan {
  const merged = new Map<string, PlannedClause>();
  for (const clause of clauses) {
    const key = JSON.stringify([clause.occur, { ...clause.plan, boost: 0 }]);
    const equal = merged.get(key);
    if (equal) equal.plan.boost += clause.plan.boost;
    else merged.set(key, { occur: clause.occur, plan: { ...clause.plan } });
  }
  return { kind: "group", clauses: [...merged.values()], boost: 1 };
}

/**
 * The documents that a query matches, scored as Lucene's BooleanQuery, TermQuery and PhraseQuery
 * with BM25Similarity do; of several fields each word may match in any, and the scores add up.
 */
export class BooleanSearch {
  /** Of each document: its score in the list that is being joined; 0 between joins. */
  readonly #scores: Float64Array;
  readonly #touched: Uint32Array;

  constructor(
    readonly fields: readonly WeightedField[],
    documents: number,
  ) {
    this.#scores = new Float64Array(documents);
    this.#touched = new Uint32Array(documents);
  }

  /** The documents that match, in no order. */
  matches(plan: Plan, boost = 1): Matches {
    const whole = boost * plan.boost;
    if (plan.kind === "phrase")
      return this.#union(
        this.fields.map(({ index, weight }) => phrase(index, plan.terms, whole * weight)),
      );
    const those = (occur: Clause["occur"]) =>
      plan.clauses
        .filter((clause) => clause.occur === occur)
        .map((clause) => this.matches(clause.plan, whole));
    const musts = those("must").sort((a, b) => a.documents.length - b.documents.length);
    const shoulds = those("should");
    let found = musts.length
      ? musts.reduce((all, next) => this.#join(all, next, "both"))
      : this.#union(shoulds);
    if (musts.length && shoulds.length) found = this.#join(found, this.#union(shoulds), "first");
    for (const not of those("must_not")) found = this.#join(found, not, "first only");
    // Each of Lucene's scorers hands a float32 on.
    const scores = new Float64Array(found.scores.length);
    for (let i = 0; i < scores.length; i++) scores[i] = Math.fround(found.scores[i]!);
    return { documents: found.documents, scores };
  }

  /** All documents of the lists with the sums of their scores. */
  #union(lists: readonly Matches[]): Matches {
    if (lists.length < 2) return lists[0] ?? NONE;
    const sums = this.#scores;
    let count = 0;
    for (const { documents, scores } of lists)
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i]!;
        if (sums[document] === 0) this.#touched[count++] = document;
        sums[document]! += scores[i]!;
      }
    const documents = this.#touched.slice(0, count);
    const scores = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      scores[i] = sums[documents[i]!]!;
      sums[documents[i]!] = 0;
    }
    return { documents, scores };
  }

  /** Those of a's documents that b has too, all of them, or those that b has not; b's scores are added. */
  #join(a: Matches, b: Matches, kept: "both" | "first" | "first only"): Matches {
    const others = this.#scores;
    for (let i = 0; i < b.documents.length; i++) others[b.documents[i]!] = b.scores[i]!;
    const documents = new Uint32Array(a.documents.length);
    const scores = new Float64Array(a.documents.length);
    let count = 0;
    for (let i = 0; i < a.documents.length; i++) {
      const document = a.documents[i]!;
      const other = others[document]!;
      if (kept === "both" ? other === 0 : kept === "first only" && other !== 0) continue;
      documents[count] = document;
      scores[count++] = a.scores[i]! + other;
    }
    for (let i = 0; i < b.documents.length; i++) others[b.documents[i]!] = 0;
    return { documents: documents.subarray(0, count), scores: scores.subarray(0, count) };
  }
}

/** Documents in which the terms stand at their places, scored by how often they do. */
function phrase(index: FieldIndex, terms: readonly PhraseTerm[], boost: number): Matches {
  const postings = terms.map(({ term }) => index.postings(term));
  if (postings.includes(undefined)) return NONE;
  const known = postings.map((postings) => postings!);
  const idf = Math.fround(known.reduce((sum, { idf }) => sum + idf, 0));
  const weight = Math.fround(Math.fround(boost) * idf);
  const score = (saturation: number) =>
    Math.fround(weight - Math.fround(weight / Math.fround(saturation)));
  if (terms.length === 1) {
    const { start, end } = known[0]!;
    const scores = new Float64Array(end - start);
    for (let p = start; p < end; p++) scores[p - start] = score(index.saturation[p]!);
    return { documents: index.documents.subarray(start, end), scores };
  }
  const at = known.map(({ start }) => start);
  const rarest = known.reduce((best, one, i) => (sizeOf(one) < sizeOf(known[best]!) ? i : best), 0);
  const documents: number[] = [];
  const scores: number[] = [];
  for (let p = known[rarest]!.start; p < known[rarest]!.end; p++) {
    const document = index.documents[p]!;
    for (let t = 0; t < known.length; t++)
      at[t] = seek(index.documents, document, at[t]!, known[t]!.end);
    if (at.some((p, t) => p === known[t]!.end || index.documents[p] !== document)) continue;
    const frequency = timesInPlace(index, at, terms);
    if (frequency === 0) continue;
    documents.push(document);
    scores.push(score(1 + Math.fround(frequency * index.inverseNorms[document]!)));
  }
  return { documents: Uint32Array.from(documents), scores: Float64Array.from(scores) };
}

function sizeOf({ start, end }: { start: number; end: number }): number {
  return end - start;
}

/** How often a phrase begins in a document, given each term's posting of it. */
function timesInPlace(
  { positions, positionStarts }: FieldIndex,
  at: readonly number[],
  terms: readonly PhraseTerm[],
): number {
  const next = at.map((p) => positionStarts[p]!);
  let times = 0;
  const first = terms[0]!.offset;
  for (let i = next[0]!; i < positionStarts[at[0]! + 1]!; i++) {
    const begin = positions[i]! - first;
    const stands = terms.every(({ offset }, t) => {
      const end = positionStarts[at[t]! + 1]!;
      while (next[t]! < end && positions[next[t]!]! < begin + offset) next[t]!++;
      return next[t]! < end && positions[next[t]!] === begin + offset;
    });
    if (stands) times++;
  }
  return times;
}

/** The first place from `from` on that does not hold less than a document's number: by steps that double. */
function seek(documents: Uint32Array, document: number, from: number, end: number): number {
  let step = 1;
  let low = from;
  while (low + step < end && documents[low + step]! < document) {
    low += step;
    step *= 2;
  }
  let high = Math.min(end, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (documents[middle]! < document) low = middle + 1;
    else high = middle;
  }
  return low;
}
