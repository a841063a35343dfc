import { access, readFile } from "node:fs/promises";
import path from "node:path";
import type { RecommenderPart } from "../../schemas/recommender-parts";
import type { Path, Report } from "../../schemas/report";
import { messageOf, UserError } from "../../schemas/user-error";
import { modelFolder } from "../hugging-face";
import { vectorsFault } from "../recommender/dense/documents-vectors";
import { encoderConfig, modelFileOf, readRawConfig } from "../recommender/dense/encoder-config";
import { readNpyHeader } from "../recommender/dense/npy";

/** What is known of a dense recommender without running its model. */
export interface DenseFacts {
  /** Numbers in a vector; unknown where the model's settings don't say. */
  dimension: number | undefined;
  /** Longest text, in tokens. */
  longest: number | undefined;
  /** How the model's makers pool, where they say so. */
  pooling: "mean" | "cls" | undefined;
}

type DensePart = RecommenderPart & { kind: "dense" };

/**
 * Looks at a dense recommender's files and says what is wrong with them.
 *
 * @param documents how many the corpus has, where it is known.
 */
export async function inspectDense(
  part: DensePart,
  at: Path,
  documents: number | undefined,
  error: Report,
  warn: Report,
): Promise<DenseFacts | undefined> {
  let key = "model";
  try {
    const facts = await readFacts(part.model);
    const { pooling, longest, dimension } = facts;
    if (pooling && pooling !== part.pooling)
      warn(
        `the model's 1_Pooling/config.json says that it was trained with ${pooling} pooling`,
        "other-pooling",
        [...at, "pooling"],
        pooling,
      );
    if (longest !== undefined && part.max_length > longest)
      warn(
        `the model takes ${longest} tokens; texts are cut there`,
        "max-length-beyond-model",
        [...at, "max_length"],
        String(longest),
      );
    if (part.vectors) {
      key = "vectors";
      const header = await readNpyHeader(part.vectors);
      const fault = vectorsFault(header, documents, dimension ?? header.width);
      if (fault) throw new UserError(fault, { file: part.vectors });
    }
    return facts;
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    error(messageOf(fault), "file", [...at, key]);
    return undefined;
  }
}

async function readFacts(model: string): Promise<DenseFacts> {
  const folder = await modelFolder(model);
  const file = await modelFileOf(folder);
  const json = await readRawConfig(folder);
  const known = file.endsWith(".onnx") ? undefined : encoderConfig(json, folder);
  const tokenizers = await Promise.all(
    ["tokenizer.json", "vocab.txt"].map((name) =>
      access(path.join(folder, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  if (!tokenizers.includes(true))
    throw new UserError("it has no tokenizer.json, no vocab.txt", { file: folder });
  const size = known?.hiddenSize ?? json.hidden_size;
  return {
    dimension: typeof size === "number" ? size : undefined,
    longest: known?.maxPositions,
    pooling: await statedPooling(folder),
  };
}

/** sentence-transformers' own note of how a model pools. */
async function statedPooling(folder: string): Promise<DenseFacts["pooling"]> {
  try {
    const text = await readFile(path.join(folder, "1_Pooling", "config.json"), "utf8");
    const json = JSON.parse(text) as Record<string, unknown>;
    if (json.pooling_mode_cls_token === true) return "cls";
    return json.pooling_mode_mean_tokens === true ? "mean" : undefined;
  } catch {
    return undefined;
  }
}
