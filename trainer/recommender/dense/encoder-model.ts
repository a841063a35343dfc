import path from "node:path";
import * as ort from "onnxruntime-node";
import { messageOf, UserError } from "../../../schemas/user-error";
import { readSafetensors, type Tensor } from "../../rewriter/safetensors";
import { Graph } from "../../tensor/graph";
import { Program, tensorOf } from "../../tensor/program";
import {
  ENCODER_CONFIG_FILE,
  firstPositionOf,
  modelFileOf,
  readRawConfig,
  WEIGHTS_FILE,
} from "./encoder-config";
import { type EncoderGraph, encoderGraph, WORD_WEIGHTS } from "./encoder-graph";

/** Texts as token numbers, filled up to one length, row after row. */
export interface TokenBatch {
  /** [rows · time] */
  tokens: Int32Array;
  /** [rows · time], 1 for a token and 0 for padding. */
  mask: Int32Array;
  rows: number;
  time: number;
}

/** What a model makes of a batch: [rows, time, width], or [rows, width] when it pools by itself. */
export interface States {
  data: Float32Array;
  width: number;
  pooled: boolean;
}

/** A text encoder, whatever it is stored as. */
export interface EncoderModel {
  /** Longest sequence, in tokens. */
  readonly longest: number;
  /** Whether it makes finished vectors: its pooling and what stands behind that are part of it. */
  readonly isWhole: boolean;
  run(batch: TokenBatch): Promise<States>;
  dispose(): Promise<void>;
}

/** @throws UserError when the folder holds no model that can be run here. */
export async function loadEncoderModel(folder: string, threads: number): Promise<EncoderModel> {
  const file = await modelFileOf(folder);
  return file.endsWith(".onnx")
    ? OnnxModel.load(file, folder, threads)
    : GraphModel.load(folder, threads);
}

/** Graphs that are kept ready: each holds memory for its batch. */
const MOST_PROGRAMS = 12;

/** An encoder from its weights, by graphs of our own: one for each shape of batch. */
class GraphModel implements EncoderModel {
  /** In the order in which they were last used. */
  readonly #programs = new Map<string, Program>();
  #turn: Promise<unknown> = Promise.resolve();
  readonly #feeds: Record<string, ort.Tensor>;

  private constructor(
    readonly graph: EncoderGraph,
    readonly weights: ReadonlyMap<string, Tensor>,
    readonly threads: number,
  ) {
    // Weights are fed, not built in, so that all shapes share them.
    this.#feeds = Object.fromEntries(
      [...weights].map(([name, { data, shape }]) => [name, tensorOf(data, shape)]),
    );
  }

  static async load(folder: string, threads: number): Promise<GraphModel> {
    const graph = encoderGraph(await readRawConfig(folder), folder);
    const file = path.join(folder, WEIGHTS_FILE);
    // Older models carry the numbers of their positions along, as whole numbers.
    const stored = await readSafetensors(file, (name) => !name.endsWith(".position_ids"));
    const prefix = WORD_WEIGHTS.some((name) => stored.has(name)) ? "" : graph.prefix;
    const { freeRows } = graph;
    const expected = [...graph.weights];
    if (freeRows) {
      const rows = stored.get(prefix + freeRows)?.shape[0] ?? 1;
      expected.push([freeRows, [rows, graph.hiddenSize]]);
    }
    const weights = new Map<string, Tensor>();
    for (const [name, shape] of expected) {
      const tensor = stored.get(prefix + name);
      if (!tensor)
        throw new UserError(
          `it has no tensor ${prefix}${name}, which ${ENCODER_CONFIG_FILE} calls for`,
          {
            file,
          },
        );
      if (tensor.shape.join() !== shape.join())
        throw new UserError(
          `tensor ${prefix}${name} has the shape [${tensor.shape.join(", ")}], expected [${shape.join(", ")}] by ${ENCODER_CONFIG_FILE}`,
          { file },
        );
      weights.set(name, tensor);
    }
    return new GraphModel(graph, weights, threads);
  }

  readonly isWhole = false;

  get longest(): number {
    return this.graph.maxPositions;
  }

  /** One batch after another: each takes all threads, and a graph in use must not be let go. */
  run(batch: TokenBatch): Promise<States> {
    const turn = this.#turn.then(() => this.#runOne(batch));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async dispose(): Promise<void> {
    await this.#turn;
    for (const program of this.#programs.values()) await program.dispose();
  }

  async #runOne({ tokens, mask, rows, time }: TokenBatch): Promise<States> {
    const program = await this.#program(rows, time);
    const feeds = { ...this.#feeds, tokens, mask: Float32Array.from(mask) };
    const { hidden } = await program.run(feeds);
    return { data: hidden as Float32Array, width: this.graph.hiddenSize, pooled: false };
  }

  /** The graph for a shape; the one that was not used for longest makes room for a new one. */
  async #program(rows: number, time: number): Promise<Program> {
    const shape = `${rows}x${time}`;
    const program = this.#programs.get(shape) ?? (await this.#compile(rows, time));
    this.#programs.delete(shape);
    this.#programs.set(shape, program);
    const [oldest] = this.#programs;
    if (this.#programs.size > MOST_PROGRAMS) {
      this.#programs.delete(oldest![0]);
      await oldest![1].dispose();
    }
    return program;
  }

  #compile(rows: number, time: number): Promise<Program> {
    const g = new Graph();
    const weight = (name: string) => g.input(name, this.weights.get(name)!.shape);
    const tokens = g.input("tokens", [rows * time], "int32");
    const mask = g.input("mask", [rows, 1, 1, time]);
    const hidden = this.graph.body(g, weight, tokens, mask);
    return Program.compile(g, { hidden }, this.threads);
  }
}

