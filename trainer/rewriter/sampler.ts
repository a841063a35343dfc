import * as ort from "onnxruntime-node";
import { Graph, type Node } from "../tensor/graph";
import * as o from "../tensor/ops";
import { Program } from "../tensor/program";
import { type Attend, llamaBody, llamaHead, rotaryTables } from "./llama";
import { nucleusDraw } from "./nucleus";
import type { Rewriter } from "./rewriter";

/** How to draw. */
export interface SampleOptions {
  /** Completions for each prompt. */
  groupSize: number;
  temperature: number;
  topP: number;
  maxNewTokens: number;
  /** Takes the likeliest token at each place; temperature, topP and rng are then left aside. */
  greedy: boolean;
  rng: () => number;
  stopTokens: readonly number[];
}

/** A drawn completion. */
export interface Sample {
  /** Token numbers, without the end token. */
  tokens: number[];
  /** The end token, where the model wrote one. */
  stopToken?: number;
  /**
   * Log-probability of each token, the end token's too, under softmax(logits / temperature); at
   * temperature 1 and for greedy completions just the model's own.
   */
  logProbs: number[];
  finish: "stop" | "length";
}

/** Most sequences that are drawn at once: bounds the memory of the caches. */
const MAX_ROWS = 512;
const ROW_SIZES = [1, 2, 4, 8, 16, 32, 48, 64, 96, 128, 192, 256, 384, 512];
const PROMPT_MULTIPLE = 4;
const CACHE_MULTIPLE = 8;
const MICROSOFT = "com.microsoft";

/** Keys and values of every layer, each [rows, kvHeads, positions, headSize]. */
interface Cache {
  rows: number;
  data: Float32Array[];
  tensors: ort.Tensor[];
}

/** A sequence being written. */
interface Row {
  sample: Sample;
  /** Tokens so far, the prompt's included. */
  length: number;
  next: number;
}

/**
 * Writes completions with a key-value cache, many at a time. A prompt goes through the model once
 * for its whole group; tokens are drawn inside the graph, so that no scores over the vocabulary
 * come back. Weights are the rewriter's live arrays: after an update the next call uses them.
 */
export class Sampler {
  readonly #rewriter: Rewriter;
  readonly #threads: number;
  readonly #programs = new Map<string, Program>();

  constructor(rewriter: Rewriter, options: { threads: number }) {
    this.#rewriter = rewriter;
    this.#threads = options.threads;
  }

