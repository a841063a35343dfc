import { Graph } from "../tensor/graph";
import * as o from "../tensor/ops";
import { Program } from "../tensor/program";
import { ProgramCache } from "../tensor/program-cache";
import { KEPT_TOKENS, type MicroBatch, microBatches, shapeOf, type TrainingBatch } from "./batch";
import { completionLogits } from "./learner";
import type { Rewriter } from "./rewriter";

/** Says how likely a rewriter finds given completions: what a reference policy is asked. */
export class Scorer {
  readonly #programs = new ProgramCache(KEPT_TOKENS);

  constructor(
    readonly rewriter: Rewriter,
    readonly threads: number,
    readonly temperature = 1,
  ) {}

  /** Log-probability of each completion token, completions one after the other. */
  async logProbs(batch: TrainingBatch): Promise<Float32Array> {
    const total = batch.sequences.reduce((n, s, i) => n + s.length - batch.promptLengths[i]!, 0);
    const all = new Float32Array(total);
    for (const part of microBatches(batch)) {
      const program = await this.#program(part);
      const { tokens, positions, targets, places, used } = part;
      const { logProbs } = await program.run({
        ...this.rewriter.feeds,
        tokens,
        positions,
        targets,
      });
      for (let n = 0; n < used; n++) all[places[n]!] = logProbs![n]!;
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
    const logits = completionLogits(g, this.rewriter, part, this.temperature);
    const targets = g.input("targets", [part.count], "int32");
    const logProbs = o.tokenLogProbs(g, logits, targets);
    return Program.compile(g, { logProbs }, this.threads);
  }
}
