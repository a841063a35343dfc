import type { Hit, Recommender } from "../recommender";
import type { Encoder } from "./encoder";
import { Nearest } from "./nearest";
import type { VectorRows } from "./vector-rows";

/** Documents by number in a whole corpus, and the vectors that were made of all of it. */
export interface SliceOf {
  ids: readonly string[];
  numbers: readonly number[];
  /** The whole corpus's vectors. */
  rows: VectorRows;
}

/**
 * Exact search in a few of a corpus's documents, such as the sentences of one source. They share its
 * vectors and its encoder, which the whole recommender holds: there is nothing to build or to free.
 */
export class DenseSlice implements Recommender {
  /** The slice's vectors, one after the other. */
  readonly #vectors: Float32Array;

  constructor(
    readonly description: Record<string, unknown>,
    readonly slice: SliceOf,
    readonly encoder: Encoder,
    readonly queryPrefix: string,
  ) {
    this.#vectors = slice.rows.gather(slice.numbers);
  }

  async search(texts: readonly string[], k: number, signal?: AbortSignal): Promise<Hit[][]> {
    const { ids, rows } = this.slice;
    const prefixed = texts.map((text) => this.queryPrefix + text);
    const { data } = await this.encoder.encode(prefixed, signal);
    return texts.map((_, t) => {
      const nearest = new Nearest(Math.min(k, ids.length));
      nearest.offerAll(this.#products(data, t * rows.width), 0);
      return nearest.ranked().map(({ number, score }) => ({ id: ids[number]!, score }));
    });
  }

  /** Inner products of all documents with the query that begins there. */
  #products(queries: Float32Array, from: number): Float32Array {
    const { width } = this.slice.rows;
    const vectors = this.#vectors;
    const products = new Float32Array(this.slice.ids.length);
    for (let row = 0, at = 0; row < products.length; row++) {
      let sum = 0;
      for (let i = 0; i < width; i++, at++) sum += vectors[at]! * queries[from + i]!;
      products[row] = sum;
    }
    return products;
  }
}
