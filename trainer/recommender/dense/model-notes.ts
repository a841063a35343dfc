import { readFile } from "node:fs/promises";
import path from "node:path";

/** What a model's makers noted for sentence-transformers, as far as they did. */
export interface ModelNotes {
  /** How token states become one vector, by sentence-transformers' word: mean, cls, max, lasttoken … */
  pooling: string | undefined;
  /** Tokens of a text that are read; longer ones were not trained with. */
  maxTokens: number | undefined;
  /** What stands before a query and before a document. */
  queryPrompt: string | undefined;
  documentPrompt: string | undefined;
}

/** Lengths from here on stand for "no limit". */
const NO_LIMIT = 1e6;

/** Reads a model folder's notes; what is not there or damaged says nothing. */
export async function readNotes(folder: string): Promise<ModelNotes> {
  const read = async (...names: string[]): Promise<Record<string, unknown>> => {
    try {
      const json: unknown = JSON.parse(await readFile(path.join(folder, ...names), "utf8"));
      return json && typeof json === "object" ? (json as Record<string, unknown>) : {};
    } catch {
      return {};
    }
  };
  const pooling = await read("1_Pooling", "config.json");
  const { max_seq_length } = await read("sentence_bert_config.json");
  const { model_max_length } = await read("tokenizer_config.json");
  const { prompts } = await read("config_sentence_transformers.json");
  const stated = (prompts ?? {}) as Record<string, unknown>;
  const prompt = (...names: string[]) =>
    names.map((name) => stated[name]).find((text) => typeof text === "string" && text !== "") as
      | string
      | undefined;
  const most = Number(max_seq_length ?? model_max_length);
  return {
    pooling: poolingOf(pooling),
    maxTokens: most > 0 && most < NO_LIMIT ? most : undefined,
    queryPrompt: prompt("query"),
    documentPrompt: prompt("document", "passage", "corpus"),
  };
}

/** By a word since version 6, by a truth for each way before. */
function poolingOf(config: Record<string, unknown>): string | undefined {
  if (typeof config.pooling_mode === "string") return config.pooling_mode;
  const set = Object.keys(config).filter(
    (key) => key.startsWith("pooling_mode_") && config[key] === true,
  );
  return set.length === 1 ? /^pooling_mode_(.+?)(_tokens?)?$/.exec(set[0]!)?.[1] : undefined;
}
