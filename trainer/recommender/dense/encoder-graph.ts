import path from "node:path";
import { UserError } from "../../../schemas/user-error";
import type { Graph, Node } from "../../tensor/graph";
import { ARCHITECTURES } from "./architecture";
import { encoderBody, encoderWeights, TYPE_WEIGHT, WORD_WEIGHT } from "./bert";
import { ENCODER_CONFIG_FILE, encoderConfig } from "./encoder-config";
import {
  MODERN_WORD_WEIGHT,
  modernBertBody,
  modernBertConfig,
  modernBertWeights,
} from "./modernbert";

/** An encoder whose graph is made here, from its weights. */
export interface EncoderGraph {
  hiddenSize: number;
  /** Longest sequence, in tokens. */
  maxPositions: number;
  /** What weights' names begin with where the encoder is part of a larger model. */
  prefix: string;
  /** The shapes of the weights by their names without it; of the first the name is always there. */
  weights: [string, number[]][];
  /** A weight whose number of rows differs. */
  freeRows?: string;
  /** Hidden states [rows · time, hiddenSize] of tokens [rows · time] and mask [rows, 1, 1, time]. */
  body: (g: Graph, weights: (name: string) => Node, tokens: Node, mask: Node) => Node;
}

const MODERN = "modernbert";

/** @throws UserError for architectures whose forward pass is not known here. */
export function encoderGraph(json: Record<string, unknown>, folder: string): EncoderGraph {
  const file = path.join(folder, ENCODER_CONFIG_FILE);
  const type = String(json.model_type);
  const architecture = ARCHITECTURES[type];
  if (!architecture && type !== MODERN)
    throw new UserError(
      `model_type is ${JSON.stringify(json.model_type)}; from safetensors ${[...Object.keys(ARCHITECTURES), MODERN].join(", ")} can be run. Export others to model.onnx (optimum-cli export onnx --task feature-extraction)`,
      { file, key: "model_type" },
    );
  if (!architecture) {
    const config = modernBertConfig(json, file);
    return {
      hiddenSize: config.hiddenSize,
      maxPositions: config.maxPositions,
      prefix: "model.",
      weights: modernBertWeights(config),
      body: (g, weights, tokens, mask) => modernBertBody(g, config, weights, tokens, mask),
    };
  }
  const config = encoderConfig(json, architecture, file);
  return {
    hiddenSize: config.hiddenSize,
    maxPositions: config.maxPositions,
    prefix: architecture.prefix,
    weights: encoderWeights(config),
    ...(architecture.hasTokenTypes ? { freeRows: TYPE_WEIGHT } : {}),
    body: (g, weights, tokens, mask) => encoderBody(g, config, weights, tokens, mask),
  };
}

/** Names of the words' vectors: which stands in a file tells whether names have a prefix. */
export const WORD_WEIGHTS = [WORD_WEIGHT, MODERN_WORD_WEIGHT];
