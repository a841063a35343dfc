import type { TrainingBatch } from "../rewriter/batch";
import type { LossBuilder } from "../rewriter/learner";
import type { Rewriter } from "../rewriter/rewriter";
import * as o from "../tensor/ops";
import { tokenWeights } from "./advantages";

/** Cross-entropy of the target's tokens, each with its weight: −Σ w · log p. */
export const sftLoss: LossBuilder = (g, { logProbs }, input) => {
  const weighted = o.mul(g, input("weight"), logProbs);
  return { loss: o.neg(g, o.reduceSum(g, weighted)), metrics: {} };
};

/** The batch that teaches targets: each after its prompt and before the end token. */
export function sftBatch(
  rewriter: Rewriter,
  pairs: readonly { prompt: string; target: string }[],
): TrainingBatch {
  const { tokenizer, config } = rewriter;
  const sequences: number[][] = [];
  const promptLengths: number[] = [];
  for (const { prompt, target } of pairs) {
    const start = tokenizer.encode(prompt);
    const answer = target ? tokenizer.encode(` ${target}`) : [];
    sequences.push([...start, ...answer, config.eosTokenIds[0]!]);
    promptLengths.push(start.length);
  }
  const lengths = sequences.map((sequence, i) => sequence.length - promptLengths[i]!);
  return {
    sequences,
    promptLengths,
    extra: { weight: tokenWeights(lengths, "token_mean") },
  };
}
