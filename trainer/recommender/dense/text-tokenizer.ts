import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../../schemas/user-error";
import { TOKENIZER_FILE, Tokenizer } from "../../rewriter/tokenizer";
import { WordPiece } from "./wordpiece";

/** Turns a text into what an encoder reads, its beginning and end marked. */
export interface TextTokenizer {
  /** @param most tokens that are kept, the marks included; the text's end is cut off. */
  encode(text: string, most: number): number[];
  /** Fills up rows of unequal length. */
  padding: number;
}

/** As much of a fast tokenizer's file as matters here. */
interface TokenizerJson {
  added_tokens?: { id: number; content: string }[];
  normalizer?: {
    type: string;
    lowercase?: boolean;
    strip_accents?: boolean | null;
    clean_text?: boolean;
    handle_chinese_chars?: boolean;
  } | null;
  pre_tokenizer?: { type: string } | null;
  model: {
    type: string;
    vocab: Record<string, number>;
    unk_token?: string;
    continuing_subword_prefix?: string;
    max_input_chars_per_word?: number;
  };
}

const VOCABULARY_FILE = "vocab.txt";
const LONGEST_WORD = 100;

/**
 * Reads an encoder's tokenizer: WordPiece (BERT and its kin) from tokenizer.json or vocab.txt, or
 * byte-level BPE (RoBERTa) from tokenizer.json.
 *
 * @throws UserError for other kinds, which would be encoded wrongly.
 */
export async function readTextTokenizer(folder: string): Promise<TextTokenizer> {
  const file = path.join(folder, TOKENIZER_FILE);
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (!there) return fromVocabulary(folder);
  const json = await readJson<TokenizerJson>(file);
  const { model, normalizer, pre_tokenizer, added_tokens = [] } = json;
  if (model?.type === "BPE") {
    const bpe = await Tokenizer.load(folder);
    const added = new Map(added_tokens.map(({ content, id }) => [content, id]));
    return marked((text) => bpe.encode(text), added, ["<s>", "</s>", "<pad>"], file);
  }
  if (
    model?.type !== "WordPiece" ||
    normalizer?.type !== "BertNormalizer" ||
    pre_tokenizer?.type !== "BertPreTokenizer"
  )
    throw new UserError(
      `expected a WordPiece tokenizer as BERT's or a byte-level BPE as RoBERTa's; found model ${model?.type}, normalizer ${normalizer?.type}, pre-tokenizer ${pre_tokenizer?.type}`,
      { file },
    );
  const { lowercase = true, strip_accents, clean_text, handle_chinese_chars } = normalizer;
  const added = new Map(added_tokens.map(({ content, id }) => [content, id]));
  const wordPiece = new WordPiece({
    vocabulary: new Map(Object.entries(model.vocab)),
    lowercase,
    stripAccents: strip_accents ?? lowercase,
    cleanText: clean_text ?? true,
    splitIdeographs: handle_chinese_chars ?? true,
    unknown: model.unk_token ?? "[UNK]",
    continuation: model.continuing_subword_prefix ?? "##",
    longestWord: model.max_input_chars_per_word ?? LONGEST_WORD,
    added,
  });
  return marked((text) => wordPiece.encode(text), added, ["[CLS]", "[SEP]", "[PAD]"], file);
}

/** BERT's older form: a token a line, the settings in tokenizer_config.json. */
async function fromVocabulary(folder: string): Promise<TextTokenizer> {
  const file = path.join(folder, VOCABULARY_FILE);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new UserError(`${folder} has no ${TOKENIZER_FILE}, no ${VOCABULARY_FILE}`, {
      file: folder,
    });
  }
  const tokens = text.split(/\r?\n/);
  if (tokens.at(-1) === "") tokens.pop();
  const vocabulary = new Map(tokens.map((token, id) => [token, id]));
  const config = path.join(folder, "tokenizer_config.json");
  const settings = await readJson<{
    do_lower_case?: boolean;
    strip_accents?: boolean | null;
    tokenize_chinese_chars?: boolean;
  }>(config).catch(() => ({ do_lower_case: true, strip_accents: null }));
  const lowercase = settings.do_lower_case ?? true;
  const added = new Map(
    ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"].flatMap((token): [string, number][] => {
      const id = vocabulary.get(token);
      return id === undefined ? [] : [[token, id]];
    }),
  );
  const wordPiece = new WordPiece({
    vocabulary,
    lowercase,
    stripAccents: settings.strip_accents ?? lowercase,
    cleanText: true,
    splitIdeographs:
      !("tokenize_chinese_chars" in settings) || settings.tokenize_chinese_chars !== false,
    unknown: "[UNK]",
    continuation: "##",
    longestWord: LONGEST_WORD,
    added,
  });
  return marked((text) => wordPiece.encode(text), added, ["[CLS]", "[SEP]", "[PAD]"], file);
}

function marked(
  encode: (text: string) => number[],
  added: ReadonlyMap<string, number>,
  marks: [string, string, string],
  file: string,
): TextTokenizer {
  const [begin, end, padding] = marks.map((mark) => {
    const id = added.get(mark);
    if (id === undefined) throw new UserError(`it has no token ${mark}`, { file });
    return id;
  }) as [number, number, number];
  return {
    padding,
    encode: (text, most) => [begin, ...encode(text).slice(0, most - 2), end],
  };
}

async function readJson<T>(file: string): Promise<T> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as T;
  } catch (error) {
    throw new UserError(`cannot be read (${(error as Error).message})`, { file });
  }
}
