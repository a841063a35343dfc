import { floorOf, TopK } from "../top-k";
import type { WeightedField } from "./boolean-search";
import type { FieldIndex } from "./field-index";

/** A term in a field: where its postings lie, its weight, and the most it adds to a score. */
interface Source {
  index: FieldIndex;
  start: number;
  end: number;
  weight: number;
  most: number;
}

/** Postings for each candidate from which on candidates are looked up, and postings not read. */
const SPARSE = 48;
/** Sums in another order may differ in the last of a double's 53 bits. */
const SLACK = 1 + 1e-12;
/** More than what rounding a sum to float32 may take off it. */
const ROUNDING = 1 + 2 ** -20;

/**
 * The documents with the best sums of weighted term scores, equal sums in document order.
 *
 * Terms are added one after the other, those that can add most first. As soon as the k-th best sum
 * is more than all that follow can add up to, no further document is looked at, and of those known
 * only such as may still reach it (MaxScore; Turtle and Flood 1995, section 4.2). What is found and
 * its scores are as without that: float32 scores add up in double without loss, in any order.
 */
export class BagSearch {
  /** Of each document: its sum so far; 0 between searches. */
  readonly #sums: Float64Array;
  /** The documents with a sum, or those of them that may still be among the best. */
  readonly #touched: Uint32Array;
  /** Their sums so far in float32, as they were read last. */
  readonly #scores: Float32Array;
  #count = 0;

  constructor(
    readonly fields: readonly WeightedField[],
    documents: number,
  ) {
    this.#sums = new Float64Array(documents);
    this.#touched = new Uint32Array(documents);
    this.#scores = new Float32Array(documents);
  }

  /** @param terms how often each term counts. */
  best(terms: ReadonlyMap<string, number>, k: number): TopK {
    const sources = this.#sourcesOf(terms);
    const rest = restsOf(sources);
    let left = sources.reduce((sum, { start, end }) => sum + end - start, 0);
    this.#count = 0;
    for (let s = 0; s < sources.length; s++) {
      const source = sources[s]!;
      this.#add(source);
      left -= source.end - source.start;
      // Looking for the k-th best costs about as much as adding a posting for each document.
      const gained = rest[0]! - rest[s + 1]!;
      if (this.#count < k || left <= this.#count || gained <= rest[s + 1]!) continue;
      this.#readScores();
      const floor = floorOf(this.#scores, this.#count, k);
      if (Math.fround(rest[s + 1]!) >= floor) continue;
      this.#finish(sources.slice(s + 1), rest.slice(s + 1), floor);
      break;
    }
    return this.#take(k);
  }

  /** The terms that are in documents, those that can add most first. */
  #sourcesOf(terms: ReadonlyMap<string, number>): Source[] {
    const sources: Source[] = [];
    for (const { index, weight: boost } of this.fields)
      for (const [term, times] of terms) {
        const postings = index.postings(term);
        if (!postings) continue;
        const { start, end, idf, peak } = postings;
        const weight = Math.fround(Math.fround(boost * times) * idf);
        sources.push({ index, start, end, weight, most: scoreOf(weight, peak) });
      }
    return sources.sort((a, b) => b.most - a.most);
  }

  /** Adds a term's scores to the sums of all documents that have it. */
  #add({ index: { documents, saturation }, start, end, weight }: Source): void {
    const sums = this.#sums;
    const touched = this.#touched;
    let count = this.#count;
    for (let at = start; at < end; at++) {
      const document = documents[at]!;
      const sum = sums[document]!;
      if (sum === 0) touched[count++] = document;
      sums[document] = sum + scoreOf(weight, saturation[at]!);
    }
    this.#count = count;
  }

  /** Adds further terms to those documents that may come above the floor, and forgets all others. */
  #finish(sources: readonly Source[], rest: Float64Array, floor: number): void {
    let sorted = false;
    sources.forEach((source, s) => {
      if (s > 0) this.#readScores();
      this.#forget(rest[s]!, floor);
      if (source.end - source.start < SPARSE * this.#count) this.#addToKnown(source);
      else {
        if (!sorted) this.#touched.subarray(0, this.#count).sort();
        sorted = true;
        this.#lookUp(source);
      }
    });
  }

  #addToKnown({ index: { documents, saturation }, start, end, weight }: Source): void {
    const sums = this.#sums;
    for (let at = start; at < end; at++) {
      const document = documents[at]!;
      const sum = sums[document]!;
      if (sum !== 0) sums[document] = sum + scoreOf(weight, saturation[at]!);
    }
  }

  /** Finds rising documents in postings by steps that double (Bentley and Yao 1976). */
  #lookUp({ index: { documents, saturation }, start, end, weight }: Source): void {
    const sums = this.#sums;
    let at = start;
    for (let i = 0; i < this.#count && at < end; i++) {
      const wanted = this.#touched[i]!;
      let step = 1;
      while (at + step < end && documents[at + step]! < wanted) {
        at += step;
        step *= 2;
      }
      let high = Math.min(at + step, end);
      while (at < high) {
        const middle = (at + high) >>> 1;
        if (documents[middle]! < wanted) at = middle + 1;
        else high = middle;
      }
      if (at < end && documents[at] === wanted)
        sums[wanted] = sums[wanted]! + scoreOf(weight, saturation[at]!);
    }
  }

  /** Forgets the documents whose scores stay below the floor whatever is added to them. */
  #forget(rest: number, floor: number): void {
    const touched = this.#touched;
    const scores = this.#scores;
    const least = (floor - rest) / ROUNDING;
    let kept = 0;
    for (let i = 0; i < this.#count; i++) {
      const document = touched[i]!;
      if (scores[i]! >= least) touched[kept++] = document;
      else this.#sums[document] = 0;
    }
    this.#count = kept;
  }

  #readScores(): void {
    for (let i = 0; i < this.#count; i++) this.#scores[i] = this.#sums[this.#touched[i]!]!;
  }

  /** The best of the touched documents, whose sums are set back to 0. */
  #take(k: number): TopK {
    this.#readScores();
    const most = Math.min(k, this.#count);
    const best = new TopK(most, floorOf(this.#scores, this.#count, most));
    for (let i = 0; i < this.#count; i++) {
      const document = this.#touched[i]!;
      best.offer(document, this.#scores[i]!);
      this.#sums[document] = 0;
    }
    return best;
  }
}

/** Lucene's BM25 score of a posting, in float32 (BM25Similarity.BM25Scorer). */
function scoreOf(weight: number, saturation: number): number {
  return Math.fround(weight - Math.fround(weight / saturation));
}

/** What the sources from each on can add to a document at most, up to none of them. */
function restsOf(sources: readonly Source[]): Float64Array {
  const rest = new Float64Array(sources.length + 1);
  for (let s = sources.length - 1; s >= 0; s--) rest[s] = (rest[s + 1]! + sources[s]!.most) * SLACK;
  return rest;
}
