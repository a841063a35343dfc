import type { Graph, Node } from "../../tensor/graph";
import * as o from "../../tensor/ops";
import { BUCKETS, distanceBuckets } from "./distance-buckets";
import type { EncoderConfig } from "./encoder-config";

/** Before any token may look at padding: softmax gives it no weight. */
const MASKED = -1e9;

/** The shapes of an encoder's weights by their Hugging Face names, without the model's prefix. */
export function encoderWeights(config: EncoderConfig): [string, number[]][] {
  const { hiddenSize: h, intermediateSize: m } = config;
  const linear = (name: string, out: number, from: number): [string, number[]][] => [
    [`${name}.weight`, [out, from]],
    [`${name}.bias`, [out]],
  ];
  const norm = (name: string): [string, number[]][] => [
    [`${name}.weight`, [h]],
    [`${name}.bias`, [h]],
  ];
  const { layer, distanceBias } = config.architecture;
  return [
    [WORD_WEIGHT, [config.vocabularySize, h]],
    ["embeddings.position_embeddings.weight", [config.maxPositions + config.firstPosition, h]],
    ...norm("embeddings.LayerNorm"),
    ...(distanceBias ? [[distanceBias, [BUCKETS, config.heads]] satisfies [string, number[]]] : []),
    ...Array.from({ length: config.layers }, (_, at) => {
      const names = layer(at);
      return [
        ...[names.query, names.key, names.value, names.joined].flatMap((name) =>
          linear(name, h, h),
        ),
        ...norm(names.attentionNorm),
        ...linear(names.inner, m, h),
        ...linear(names.outer, h, m),
        ...norm(names.outputNorm),
      ];
    }).flat(),
  ];
}

export const WORD_WEIGHT = "embeddings.word_embeddings.weight";

/** The weight for kinds of token, of which there is one here; its number of rows differs. */
export const TYPE_WEIGHT = "embeddings.token_type_embeddings.weight";

/**
 * The body of a BERT or its kin (Devlin et al. 2019; transformers' `BertModel` without the pooler).
 *
 * @param weights the node of a weight by its name.
 * @param tokens [rows · time] int32, row after row.
 * @param mask [rows, 1, 1, time], 1 for a token and 0 for padding.
 * @returns hidden states [rows · time, hiddenSize].
 */
export function encoderBody(
  g: Graph,
  config: EncoderConfig,
  weights: (name: string) => Node,
  tokens: Node,
  mask: Node,
): Node {
  const { hiddenSize, heads, firstPosition } = config;
  const [rows, time] = [mask.shape[0]!, mask.shape[3]!];
  const headSize = hiddenSize / heads;
  const linear = (x: Node, name: string) =>
    o.add(g, o.matmulTransposed(g, x, weights(`${name}.weight`)), weights(`${name}.bias`));
  const norm = (x: Node, name: string) =>
    g.add("LayerNormalization", [x, weights(`${name}.weight`), weights(`${name}.bias`)], x.shape, {
      attributes: { axis: -1, epsilon: { float: config.epsilon } },
    });
  const masked = maskBias(g, mask);
  const { architecture } = config;
  const bias = architecture.distanceBias
    ? o.add(g, masked, byDistance(g, weights(architecture.distanceBias), time))
    : masked;

  const positions = o.slice(
    g,
    weights("embeddings.position_embeddings.weight"),
    0,
    firstPosition,
    firstPosition + time,
  );
  const words = o.gatherRows(g, weights(WORD_WEIGHT), tokens);
  const places = architecture.hasTokenTypes
    ? o.add(g, positions, o.slice(g, weights(TYPE_WEIGHT), 0, 0, 1))
    : positions;
  const placed = o.add(g, o.reshape(g, words, [rows, time, hiddenSize]), places);
  let x = norm(o.reshape(g, placed, [rows * time, hiddenSize]), "embeddings.LayerNorm");
  for (let layer = 0; layer < config.layers; layer++) {
    const names = architecture.layer(layer);
    const [q, k, v] = [names.query, names.key, names.value].map((name) =>
      o.reshape(g, linear(x, name), [rows, time, heads, headSize]),
    ) as [Node, Node, Node];
    const joined = attention(g, q, k, v, bias);
    x = norm(o.add(g, x, linear(joined, names.joined)), names.attentionNorm);
    const inner = activated(g, config, linear(x, names.inner));
    x = norm(o.add(g, x, linear(inner, names.outer)), names.outputNorm);
  }
  return x;
}

/** What attention adds by how far tokens are apart: [1, heads, time, time]. */
function byDistance(g: Graph, weight: Node, time: number): Node {
  const [, heads] = weight.shape as [number, number];
  const rows = o.gatherRows(g, weight, g.constant(distanceBuckets(time)));
  return o.transpose(g, o.reshape(g, rows, [1, time, time, heads]), [0, 3, 1, 2]);
}

/** What attention's scores get where a token must not be looked at (0) or may (1). */
export function maskBias(g: Graph, mask: Node): Node {
  return o.mul(g, o.sub(g, g.scalar(1), mask), g.scalar(MASKED));
}

/**
 * Each token's mixture of all tokens' values.
 *
 * @param q queries, and so k and v, each [rows, time, heads, headSize].
 * @param bias what is added to the scores [rows, heads, time, time].
 * @returns [rows · time, heads · headSize]
 */
export function attention(g: Graph, q: Node, k: Node, v: Node, bias: Node): Node {
  const [rows, time, heads, headSize] = q.shape as [number, number, number, number];
  const queries = o.transpose(g, q, [0, 2, 1, 3]);
  const keys = o.transpose(g, k, [0, 2, 3, 1]);
  const values = o.transpose(g, v, [0, 2, 1, 3]);
  const scores = o.mul(g, o.matmul(g, queries, keys), g.scalar(1 / Math.sqrt(headSize)));
  const mixed = o.matmul(g, o.softmax(g, o.add(g, scores, bias)), values);
  return o.reshape(g, o.transpose(g, mixed, [0, 2, 1, 3]), [rows * time, heads * headSize]);
}

/** GELU by the error function, or ReLU. */
export function activated(
  g: Graph,
  { activation }: Pick<EncoderConfig, "activation">,
  x: Node,
): Node {
  if (activation === "relu") return g.add("Relu", [x], x.shape);
  // x/2 · (1 + erf(x / √2))
  const erf = g.add("Erf", [o.mul(g, x, g.scalar(Math.SQRT1_2))], x.shape);
  return o.mul(g, o.mul(g, x, o.add(g, erf, g.scalar(1))), g.scalar(0.5));
}
