import type { Graph, Node } from "../tensor/graph";
import type { Data, tensorOf } from "../tensor/program";
import type { MicroBatch } from "./batch";
import type { Weights } from "./llama";
import type { Tensor } from "./safetensors";

/** What a policy says of completion tokens; each [tokens]. */
export interface TokenValues {
  /** Log-probability of the token under the policy. */
  logProbs: Node;
  /** Entropy of the distribution that it was drawn from, in nats. */
  entropy: Node;
}

/** A model that says something of each token of a completion, and can be taught to say it better. */
export interface TokenModel<Values = TokenValues> {
  /** What training changes. */
  readonly trainable: ReadonlyMap<string, Tensor>;
  /** The weights to feed a program with: views of the live arrays, so they are always current. */
  readonly feeds: Record<string, Data | ReturnType<typeof tensorOf>>;
  /** Graph inputs for the weights. */
  inputs(g: Graph): { weights: Weights };
  /**
   * What it says of the completion tokens of a micro-batch.
   *
   * @param temperature the policy is softmax(logits / temperature), as it is sampled.
   */
  tokenValues(
    g: Graph,
    part: Pick<MicroBatch, "rows" | "time" | "count">,
    temperature: number,
  ): Values;
}
