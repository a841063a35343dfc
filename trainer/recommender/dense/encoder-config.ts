import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../../schemas/user-error";
import { ARCHITECTURES, type Architecture } from "./architecture";

/** What every encoder's `config.json` states. */
export interface EncoderSizes {
  hiddenSize: number;
  layers: number;
  heads: number;
  intermediateSize: number;
  vocabularySize: number;
  /** Longest sequence, in tokens, the marks of its ends included. */
  maxPositions: number;
  epsilon: number;
  activation: Activation;
}

/** The shape of a BERT or its kin, as its `config.json` states it. */
export interface EncoderConfig extends EncoderSizes {
  architecture: Architecture;
  /** Number of the first position: RoBERTa counts from behind its padding token. */
  firstPosition: number;
}

export type Activation = "gelu" | "relu";

export const ENCODER_CONFIG_FILE = "config.json";

export const WEIGHTS_FILE = "model.safetensors";
const ONNX_FILES = ["model.onnx", path.join("onnx", "model.onnx")];

/**
 * The file that holds a folder's model: ONNX first, then safetensors.
 *
 * @throws UserError when there is neither.
 */
export async function modelFileOf(folder: string): Promise<string> {
  for (const name of [...ONNX_FILES, WEIGHTS_FILE]) {
    const file = path.join(folder, name);
    const there = await access(file).then(
      () => true,
      () => false,
    );
    if (there) return file;
  }
  throw new UserError(
    `it has no ${[...ONNX_FILES, WEIGHTS_FILE].join(", no ")}; an encoder's folder needs one of them`,
    { file: folder },
  );
}

/** Reads a model folder's `config.json` for what holds of any encoder. */
export async function readRawConfig(folder: string): Promise<Record<string, unknown>> {
  const file = path.join(folder, ENCODER_CONFIG_FILE);
  try {
    return JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  } catch (error) {
    throw new UserError(
      `cannot be read (${(error as Error).message}); an encoder's folder needs config.json, a tokenizer, and model.onnx or model.safetensors`,
      { file },
    );
  }
}

/** Number of the first position, by a model's `config.json`. */
export function firstPositionOf({ model_type, pad_token_id }: Record<string, unknown>): number {
  const counts = ARCHITECTURES[String(model_type)]?.countsBehindPadding;
  return counts ? Number(pad_token_id ?? 1) + 1 : 0;
}

/** A positive number of a `config.json`. */
export function configNumber(
  json: Record<string, unknown>,
  file: string,
  key: string,
  least = Number.MIN_VALUE,
): number {
  const value = json[key];
  if (typeof value !== "number" || !(value >= least))
    throw new UserError(`found ${JSON.stringify(value)}, expected a positive number`, {
      file,
      key,
    });
  return value;
}

/** The feed-forward layer's activation, GELU where it is not said. */
export function activationOf(json: Record<string, unknown>, file: string, key: string): Activation {
  const activation = json[key] ?? "gelu";
  if (activation !== "gelu" && activation !== "relu")
    throw new UserError(`found ${JSON.stringify(activation)}, expected gelu or relu`, {
      file,
      key,
    });
  return activation;
}

/** @throws UserError for settings that are not known here. */
export function encoderConfig(
  json: Record<string, unknown>,
  architecture: Architecture,
  file: string,
): EncoderConfig {
  const number = (key: string, least?: number) => configNumber(json, file, key, least);
  const scheme = json.position_embedding_type ?? "absolute";
  if (scheme !== "absolute")
    throw new UserError(`found ${JSON.stringify(scheme)}, expected absolute`, {
      file,
      key: "position_embedding_type",
    });
  const { keys } = architecture;
  const firstPosition = firstPositionOf(json);
  return {
    architecture,
    hiddenSize: number(keys.hiddenSize),
    // Without layers it is a bag of word vectors.
    layers: number(keys.layers, 0),
    heads: number(keys.heads),
    intermediateSize: number(keys.intermediateSize),
    vocabularySize: number("vocab_size"),
    maxPositions: number("max_position_embeddings") - firstPosition,
    firstPosition,
    epsilon: architecture.epsilon ?? number("layer_norm_eps"),
    activation: activationOf(json, file, keys.activation),
  };
}