const FINISHED = "sentence_embedding";
/** Outputs that exporters give token states or finished sentence vectors, the best first. */
const OUTPUTS = ["last_hidden_state", "token_embeddings", FINISHED];

/** Any encoder that was exported to ONNX, with free numbers of rows and tokens. */
class OnnxModel implements EncoderModel {
  private constructor(
    readonly session: ort.InferenceSession,
    readonly longest: number,
    readonly file: string,
  ) {}

  static async load(file: string, folder: string, threads: number): Promise<OnnxModel> {
    const config = await readRawConfig(folder);
    let session: ort.InferenceSession;
    try {
      session = await ort.InferenceSession.create(file, {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        extra: { session: { intra_op: { allow_spinning: "0" } } },
        logSeverityLevel: 3,
      });
    } catch (error) {
      throw new UserError(`onnxruntime does not take it: ${messageOf(error)}`, { file });
    }
    for (const name of session.inputNames)
      if (!["input_ids", "attention_mask", "token_type_ids"].includes(name))
        throw new UserError(
          `it wants an input ${name}; expected input_ids, attention_mask and perhaps token_type_ids. Export it as feature-extraction`,
          { file },
        );
    const { max_position_embeddings: most } = config;
    const longest =
      typeof most === "number" ? most - firstPositionOf(config) : Number.POSITIVE_INFINITY;
    return new OnnxModel(session, longest, file);
  }

  get #output(): string {
    const { outputNames } = this.session;
    return OUTPUTS.find((name) => outputNames.includes(name)) ?? outputNames[0]!;
  }

  get isWhole(): boolean {
    return this.#output === FINISHED;
  }

  async run({ tokens, mask, rows, time }: TokenBatch): Promise<States> {
    const { inputNames } = this.session;
    const wide = (values: Int32Array) =>
      new ort.Tensor("int64", BigInt64Array.from(values, BigInt), [rows, time]);
    const all: Record<string, () => ort.Tensor> = {
      input_ids: () => wide(tokens),
      attention_mask: () => wide(mask),
      token_type_ids: () => wide(new Int32Array(tokens.length)),
    };
    const feeds = Object.fromEntries(inputNames.map((name) => [name, all[name]!()]));
    const output = this.#output;
    const found = (await this.session.run(feeds, [output]))[output]!;
    const { data, dims } = found;
    if (!(data instanceof Float32Array) || dims[0] !== rows || dims.length < 2 || dims.length > 3)
      throw new UserError(
        `its output ${output} is ${found.type} [${dims.join(", ")}]; expected float32 [${rows}, ${time}, width] or [${rows}, width]`,
        { file: this.file },
      );
    return { data, width: dims.at(-1)!, pooled: dims.length === 2 };
  }

  async dispose(): Promise<void> {
    await this.session.release();
  }
}
