import { lossyLength } from "./small-float";

/** BM25's two parameters. */
export interface Bm25Parameters {
  /** Saturation of term frequency. */
  k1: number;
  /** Strength of length normalisation, 0 to 1. */
  b: number;
}

/** A term's postings: `start` to `end` of the index's arrays, and its inverse document frequency. */
export interface Postings {
  start: number;
  end: number;
  idf: number;
}

/**
 * The inverted index of one field. Postings lie term after term in typed arrays, documents rising;
 * with each stands the part of Lucene's score that no query changes, so that a search has one
 * division and one subtraction a posting.
 */
export class FieldIndex {
  /** Document number of each posting. */
  readonly documents: Uint32Array;
  /** 1 + frequency / norm of each posting, in float32 as BM25Similarity computes it. */
  readonly saturation: Float32Array;
  readonly #terms: Map<string, number>;
  readonly #starts: Uint32Array;
  readonly #idf: Float32Array;

  /** @param texts the terms of each document's field; documents are numbered in this order. */
  constructor(texts: Iterable<readonly string[]>, parameters: Bm25Parameters) {
    const { terms, lists, lengths } = invert(texts);
    const postings = lists.reduce((n, list) => n + list.length / 2, 0);
    const inverseNorms = inverseNormsOf(lengths, parameters);
    const documentCount = lengths.filter((length) => length > 0).length;
    this.#terms = terms;
    this.#starts = new Uint32Array(lists.length + 1);
    this.#idf = new Float32Array(lists.length);
    this.documents = new Uint32Array(postings);
    this.saturation = new Float32Array(postings);
    let at = 0;
    lists.forEach((list, t) => {
      const df = list.length / 2;
      this.#idf[t] = Math.log(1 + (documentCount - df + 0.5) / (df + 0.5));
      for (let i = 0; i < list.length; i += 2) {
        const document = list[i]!;
        this.documents[at] = document;
        this.saturation[at++] = 1 + Math.fround(list[i + 1]! * inverseNorms[document]!);
      }
      this.#starts[t + 1] = at;
    });
  }

  /** Where the postings of a term lie; undefined when no document has it. */
  postings(term: string): Postings | undefined {
    const t = this.#terms.get(term);
    if (t === undefined) return undefined;
    return { start: this.#starts[t]!, end: this.#starts[t + 1]!, idf: this.#idf[t]! };
  }

  get termCount(): number {
    return this.#terms.size;
  }

  get postingCount(): number {
    return this.documents.length;
  }
}

/**
 * Term numbers, each term's postings as [document, frequency, document, frequency, …], and the
 * documents' lengths in terms.
 */
function invert(texts: Iterable<readonly string[]>) {
  const terms = new Map<string, number>();
  const lists: number[][] = [];
  const lengths: number[] = [];
  for (const text of texts) {
    const document = lengths.length;
    for (const term of text) {
      let t = terms.get(term);
      if (t === undefined) {
        t = lists.length;
        terms.set(term, t);
        lists.push([]);
      }
      const list = lists[t]!;
      if (list.at(-2) === document) list[list.length - 1]!++;
      else list.push(document, 1);
    }
    lengths.push(text.length);
  }
  return { terms, lists, lengths };
}

/** 1 / (k1 (1 - b + b length / average)) of each document: BM25Similarity's cache, in float32. */
function inverseNormsOf(lengths: readonly number[], parameters: Bm25Parameters): Float32Array {
  const f = Math.fround;
  const k1 = f(parameters.k1);
  const b = f(parameters.b);
  const filled = lengths.filter((length) => length > 0);
  const average = f(filled.reduce((sum, length) => sum + length, 0) / filled.length);
  return Float32Array.from(lengths, (length) => {
    const relative = f(f(b * lossyLength(length)) / average);
    return 1 / f(k1 * f(f(1 - b) + relative));
  });
}
