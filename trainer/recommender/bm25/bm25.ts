import { UserError } from "../../../schemas/user-error";
import type { Document } from "../../data/dataset";
import { type ArrayCache, userCache } from "../array-cache";
import type { Hit, Recommender } from "../recommender";
import { MAX_CANDIDATES, TopK } from "../top-k";
import { type Analyzer, termsIn } from "./analyzer";
import { type AnalyzerSpec, analyzerOf, wordingOf } from "./analyzers";
import { BagSearch } from "./bag-search";
import { parseBoolean } from "./boolean-grammar";
import { BooleanSearch, type Plan, planOf, type WeightedField } from "./boolean-search";
import { type Bm25Parameters, FieldIndex } from "./field-index";
import { buildIndex, type IndexSpec, isLarge } from "./index-builder";
import { cachedIndex } from "./index-cache";

/** An experiment's `recommender` of kind bm25; `fields` are the searched fields' weights. */
export interface Bm25Spec extends Bm25Parameters, AnalyzerSpec {
  kind: "bm25";
  fields: Record<string, number>;
  query_mode: "bag_of_words" | "boolean" | "deduplicated";
  top_k: number;
}

/** How long a search may hold the event loop, in milliseconds. */
const SLICE = 50;

/**
 * BM25 as Lucene's BM25Similarity scores it (Robertson et al. 1994, without the factor k1 + 1,
 * since Lucene 8), in float32 and with its one-byte lengths. A document's score is the weighted sum
 * over the fields; equal scores rank in document order.
 *
 * A text is by `query_mode` a bag of words, as in Anserini's BagOfWordsQueryGenerator: a term's
 * weight is multiplied by how often it stands in the text, operators are words; the same with each
 * term once; or a Boolean query (boolean-grammar.ts), a bag of words where it is malformed.
 */
export class Bm25 implements Recommender {
  readonly description: Record<string, unknown>;
  readonly #mode: Bm25Spec["query_mode"];
  readonly #analyzer: Analyzer;
  readonly #ids: string[];
  readonly #bag: BagSearch;
  readonly #boolean: BooleanSearch;

  /**
   * Indexes a corpus, or reads the index of a large one from the cache.
   *
   * @param options.cache where to keep the index, whatever its size.
   * @throws UserError when a field is in no document, or there are more than 4 million documents.
   */
  static async create(
    spec: Bm25Spec,
    documents: readonly Document[],
    options: { cache?: ArrayCache } = {},
  ): Promise<Bm25> {
    if (documents.length > MAX_CANDIDATES)
      throw new UserError(
        `the corpus has ${documents.length} documents; recommender.kind bm25 holds at most ${MAX_CANDIDATES}. Use a part of the corpus.`,
      );
    const names = new Set<string>();
    for (const { fields } of documents) for (const name in fields) names.add(name);
    for (const name of Object.keys(spec.fields))
      if (!names.has(name))
        throw new UserError(
          `no document has the field ${name}; the documents have ${[...names].join(", ") || "no text fields"}. Name the fields to search in recommender.fields.`,
        );
    const index: IndexSpec = {
      analyzer: spec.analyzer,
      ngram: spec.ngram,
      fields: Object.keys(spec.fields),
      positions: spec.query_mode === "boolean",
    };
    const cache = options.cache ?? (isLarge(documents, index.fields) ? userCache() : undefined);
    const postings = cache
      ? await cachedIndex(documents, index, cache)
      : await buildIndex(documents, index);
    const weights = Object.values(spec.fields);
    return new Bm25(
      spec,
      documents.map((document) => document.id),
      postings.map((one, f) => ({
        index: new FieldIndex(one, spec),
        weight: Math.fround(weights[f]!),
      })),
    );
  }

  private constructor(
    readonly spec: Bm25Spec,
    ids: string[],
    fields: WeightedField[],
  ) {
    this.#mode = spec.query_mode;
    this.#analyzer = analyzerOf(spec);
    this.#ids = ids;
    this.#bag = new BagSearch(fields, ids.length);
    this.#boolean = new BooleanSearch(fields, ids.length);
    this.description = {
      kind: "bm25",
      analyzer: wordingOf(spec),
      query_mode: spec.query_mode,
      fields: spec.fields,
      k1: spec.k1,
      b: spec.b,
      documents: ids.length,
      terms: fields.reduce((n, { index }) => n + index.termCount, 0),
      postings: fields.reduce((n, { index }) => n + index.postingCount, 0),
    };
  }

  /** Indexed anew: a word weighs what it is in those documents. */
  within(documents: readonly Document[]): Promise<Bm25> {
    return Bm25.create(this.spec, documents);
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
    const query = this.#mode === "boolean" ? parseBoolean(text) : undefined;
    if (query) {
      const plan = planOf(query, this.#analyzer);
      return plan ? this.#searchBoolean(plan, k) : [];
    }
    const counts = new Map<string, number>();
    for (const term of termsIn(this.#analyzer, text)) counts.set(term, (counts.get(term) ?? 0) + 1);
    if (this.#mode === "deduplicated") for (const term of counts.keys()) counts.set(term, 1);
    return this.#hits(this.#bag.best(counts, k));
  }

  #searchBoolean(plan: Plan, k: number): Hit[] {
    const { documents, scores } = this.#boolean.matches(plan);
    const best = new TopK(Math.min(k, documents.length));
    for (let i = 0; i < documents.length; i++) best.offer(documents[i]!, scores[i]!);
    return this.#hits(best);
  }

  #hits(best: TopK): Hit[] {
    return best.ranked((document, score) => ({ id: this.#ids[document]!, score }));
  }
}
