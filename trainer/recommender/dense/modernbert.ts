import { UserError } from "../../../schemas/user-error";
import { rotaryTables } from "../../rewriter/llama";
import type { Graph, Node } from "../../tensor/graph";
import * as o from "../../tensor/ops";
import { activated, attention, maskBias } from "./bert";
import { activationOf, configNumber, type EncoderSizes } from "./encoder-config";

/** The shape of a ModernBERT, as its `config.json` states it. */
export interface ModernBertConfig extends EncoderSizes {
  biases: { norm: boolean; attention: boolean; mlp: boolean };
  /** Of each layer, whether tokens look at those nearby alone. */
  isLocal: boolean[];
  /** How many tokens to each side that are. */
  reach: number;
  /** Base of the rotary angles. */
  theta: { local: number; global: number };
}

/** @throws UserError for settings that are not known here. */
export function modernBertConfig(json: Record<string, unknown>, file: string): ModernBertConfig {
  const number = (key: string, least?: number) => configNumber(json, file, key, least);
  const layers = number("num_hidden_layers", 0);
  const every = Number(json.global_attn_every_n_layers ?? 3);
  const types =
    (json.layer_types as string[] | undefined) ??
    Array.from({ length: layers }, (_, i) => (i % every ? "sliding_attention" : "full_attention"));
  const rope = (json.rope_parameters ?? {}) as Record<
    string,
    { rope_type?: string; rope_theta?: number } | undefined
  >;
  const theta = (type: string, key: string, usual: number) => {
    const kind = rope[type]?.rope_type ?? "default";
    if (kind !== "default" || json.rope_scaling)
      throw new UserError(`found ${kind}, expected default`, { file, key: "rope_parameters" });
    return Number(rope[type]?.rope_theta ?? json[key] ?? usual);
  };
  return {
    hiddenSize: number("hidden_size"),
    layers,
    heads: number("num_attention_heads"),
    intermediateSize: number("intermediate_size"),
    vocabularySize: number("vocab_size"),
    maxPositions: number("max_position_embeddings"),
    epsilon: Number(json.norm_eps ?? 1e-5),
    activation: activationOf(json, file, "hidden_activation"),
    biases: {
      norm: json.norm_bias === true,
      attention: json.attention_bias === true,
      mlp: json.mlp_bias === true,
    },
    isLocal: types.map((type) => type === "sliding_attention"),
    reach: Math.floor(Number(json.local_attention ?? 128) / 2),
    theta: {
      local: theta("sliding_attention", "local_rope_theta", 10_000),
      global: theta("full_attention", "global_rope_theta", 160_000),
    },
  };
}

export const MODERN_WORD_WEIGHT = "embeddings.tok_embeddings.weight";

/** The shapes of a ModernBERT's weights by their Hugging Face names, without the model's prefix. */
export function modernBertWeights(config: ModernBertConfig): [string, number[]][] {
  const { hiddenSize: h, intermediateSize: m, biases } = config;
  const linear = (name: string, out: number, from: number, bias: boolean): [string, number[]][] => [
    [`${name}.weight`, [out, from]],
    ...(bias ? [[`${name}.bias`, [out]] satisfies [string, number[]]] : []),
  ];
  const norm = (name: string): [string, number[]][] => [
    [`${name}.weight`, [h]],
    ...(biases.norm ? [[`${name}.bias`, [h]] satisfies [string, number[]]] : []),
  ];
  return [
    [MODERN_WORD_WEIGHT, [config.vocabularySize, h]],
    ...norm("embeddings.norm"),
    ...Array.from({ length: config.layers }, (_, layer) => [
      // The embeddings' own norm serves the first.
      ...(layer ? norm(`layers.${layer}.attn_norm`) : []),
      ...linear(`layers.${layer}.attn.Wqkv`, 3 * h, h, biases.attention),
      ...linear(`layers.${layer}.attn.Wo`, h, h, biases.attention),
      ...norm(`layers.${layer}.mlp_norm`),
      ...linear(`layers.${layer}.mlp.Wi`, 2 * m, h, biases.mlp),
      ...linear(`layers.${layer}.mlp.Wo`, h, m, biases.mlp),
    ]).flat(),
    ...norm("final_norm"),
  ];
}

