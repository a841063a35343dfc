import type { Graph, Node } from "../tensor/graph";
import * as o from "../tensor/ops";
import type { LlamaConfig } from "./config";

/** Gives the node of a weight by its Hugging Face name. */
export type Weights = (name: string) => Node;

/** Multiplies rows by the transposed weight of that name; adapters come in here. */
export type Linear = (g: Graph, x: Node, name: string) => Node;

/** What attention does with queries, keys and values of one layer; all [rows, width]. */
export type Attend = (g: Graph, layer: number, q: Node, k: Node, v: Node) => Node;

/** Before any attention may look: softmax gives it no weight. */
const MASKED = -1e9;

/**
 * The body of a Llama (Touvron et al. 2023; transformers' `LlamaModel`): embedding, layers of
 * attention and feed-forward, final norm.
 *
 * @param tokens [n] int32, rows one after the other.
 * @returns hidden states [n, hiddenSize].
 */
export function llamaBody(
  g: Graph,
  config: LlamaConfig,
  weights: Weights,
  linear: Linear,
  attend: Attend,
  tokens: Node,
): Node {
  let x = o.gatherRows(g, weights("model.embed_tokens.weight"), tokens);
  const norm = (h: Node, name: string) => rmsNorm(g, h, weights(name), config.rmsNormEpsilon);
  for (let layer = 0; layer < config.layers; layer++) {
    const at = `model.layers.${layer}`;
    const h = norm(x, `${at}.input_layernorm.weight`);
    const project = (name: string) => linear(g, h, `${at}.self_attn.${name}_proj.weight`);
    const mixed = attend(g, layer, project("q"), project("k"), project("v"));
    x = o.add(g, x, linear(g, mixed, `${at}.self_attn.o_proj.weight`));
    const f = norm(x, `${at}.post_attention_layernorm.weight`);
    const gate = o.silu(g, linear(g, f, `${at}.mlp.gate_proj.weight`));
    const up = linear(g, f, `${at}.mlp.up_proj.weight`);
    x = o.add(g, x, linear(g, o.mul(g, gate, up), `${at}.mlp.down_proj.weight`));
  }
  return norm(x, "model.norm.weight");
}

/** Scores of every token of the vocabulary: [n, hiddenSize] → [n, vocabularySize]. */
export function llamaHead(g: Graph, config: LlamaConfig, weights: Weights, hidden: Node): Node {
  const name = config.tiedEmbeddings ? "model.embed_tokens.weight" : "lm_head.weight";
  return o.matmulTransposed(g, hidden, weights(name));
}

/** x / √(mean x² + ε) · w over the last dimension (Zhang & Sennrich 2019). */
function rmsNorm(g: Graph, x: Node, w: Node, epsilon: number): Node {
  const mean = o.reduceMean(g, o.mul(g, x, x), [x.shape.length - 1]);
  const scale = o.sqrt(g, o.add(g, mean, g.scalar(epsilon)));
  return o.mul(g, o.div(g, x, scale), w);
}

/**
 * Causal attention within right-padded rows, from differentiable operations: what training uses.
 *
 * @param batch rows of `time` tokens each.
 */
export function denseAttention(config: LlamaConfig, batch: number, time: number): Attend {
  const { heads, kvHeads, headSize } = config;
  const group = heads / kvHeads;
  const { cos, sin } = rotaryTables(config, time);
  return (g, _layer, q, k, v) => {
    const twice = (half: Float32Array) => {
      const table = g.constant(half, [1, time, 1, headSize / 2]);
      return o.concat(g, [table, table], 3);
    };
    const [c, s] = [twice(cos), twice(sin)];
    const rotate = (x: Node, count: number) => {
      const split = o.reshape(g, x, [batch, time, count, headSize]);
      return o.add(g, o.mul(g, split, c), o.mul(g, o.rotateHalf(g, split), s));
    };
    const queries = o.transpose(
      g,
      o.reshape(g, rotate(q, heads), [batch, time, kvHeads, group, headSize]),
      [0, 2, 3, 1, 4],
    );
    const keys = o.reshape(g, o.transpose(g, rotate(k, kvHeads), [0, 2, 3, 1]), [
      batch,
      kvHeads,
      1,
      headSize,
      time,
    ]);
    const values = o.reshape(
      g,
      o.transpose(g, o.reshape(g, v, [batch, time, kvHeads, headSize]), [0, 2, 1, 3]),
      [batch, kvHeads, 1, time, headSize],
    );
    const scaled = o.mul(g, o.matmul(g, queries, keys), g.scalar(1 / Math.sqrt(headSize)));
    const seen = o.softmax(g, o.add(g, scaled, causalMask(g, time)));
    const mixed = o.transpose(g, o.matmul(g, seen, values), [0, 3, 1, 2, 4]);
    return o.reshape(g, mixed, [batch * time, heads * headSize]);
  };
}

function causalMask(g: Graph, time: number): Node {
  const mask = Float32Array.from({ length: time * time }, (_, i) =>
    i % time > Math.floor(i / time) ? MASKED : 0,
  );
  return g.constant(mask, [time, time]);
}

/**
 * Cosines and sines of rotary position embedding (Su et al. 2021), each [positions, headSize / 2]:
 * position · theta^(−2i / headSize).
 */
export function rotaryTables(
  { headSize, ropeTheta }: Pick<LlamaConfig, "headSize" | "ropeTheta">,
  positions: number,
): { cos: Float32Array; sin: Float32Array } {
  const half = headSize / 2;
  const angle = (i: number) => Math.floor(i / half) * ropeTheta ** (-(i % half) / half);
  return {
    cos: Float32Array.from({ length: positions * half }, (_, i) => Math.cos(angle(i))),
    sin: Float32Array.from({ length: positions * half }, (_, i) => Math.sin(angle(i))),
  };
}
