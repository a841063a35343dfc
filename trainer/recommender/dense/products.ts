import type * as ort from "onnxruntime-node";
import { Graph } from "../../tensor/graph";
import { matmulTransposed } from "../../tensor/ops";
import { Program } from "../../tensor/program";

/** Queries of one product, at most. */
export const QUERIES = 64;

/** Inner products of a batch of queries with a block of vectors, by matrix products of few shapes. */
export class Products {
  readonly #programs = new Map<string, Promise<Program>>();

  constructor(
    readonly width: number,
    readonly threads: number,
  ) {}

  /** Queries with zeros after them, up to a power of two. */
  padded(queries: Float32Array): Float32Array<ArrayBuffer> {
    const count = queries.length / this.width;
    const filled = new Float32Array(2 ** Math.ceil(Math.log2(count)) * this.width);
    filled.set(queries);
    return filled;
  }

  /**
   * @param queries as {@link padded} has them.
   * @param vectors of shape rows × width.
   * @returns the products of each query in turn, in the order of the vectors.
   */
  async of(queries: Float32Array, vectors: ort.Tensor): Promise<Float32Array> {
    const program = await this.#program(queries.length / this.width, vectors.dims[0]!);
    const { scores } = await program.run({ queries, vectors });
    return scores as Float32Array;
  }

  async dispose(): Promise<void> {
    for (const program of this.#programs.values()) await (await program).dispose();
  }

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
