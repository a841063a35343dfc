/** Element types that the engine computes with. */
export type DType = "float32" | "int32" | "bool";

/** An operation's settings, as ONNX attributes: integers, lists of integers, floats, strings. */
export type Attributes = Record<string, number | number[] | string | { float: number }>;

/**
 * A value of a graph: what an operation makes of its inputs. Shapes are static; `[]` is a scalar.
 * `op` is an ONNX operator, or `Input` / `Constant`.
 */
export interface Node {
  readonly id: number;
  readonly op: string;
  readonly inputs: readonly Node[];
  readonly attributes: Attributes;
  readonly shape: readonly number[];
  readonly dtype: DType;
  /** Of an input: the key under which it is fed. */
  readonly name?: string;
  /** Of a constant: its elements in row-major order. */
  readonly data?: Float32Array | Int32Array;
  /** Operator set other than ONNX's own. */
  readonly domain?: string;
  /** Shapes of further outputs than the first, where the operator has any. */
  readonly outputShapes?: readonly (readonly number[])[];
  /** Of a further output: which one of its only input it is. */
  readonly output?: number;
  /** A closed form of the gradient that skips the nodes in between. */
  readonly adjoint?: Adjoint;
}

/** How a gradient passes from a node straight to the nodes that it is a function of. */
export interface Adjoint {
  readonly inputs: readonly Node[];
  /** The gradients of `inputs` from the node's own. */
  readonly gradient: (g: Graph, upstream: Node) => Node[];
}

/** Product of a shape: the number of elements. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, n) => product * n, 1);
}

/**
 * A computation that is first defined and then run: a list of nodes in an order in which each
 * comes after its inputs.
 */
export class Graph {
  readonly nodes: Node[] = [];
  readonly #byName = new Map<string, Node>();

  /** A value that is fed at each run. The same name gives the same node. */
  input(name: string, shape: readonly number[], dtype: DType = "float32"): Node {
    const known = this.#byName.get(name);
    if (known) return known;
    const node = this.add("Input", [], shape, { dtype, name });
    this.#byName.set(name, node);
    return node;
  }

  /** A value that never changes. */
  constant(data: Float32Array | Int32Array, shape: readonly number[] = [data.length]): Node {
    const dtype = data instanceof Int32Array ? "int32" : "float32";
    return this.add("Constant", [], shape, { dtype, data });
  }

  /** A float constant without dimensions. */
  scalar(value: number): Node {
    return this.constant(Float32Array.of(value), []);
  }

  /** A list of whole numbers, as ONNX wants for shapes, axes and positions. */
  ints(values: readonly number[]): Node {
    return this.constant(Int32Array.from(values));
  }

  /** Adds an operation. */
  add(
    op: string,
    inputs: readonly Node[],
    shape: readonly number[],
    rest: Partial<
      Pick<
        Node,
        "attributes" | "dtype" | "name" | "data" | "domain" | "adjoint" | "outputShapes" | "output"
      >
    > = {},
  ): Node {
    const { attributes = {}, dtype = "float32", ...others } = rest;
    const node: Node = { id: this.nodes.length, op, inputs, attributes, shape, dtype, ...others };
    this.nodes.push(node);
    return node;
  }

  /** A further output of an operation, counted from 1; has no gradient. */
  outputOf(node: Node, output: number): Node {
    return this.add("Output", [node], node.outputShapes![output - 1]!, { output });
  }

  /** The nodes that the outputs need, in order: all else is never serialised. */
  neededFor(outputs: readonly Node[]): Node[] {
    const needed = new Set<Node>();
    const visit = [...outputs];
    for (let node = visit.pop(); node; node = visit.pop()) {
      if (needed.has(node)) continue;
      needed.add(node);
      visit.push(...node.inputs);
    }
    return this.nodes.filter((node) => needed.has(node));
  }
}
