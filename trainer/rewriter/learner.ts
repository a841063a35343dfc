import { AdamW, globalNorm } from "../tensor/adamw";
import { gradients } from "../tensor/gradients";
import { Graph, type Node } from "../tensor/graph";
import * as o from "../tensor/ops";
import { Program } from "../tensor/program";
import { ProgramCache } from "../tensor/program-cache";
import {
  arrange,
  KEPT_TOKENS,
  type MicroBatch,
  microBatches,
  shapeOf,
  type TrainingBatch,
} from "./batch";
import { denseAttention, llamaBody, llamaHead } from "./llama";
import type { Rewriter } from "./rewriter";

/** What a loss may be made of; each [tokens], one value a completion token. */
export interface TokenValues {
  /** Log-probability of the token under the policy. */
  logProbs: Node;
  /** Entropy of the distribution that it was drawn from, in nats. */
  entropy: Node;
}

/**
 * States a loss: a scalar that is a SUM over tokens, so that micro-batches add up to the batch; put
 * every mean into the weights that the batch brings. `input` gives a figure of the batch's `extra`.
 */
export type LossBuilder = (
  g: Graph,
  values: TokenValues,
  input: (name: string) => Node,
) => { loss: Node; metrics: Record<string, Node> };

/** How the weights are changed. */
export interface LearnerSettings {
  learningRate: number;
  weightDecay: number;
  /** Largest norm of the gradient. */
  gradClip: number;
  /** The policy is softmax(logits / temperature), as it is sampled. */
  temperature?: number;
}

/** What an update answers: the loss, the gradient's norm before clipping, and the loss's metrics. */
export type Update = Record<string, number> & { loss: number; gradNorm: number };

const GRADIENT = "gradient:";
const METRIC = "metric:";

/** Improves a rewriter by gradient descent on a loss. */
export class Learner {
  readonly #rewriter: Rewriter;
  readonly #buildLoss: LossBuilder;
  readonly #settings: LearnerSettings;
  readonly #threads: number;
  readonly #optimizer: AdamW;
  readonly #programs = new ProgramCache(KEPT_TOKENS);
  /** AdamW's rate at the next step. */
  learningRate: number;

  constructor(
    rewriter: Rewriter,
    buildLoss: LossBuilder,
    settings: LearnerSettings,
    threads: number,
  ) {
    this.#rewriter = rewriter;
    this.#buildLoss = buildLoss;
    this.#settings = settings;
    this.#threads = threads;
    this.learningRate = settings.learningRate;
    const sizes = [...rewriter.trainable.values()].map(({ data }) => data.length);
    this.#optimizer = new AdamW(sizes, { weightDecay: settings.weightDecay });
  }

  /**
   * One update from a batch. A gradient that is not finite changes nothing: the caller sees it in
   * the answer.
   */
  async step(batch: TrainingBatch): Promise<Update> {
    const { update, gradients } = await this.differentiate(batch);
    const { gradClip } = this.#settings;
    if (Number.isFinite(update.gradNorm) && Number.isFinite(update.loss)) {
      const parameters = [...this.#rewriter.trainable.values()].map(({ data }) => data);
      const scale = update.gradNorm > gradClip ? gradClip / update.gradNorm : 1;
      this.#optimizer.step(parameters, gradients, this.learningRate, scale);
    }
    return update;
  }

  /** The loss and its gradient by each trainable weight, in their order, without an update. */
  async differentiate(
    batch: TrainingBatch,
  ): Promise<{ update: Update; gradients: Float32Array[] }> {
    const names = [...this.#rewriter.trainable.keys()];
    const sums: Record<string, number> = { loss: 0 };
    let total: Float32Array[] | undefined;
    for (const part of microBatches(batch)) {
      const program = await this.#program(part, Object.keys(batch.extra));
      const extra = Object.fromEntries(
        Object.entries(batch.extra).map(([name, values]) => [name, arrange(values, part)]),
      );
      const { tokens, positions, targets } = part;
      const feeds = { ...this.#rewriter.feeds, ...extra, tokens, positions, targets };
      const found = await program.run(feeds);
      sums.loss = sums.loss! + (found.loss as Float32Array)[0]!;
      for (const [key, value] of Object.entries(found))
        if (key.startsWith(METRIC)) {
          const name = key.slice(METRIC.length);
          sums[name] = (sums[name] ?? 0) + (value as Float32Array)[0]!;
        }
      const own = names.map((name) => found[GRADIENT + name] as Float32Array);
      if (total) for (const [p, sum] of total.entries()) accumulate(sum, own[p]!);
      else total = own;
    }
    if (!total) throw new Error("a batch needs at least one sequence");
    return { update: { ...sums, loss: sums.loss!, gradNorm: globalNorm(total) }, gradients: total };
  }

  /** All that the next update depends on beside the weights. */
  exportState(): Buffer {
    return this.#optimizer.exportState();
  }

  importState(state: Buffer): void {
    this.#optimizer.importState(state);
  }

  async dispose(): Promise<void> {
    await this.#programs.dispose();
  }

  #program(part: MicroBatch, extra: readonly string[]): Promise<Program> {
    return this.#programs.get(shapeOf(part), part.rows * part.time, () =>
      this.#compile(part, extra),
    );
  }

  async #compile(part: MicroBatch, extra: readonly string[]): Promise<Program> {
    const g = new Graph();
    const logits = completionLogits(g, this.#rewriter, part, this.#settings.temperature);
    const targets = g.input("targets", [part.count], "int32");
    const values = {
      logProbs: o.tokenLogProbs(g, logits, targets),
      entropy: o.entropy(g, logits),
    };
    const { loss, metrics } = this.#buildLoss(g, values, (name) => {
      if (!extra.includes(name)) throw new Error(`the batch brings no ${name}`);
      return g.input(name, [part.count]);
    });
    const names = [...this.#rewriter.trainable.keys()];
    const { weights } = this.#rewriter.inputs(g);
    const found = gradients(g, loss, names.map(weights));
    const outputs: Record<string, Node> = { loss };
    for (const [name, node] of Object.entries(metrics)) outputs[METRIC + name] = node;
    names.forEach((name, i) => {
      outputs[GRADIENT + name] = found[i]!;
    });
    return Program.compile(g, outputs, this.#threads);
  }
}

/** Scores, over the temperature, at the positions that predict completion tokens: [count, v]. */
export function completionLogits(
  g: Graph,
  rewriter: Rewriter,
  part: Pick<MicroBatch, "rows" | "time" | "count">,
  temperature = 1,
): Node {
  const { config } = rewriter;
  const { weights, linear } = rewriter.inputs(g);
  const tokens = g.input("tokens", [part.rows * part.time], "int32");
  const attend = denseAttention(config, part.rows, part.time);
  const states = llamaBody(g, config, weights, linear, attend, tokens);
  // The head is the widest product of all: only the positions that are asked for go through it.
  const chosen = o.gatherRows(g, states, g.input("positions", [part.count], "int32"));
  const logits = llamaHead(g, config, weights, chosen);
  return temperature === 1 ? logits : o.mul(g, logits, g.scalar(1 / temperature));
}

function accumulate(sum: Float32Array, values: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + values[i]!;
}
