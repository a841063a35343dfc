import { type Graph, type Node, sizeOf } from "./graph";
import * as o from "./ops";

/** The gradients of an operation's inputs from its output's; null where there is none. */
type Gradient = (g: Graph, node: Node, upstream: Node) => (Node | null)[];

/**
 * Gradients of each operator (reverse mode). Operators that only route whole numbers or compare
 * have none.
 */
const GRADIENTS: Record<string, Gradient> = {
  Add: (g, { inputs: [a, b] }, up) => [unbroadcast(g, up, a!), unbroadcast(g, up, b!)],
  Sub: (g, { inputs: [a, b] }, up) => [unbroadcast(g, up, a!), unbroadcast(g, o.neg(g, up), b!)],
  Mul: (g, { inputs: [a, b] }, up) => [
    unbroadcast(g, o.mul(g, up, b!), a!),
    unbroadcast(g, o.mul(g, up, a!), b!),
  ],
  Div: (g, node, up) => {
    const [a, b] = node.inputs as [Node, Node];
    const over = o.div(g, up, b);
    return [unbroadcast(g, over, a), unbroadcast(g, o.neg(g, o.mul(g, over, node)), b)];
  },
  Min: (g, { inputs: [a, b] }, up) => {
    const first = o.lessOrEqual(g, a!, b!);
    const toFirst = o.mul(g, up, first);
    return [unbroadcast(g, toFirst, a!), unbroadcast(g, o.sub(g, up, toFirst), b!)];
  },
  Neg: (g, _, up) => [o.neg(g, up)],
  Exp: (g, node, up) => [o.mul(g, up, node)],
  Log: (g, { inputs: [x] }, up) => [o.div(g, up, x!)],
  Sqrt: (g, node, up) => [o.div(g, o.mul(g, up, g.scalar(0.5)), node)],
  Sigmoid: (g, node, up) => [o.mul(g, up, o.mul(g, node, o.sub(g, g.scalar(1), node)))],
  Clip: (g, { inputs: [x, low, high] }, up) => [
    o.mul(g, up, o.mul(g, o.lessOrEqual(g, low!, x!), o.lessOrEqual(g, x!, high!))),
    null,
    null,
  ],
  Reshape: (g, { inputs: [x] }, up) => [o.reshape(g, up, x!.shape), null],
  Transpose: (g, { attributes }, up) => {
    const order = attributes.perm as number[];
    const inverse = order.map((_, axis) => order.indexOf(axis));
    return [o.transpose(g, up, inverse)];
  },
  Expand: (g, { inputs: [x] }, up) => [unbroadcast(g, up, x!), null],
  Slice: (g, { inputs: [x, from, to, axes] }, up) => {
    const axis = axes!.data![0]!;
    const [begin, end, length] = [from!.data![0]!, to!.data![0]!, x!.shape[axis]!];
    const zeros = (n: number) => {
      const shape = x!.shape.map((m, i) => (i === axis ? n : m));
      return o.expand(
        g,
        o.reshape(
          g,
          g.scalar(0),
          shape.map(() => 1),
        ),
        shape,
      );
    };
    const parts = [
      ...(begin > 0 ? [zeros(begin)] : []),
      up,
      ...(end < length ? [zeros(length - end)] : []),
    ];
    return [parts.length === 1 ? up : o.concat(g, parts, axis), null, null, null];
  },
  Concat: (g, { inputs, attributes }, up) => {
    const axis = attributes.axis as number;
    let at = 0;
    return inputs.map((input) => {
      const from = at;
      at += input.shape[axis]!;
      return o.slice(g, up, axis, from, at);
    });
  },
  ReduceSum: (g, { inputs: [x] }, up) => [
    o.expand(
      g,
      up.shape.length
        ? up
        : o.reshape(
            g,
            up,
            x!.shape.map(() => 1),
          ),
      x!.shape,
    ),
    null,
  ],
  MatMul: (g, { inputs: [a, b] }, up) => [
    unbroadcast(g, o.matmul(g, up, lastTwoSwapped(g, b!)), a!),
    unbroadcast(g, o.matmul(g, lastTwoSwapped(g, a!), up), b!),
  ],
  Gemm: (g, { inputs: [a, b], attributes }, up) =>
    attributes.transB
      ? [o.matmul(g, up, b!), o.transposedMatmul(g, up, a!)]
      : [o.matmulTransposed(g, b!, up), o.matmul(g, a!, up)],
  Softmax: (g, node, up) => {
    const last = node.shape.length - 1;
    const inner = o.reduceSum(g, o.mul(g, up, node), [last]);
    return [o.mul(g, node, o.sub(g, up, inner))];
  },
  LogSoftmax: (g, node, up) => {
    const total = o.reduceSum(g, up, [node.shape.length - 1]);
    return [o.sub(g, up, o.mul(g, o.exp(g, node), total))];
  },
  Gather: (g, { inputs: [x, indices] }, up) => [o.scatterRows(g, up, indices!, x!.shape[0]!), null],
  GatherElements: (g, { inputs: [x, columns] }, up) => {
    const zeros = o.expand(
      g,
      o.reshape(
        g,
        g.scalar(0),
        x!.shape.map(() => 1),
      ),
      x!.shape,
    );
    return [o.scatterAdd(g, zeros, columns!, up), null];
  },
};

