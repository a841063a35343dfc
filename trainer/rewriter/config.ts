import { readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../schemas/user-error";

/** A Llama's shape, as its `config.json` states it. */
export interface LlamaConfig {
  hiddenSize: number;
  layers: number;
  heads: number;
  kvHeads: number;
  headSize: number;
  intermediateSize: number;
  vocabularySize: number;
  /** Longest sequence the model was made for, in tokens. */
  maxPositions: number;
  ropeTheta: number;
  rmsNormEpsilon: number;
  /** Whether the output layer is the embedding, transposed. */
  tiedEmbeddings: boolean;
  bosTokenId: number | null;
  eosTokenIds: number[];
}

export const CONFIG_FILE = "config.json";

/** onnxruntime's cached attention turns positions in blocks of this size. */
const HEAD_MULTIPLE = 16;

/** Reads a model folder's `config.json`. */
export async function readConfig(folder: string): Promise<LlamaConfig> {
  const file = path.join(folder, CONFIG_FILE);
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  } catch (error) {
    throw new UserError(
      `cannot be read (${(error as Error).message}); a model folder needs config.json, model.safetensors and tokenizer.json`,
      { file },
    );
  }
  return configOf(json, file);
}

/** Takes the shape out of a `config.json`; refuses what this engine would compute wrongly. */
export function configOf(json: Record<string, unknown>, file: string): LlamaConfig {
  const whole = (key: string, otherwise?: number): number => {
    const value = json[key] ?? otherwise;
    if (typeof value !== "number" || !Number.isInteger(value) || value < 1)
      throw new UserError(`expected a whole number above 0, found ${JSON.stringify(value)}`, {
        file,
        key,
      });
    return value;
  };
  if (json.model_type !== "llama")
    throw new UserError(
      `found ${JSON.stringify(json.model_type)}; the embedded engine runs models of type "llama" (SmolLM2, TinyLlama, Llama 2)`,
      { file, key: "model_type" },
    );
  for (const key of ["rope_scaling", "attention_bias", "mlp_bias"])
    if (json[key])
      throw new UserError(`${JSON.stringify(json[key])} is not supported by the embedded engine`, {
        file,
        key,
      });
  if (json.hidden_act !== undefined && json.hidden_act !== "silu")
    throw new UserError(`found ${JSON.stringify(json.hidden_act)}, expected "silu"`, {
      file,
      key: "hidden_act",
    });
  const heads = whole("num_attention_heads");
  const hiddenSize = whole("hidden_size");
  const headSize = whole("head_dim", hiddenSize / heads);
  if (headSize % HEAD_MULTIPLE !== 0)
    throw new UserError(
      `heads of ${headSize} are not supported by the embedded engine, only multiples of ${HEAD_MULTIPLE}`,
      { file, key: json.head_dim === undefined ? "num_attention_heads" : "head_dim" },
    );
  const eos = json.eos_token_id;
  return {
    hiddenSize,
    layers: whole("num_hidden_layers"),
    heads,
    kvHeads: whole("num_key_value_heads", heads),
    headSize,
    intermediateSize: whole("intermediate_size"),
    vocabularySize: whole("vocab_size"),
    maxPositions: whole("max_position_embeddings", 2048),
    ropeTheta: numberOf(json, "rope_theta", 10000),
    rmsNormEpsilon: numberOf(json, "rms_norm_eps", 1e-6),
    tiedEmbeddings: json.tie_word_embeddings === true,
    bosTokenId: typeof json.bos_token_id === "number" ? json.bos_token_id : null,
    eosTokenIds: Array.isArray(eos) ? (eos as number[]) : typeof eos === "number" ? [eos] : [],
  };
}

function numberOf(json: Record<string, unknown>, key: string, otherwise: number): number {
  const parameters = json.rope_parameters as Record<string, unknown> | undefined;
  const value = json[key] ?? parameters?.[key];
  return typeof value === "number" ? value : otherwise;
}

/** A `config.json` that Hugging Face's transformers reads. */
export function configJson(config: LlamaConfig): Record<string, unknown> {
  return {
    architectures: ["LlamaForCausalLM"],
    model_type: "llama",
    hidden_act: "silu",
    hidden_size: config.hiddenSize,
    num_hidden_layers: config.layers,
    num_attention_heads: config.heads,
    num_key_value_heads: config.kvHeads,
    head_dim: config.headSize,
    intermediate_size: config.intermediateSize,
    vocab_size: config.vocabularySize,
    max_position_embeddings: config.maxPositions,
    rope_theta: config.ropeTheta,
    rms_norm_eps: config.rmsNormEpsilon,
    tie_word_embeddings: config.tiedEmbeddings,
    attention_bias: false,
    mlp_bias: false,
    bos_token_id: config.bosTokenId,
    eos_token_id: config.eosTokenIds.length === 1 ? config.eosTokenIds[0] : config.eosTokenIds,
  };
}

/** Names and shapes of a Llama's weights, as in Hugging Face's files. */
export function weightShapes(config: LlamaConfig): [string, number[]][] {
  const { hiddenSize: d, intermediateSize: f, vocabularySize, headSize } = config;
  const [q, kv] = [config.heads * headSize, config.kvHeads * headSize];
  const shapes: [string, number[]][] = [["model.embed_tokens.weight", [vocabularySize, d]]];
  for (let layer = 0; layer < config.layers; layer++) {
    const at = `model.layers.${layer}`;
    shapes.push(
      [`${at}.self_attn.q_proj.weight`, [q, d]],
      [`${at}.self_attn.k_proj.weight`, [kv, d]],
      [`${at}.self_attn.v_proj.weight`, [kv, d]],
      [`${at}.self_attn.o_proj.weight`, [d, q]],
      [`${at}.mlp.gate_proj.weight`, [f, d]],
      [`${at}.mlp.up_proj.weight`, [f, d]],
      [`${at}.mlp.down_proj.weight`, [d, f]],
      [`${at}.input_layernorm.weight`, [d]],
      [`${at}.post_attention_layernorm.weight`, [d]],
    );
  }
  shapes.push(["model.norm.weight", [d]]);
  if (!config.tiedEmbeddings) shapes.push(["lm_head.weight", [vocabularySize, d]]);
  return shapes;
}
