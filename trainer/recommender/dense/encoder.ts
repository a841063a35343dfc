import { type EncoderModel, loadEncoderModel, type States, type TokenBatch } from "./encoder-model";
import { type Projection, project, readProjections } from "./projection";
import { readTextTokenizer, type TextTokenizer } from "./tokenizer/text-tokenizer";

/** How token states become one vector. */
export interface Pooling {
  /** The mean over the tokens, or the state of the first. */
  pooling: "mean" | "cls";
  /** Whether vectors get length 1, so that inner products are cosines. */
  normalize: boolean;
  /** Tokens of a text that are read, the marks of its ends included. */
  max_length: number;
}

/** Vectors of one width, one after the other. */
export interface Vectors {
  data: Float32Array<ArrayBuffer>;
  width: number;
}

/** Tokens in a batch, padding included: enough to keep all threads busy. */
const BATCH_TOKENS = 4096;
/** Batches are filled up to these lengths and to powers of two of rows, so that few graphs are compiled. */
const LENGTHS = [
  16, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192,
];
/** How many texts of similar length are sought among. */
const SORTED_TOGETHER = 4096;

/** A sentence-embedding model: texts in, vectors out. */
export class Encoder {
  private constructor(
    readonly model: EncoderModel,
    readonly tokenizer: TextTokenizer,
    readonly projections: readonly Projection[],
    readonly settings: Pooling,
  ) {}

  /** @throws UserError when the folder is no encoder that can be run here. */
  static async load(folder: string, settings: Pooling, threads: number): Promise<Encoder> {
    const tokenizer = await readTextTokenizer(folder);
    const model = await loadEncoderModel(folder, threads);
    try {
      const projections = model.isWhole ? [] : await readProjections(folder);
      return new Encoder(model, tokenizer, projections, settings);
    } catch (error) {
      await model.dispose();
      throw error;
    }
  }

  /** The texts' vectors in their order. A batch holds texts of similar length. */
  async encode(texts: readonly string[], signal?: AbortSignal): Promise<Vectors> {
    const most = Math.min(this.settings.max_length, this.model.longest);
    let vectors: Vectors | undefined;
    for (let from = 0; from < texts.length; from += SORTED_TOGETHER) {
      const rows = texts
        .slice(from, from + SORTED_TOGETHER)
        .map((text, i) => ({ place: from + i, tokens: this.tokenizer.encode(text, most) }))
        .sort((a, b) => b.tokens.length - a.tokens.length);
      for (let at = 0; at < rows.length; ) {
        signal?.throwIfAborted();
        const length = LENGTHS.find((n) => n >= rows[at]!.tokens.length);
        const time = Math.min(length ?? most, this.model.longest);
        const room = 2 ** Math.floor(Math.log2(Math.max(1, BATCH_TOKENS / time)));
        const some = rows.slice(at, at + room);
        const count = Math.min(room, 2 ** Math.ceil(Math.log2(some.length)));
        const batch = batchOf(some, count, time, this.tokenizer.padding);
        const states = await this.model.run(batch);
        for (const [row, { place, tokens }] of some.entries()) {
          const vector = this.#pool(states, row, tokens.length, batch.time);
          const width = vector.length;
          vectors ??= { data: new Float32Array(texts.length * width), width };
          vectors.data.set(vector, place * width);
        }
        at += some.length;
      }
    }
    return vectors ?? { data: new Float32Array(), width: 0 };
  }

  async dispose(): Promise<void> {
    await this.model.dispose();
  }

  #pool({ data, width, pooled }: States, row: number, length: number, time: number): Float32Array {
    const begin = row * width * (pooled ? 1 : time);
    const count = pooled || this.settings.pooling === "cls" ? 1 : Math.max(1, length);
    const mean = new Float32Array(width);
    for (let t = 0; t < count; t++)
      for (let i = 0, at = begin + t * width; i < width; i++, at++) mean[i]! += data[at]!;
    for (let i = 0; i < width; i++) mean[i]! /= count;
    // A finished vector has its model's layers behind it.
    const vector = pooled ? mean : project(mean, this.projections);
    if (this.settings.normalize) normalize(vector);
    return vector;
  }
}

/** Scales a vector to length 1; a vector of zeros stays. */
export function normalize(vector: Float32Array): void {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0));
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i]! /= length;
}

/** Rows beyond the texts are padding with one token to look at, lest softmax divides by zero. */
function batchOf(
  rows: readonly { tokens: readonly number[] }[],
  count: number,
  time: number,
  padding: number,
): TokenBatch {
  const tokens = new Int32Array(count * time).fill(padding);
  const mask = new Int32Array(count * time);
  for (let row = 0; row < count; row++) {
    const own = rows[row]?.tokens ?? [];
    tokens.set(own, row * time);
    mask.fill(1, row * time, row * time + Math.max(1, own.length));
  }
  return { tokens, mask, rows: count, time };
}
