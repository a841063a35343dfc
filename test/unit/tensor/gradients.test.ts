import { describe, expect, it } from "vitest";
import { Random } from "../../../trainer/random";
import { gradients } from "../../../trainer/tensor/gradients";
import { Graph, type Node, sizeOf } from "../../../trainer/tensor/graph";
import * as o from "../../../trainer/tensor/ops";
import { Program } from "../../../trainer/tensor/program";

/** An operation on inputs of the given shapes; values are drawn from [low, high). */
interface Case {
  name: string;
  shapes: number[][];
  low?: number;
  high?: number;
  build(g: Graph, ...inputs: Node[]): Node;
}

const index = (g: Graph, ...values: number[]) => g.constant(Int32Array.from(values));

const CASES: Case[] = [
  {
    name: "add, broadcast",
    shapes: [
      [3, 1],
      [2, 1, 4],
    ],
    build: o.add,
  },
  { name: "sub, broadcast", shapes: [[3, 4], [4]], build: o.sub },
  {
    name: "mul, broadcast",
    shapes: [
      [2, 3],
      [2, 1],
    ],
    build: o.mul,
  },
  { name: "div, broadcast", shapes: [[2, 3], [3]], low: 0.5, high: 2, build: o.div },
  { name: "min", shapes: [[7], [7]], build: o.min },
  { name: "neg", shapes: [[3]], build: o.neg },
  { name: "exp", shapes: [[5]], build: o.exp },
  { name: "log", shapes: [[5]], low: 0.5, high: 2, build: o.log },
  { name: "sqrt", shapes: [[5]], low: 0.5, high: 2, build: o.sqrt },
  { name: "sigmoid", shapes: [[5]], build: o.sigmoid },
  { name: "silu", shapes: [[5]], build: o.silu },
  { name: "clip", shapes: [[9]], build: (g, x) => o.clip(g, x, -0.4, 0.4) },
  { name: "reshape", shapes: [[2, 6]], build: (g, x) => o.reshape(g, x, [3, 4]) },
  { name: "transpose", shapes: [[2, 3, 4]], build: (g, x) => o.transpose(g, x, [2, 0, 1]) },
  { name: "expand", shapes: [[3, 1]], build: (g, x) => o.expand(g, x, [2, 3, 4]) },
  { name: "slice, inner", shapes: [[2, 5]], build: (g, x) => o.slice(g, x, 1, 1, 4) },
  { name: "slice, from the start", shapes: [[4, 2]], build: (g, x) => o.slice(g, x, 0, 0, 3) },
  {
    name: "concat",
    shapes: [
      [2, 3],
      [2, 2],
    ],
    build: (g, a, b) => o.concat(g, [a!, b!], 1),
  },
  { name: "reduceSum, axes", shapes: [[2, 3, 4]], build: (g, x) => o.reduceSum(g, x, [0, 2]) },
  { name: "reduceSum, all", shapes: [[2, 3]], build: (g, x) => o.reduceSum(g, x) },
  { name: "reduceMean", shapes: [[2, 3]], build: (g, x) => o.reduceMean(g, x, [1]) },
  {
    name: "matmul",
    shapes: [
      [3, 4],
      [4, 2],
    ],
    build: o.matmul,
  },
  {
    name: "matmul, batched",
    shapes: [
      [2, 3, 4],
      [2, 4, 2],
    ],
    build: o.matmul,
  },
  {
    name: "matmul, broadcast",
    shapes: [
      [2, 3, 2, 4],
      [2, 1, 4, 2],
    ],
    build: o.matmul,
  },
  {
    name: "matmulTransposed",
    shapes: [
      [3, 4],
      [2, 4],
    ],
    build: o.matmulTransposed,
  },
  {
    name: "transposedMatmul",
    shapes: [
      [4, 3],
      [4, 2],
    ],
    build: o.transposedMatmul,
  },
  { name: "softmax", shapes: [[3, 4]], build: o.softmax },
  { name: "logSoftmax", shapes: [[3, 4]], build: o.logSoftmax },
  { name: "gatherRows", shapes: [[4, 3]], build: (g, x) => o.gatherRows(g, x, index(g, 2, 0, 2)) },
  { name: "pick", shapes: [[3, 4]], build: (g, x) => o.pick(g, x, index(g, 1, 3, 0)) },
  {
    name: "tokenLogProbs",
    shapes: [[3, 5]],
    build: (g, x) => o.tokenLogProbs(g, x, index(g, 4, 0, 2)),
  },
  { name: "entropy", shapes: [[3, 5]], build: o.entropy },
  { name: "rotateHalf", shapes: [[2, 6]], build: o.rotateHalf },
  {
    name: "a value that is used twice",
    shapes: [[4]],
    build: (g, x) => o.mul(g, o.exp(g, x), o.add(g, x, x)),
  },
];

