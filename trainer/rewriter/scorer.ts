import { Graph, type Node } from "../tensor/graph";
import { Program } from "../tensor/program";
import { ProgramCache } from "../tensor/program-cache";
import { KEPT_TOKENS, type MicroBatch, microBatches, shapeOf, type TrainingBatch } from "./batch";
import type { TokenModel } from "./token-model";

/** Asks a model for a figure of each token of given completions, as a reference policy or a critic is. */
export class Scorer<Values> {
  readonly #programs = new ProgramCache(KEPT_TOKENS);

  /** @param figure which of the model's values is asked for: [tokens]. */
  constructor(
    readonly model: TokenModel<Values>,
    readonly figure: (values: Values) => Node,
    readonly threads: number,
    readonly temperature = 1,
  ) {}

  /** The figure of each completion token, completions one after the other. */
  async score(batch: TrainingBatch): Promise<Float32Array> {
    const total = batch.sequences.reduce((n, s, i) => n + s.length - batch.promptLengths[i]!, 0);
    const all = new Float32Array(total);
    for (const part of microBatches(batch)) {
      const program = await this.#program(part);
      const { tokens, positions, targets, places, used } = part;
      const { figure } = await program.run({ ...this.model.feeds, tokens, positions, targets });
      for (let n = 0; n < used; n++) all[places[n]!] = figure![n]!;
    }
    return all;
  }

  async dispose(): Promise<void> {
    await this.#programs.dispose();
  }

  #program(part: MicroBatch): Promise<Program> {
    return this.#programs.get(shapeOf(part), part.rows * part.time, () => this.#compile(part));
  }

  #compile(part: MicroBatch): Promise<Program> {
    const g = new Graph();
    const figure = this.figure(this.model.tokenValues(g, part, this.temperature));
    return Program.compile(g, { figure }, this.threads);
  }
}
