import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { tokenWeights } from "../trainer/algorithm/advantages";
import { sftLoss } from "../trainer/algorithm/sft";
import { Random } from "../trainer/random";
import { trainBpe } from "../trainer/rewriter/bpe-training";
import type { LlamaConfig } from "../trainer/rewriter/config";
import { Learner } from "../trainer/rewriter/learner";
import { Rewriter } from "../trainer/rewriter/rewriter";
import { Sampler } from "../trainer/rewriter/sampler";

/** A model and the work it is given; sequences of `time` tokens, all but the first learnt. */
interface Work {
  name: string;
  hidden: number;
  layers: number;
  heads: number;
  intermediate: number;
  vocabulary: number;
  rows: number;
  time: number;
  newTokens: number;
}

const WORKS: Work[] = [
  {
    name: "demo",
    hidden: 192,
    layers: 4,
    heads: 4,
    intermediate: 512,
    vocabulary: 8192,
    rows: 128,
    time: 16,
    newTokens: 8,
  },
  {
    name: "macro",
    hidden: 256,
    layers: 4,
    heads: 4,
    intermediate: 1024,
    vocabulary: 4096,
    rows: 64,
    time: 48,
    newTokens: 16,
  },
];

/** Training and sampling speed, beside PyTorch where a Python with it is named by `--python`. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      python: { type: "string" },
      threads: { type: "string", default: "2" },
      full: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const threads = Number(values.threads);
  const runs = values.full ? 15 : 5;
  const table: Record<string, Record<string, number | null>> = {};
  for (const work of WORKS) {
    const ours = await measure(work, threads, runs);
    const theirs = values.python ? torch(values.python, work, threads, runs) : null;
    table[work.name] = {
      train_ms: ours.trainMs,
      train_tokens_per_s: (1000 * work.rows * work.time) / ours.trainMs,
      sample_tokens_per_s: ours.sampled,
      torch_train_ms: theirs?.train_ms ?? null,
      torch_sample_tokens_per_s: theirs?.sample_tokens_per_s ?? null,
      train_speed_ratio: theirs ? theirs.train_ms / ours.trainMs : null,
      sample_speed_ratio: theirs ? ours.sampled / theirs.sample_tokens_per_s : null,
    };
  }
  for (const [name, row] of Object.entries(table)) {
    process.stdout.write(`${name}\n`);
    for (const [key, value] of Object.entries(row))
      process.stdout.write(
        `  ${key.padEnd(28)} ${value === null ? "not installed" : value.toPrecision(4)}\n`,
      );
  }
  if (values.json) process.stdout.write(`${JSON.stringify(table)}\n`);
}

async function measure(work: Work, threads: number, runs: number) {
  const tokenizer = trainBpe([], 257, ["<|endoftext|>"]);
  const config: LlamaConfig = {
    hiddenSize: work.hidden,
    layers: work.layers,
    heads: work.heads,
    kvHeads: work.heads,
    headSize: work.hidden / work.heads,
    intermediateSize: work.intermediate,
    vocabularySize: work.vocabulary,
    maxPositions: 256,
    ropeTheta: 10000,
    rmsNormEpsilon: 1e-5,
    tiedEmbeddings: true,
    bosTokenId: null,
    eosTokenIds: [0],
  };
  const rewriter = Rewriter.random(config, tokenizer, 1);
  const random = new Random(1);
  const sequences = Array.from({ length: work.rows }, () =>
    Array.from({ length: work.time }, () => 1 + random.below(work.vocabulary - 1)),
  );
  const learner = new Learner(
    rewriter,
    sftLoss,
    { learningRate: 1e-4, weightDecay: 0, gradClip: 1 },
    threads,
  );
  const batch = {
    sequences,
    promptLengths: sequences.map(() => 1),
    extra: {
      weight: tokenWeights(
        sequences.map((s) => s.length - 1),
        "token_mean",
      ),
    },
  };
  const trainMs = await median(runs, () => learner.step(batch));
  const sampler = new Sampler(rewriter, { threads });
  const prompts = sequences.map((sequence) => sequence.slice(0, 8));
  const sampleMs = await median(runs, () =>
    sampler.sample(prompts, {
      groupSize: 1,
      temperature: 1,
      topP: 1,
      maxNewTokens: work.newTokens,
      greedy: false,
      rng: random.next,
      stopTokens: [],
    }),
  );
  await learner.dispose();
  await sampler.dispose();
  return { trainMs, sampled: (1000 * work.rows * work.newTokens) / sampleMs };
}

async function median(runs: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

function torch(python: string, work: Work, threads: number, runs: number) {
  const script = path.resolve("bench", "torch_peer.py");
  const request = JSON.stringify({ ...work, threads, runs });
  const { status, stdout, stderr } = spawnSync(python, [script, request], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${python} failed: ${stderr.trim().split("\n").at(-1)}`);
  return JSON.parse(stdout) as { train_ms: number; sample_tokens_per_s: number };
}
