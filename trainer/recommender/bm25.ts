import { UserError } from "../../schemas/user-error";
import type { Document } from "../data/dataset";
import { analyze } from "./analyzer";
import { type Bm25Parameters, FieldIndex } from "./field-index";
import type { Hit, Recommender } from "./recommender";
import { MAX_CANDIDATES, TopK } from "./top-k";

/** An experiment's `recommender` of kind bm25; `fields` are the searched fields' weights. */
export interface Bm25Spec extends Bm25Parameters {
  kind: "bm25";
  fields: Record<string, number>;
  top_k: number;
}

/** How long a search may hold the event loop, in milliseconds. */
const SLICE = 50;

/**
 * BM25 as Lucene's BM25Similarity scores it (Robertson et al. 1994, without the factor k1 + 1,
 * since Lucene 8), in float32 and with its one-byte lengths. A text is a bag of words, as in
 * Anserini's BagOfWordsQueryGenerator: a term's weight is multiplied by how often it stands in the
 * text, operators are words. A document's score is the weighted sum over the fields; equal scores
 * rank in document order.
 */
export class Bm25 implements Recommender {
  readonly description: Record<string, unknown>;
  readonly #ids: string[];
  readonly #fields: { index: FieldIndex; weight: number }[];
  readonly #sums: Float64Array;
  readonly #touched: Uint32Array;

  /** @throws UserError when a field is in no document, or there are more than 4 million documents. */
  constructor(spec: Bm25Spec, documents: readonly Document[]) {
    if (documents.length > MAX_CANDIDATES)
      throw new UserError(
        `the corpus has ${documents.length} documents; recommender.kind bm25 holds at most ${MAX_CANDIDATES}. Use a part of the corpus.`,
      );
    const names = new Set(documents.flatMap((document) => Object.keys(document.fields)));
    this.#fields = Object.entries(spec.fields).map(([name, weight]) => {
      if (!names.has(name))
        throw new UserError(
          `no document has the field ${name}; the documents have ${[...names].join(", ") || "no text fields"}. Name the fields to search in recommender.fields.`,
        );
      return {
        index: new FieldIndex(termsOf(documents, name), spec),
        weight: Math.fround(weight),
      };
    });
    this.#ids = documents.map((document) => document.id);
    this.#sums = new Float64Array(documents.length);
    this.#touched = new Uint32Array(documents.length);
    this.description = {
      kind: "bm25",
      analyzer: "Anserini's DefaultEnglishAnalyzer",
      fields: spec.fields,
      k1: spec.k1,
      b: spec.b,
      documents: documents.length,
      terms: this.#fields.reduce((n, { index }) => n + index.termCount, 0),
      postings: this.#fields.reduce((n, { index }) => n + index.postingCount, 0),
    };
  }

  /** Searches one text after another, and lets the event loop run every {@link SLICE} ms. */
  async search(texts: readonly string[], k: number, signal?: AbortSignal): Promise<Hit[][]> {
    const results: Hit[][] = [];
    let until = performance.now() + SLICE;
    for (const text of texts) {
      if (performance.now() > until) {
        await new Promise(setImmediate);
        until = performance.now() + SLICE;
      }
      signal?.throwIfAborted();
      results.push(this.#searchOne(text, k));
    }
    return results;
  }

  #searchOne(text: string, k: number): Hit[] {
    const counts = new Map<string, number>();
    for (const term of analyze(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
    let touched = 0;
    for (const { index, weight } of this.#fields)
      for (const [term, count] of counts) touched = this.#add(index, term, weight * count, touched);
    return this.#collect(k, touched);
  }

  /** Adds a term's scores to the documents' sums; returns how many documents are touched by now. */
  #add(index: FieldIndex, term: string, boost: number, touched: number): number {
    const postings = index.postings(term);
    if (!postings) return touched;
    const sums = this.#sums;
    const { documents, saturation } = index;
    const weight = Math.fround(Math.fround(boost) * postings.idf);
    let count = touched;
    for (let at = postings.start; at < postings.end; at++) {
      const document = documents[at]!;
      const sum = sums[document]!;
      if (sum === 0) this.#touched[count++] = document;
      sums[document] = sum + Math.fround(weight - Math.fround(weight / saturation[at]!));
    }
    return count;
  }

  /** The best k of the touched documents, whose sums are set back to 0. */
  #collect(k: number, touched: number): Hit[] {
    const best = new TopK(Math.min(k, touched));
    for (let i = 0; i < touched; i++) {
      const document = this.#touched[i]!;
      best.offer(document, this.#sums[document]!);
      this.#sums[document] = 0;
    }
    return best.ranked((document, score) => ({ id: this.#ids[document]!, score }));
  }
}

/** The terms of a field, a document at a time, so that they are never all held at once. */
function* termsOf(documents: readonly Document[], field: string): Generator<string[]> {
  for (const { fields } of documents) yield analyze(fields[field] ?? "");
}