describe("gradients against finite differences", () => {
  it.each(CASES)("$name", async ({ shapes, low = -1, high = 1, build }) => {
    const random = new Random(shapes.length + sizeOf(shapes[0]!));
    const values = shapes.map((shape) =>
      Float32Array.from({ length: sizeOf(shape) }, () => low + (high - low) * random.next()),
    );
    const g = new Graph();
    const inputs = shapes.map((shape, i) => g.input(`x${i}`, shape));
    const result = build(g, ...inputs);
    // Fixed random weights make a scalar of the result that every element matters to differently.
    const weights = Float32Array.from({ length: sizeOf(result.shape) }, () => random.next() + 0.5);
    const loss = o.reduceSum(g, o.mul(g, result, g.constant(weights, result.shape)));
    const found = gradients(g, loss, inputs);
    const outputs = Object.fromEntries(found.map((node, i) => [`d${i}`, node]));
    const program = await Program.compile(g, { loss, ...outputs }, 1);
    const run = (at: Float32Array[]) =>
      program.run(Object.fromEntries(at.map((value, i) => [`x${i}`, value])));

    const analytic = await run(values);
    const step = 1e-2;
    for (const [i, value] of values.entries())
      for (let e = 0; e < value.length; e++) {
        const moved = async (by: number) => {
          const copy = values.map((v) => v.slice());
          copy[i]![e] = copy[i]![e]! + by;
          return (await run(copy)).loss![0]!;
        };
        const numeric = ((await moved(step)) - (await moved(-step))) / (2 * step);
        expect(Math.abs(analytic[`d${i}`]![e]! - numeric), `input ${i}, element ${e}`).toBeLessThan(
          5e-3 * Math.max(1, Math.abs(numeric)),
        );
      }
    await program.dispose();
  });

  it("refuses to differentiate what is no scalar, and by what plays no part", () => {
    const g = new Graph();
    const x = g.input("x", [2]);
    const y = g.input("y", [2]);
    expect(() => gradients(g, x, [x])).toThrow("only a scalar");
    expect(() => gradients(g, o.reduceSum(g, x), [y])).toThrow("does not depend on y");
  });
});

it("adds up all rows with the same number, in several threads", async () => {
  const [count, width, numbers] = [4096, 64, 50] as const;
  const random = new Random(1);
  const rows = Float32Array.from({ length: count * width }, () => random.below(5) - 2);
  const places = Int32Array.from({ length: count }, () => random.below(numbers));
  const wanted = new Float32Array(numbers * width);
  rows.forEach((value, i) => {
    wanted[places[Math.floor(i / width)]! * width + (i % width)]! += value;
  });
  const g = new Graph();
  const at = g.input("places", [count], "int32");
  const sums = o.scatterRows(g, g.input("rows", [count, width]), at, numbers);
  const program = await Program.compile(g, { sums }, 4);
  for (let i = 0; i < 20; i++) expect((await program.run({ rows, places })).sums).toEqual(wanted);
  await program.dispose();
});
