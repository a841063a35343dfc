import type { Graph, Node } from "../tensor/graph";
import * as o from "../tensor/ops";
import { type Data, tensorOf } from "../tensor/program";
import type { MicroBatch } from "./batch";
import type { Weights } from "./llama";
import type { Rewriter } from "./rewriter";
import { readSafetensors, type Tensor, writeSafetensors } from "./safetensors";
import type { TokenModel } from "./token-model";

/** What a value model says of a completion token: the reward to be expected before it, [tokens]. */
export interface ValueEstimates {
  values: Node;
}

const HEAD = "value_head.weight";
/** Of the rewriter alone: no value depends on it, unless it is the embedding too. */
const UNUSED = "lm_head.weight";

/**
 * PPO's critic: a rewriter's body with a head of one output in place of the vocabulary's, as verl's
 * and transformers' `AutoModelForTokenClassification` with one label, without bias. The head is 0 at
 * first, so that nothing is expected before anything was seen.
 */
export class ValueModel implements TokenModel<ValueEstimates> {
  readonly #head: Tensor;
  readonly trainable: ReadonlyMap<string, Tensor>;

  /** @param body the rewriter whose body it begins with; it becomes the value model's own. */
  constructor(readonly body: Rewriter) {
    const { hiddenSize } = body.config;
    this.#head = { data: new Float32Array(hiddenSize), shape: [1, hiddenSize] };
    const learnt = [...body.trainable].filter(([name]) => name !== UNUSED);
    this.trainable = new Map([...learnt, [HEAD, this.#head]]);
  }

  get feeds(): Record<string, Data | ReturnType<typeof tensorOf>> {
    return { ...this.body.feeds, [HEAD]: tensorOf(this.#head.data, this.#head.shape) };
  }

  inputs(g: Graph): { weights: Weights } {
    const { weights } = this.body.inputs(g);
    return {
      weights: (name) => (name === HEAD ? g.input(HEAD, this.#head.shape) : weights(name)),
    };
  }

  tokenValues(g: Graph, part: Pick<MicroBatch, "rows" | "time" | "count">): ValueEstimates {
    const states = this.body.completionStates(g, part);
    const values = o.matmulTransposed(g, states, this.inputs(g).weights(HEAD));
    return { values: o.reshape(g, values, [part.count]) };
  }

  /** Writes what training changes. */
  async save(file: string): Promise<void> {
    await writeSafetensors(file, this.trainable, "F32");
  }

  /** Takes what {@link save} wrote, in place. */
  async restore(file: string): Promise<void> {
    const saved = await readSafetensors(file);
    for (const [name, { data }] of this.trainable) data.set(saved.get(name)!.data);
  }
}
