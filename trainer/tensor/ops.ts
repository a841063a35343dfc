import { type Graph, type Node, sizeOf } from "./graph";

/** Shape of an element-wise operation on two shapes, by NumPy's broadcasting rules. */
export function broadcast(a: readonly number[], b: readonly number[]): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, i) => {
    const x = a[a.length - rank + i] ?? 1;
    const y = b[b.length - rank + i] ?? 1;
    if (x !== y && x !== 1 && y !== 1)
      throw new Error(`shapes [${a.join(", ")}] and [${b.join(", ")}] do not broadcast`);
    return Math.max(x, y);
  });
}

function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((n, i) => n === b[i]);
}

function elementwise(op: string) {
  return (g: Graph, a: Node, b: Node): Node =>
    g.add(op, [a, b], broadcast(a.shape, b.shape), { dtype: a.dtype });
}

function unary(op: string) {
  return (g: Graph, x: Node): Node => g.add(op, [x], x.shape, { dtype: x.dtype });
}

export const add = elementwise("Add");
export const sub = elementwise("Sub");
export const mul = elementwise("Mul");
export const div = elementwise("Div");
/** The smaller of two, element by element; at a tie the gradient goes to the first. */
export const min = elementwise("Min");
export const neg = unary("Neg");
export const exp = unary("Exp");
export const log = unary("Log");
export const sqrt = unary("Sqrt");
export const sigmoid = unary("Sigmoid");

/** x · sigmoid(x), the activation of Llama's feed-forward layer. */
export function silu(g: Graph, x: Node): Node {
  return mul(g, x, sigmoid(g, x));
}

/** Limits x to [low, high]; the gradient outside is zero. */
export function clip(g: Graph, x: Node, low: number, high: number): Node {
  return g.add("Clip", [x, g.scalar(low), g.scalar(high)], x.shape);
}

/** 1 where a < b, else 0, as floats; has no gradient. */
export function lessThan(g: Graph, a: Node, b: Node): Node {
  const shape = broadcast(a.shape, b.shape);
  return toFloat(g, g.add("Less", [a, b], shape, { dtype: "bool" }));
}

/** 1 where a ≤ b, else 0, as floats; has no gradient. */
export function lessOrEqual(g: Graph, a: Node, b: Node): Node {
  const shape = broadcast(a.shape, b.shape);
  return toFloat(g, g.add("LessOrEqual", [a, b], shape, { dtype: "bool" }));
}

const FLOAT = 1;
const INT32 = 6;

function toFloat(g: Graph, x: Node): Node {
  return g.add("Cast", [x], x.shape, { attributes: { to: FLOAT } });
}

/** Whole numbers as int32. */
export function toInt(g: Graph, x: Node): Node {
  return g.add("Cast", [x], x.shape, { attributes: { to: INT32 }, dtype: "int32" });
}

/** The same elements in another shape. */
export function reshape(g: Graph, x: Node, shape: readonly number[]): Node {
  if (sameShape(x.shape, shape)) return x;
  if (sizeOf(shape) !== sizeOf(x.shape))
    throw new Error(`[${x.shape.join(", ")}] has not the elements of [${shape.join(", ")}]`);
  return g.add("Reshape", [x, g.ints(shape)], shape, { dtype: x.dtype });
}

/** Dimensions in another order: result dimension i is x's dimension order[i]. */
export function transpose(g: Graph, x: Node, order: readonly number[]): Node {
  const shape = order.map((axis) => x.shape[axis]!);
  return g.add("Transpose", [x], shape, { attributes: { perm: [...order] }, dtype: x.dtype });
}

/** Repeats along dimensions of length 1 until the shape is reached. */
export function expand(g: Graph, x: Node, shape: readonly number[]): Node {
  return g.add("Expand", [x, g.ints(shape)], shape);
}