/**
 * The body of a ModernBERT (Warner et al. 2024): rotary positions, a gated feed-forward layer, and
 * attention that is local in most layers.
 *
 * @param weights the node of a weight by its name.
 * @param tokens [rows · time] int32, row after row.
 * @param mask [rows, 1, 1, time], 1 for a token and 0 for padding.
 * @returns hidden states [rows · time, hiddenSize].
 */
export function modernBertBody(
  g: Graph,
  config: ModernBertConfig,
  weights: (name: string) => Node,
  tokens: Node,
  mask: Node,
): Node {
  const { hiddenSize, intermediateSize, heads, biases } = config;
  const [rows, time] = [mask.shape[0]!, mask.shape[3]!];
  const headSize = hiddenSize / heads;
  const linear = (x: Node, name: string, bias: boolean) => {
    const product = o.matmulTransposed(g, x, weights(`${name}.weight`));
    return bias ? o.add(g, product, weights(`${name}.bias`)) : product;
  };
  const norm = (x: Node, name: string) => {
    const inputs = [x, weights(`${name}.weight`)];
    if (biases.norm) inputs.push(weights(`${name}.bias`));
    const attributes = { axis: -1, epsilon: { float: config.epsilon } };
    return g.add("LayerNormalization", inputs, x.shape, { attributes });
  };
  const everywhere = maskBias(g, mask);
  const kinds = {
    global: { bias: everywhere, rotate: rotation(g, time, headSize, config.theta.global) },
    local: {
      bias: o.add(g, everywhere, nearby(g, time, config.reach)),
      rotate: rotation(g, time, headSize, config.theta.local),
    },
  };
  const words = o.gatherRows(g, weights(MODERN_WORD_WEIGHT), tokens);
  let x = norm(words, "embeddings.norm");
  for (let layer = 0; layer < config.layers; layer++) {
    const at = `layers.${layer}`;
    const { bias, rotate } = config.isLocal[layer] ? kinds.local : kinds.global;
    const inner = layer ? norm(x, `${at}.attn_norm`) : x;
    const joined = linear(inner, `${at}.attn.Wqkv`, biases.attention);
    const [q, k, v] = [0, 1, 2].map((part) => {
      const own = o.slice(g, joined, 1, part * hiddenSize, (part + 1) * hiddenSize);
      return o.reshape(g, own, [rows, time, heads, headSize]);
    }) as [Node, Node, Node];
    const mixed = attention(g, rotate(q), rotate(k), v, bias);
    x = o.add(g, x, linear(mixed, `${at}.attn.Wo`, biases.attention));
    const wide = linear(norm(x, `${at}.mlp_norm`), `${at}.mlp.Wi`, biases.mlp);
    const value = o.slice(g, wide, 1, 0, intermediateSize);
    const gate = o.slice(g, wide, 1, intermediateSize, 2 * intermediateSize);
    const gated = o.mul(g, activated(g, config, value), gate);
    x = o.add(g, x, linear(gated, `${at}.mlp.Wo`, biases.mlp));
  }
  return norm(x, "final_norm");
}

/** Turns [rows, time, heads, headSize] by the positions' angles. */
function rotation(g: Graph, time: number, headSize: number, ropeTheta: number) {
  const { cos, sin } = rotaryTables({ headSize, ropeTheta }, time);
  const twice = (half: Float32Array) => {
    const table = g.constant(half, [1, time, 1, headSize / 2]);
    return o.concat(g, [table, table], 3);
  };
  const [c, s] = [twice(cos), twice(sin)];
  return (x: Node) => o.add(g, o.mul(g, x, c), o.mul(g, o.rotateHalf(g, x), s));
}

/** Bars what is farther than the reach: [time, time]. */
function nearby(g: Graph, time: number, reach: number): Node {
  const places = Float32Array.from({ length: time }, (_, i) => i);
  const apart = o.sub(g, g.constant(places, [time, 1]), g.constant(places, [1, time]));
  const distance = g.add("Abs", [apart], apart.shape);
  return maskBias(g, o.lessOrEqual(g, distance, g.scalar(reach)));
}
