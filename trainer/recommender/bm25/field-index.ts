import type { Postings } from "./postings";
import { lossyLength } from "./small-float";

/** BM25's two parameters. */
export interface Bm25Parameters {
  /** Saturation of term frequency. */
  k1: number;
  /** Strength of length normalisation, 0 to 1. */
  b: number;
}

/** A term's postings: `start` to `end` of the index's arrays, and its inverse document frequency. */
export interface TermPostings {
  start: number;
  end: number;
  idf: number;
  /** The largest of its saturations. */
  peak: number;
}

/**
 * The inverted index of one field, ready to score. Postings lie term after term in typed arrays,
 * documents rising; with each stands the part of Lucene's score that no query changes, so that a
 * search has one division and one subtraction a posting.
 */
export class FieldIndex {
  /** Document number of each posting. */
  readonly documents: Uint32Array;
  /** 1 + frequency / norm of each posting, in float32 as BM25Similarity computes it. */
  readonly saturation: Float32Array;
  /** 1 / norm of each document. */
  readonly inverseNorms: Float32Array;
  /** Where terms stand in their documents; posting p has those from `positionStarts[p]` on. */
  readonly positions: Uint32Array;
  readonly positionStarts: Uint32Array;
  readonly #terms = new Map<string, number>();
  readonly #starts: Uint32Array;
  readonly #idf: Float32Array;
  readonly #peaks: Float32Array;

  /** @param postings is taken over: its frequencies become the saturations in place. */
  constructor(postings: Postings, parameters: Bm25Parameters) {
    const { terms, starts, documents, frequencies, lengths, positions } = postings;
    terms.forEach((term, number) => {
      this.#terms.set(term, number);
    });
    this.#starts = starts;
    this.documents = documents;
    this.positions = positions;
    this.positionStarts = new Uint32Array(positions.length ? frequencies.length + 1 : 0);
    for (let p = 1; p < this.positionStarts.length; p++)
      this.positionStarts[p] = this.positionStarts[p - 1]! + frequencies[p - 1]!;
    const filled = lengths.reduce((n, length) => n + (length > 0 ? 1 : 0), 0);
    this.#idf = new Float32Array(terms.length);
    for (let t = 0; t < terms.length; t++) {
      const df = starts[t + 1]! - starts[t]!;
      this.#idf[t] = Math.log(1 + (filled - df + 0.5) / (df + 0.5));
    }
    this.inverseNorms = inverseNormsOf(lengths, filled, parameters);
    this.saturation = new Float32Array(
      frequencies.buffer,
      frequencies.byteOffset,
      documents.length,
    );
    this.#peaks = new Float32Array(terms.length);
    for (let t = 0; t < terms.length; t++)
      for (let p = starts[t]!; p < starts[t + 1]!; p++) {
        this.saturation[p] = 1 + Math.fround(frequencies[p]! * this.inverseNorms[documents[p]!]!);
        this.#peaks[t] = Math.max(this.#peaks[t]!, this.saturation[p]!);
      }
  }

  /** Where the postings of a term lie; undefined when no document has it. */
  postings(term: string): TermPostings | undefined {
    const t = this.#terms.get(term);
    if (t === undefined) return undefined;
    const [start, end] = [this.#starts[t]!, this.#starts[t + 1]!];
    return { start, end, idf: this.#idf[t]!, peak: this.#peaks[t]! };
  }

  get termCount(): number {
    return this.#terms.size;
  }

  get postingCount(): number {
    return this.documents.length;
  }
}

/** 1 / (k1 (1 - b + b length / average)) of each document: BM25Similarity's cache, in float32. */
function inverseNormsOf(
  lengths: Uint32Array,
  filled: number,
  parameters: Bm25Parameters,
): Float32Array {
  const f = Math.fround;
  const k1 = f(parameters.k1);
  const b = f(parameters.b);
  const average = f(lengths.reduce((sum, length) => sum + length, 0) / filled);
  return Float32Array.from(lengths, (length) => {
    const relative = f(f(b * lossyLength(length)) / average);
    return 1 / f(k1 * f(f(1 - b) + relative));
  });
}