  /** Draws `groupSize` completions of each prompt, prompt-major. The same rng gives the same. */
  async sample(prompts: readonly (readonly number[])[], options: SampleOptions): Promise<Sample[]> {
    const perCall = Math.max(1, Math.floor(MAX_ROWS / options.groupSize));
    const samples: Sample[] = [];
    for (let at = 0; at < prompts.length; at += perCall)
      samples.push(...(await this.#sample(prompts.slice(at, at + perCall), options)));
    return samples;
  }

  async dispose(): Promise<void> {
    await Promise.all([...this.#programs.values()].map((program) => program.dispose()));
    this.#programs.clear();
  }

  async #sample(
    prompts: readonly (readonly number[])[],
    options: SampleOptions,
  ): Promise<Sample[]> {
    const longest = Math.max(...prompts.map((prompt) => prompt.length));
    if (Math.min(...prompts.map((prompt) => prompt.length)) === 0)
      throw new Error("a prompt needs at least one token");
    const positions = roundUp(longest + options.maxNewTokens, CACHE_MULTIPLE);
    const shared = await this.#readPrompts(prompts, positions);
    const size = options.groupSize;
    let rows: Row[] = prompts.flatMap((prompt) =>
      Array.from({ length: size }, () => ({
        sample: { tokens: [], logProbs: [], finish: "length" as const },
        length: prompt.length,
        next: prompt[prompt.length - 1]!,
      })),
    );
    const samples = rows.map((row) => row.sample);
    let cache = this.#spread(
      shared,
      rows.map((_, i) => Math.floor(i / size)),
      positions,
    );
    for (let n = 0; n < options.maxNewTokens && rows.length; n++) {
      await this.#step(rows, cache, positions, options);
      const going = rows.map((row, i) => ({ row, i })).filter(({ row }) => !ended(row));
      if (going.length === rows.length) continue;
      const fewer = rowSize(going.length) < cache.rows;
      if (!fewer && going.length) continue;
      cache = this.#spread(
        cache,
        going.map(({ i }) => i),
        positions,
      );
      rows = going.map(({ row }) => row);
    }
    return samples;
  }

  /** Fills a cache with all but the last token of each prompt: that one is the first step's. */
  async #readPrompts(prompts: readonly (readonly number[])[], positions: number): Promise<Cache> {
    const rows = rowSize(prompts.length);
    const cache = this.#emptyCache(rows, positions);
    const longest = Math.max(...prompts.map((prompt) => prompt.length)) - 1;
    if (longest === 0) return cache;
    const time = Math.min(positions, roundUp(longest, PROMPT_MULTIPLE));
    const tokens = new Int32Array(rows * time);
    const last = new Int32Array(rows);
    prompts.forEach((prompt, i) => {
      tokens.set(prompt.slice(0, -1), i * time);
      last[i] = Math.max(0, prompt.length - 2);
    });
    const program = await this.#program(rows, time, positions, "read");
    await program.run(
      { ...this.#rewriter.feeds, tokens, last, total: Int32Array.of(time), ...cacheFeeds(cache) },
      cacheTargets(cache),
    );
    return cache;
  }

  /** Writes one token onto every row. */
  async #step(rows: Row[], cache: Cache, positions: number, options: SampleOptions): Promise<void> {
    const tokens = new Int32Array(cache.rows);
    const last = new Int32Array(cache.rows);
    const uniform = new Float32Array(cache.rows);
    let total = 1;
    rows.forEach((row, i) => {
      tokens[i] = row.next;
      last[i] = row.length - 1;
      total = Math.max(total, row.length);
      if (!ended(row) && !options.greedy) uniform[i] = options.rng();
    });
    const way = options.greedy ? "greedy" : options.topP < 1 ? "scores" : "draw";
    const program = await this.#program(cache.rows, 1, positions, way);
    const cooled = Float32Array.of(options.greedy ? 1 : 1 / options.temperature);
    const found = await program.run(
      {
        ...this.#rewriter.feeds,
        tokens,
        last,
        uniform,
        cooled,
        total: Int32Array.of(total),
        ...cacheFeeds(cache),
      },
      cacheTargets(cache),
    );
    const width = this.#rewriter.config.vocabularySize;
    rows.forEach((row, i) => {
      if (ended(row)) return;
      const drawn =
        way === "scores"
          ? nucleusDraw(
              (found.logProbs as Float32Array).subarray(i * width, (i + 1) * width),
              options.topP,
              uniform[i]!,
            )
          : { token: found.chosen![i]!, logProb: found.logProb![i]! };
      row.sample.logProbs.push(drawn.logProb);
      row.next = drawn.token;
      row.length++;
      if (options.stopTokens.includes(drawn.token)) {
        row.sample.finish = "stop";
        row.sample.stopToken = drawn.token;
      } else row.sample.tokens.push(drawn.token);
    });
  }

