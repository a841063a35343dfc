import type * as ort from "onnxruntime-node";
import { tensorOf } from "../../tensor/program";
import { Nearest, type Neighbour } from "./nearest";
import { Products, QUERIES } from "./products";

/** Scores in one product, at most: 64 MB. */
const SCORES = 2 ** 24;

/** Some of the documents' vectors, one after the other. */
interface Block {
  rows: number;
  /** Number of the first document. */
  first: number;
  vectors: ort.Tensor;
}

/**
 * The documents whose vectors have the largest inner product with a query's: all are looked at, by
 * one matrix product a block of documents and a batch of queries.
 */
export class ExactSearch {
  readonly #blocks: Block[] = [];
  readonly #products: Products;

  /**
   * @param parts the documents' vectors in document order, in as many arrays as they come in; they
   * are not copied.
   */
  constructor(
    parts: readonly Float32Array<ArrayBuffer>[],
    readonly width: number,
    threads: number,
  ) {
    this.#products = new Products(width, threads);
    const most = Math.floor(SCORES / QUERIES);
    let first = 0;
    for (const part of parts)
      for (let at = 0; at < part.length; at += most * width) {
        const data = part.subarray(at, at + most * width);
        const rows = data.length / width;
        this.#blocks.push({ rows, first, vectors: tensorOf(data, [rows, width]) });
        first += rows;
      }
  }

  /**
   * @param queries vectors, one after the other.
   * @returns for each query the best k documents by number, best first; equal ones in their order.
   */
  async search(queries: Float32Array, k: number, signal?: AbortSignal): Promise<Neighbour[][]> {
    const { width } = this;
    const found: Neighbour[][] = [];
    for (let at = 0; at * width < queries.length; at += QUERIES) {
      const some = queries.subarray(at * width, (at + QUERIES) * width);
      const padded = this.#products.padded(some);
      const best = Array.from({ length: some.length / width }, () => new Nearest(k));
      for (const { rows, first, vectors } of this.#blocks) {
        signal?.throwIfAborted();
        const scores = await this.#products.of(padded, vectors);
        best.forEach((nearest, q) => {
          nearest.offerAll(scores.subarray(q * rows, (q + 1) * rows), first);
        });
      }
      found.push(...best.map((nearest) => nearest.ranked()));
    }
    return found;
  }

  async dispose(): Promise<void> {
    await this.#products.dispose();
  }
}