/** The part [from, to) of one dimension. */
export function slice(g: Graph, x: Node, axis: number, from: number, to: number): Node {
  const shape = x.shape.map((n, i) => (i === axis ? to - from : n));
  return g.add("Slice", [x, g.ints([from]), g.ints([to]), g.ints([axis])], shape, {
    dtype: x.dtype,
  });
}

/** Joins along one dimension. */
export function concat(g: Graph, parts: readonly Node[], axis: number): Node {
  const joined = parts.reduce((sum, part) => sum + part.shape[axis]!, 0);
  const shape = parts[0]!.shape.map((n, i) => (i === axis ? joined : n));
  return g.add("Concat", parts, shape, { attributes: { axis } });
}

/** Sum over dimensions, which stay with length 1; over all of them to a scalar without `axes`. */
export function reduceSum(g: Graph, x: Node, axes?: readonly number[]): Node {
  return reduce(g, "ReduceSum", x, axes);
}

/** Mean over dimensions, which stay with length 1. */
export function reduceMean(g: Graph, x: Node, axes: readonly number[]): Node {
  const count = axes.reduce((product, axis) => product * x.shape[axis]!, 1);
  return mul(g, reduceSum(g, x, axes), g.scalar(1 / count));
}

function reduce(g: Graph, op: string, x: Node, axes?: readonly number[]): Node {
  if (!axes) return g.add(op, [x], [], { attributes: { keepdims: 0 } });
  const shape = x.shape.map((n, i) => (axes.includes(i) ? 1 : n));
  return g.add(op, [x, g.ints(axes)], shape, { attributes: { keepdims: 1 } });
}

/** Matrix product of the last two dimensions; those before broadcast. */
export function matmul(g: Graph, a: Node, b: Node): Node {
  const [m, k] = a.shape.slice(-2) as [number, number];
  const [k2, n] = b.shape.slice(-2) as [number, number];
  if (k !== k2)
    throw new Error(`[${a.shape.join(", ")}] and [${b.shape.join(", ")}] do not multiply`);
  return g.add("MatMul", [a, b], [...broadcast(a.shape.slice(0, -2), b.shape.slice(0, -2)), m, n]);
}

/**
 * a · bᵀ of matrices without a copy of b; weights stand as [out, in] in model folders.
 *
 * @param a [m, k]
 * @param b [n, k]
 * @returns [m, n]
 */
export function matmulTransposed(g: Graph, a: Node, b: Node): Node {
  const shape = [a.shape[0]!, b.shape[0]!];
  return g.add("Gemm", [a, b], shape, { attributes: { transA: 0, transB: 1 } });
}

/** aᵀ · b of matrices without a copy of a: [k, m], [k, n] → [m, n]. */
export function transposedMatmul(g: Graph, a: Node, b: Node): Node {
  const shape = [a.shape[1]!, b.shape[1]!];
  return g.add("Gemm", [a, b], shape, { attributes: { transA: 1, transB: 0 } });
}

/** exp(x) / Σ exp(x) along the last dimension. */
export function softmax(g: Graph, x: Node): Node {
  return g.add("Softmax", [x], x.shape, { attributes: { axis: -1 } });
}

/** log softmax(x) along the last dimension. */
export function logSoftmax(g: Graph, x: Node): Node {
  return g.add("LogSoftmax", [x], x.shape, { attributes: { axis: -1 } });
}

/** Sums from the first element to each, along the last of two dimensions; has no gradient. */
export function cumulativeSum(g: Graph, x: Node): Node {
  const axis = g.constant(Int32Array.of(1), []);
  return g.add("CumSum", [x, axis], x.shape);
}

/** Position of each row's largest element, the first of equals: [n, v] → [n]; has no gradient. */
export function argMax(g: Graph, x: Node): Node {
  const attributes = { axis: 1, keepdims: 0 };
  return toInt(g, g.add("ArgMax", [x], [x.shape[0]!], { attributes, dtype: "int32" }));
}

