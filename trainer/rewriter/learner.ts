import { AdamW, globalNorm } from "../tensor/adamw";
import { gradients } from "../tensor/gradients";
import { Graph, type Node } from "../tensor/graph";
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
import type { TokenModel, TokenValues } from "./token-model";

/**
 * States a loss: a scalar that is a SUM over tokens, so that micro-batches add up to the batch; put
 * every mean into the weights that the batch brings. `input` gives a figure of the batch's `extra`.
 */
export type LossBuilder<Values = TokenValues> = (
  g: Graph,
  values: Values,
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

/** Improves a model by gradient descent on a loss. */
export class Learner<Values = TokenValues> {
  readonly #model: TokenModel<Values>;
  readonly #buildLoss: LossBuilder<Values>;
  readonly #settings: LearnerSettings;
  readonly #threads: number;
  readonly #optimizer: AdamW;
  readonly #programs = new ProgramCache(KEPT_TOKENS);
  /** AdamW's rate at the next step. */
  learningRate: number;

  constructor(
    model: TokenModel<Values>,
    buildLoss: LossBuilder<Values>,
    settings: LearnerSettings,
    threads: number,
  ) {
    this.#model = model;
    this.#buildLoss = buildLoss;
    this.#settings = settings;
    this.#threads = threads;
    this.learningRate = settings.learningRate;
    const sizes = [...model.trainable.values()].map(({ data }) => data.length);
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
      const parameters = [...this.#model.trainable.values()].map(({ data }) => data);
      const scale = update.gradNorm > gradClip ? gradClip / update.gradNorm : 1;
      this.#optimizer.step(parameters, gradients, this.learningRate, scale);
    }
    return update;
  }

  /** The loss and its gradient by each trainable weight, in their order, without an update. */
  async differentiate(
    batch: TrainingBatch,
  ): Promise<{ update: Update; gradients: Float32Array[] }> {
    const names = [...this.#model.trainable.keys()];
    const sums: Record<string, number> = { loss: 0 };
    let total: Float32Array[] | undefined;
    for (const part of microBatches(batch)) {
      const program = await this.#program(part, Object.keys(batch.extra));
      const extra = Object.fromEntries(
        Object.entries(batch.extra).map(([name, values]) => [name, arrange(values, part)]),
      );
      const { tokens, positions, targets } = part;
      const feeds = { ...this.#model.feeds, ...extra, tokens, positions, targets };
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
    const values = this.#model.tokenValues(g, part, this.#settings.temperature ?? 1);
    const { loss, metrics } = this.#buildLoss(g, values, (name) => {
      if (!extra.includes(name)) throw new Error(`the batch brings no ${name}`);
      return g.input(name, [part.count]);
    });
    const names = [...this.#model.trainable.keys()];
    const found = gradients(g, loss, names.map(this.#model.inputs(g).weights));
    const outputs: Record<string, Node> = { loss };
    for (const [name, node] of Object.entries(metrics)) outputs[METRIC + name] = node;
    names.forEach((name, i) => {
      outputs[GRADIENT + name] = found[i]!;
    });
    return Program.compile(g, outputs, this.#threads);
  }
}

function accumulate(sum: Float32Array, values: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + values[i]!;
}
