import { stat } from "node:fs/promises";
import path from "node:path";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { CONFIG_FILE, readConfig, weightShapes } from "../rewriter/config";
import { Tokenizer } from "../rewriter/tokenizer";

/** What is known of a model folder without its weights. */
export interface ModelFacts {
  parameters: number;
  /** Parameters that training changes: all, or the adapters' own. */
  trainable: number;
  /** Longest sequence, in tokens. */
  context: number;
  tokenizer: Tokenizer;
}

/** Reads model folders, each once as long as its config does not change. */
export class ModelReader {
  #stamp = "";
  #facts: Promise<ModelFacts> | undefined;

  /** @throws UserError where the folder is not a model that the embedded engine can run. */
  async facts({ model, lora }: ResolvedExperiment["rewriter"]): Promise<ModelFacts> {
    const mark = await stat(path.join(model, CONFIG_FILE)).catch(() => undefined);
    const stamp = `${model} ${mark?.mtimeMs} ${mark?.size} ${lora?.rank}`;
    if (!this.#facts || stamp !== this.#stamp) {
      this.#stamp = stamp;
      this.#facts = read(model, lora?.rank);
    }
    return this.#facts;
  }
}

async function read(folder: string, rank: number | undefined): Promise<ModelFacts> {
  const config = await readConfig(folder);
  const tokenizer = await Tokenizer.load(folder);
  let parameters = 0;
  let adapters = 0;
  for (const [name, shape] of weightShapes(config)) {
    parameters += shape.reduce((product, size) => product * size, 1);
    if (name.endsWith("_proj.weight")) adapters += (rank ?? 0) * (shape[0]! + shape[1]!);
  }
  const trainable = rank === undefined ? parameters : adapters;
  return { parameters, trainable, context: config.maxPositions, tokenizer };
}
