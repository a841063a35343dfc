import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../schemas/user-error";
import { Random } from "../random";
import type { Graph, Node } from "../tensor/graph";
import * as o from "../tensor/ops";
import { type Data, tensorOf } from "../tensor/program";
import type { MicroBatch } from "./batch";
import { CONFIG_FILE, configJson, type LlamaConfig, readConfig, weightShapes } from "./config";
import { denseAttention, type Linear, llamaBody, llamaHead, type Weights } from "./llama";
import { readSafetensors, type StoredType, type Tensor, writeSafetensors } from "./safetensors";
import type { TokenModel, TokenValues } from "./token-model";
import { Tokenizer } from "./tokenizer";

export const WEIGHTS_FILE = "model.safetensors";
const ADAPTER_FILE = "adapter.safetensors";

/** Low-rank adapters (Hu et al. 2021) on every projection: W + (alpha / rank) · B · A. */
export interface LoraSettings {
  rank: number;
  alpha: number;
}

const INITIAL_STD = 0.02;

/** The language model that is trained: a Llama's shape, its weights, and its tokenizer. */
export class Rewriter implements TokenModel {
  readonly #feeds: Record<string, ReturnType<typeof tensorOf>>;

  private constructor(
    readonly config: LlamaConfig,
    readonly tokenizer: Tokenizer,
    readonly weights: ReadonlyMap<string, Tensor>,
    readonly adapters: ReadonlyMap<string, Tensor>,
    readonly lora: LoraSettings | undefined,
  ) {
    this.#feeds = {};
    for (const [name, { data, shape }] of [...weights, ...adapters])
      this.#feeds[name] = tensorOf(data, shape);
  }

  /** Reads a model folder: `config.json`, `model.safetensors`, `tokenizer.json`. */
  static async load(folder: string, options: { lora?: LoraSettings } = {}): Promise<Rewriter> {
    if (!existsSync(folder))
      throw new UserError(
        "this model folder does not exist; it needs config.json, model.safetensors and tokenizer.json",
        { file: folder },
      );
    const config = await readConfig(folder);
    const tokenizer = await Tokenizer.load(folder);
    const file = path.join(folder, WEIGHTS_FILE);
    const found = await readSafetensors(file);
    const weights = new Map<string, Tensor>();
    for (const [name, shape] of weightShapes(config)) {
      const tensor = found.get(name);
      if (!tensor)
        throw new UserError(`tensor ${name} is missing; is this a Llama's file?`, { file });
      if (tensor.shape.join() !== shape.join())
        throw new UserError(
          `tensor ${name} has shape [${tensor.shape.join(", ")}], but config.json says [${shape.join(", ")}]`,
          { file },
        );
      weights.set(name, tensor);
    }
    if (config.vocabularySize < tokenizer.size)
      throw new UserError(
        `vocab_size is ${config.vocabularySize}, but tokenizer.json has ${tokenizer.size} tokens`,
        { file: path.join(folder, CONFIG_FILE), key: "vocab_size" },
      );
    if (config.eosTokenIds.length === 0)
      throw new UserError("names no end token; completions could not end", {
        file: path.join(folder, CONFIG_FILE),
        key: "eos_token_id",
      });
    if (!options.lora) return new Rewriter(config, tokenizer, weights, new Map(), undefined);
    const saved = path.join(folder, ADAPTER_FILE);
    const adapters = existsSync(saved)
      ? await readSafetensors(saved)
      : newAdapters(weights, options.lora.rank);
    return new Rewriter(config, tokenizer, weights, adapters, options.lora);
  }

  /** A model that knows nothing: normal weights, those into the residual stream smaller by depth. */
  static random(config: LlamaConfig, tokenizer: Tokenizer, seed: number): Rewriter {
    const random = new Random(seed);
    const residual = INITIAL_STD / Math.sqrt(2 * config.layers);
    const weights = new Map<string, Tensor>();
    for (const [name, shape] of weightShapes(config)) {
      const size = shape.reduce((product, n) => product * n, 1);
      const std = /(o|down)_proj/.test(name) ? residual : INITIAL_STD;
      const data = name.endsWith("norm.weight")
        ? new Float32Array(size).fill(1)
        : Float32Array.from({ length: size }, () => std * random.normal());
      weights.set(name, { data, shape });
    }
    return new Rewriter(config, tokenizer, weights, new Map(), undefined);
  }

  /** What training changes: the adapters where there are any, else every weight. */
  get trainable(): ReadonlyMap<string, Tensor> {
    return this.lora ? this.adapters : this.weights;
  }

