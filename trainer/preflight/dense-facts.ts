import { stat } from "node:fs/promises";
import path from "node:path";
import type { RecommenderPart } from "../../schemas/recommender-parts";
import type { Path, Report } from "../../schemas/report";
import { messageOf, UserError } from "../../schemas/user-error";
import { modelFolder } from "../hugging-face";
import { vectorsFault } from "../recommender/dense/documents-vectors";
import { modelFileOf, readRawConfig } from "../recommender/dense/encoder-config";
import { encoderGraph } from "../recommender/dense/encoder-graph";
import { type ModelNotes, readNotes } from "../recommender/dense/model-notes";
import { readNpyHeader } from "../recommender/dense/npy";
import { denseModules } from "../recommender/dense/projection";
import { readTextTokenizer } from "../recommender/dense/tokenizer/text-tokenizer";
import { TOKENIZER_FILE } from "../rewriter/tokenizer";

/** What is known of a dense recommender without running its model. */
export interface DenseFacts {
  /** Numbers in a vector; unknown where the model's settings don't say. */
  dimension: number | undefined;
  /** Longest text, in tokens. */
  longest: number | undefined;
  notes: ModelNotes;
}

type DensePart = RecommenderPart & { kind: "dense" };

/**
 * Looks at a dense recommender's files and says what is wrong with them.
 *
 * @param documents how many the corpus has, where it is known.
 * @param isStated whether a setting is written in the experiment or in a base of it.
 */
export async function inspectDense(
  part: DensePart,
  at: Path,
  documents: number | undefined,
  error: Report,
  warn: Report,
  isStated: (path: Path) => boolean,
): Promise<DenseFacts | undefined> {
  let key = "model";
  try {
    const facts = await readFacts(part.model);
    noteProblems(part, at, facts, warn, isStated);
    if (part.vectors) {
      key = "vectors";
      const header = await readNpyHeader(part.vectors);
      const fault = vectorsFault(header, documents, facts.dimension ?? header.width);
      if (fault) throw new UserError(fault, { file: part.vectors });
    }
    return facts;
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    error(messageOf(fault), "file", [...at, key]);
    return undefined;
  }
}

/** Where an experiment uses a model otherwise than its makers noted. */
function noteProblems(
  part: DensePart,
  at: Path,
  { longest, notes }: DenseFacts,
  warn: Report,
  isStated: (path: Path) => boolean,
): void {
  const { pooling, maxTokens, queryPrompt, documentPrompt } = notes;
  const isOffered = pooling === "mean" || pooling === "cls";
  if (pooling && pooling !== part.pooling)
    warn(
      `the model's 1_Pooling/config.json says that it was trained with ${pooling} pooling${isOffered ? "" : ", which is not offered here: take a model.onnx whose only output is sentence_embedding"}`,
      "other-pooling",
      [...at, "pooling"],
      isOffered ? pooling : [],
    );
  if (longest !== undefined && part.max_length > longest)
    warn(
      `the model takes ${longest} tokens; texts are cut there`,
      "max-length-beyond-model",
      [...at, "max_length"],
      String(longest),
    );
  else if (maxTokens !== undefined && part.max_length > maxTokens)
    warn(
      `the model was made to read ${maxTokens} tokens of a text (sentence_bert_config.json or tokenizer_config.json); what is read beyond them may make its vectors worse`,
      "max-length-beyond-model",
      [...at, "max_length"],
      String(maxTokens),
    );
  const prompts: [string, string, string | undefined][] = [
    ["query_prefix", "query", queryPrompt],
    // Vectors that are given were made elsewhere, with whatever stood before the documents.
    ["document_prefix", "document", part.vectors ? undefined : documentPrompt],
  ];
  for (const [key, what, prompt] of prompts)
    if (prompt && !isStated([...at, key]))
      warn(
        `the model's config_sentence_transformers.json puts ${JSON.stringify(prompt)} before each ${what}; here nothing stands there. Without it on purpose: "${key}: ''"`,
        "missing-prefix",
        [...at, key],
        prompt,
      );
}

async function readFacts(model: string): Promise<DenseFacts> {
  const folder = await modelFolder(model);
  const file = await modelFileOf(folder);
  const json = await readRawConfig(folder);
  const isOnnx = file.endsWith(".onnx");
  const known = isOnnx ? undefined : encoderGraph(json, folder);
  await checkTokenizer(folder);
  // An exported model may have all of its modules in it: the run finds out.
  const layers = await denseModules(folder).catch((fault: unknown) => {
    if (!isOnnx) throw fault;
    return [];
  });
  const size = layers.at(-1)?.to ?? known?.hiddenSize ?? json.hidden_size;
  return {
    dimension: typeof size === "number" ? size : undefined,
    longest: known?.maxPositions,
    notes: await readNotes(folder),
  };
}

/** Tokenizers that were looked at, by their file's size and time: a multilingual one has 17 MB. */
const sound = new Map<string, string>();

/** @throws UserError when the folder's tokenizer would be refused as a run begins. */
async function checkTokenizer(folder: string): Promise<void> {
  const file = await stat(path.join(folder, TOKENIZER_FILE)).catch(() => undefined);
  const stamp = file && `${file.mtimeMs} ${file.size}`;
  if (stamp && sound.get(folder) === stamp) return;
  await readTextTokenizer(folder);
  if (stamp) sound.set(folder, stamp);
}
