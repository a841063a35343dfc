import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { Encoder, type Pooling } from "./encoder";
import { modelFileOf, WEIGHTS_FILE } from "./encoder-config";
import { denseModules } from "./projection";

/** An encoder that several recommenders may hold, each until it lets go. */
export interface HeldEncoder {
  encoder: Encoder;
  /** Of the model's file, its tokenizer and its settings. */
  sha256: string;
  release(): Promise<void>;
}

interface Shared {
  loaded: Promise<{ encoder: Encoder; sha256: string }>;
  holders: number;
}

const FILES = ["config.json", "tokenizer.json", "vocab.txt", "tokenizer_config.json"];

/** The layers behind the pooling, where there are any. */
async function projectionFiles(folder: string): Promise<string[]> {
  // What is refused is not run either.
  const modules = await denseModules(folder).catch(() => []);
  return modules.flatMap((module) => [
    path.join(module.folder, "config.json"),
    path.join(module.folder, WEIGHTS_FILE),
  ]);
}

const shared = new Map<string, Shared>();

/**
 * Loads an encoder, or takes the one that is loaded already: a task with a corpus for each query has
 * as many recommenders, and one model.
 */
export async function holdEncoder(
  folder: string,
  settings: Pooling,
  threads: number,
): Promise<HeldEncoder> {
  const { pooling, normalize, max_length } = settings;
  const key = JSON.stringify([folder, pooling, normalize, max_length, threads]);
  const entry: Shared = shared.get(key) ?? { loaded: load(folder, settings, threads), holders: 0 };
  shared.set(key, entry);
  entry.holders++;
  const release = async () => {
    if (--entry.holders > 0) return;
    shared.delete(key);
    await (await entry.loaded).encoder.dispose();
  };
  try {
    return { ...(await entry.loaded), release };
  } catch (error) {
    // What could not be loaded is tried anew the next time.
    shared.delete(key);
    throw error;
  }
}

async function load(folder: string, settings: Pooling, threads: number) {
  const encoder = await Encoder.load(folder, settings, threads);
  return { encoder, sha256: await fingerprint(folder) };
}

async function fingerprint(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const model = await modelFileOf(folder);
  const files = FILES.map((name) => path.join(folder, name));
  // A large ONNX model keeps its weights beside its graph.
  const outside = [`${model}_data`, `${model}.data`];
  for (const file of [model, ...outside, ...files, ...(await projectionFiles(folder))]) {
    const found = await stat(file).catch(() => undefined);
    if (!found) continue;
    hash.update(`${path.basename(file)} ${found.size}\n`);
    await pipeline(createReadStream(file), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) hash.update(chunk);
    });
  }
  return hash.digest("hex");
}