  /** Number of weights, adapters left out. */
  get parameterCount(): number {
    let count = 0;
    for (const { data } of this.weights.values()) count += data.length;
    return count;
  }

  get feeds(): Record<string, Data | ReturnType<typeof tensorOf>> {
    return { ...this.#feeds };
  }

  /** Graph inputs for the weights, and products with them. */
  inputs(g: Graph): { weights: Weights; linear: Linear } {
    const tensors = new Map([...this.weights, ...this.adapters]);
    const weights: Weights = (name) => g.input(name, tensors.get(name)!.shape);
    const linear: Linear = (graph, x, name) => {
      const full = o.matmulTransposed(graph, x, weights(name));
      if (!this.lora) return full;
      const down = o.matmulTransposed(graph, x, weights(adapterName(name, "A")));
      const up = o.matmulTransposed(graph, down, weights(adapterName(name, "B")));
      const scale: Node = graph.scalar(this.lora.alpha / this.lora.rank);
      return o.add(graph, full, o.mul(graph, up, scale));
    };
    return { weights, linear };
  }

  tokenValues(
    g: Graph,
    part: Pick<MicroBatch, "rows" | "time" | "count">,
    temperature: number,
  ): TokenValues {
    const logits = this.completionLogits(g, part);
    const cooled = temperature === 1 ? logits : o.mul(g, logits, g.scalar(1 / temperature));
    const targets = g.input("targets", [part.count], "int32");
    return { logProbs: o.tokenLogProbs(g, cooled, targets), entropy: o.entropy(g, cooled) };
  }

  /** Scores at the positions that predict completion tokens: [count, v]. */
  completionLogits(g: Graph, part: Pick<MicroBatch, "rows" | "time" | "count">): Node {
    const { weights } = this.inputs(g);
    return llamaHead(g, this.config, weights, this.completionStates(g, part));
  }

  /** Hidden states at the positions that predict completion tokens: [count, hiddenSize]. */
  completionStates(
    g: Graph,
    { rows, time, count }: Pick<MicroBatch, "rows" | "time" | "count">,
  ): Node {
    const { weights, linear } = this.inputs(g);
    const tokens = g.input("tokens", [rows * time], "int32");
    const attend = denseAttention(this.config, rows, time);
    const states = llamaBody(g, this.config, weights, linear, attend, tokens);
    // The head is the widest product of all: only the positions that are asked for go through it.
    return o.gatherRows(g, states, g.input("positions", [count], "int32"));
  }

  /** Writes a model folder, and the adapters beside the base weights where there are any. */
  async save(folder: string, { dtype }: { dtype: StoredType }): Promise<void> {
    await mkdir(folder, { recursive: true });
    await writeSafetensors(path.join(folder, WEIGHTS_FILE), this.weights, dtype);
    if (this.lora) await writeSafetensors(path.join(folder, ADAPTER_FILE), this.adapters, "F32");
    await this.tokenizer.save(folder);
    const config = `${JSON.stringify(configJson(this.config), null, 2)}\n`;
    await writeFile(path.join(folder, CONFIG_FILE), config);
  }

  /** Takes the weights of a folder that {@link save} wrote, in place. */
  async restore(folder: string): Promise<void> {
    const files: [string, ReadonlyMap<string, Tensor>][] = [[WEIGHTS_FILE, this.weights]];
    if (this.lora) files.push([ADAPTER_FILE, this.adapters]);
    for (const [file, tensors] of files) {
      const saved = await readSafetensors(path.join(folder, file));
      for (const [name, { data }] of tensors) data.set(saved.get(name)!.data);
    }
  }
}

function adapterName(name: string, part: "A" | "B"): string {
  return name.replace(/weight$/, `lora_${part}.weight`);
}

/** A random, B zero: the adapted model starts as the model itself. */
function newAdapters(weights: ReadonlyMap<string, Tensor>, rank: number): Map<string, Tensor> {
  const random = new Random(rank);
  const adapters = new Map<string, Tensor>();
  for (const [name, { shape }] of weights) {
    if (!name.endsWith("_proj.weight")) continue;
    const [out, into] = shape as [number, number];
    const std = 1 / Math.sqrt(into);
    const a = Float32Array.from({ length: rank * into }, () => std * random.normal());
    adapters.set(adapterName(name, "A"), { data: a, shape: [rank, into] });
    adapters.set(adapterName(name, "B"), {
      data: new Float32Array(out * rank),
      shape: [out, rank],
    });
  }
  return adapters;
}