/**
 * Rows of a matrix by their numbers.
 *
 * @param x [rows, d]
 * @param indices [n] int32
 * @returns [n, d]
 */
export function gatherRows(g: Graph, x: Node, indices: Node): Node {
  return g.add("Gather", [x, indices], [...indices.shape, ...x.shape.slice(1)], {
    attributes: { axis: 0 },
    dtype: x.dtype,
  });
}

/**
 * Adds rows into a matrix of zeros, those with the same number together: the adjoint of
 * {@link gatherRows}.
 */
export function scatterRows(g: Graph, rows: Node, indices: Node, count: number): Node {
  const shape = [count, ...rows.shape.slice(1)];
  const zeros = expand(
    g,
    reshape(
      g,
      g.scalar(0),
      shape.map(() => 1),
    ),
    shape,
  );
  // ScatterND's threads lose sums where a number stands twice, as tokens in a batch do.
  const at = g.add(
    "Expand",
    [reshape(g, indices, [indices.shape[0]!, 1]), g.ints(rows.shape)],
    rows.shape,
    { dtype: "int32" },
  );
  return g.add("ScatterElements", [zeros, at, rows], shape, {
    attributes: { axis: 0, reduction: "add" },
  });
}

/**
 * One element of each row.
 *
 * @param x [n, v]
 * @param columns [n] int32
 * @returns [n]
 */
export function pick(g: Graph, x: Node, columns: Node): Node {
  const n = x.shape[0]!;
  const picked = g.add("GatherElements", [x, reshape(g, columns, [n, 1])], [n, 1], {
    attributes: { axis: 1 },
  });
  return reshape(g, picked, [n]);
}

/** Adds one value to one element of each row: the adjoint of {@link pick}. */
export function scatterAdd(g: Graph, onto: Node, columns: Node, values: Node): Node {
  const n = onto.shape[0]!;
  return g.add(
    "ScatterElements",
    [onto, reshape(g, columns, [n, 1]), reshape(g, values, [n, 1])],
    onto.shape,
    { attributes: { axis: 1, reduction: "add" } },
  );
}

/**
 * Log-probability of one token a row. Its gradient, (one-hot − softmax) · upstream, is written down
 * at once: the vocabulary is by far the widest dimension of a model.
 *
 * @param logits [n, v]
 * @param targets [n] int32
 * @returns [n]
 */
export function tokenLogProbs(g: Graph, logits: Node, targets: Node): Node {
  const n = logits.shape[0]!;
  const all = logSoftmax(g, logits);
  const picked = pick(g, all, targets);
  const gradient = (up: Node): Node => {
    const down = neg(g, reshape(g, up, [n, 1]));
    return scatterAdd(g, mul(g, exp(g, all), down), targets, up);
  };
  return g.add("Identity", [picked], [n], {
    adjoint: { inputs: [logits], gradient: (_, up) => [gradient(up)] },
  });
}

/**
 * Entropy of each row's softmax, in nats: −Σ p log p.
 *
 * @param logits [n, v]
 * @returns [n]
 */
export function entropy(g: Graph, logits: Node): Node {
  const n = logits.shape[0]!;
  const all = logSoftmax(g, logits);
  const p = exp(g, all);
  const h = neg(g, reduceSum(g, mul(g, p, all), [1]));
  return g.add("Identity", [reshape(g, h, [n])], [n], {
    adjoint: {
      inputs: [logits],
      gradient: (_, up) => [mul(g, mul(g, p, add(g, all, h)), neg(g, reshape(g, up, [n, 1])))],
    },
  });
}

/** The last dimension's halves, swapped, the second negated: what rotary embedding needs. */
export function rotateHalf(g: Graph, x: Node): Node {
  const last = x.shape.length - 1;
  const half = x.shape[last]! / 2;
  const first = slice(g, x, last, 0, half);
  return concat(g, [neg(g, slice(g, x, last, half, 2 * half)), first], last);
}