  #emptyCache(rows: number, positions: number): Cache {
    const { layers, kvHeads, headSize } = this.#rewriter.config;
    const size = rows * kvHeads * positions * headSize;
    const data = Array.from({ length: 2 * layers }, () => new Float32Array(size));
    const shape = [rows, kvHeads, positions, headSize];
    return { rows, data, tensors: data.map((d) => new ort.Tensor("float32", d, shape)) };
  }

  /** A cache whose row i is a copy of row `from[i]`. */
  #spread(cache: Cache, from: readonly number[], positions: number): Cache {
    const { kvHeads, headSize } = this.#rewriter.config;
    const width = kvHeads * positions * headSize;
    const spread = this.#emptyCache(rowSize(Math.max(1, from.length)), positions);
    spread.data.forEach((to, part) => {
      const source = cache.data[part]!;
      from.forEach((row, i) => {
        to.set(source.subarray(row * width, (row + 1) * width), i * width);
      });
    });
    return spread;
  }

  async #program(
    rows: number,
    time: number,
    positions: number,
    way: "read" | "draw" | "greedy" | "scores",
  ): Promise<Program> {
    const key = `${rows}×${time}/${positions}:${way}`;
    const known = this.#programs.get(key);
    if (known) return known;
    const g = new Graph();
    const { config } = this.#rewriter;
    const { weights, linear } = this.#rewriter.inputs(g);
    const tokens = g.input("tokens", [rows * time], "int32");
    const outputs: Record<string, Node> = {};
    const attend = this.#cachedAttention(rows, time, positions, outputs);
    const states = llamaBody(g, config, weights, linear, attend, tokens);
    if (way !== "read") {
      const logits = o.mul(g, llamaHead(g, config, weights, states), g.input("cooled", [1]));
      Object.assign(outputs, choose(g, o.logSoftmax(g, logits), way));
    }
    const program = await Program.compile(g, outputs, this.#threads);
    this.#programs.set(key, program);
    return program;
  }

  /**
   * Attention over the cache by onnxruntime's GroupQueryAttention, which turns queries and keys by
   * their positions and writes the new keys and values into the cache in place.
   */
  #cachedAttention(
    rows: number,
    time: number,
    positions: number,
    outputs: Record<string, Node>,
  ): Attend {
    const { config } = this.#rewriter;
    const { heads, kvHeads, headSize } = config;
    const { cos, sin } = rotaryTables(config, positions);
    const shape = [rows, kvHeads, positions, headSize];
    return (g, layer, q, k, v) => {
      const table = (data: Float32Array) => g.constant(data, [positions, headSize / 2]);
      const attention = g.add(
        "GroupQueryAttention",
        [
          o.reshape(g, q, [rows, time, heads * headSize]),
          o.reshape(g, k, [rows, time, kvHeads * headSize]),
          o.reshape(g, v, [rows, time, kvHeads * headSize]),
          g.input(`cache.${2 * layer}`, shape),
          g.input(`cache.${2 * layer + 1}`, shape),
          g.input("last", [rows], "int32"),
          g.input("total", [1], "int32"),
          table(cos),
          table(sin),
        ],
        [rows, time, heads * headSize],
        {
          domain: MICROSOFT,
          attributes: { num_heads: heads, kv_num_heads: kvHeads, do_rotary: 1 },
          outputShapes: [shape, shape],
        },
      );
      outputs[`next.${2 * layer}`] = g.outputOf(attention, 1);
      outputs[`next.${2 * layer + 1}`] = g.outputOf(attention, 2);
      return o.reshape(g, attention, [rows * time, heads * headSize]);
    };
  }
}

/** Picks a token of each row inside the graph. */
function choose(g: Graph, logProbs: Node, way: "draw" | "greedy" | "scores"): Record<string, Node> {
  if (way === "scores") return { logProbs };
  const chosen = way === "greedy" ? o.argMax(g, logProbs) : draw(g, logProbs);
  return { chosen, logProb: o.pick(g, logProbs, chosen) };
}

/** Inverse transform sampling: the first token whose cumulative probability passes the uniform. */
function draw(g: Graph, logProbs: Node): Node {
  const [rows, width] = logProbs.shape as [number, number];
  const cumulative = o.cumulativeSum(g, o.exp(g, logProbs));
  const whole = o.slice(g, cumulative, 1, width - 1, width);
  const threshold = o.mul(g, whole, o.reshape(g, g.input("uniform", [rows]), [rows, 1]));
  const passed = o.reduceSum(g, o.lessOrEqual(g, cumulative, threshold), [1]);
  return o.toInt(g, o.clip(g, o.reshape(g, passed, [rows]), 0, width - 1));
}

function cacheFeeds(cache: Cache): Record<string, ort.Tensor> {
  return Object.fromEntries(cache.tensors.map((tensor, i) => [`cache.${i}`, tensor]));
}

function cacheTargets(cache: Cache): Record<string, ort.Tensor> {
  return Object.fromEntries(cache.tensors.map((tensor, i) => [`next.${i}`, tensor]));
}

function ended(row: Row): boolean {
  return row.sample.finish === "stop";
}

function rowSize(rows: number): number {
  return ROW_SIZES.find((size) => size >= rows) ?? rows;
}

function roundUp(n: number, multiple: number): number {
  return Math.ceil(n / multiple) * multiple;
}
