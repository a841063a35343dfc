import protobuf from "protobufjs/light.js";
import { type DType, type Graph, type Node, sizeOf } from "./graph";

/** ONNX's numbers for element types (TensorProto.DataType). */
const TYPE_OF: Record<DType | "int64", number> = { float32: 1, int32: 6, int64: 7, bool: 9 };

/** AttributeProto.AttributeType. */
const FLOAT = 1;
const INT = 2;
const STRING = 3;
const INTS = 7;

const OPSET = 18;
const MICROSOFT = "com.microsoft";
const IR_VERSION = 9;

type Fields = Record<string, [number, string, "repeated"?]>;

/** The part of onnx.proto that a graph of ours needs, with its published field numbers. */
const MESSAGES: Record<string, Fields> = {
  OperatorSetIdProto: { domain: [1, "string"], version: [2, "int64"] },
  Dimension: { dimValue: [1, "int64"] },
  TensorShapeProto: { dim: [1, "Dimension", "repeated"] },
  TypeTensor: { elemType: [1, "int32"], shape: [2, "TensorShapeProto"] },
  TypeProto: { tensorType: [1, "TypeTensor"] },
  ValueInfoProto: { name: [1, "string"], type: [2, "TypeProto"] },
  TensorProto: {
    dims: [1, "int64", "repeated"],
    dataType: [2, "int32"],
    name: [8, "string"],
    rawData: [9, "bytes"],
  },
  AttributeProto: {
    name: [1, "string"],
    f: [2, "float"],
    i: [3, "int64"],
    s: [4, "bytes"],
    ints: [8, "int64", "repeated"],
    type: [20, "int32"],
  },
  NodeProto: {
    input: [1, "string", "repeated"],
    output: [2, "string", "repeated"],
    opType: [4, "string"],
    attribute: [5, "AttributeProto", "repeated"],
    domain: [7, "string"],
  },
  GraphProto: {
    node: [1, "NodeProto", "repeated"],
    name: [2, "string"],
    initializer: [5, "TensorProto", "repeated"],
    input: [11, "ValueInfoProto", "repeated"],
    output: [12, "ValueInfoProto", "repeated"],
  },
  ModelProto: {
    irVersion: [1, "int64"],
    producerName: [2, "string"],
    graph: [7, "GraphProto"],
    opsetImport: [8, "OperatorSetIdProto", "repeated"],
  },
};

const root = protobuf.Root.fromJSON({
  nested: Object.fromEntries(
    Object.entries(MESSAGES).map(([message, fields]) => [
      message,
      {
        fields: Object.fromEntries(
          Object.entries(fields).map(([field, [id, type, rule]]) => [
            field,
            { id, type, ...(rule ? { rule } : {}) },
          ]),
        ),
      },
    ]),
  ),
});
const Model = root.lookupType("ModelProto");

/** Operands that ONNX wants as int64: shapes, axes and positions. */
const INT64_OPERANDS: Record<string, number[]> = {
  Reshape: [1],
  Expand: [1],
  Slice: [1, 2, 3],
  ReduceSum: [1],
  ReduceMax: [1],
};

/** Name of a node's value in the serialised graph. */
export function valueName(node: Node): string {
  if (node.output !== undefined) return `v${node.inputs[0]!.id}.${node.output}`;
  return node.name ?? `v${node.id}`;
}

/** Serialises what the outputs need as an ONNX model. */
export function toOnnx(g: Graph, outputs: ReadonlyMap<string, Node>): Uint8Array {
  const nodes = g.neededFor([...outputs.values()]);
  const int64 = new Set<Node>();
  for (const node of nodes)
    for (const operand of INT64_OPERANDS[node.op] ?? [])
      if (node.inputs[operand]) int64.add(node.inputs[operand]!);
  const named = [...outputs].map(([name, node]) => ({
    input: [valueName(node)],
    output: [name],
    opType: "Identity",
  }));
  const operators = nodes.filter(({ op }) => !["Input", "Constant", "Output"].includes(op));
  return Model.encode({
    irVersion: IR_VERSION,
    producerName: "rec-r1",
    opsetImport: [
      { domain: "", version: OPSET },
      { domain: MICROSOFT, version: 1 },
    ],
    graph: {
      name: "graph",
      input: nodes.filter((n) => n.op === "Input").map((n) => valueInfo(valueName(n), n)),
      output: [...outputs].map(([name, node]) => valueInfo(name, node)),
      initializer: nodes
        .filter((node) => node.op === "Constant")
        .map((node) => tensor(node, int64.has(node))),
      node: [...operators.map(operator), ...named],
    },
  }).finish();
}

function operator(node: Node) {
  return {
    input: node.inputs.map(valueName),
    output: [
      valueName(node),
      ...(node.outputShapes ?? []).map((_, i) => `${valueName(node)}.${i + 1}`),
    ],
    opType: node.op,
    domain: node.domain ?? "",
    attribute: Object.entries(node.attributes).map(([name, value]) => {
      if (typeof value === "number") return { name, i: value, type: INT };
      if (typeof value === "string") return { name, s: Buffer.from(value), type: STRING };
      if (Array.isArray(value)) return { name, ints: value, type: INTS };
      return { name, f: value.float, type: FLOAT };
    }),
  };
}

function valueInfo(name: string, { shape, dtype }: Node) {
  return {
    name,
    type: {
      tensorType: {
        elemType: TYPE_OF[dtype],
        shape: { dim: shape.map((n) => ({ dimValue: n })) },
      },
    },
  };
}

function tensor(node: Node, int64: boolean) {
  const data = int64 ? BigInt64Array.from(node.data as Int32Array, BigInt) : node.data!;
  if (data.length !== sizeOf(node.shape)) throw new Error("a constant's data must fill its shape");
  return {
    name: valueName(node),
    dims: [...node.shape],
    dataType: TYPE_OF[int64 ? "int64" : node.dtype],
    rawData: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
  };
}
