import type * as ort from "onnxruntime-node";
import { Graph } from "../../tensor/graph";
import { matmulTransposed } from "../../tensor/ops";
import { Program, tensorOf } from "../../tensor/program";
import { Nearest } from "./nearest";

/** Queries that are multiplied at a time, at most. */
const QUERIES = 64;
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
  readonly #programs = new Map<string, Promise<Program>>();

  /**
   * @param parts the documents' vectors in document order, in as many arrays as they come in; they
   * are not copied.
   */
  constructor(
    parts: readonly Float32Array<ArrayBuffer>[],
    readonly width: number,
    readonly threads: number,
  ) {
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
  async search(
    queries: Float32Array,
    k: number,
    signal?: AbortSignal,
  ): Promise<{ number: number; score: number }[][]> {
    const { width } = this;
    const found: { number: number; score: number }[][] = [];
    for (let at = 0; at * width < queries.length; at += QUERIES) {
      const some = queries.subarray(at * width, (at + QUERIES) * width);
      const count = some.length / width;
      const size = Math.min(QUERIES, 2 ** Math.ceil(Math.log2(count)));
      const filled = new Float32Array(size * width);
      filled.set(some);
      const best = Array.from({ length: count }, () => new Nearest(k));
      for (const { rows, first, vectors } of this.#blocks) {
        signal?.throwIfAborted();
        const program = await this.#program(size, rows);
        const { scores } = await program.run({ queries: filled, vectors });
        best.forEach((nearest, q) => {
          nearest.offerAll((scores as Float32Array).subarray(q * rows, (q + 1) * rows), first);
        });
      }
      found.push(...best.map((nearest) => nearest.ranked()));
    }
    return found;
  }

  async dispose(): Promise<void> {
    for (const program of this.#programs.values()) await (await program).dispose();
  }

  /** Few shapes: queries in powers of two, and blocks that are full or the last of their part. */
  #program(queries: number, rows: number): Promise<Program> {
    const shape = `${queries}x${rows}`;
    const known = this.#programs.get(shape);
    if (known) return known;
    const g = new Graph();
    const scores = matmulTransposed(
      g,
      g.input("queries", [queries, this.width]),
      g.input("vectors", [rows, this.width]),
    );
    const program = Program.compile(g, { scores }, this.threads);
    this.#programs.set(shape, program);
    return program;
  }
}