/**
 * Reverse-mode differentiation: adds to the graph the gradients of a scalar.
 *
 * @param loss a node of one element.
 * @param wrt nodes to differentiate by; each must be an ancestor of the loss.
 * @returns one node for each of `wrt`, in its shape.
 */
export function gradients(g: Graph, loss: Node, wrt: readonly Node[]): Node[] {
  if (sizeOf(loss.shape) !== 1) throw new Error("only a scalar can be differentiated");
  const path = ancestorsThrough(g, loss, wrt);
  const upstream = new Map<Node, Node>([[loss, o.reshape(g, g.scalar(1), loss.shape)]]);
  for (let i = loss.id; i >= 0; i--) {
    const node = g.nodes[i]!;
    const up = upstream.get(node);
    if (!up || !path.has(node) || node.inputs.length === 0) continue;
    const sources = node.adjoint?.inputs ?? node.inputs;
    const gradient = GRADIENTS[node.op];
    if (!node.adjoint && !gradient) throw new Error(`${node.op} has no gradient`);
    const parts = node.adjoint ? node.adjoint.gradient(g, up) : gradient!(g, node, up);
    parts.forEach((own, position) => {
      const input = sources[position]!;
      if (!own || !path.has(input)) return;
      const sofar = upstream.get(input);
      upstream.set(input, sofar ? o.add(g, sofar, own) : own);
    });
  }
  return wrt.map((node) => {
    const found = upstream.get(node);
    if (!found) throw new Error(`the loss does not depend on ${node.name ?? node.op}`);
    return found;
  });
}

/** The nodes that stand between the loss and what it is differentiated by. */
function ancestorsThrough(g: Graph, loss: Node, wrt: readonly Node[]): Set<Node> {
  const reached = new Set(wrt);
  for (const node of g.neededFor([loss]))
    if ((node.adjoint?.inputs ?? node.inputs).some((input) => reached.has(input)))
      reached.add(node);
  return reached;
}

/** Sums a gradient over the dimensions along which its input was broadcast. */
function unbroadcast(g: Graph, gradient: Node, input: Node): Node {
  const lead = gradient.shape.length - input.shape.length;
  const axes = gradient.shape.flatMap((n, i) =>
    i < lead || (input.shape[i - lead] === 1 && n !== 1) ? [i] : [],
  );
  if (axes.length === 0) return gradient;
  const summed = o.reduceSum(g, gradient, axes);
  return lead > 0 ? o.reshape(g, summed, input.shape) : summed;
}

function lastTwoSwapped(g: Graph, x: Node): Node {
  const rank = x.shape.length;
  const order = x.shape.map((_, i) => i);
  return o.transpose(g, x, [...order.slice(0, -2), rank - 1, rank - 2]);
}
