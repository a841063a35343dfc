import * as ort from "onnxruntime-node";
import type { DType, Graph, Node } from "./graph";
import { toOnnx } from "./onnx";

/** Data of a value: floats, whole numbers or truths in row-major order. */
export type Data = Float32Array | Int32Array;

/** What a program is fed: data by input name, or a tensor made by {@link tensorOf}. */
export type Feeds = Record<string, Data | ort.Tensor>;

/**
 * A tensor over an array's own memory: what is later written into the array is seen by the next
 * run, so weights are never copied.
 */
export function tensorOf(data: Data, shape: readonly number[]): ort.Tensor {
  return data instanceof Float32Array
    ? new ort.Tensor("float32", data, shape)
    : new ort.Tensor("int32", data, shape);
}

/** A graph that is ready to run. */
export class Program {
  readonly #session: ort.InferenceSession;
  readonly #inputs: Map<string, Node>;
  readonly #outputs: readonly string[];

  private constructor(
    session: ort.InferenceSession,
    inputs: Map<string, Node>,
    outputs: readonly string[],
  ) {
    this.#session = session;
    this.#inputs = inputs;
    this.#outputs = outputs;
  }

  /**
   * Compiles the part of a graph that the outputs need.
   *
   * @param threads CPU threads of one operation.
   */
  static async compile(g: Graph, outputs: Record<string, Node>, threads: number): Promise<Program> {
    const named = new Map(Object.entries(outputs));
    const session = await ort.InferenceSession.create(toOnnx(g, named), {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      graphOptimizationLevel: "all",
      // Spinning threads would take the processor from whatever else runs on the machine.
      extra: { session: { intra_op: { allow_spinning: "0" } } },
      logSeverityLevel: 3,
    });
    const inputs = g.neededFor([...named.values()]).filter((node) => node.op === "Input");
    return new Program(session, new Map(inputs.map((node) => [node.name!, node])), [
      ...named.keys(),
    ]);
  }

  /** Whether the program needs an input of that name. */
  needs(name: string): boolean {
    return this.#inputs.has(name);
  }

  /**
   * Runs once. Feeds that the program does not need are left aside.
   *
   * @param into tensors that receive outputs in place of new ones.
   * @returns each output's data by name.
   */
  async run(feeds: Feeds, into: Record<string, ort.Tensor> = {}): Promise<Record<string, Data>> {
    const given: Record<string, ort.Tensor> = {};
    for (const [name, node] of this.#inputs) {
      const value = feeds[name];
      if (value === undefined) throw new Error(`the program was not fed ${name}`);
      given[name] = ArrayBuffer.isView(value) ? tensorOf(value, node.shape) : value;
    }
    const fetches = Object.fromEntries(this.#outputs.map((name) => [name, into[name] ?? null]));
    const found = await this.#session.run(given, fetches);
    return Object.fromEntries(
      Object.entries(found).map(([name, value]) => [name, value.data as Data]),
    );
  }

  /** Frees what the program holds outside the JavaScript heap. */
  async dispose(): Promise<void> {
    await this.#session.release();
  }
}

export type { DType };
