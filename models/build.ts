import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { tokenWeights } from "../trainer/algorithm/advantages";
import { sftLoss } from "../trainer/algorithm/sft";
import { Progress } from "../trainer/progress";
import { Random } from "../trainer/random";
import { trainBpe } from "../trainer/rewriter/bpe-training";
import type { LlamaConfig } from "../trainer/rewriter/config";
import { Learner } from "../trainer/rewriter/learner";
import { Rewriter } from "../trainer/rewriter/rewriter";
import { WordNet } from "./wordnet";

const END = "<|endoftext|>";
const VOCABULARY = 8192;
const SEED = 1;
/** Words that a pair's answer has at most. */
const MOST_WORDS = 4;
const BATCH = 256;
const PEAK_RATE = 2e-3;
const WARMUP_UPDATES = 50;

/**
 * Builds `rewriter-mini`: a Llama of 3 million parameters that has read nothing but WordNet. It
 * learns to go on from `find <word or phrase> :` with related words.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: "string", default: path.join("models", "rewriter-mini") },
      updates: { type: "string", default: "3000" },
    },
  });
  const updates = Number(values.updates);
  const progress = new Progress();
  const wordNet = await WordNet.load();
  progress.say("learning the vocabulary from WordNet's explanations");
  const tokenizer = trainBpe(wordNet.glosses(), VOCABULARY, [END]);
  const config: LlamaConfig = {
    hiddenSize: 192,
    layers: 4,
    heads: 4,
    kvHeads: 4,
    headSize: 48,
    intermediateSize: 512,
    vocabularySize: tokenizer.size,
    maxPositions: 256,
    ropeTheta: 10000,
    rmsNormEpsilon: 1e-5,
    tiedEmbeddings: true,
    bosTokenId: null,
    eosTokenIds: [tokenizer.idOf(END)!],
  };
  const rewriter = Rewriter.random(config, tokenizer, SEED);
  const learner = new Learner(
    rewriter,
    sftLoss,
    { learningRate: PEAK_RATE, weightDecay: 0.01, gradClip: 1 },
    availableParallelism(),
  );
  const random = new Random(SEED);
  const begun = performance.now();
  let loss = 0;
  for (let update = 1; update <= updates; update++) {
    const rising = Math.min(1, update / WARMUP_UPDATES);
    const falling = (1 + Math.cos((Math.PI * update) / updates)) / 2;
    learner.learningRate = PEAK_RATE * rising * (0.02 + 0.98 * falling);
    const found = await learner.step(pairs(wordNet, rewriter, random));
    loss = loss ? 0.98 * loss + 0.02 * found.loss : found.loss;
    progress.tick({
      phase: "reading WordNet",
      step: update,
      steps: updates,
      figures: [`loss ${loss.toFixed(3)}`],
      etaSeconds: ((performance.now() - begun) / 1000 / update) * (updates - update),
    });
  }
  progress.clear();
  await mkdir(values.out, { recursive: true });
  await rewriter.save(values.out, { dtype: "F16" });
  const training = { updates, pairs: updates * BATCH, loss, seed: SEED };
  await writeFile(path.join(values.out, "training.json"), `${JSON.stringify(training, null, 2)}\n`);
  await learner.dispose();
  progress.say(`${rewriter.parameterCount} parameters, loss ${loss.toFixed(3)}: ${values.out}`);
}

function pairs(wordNet: WordNet, rewriter: Rewriter, random: Random) {
  const { tokenizer, config } = rewriter;
  const sequences: number[][] = [];
  const promptLengths: number[] = [];
  for (let i = 0; i < BATCH; i++) {
    const { phrase, related } = wordNet.pair(random, MOST_WORDS);
    const prompt = tokenizer.encode(`find ${phrase} :`);
    // The whole line is learnt, not the answer alone: the words of the prompts are English too.
    promptLengths.push(1);
    sequences.push([
      ...prompt,
      ...tokenizer.encode(` ${related.join(" ")}`),
      config.eosTokenIds[0]!,
    ]);
  }
  const lengths = sequences.map((sequence) => sequence.length - 1);
  return { sequences, promptLengths, extra: { weight: tokenWeights(lengths, "token_mean") } };
}

main();
