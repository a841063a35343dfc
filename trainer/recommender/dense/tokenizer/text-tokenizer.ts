import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../../../schemas/user-error";
import {
  type TokenizerJson as BytePairJson,
  TOKENIZER_FILE,
  Tokenizer,
} from "../../../rewriter/tokenizer";
import { AddedTokens } from "./added-tokens";
import { type Normalizer, readNormalizer } from "./normalizer";
import { type Marks, readMarks } from "./post-processor";
import { type PreTokenizer, readPreTokenizer } from "./pre-tokenizer";
import { type AddedToken, notTaken, type Part, type TokenizerJson } from "./tokenizer-json";
import { Unigram } from "./unigram";
import { WordPiece } from "./wordpiece";

/** Turns a text into what an encoder reads, its beginning and end marked. */
export interface TextTokenizer {
  /** @param most tokens that are kept, the marks included; the text's end is cut off. */
  encode(text: string, most: number): number[];
  /** Fills up rows of unequal length. */
  padding: number;
}

/** What happens to a text, in this order. */
interface Steps {
  added: readonly AddedToken[];
  normalize: Normalizer;
  split: PreTokenizer;
  encode: (word: string) => readonly number[];
}

const VOCABULARY_FILE = "vocab.txt";
const LONGEST_WORD = 100;
/** What tokenizers call the token that fills rows up. */
const PADDING = ["[PAD]", "<pad>"];

/**
 * Reads an encoder's tokenizer: WordPiece (BERT and its kin) from tokenizer.json or vocab.txt, and
 * from tokenizer.json byte-level BPE (RoBERTa) or SentencePiece's unigrams (XLM-RoBERTa).
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
  const { added_tokens = [], post_processor, padding } = json;
  const encode = encodingOf(json, file);
  const marks = readMarks(post_processor, file);
  return marked(encode, marks, padding?.pad_id ?? paddingOf(added_tokens, file));
}

function encodingOf(json: TokenizerJson, file: string): (text: string) => number[] {
  const { model, normalizer, pre_tokenizer, added_tokens: added = [] } = json;
  if (model?.type === "BPE") {
    return inSteps(byteLevelSteps(json, file));
  }
  if (model?.type === "Unigram") {
    const unigram = new Unigram(model, file);
    return inSteps({
      added,
      normalize: readNormalizer(normalizer, file),
      split: readPreTokenizer(pre_tokenizer, normalizer, file),
      encode: (word) => unigram.encode(word),
    });
  }
  if (
    model?.type !== "WordPiece" ||
    normalizer?.type !== "BertNormalizer" ||
    pre_tokenizer?.type !== "BertPreTokenizer"
  )
    throw notTaken(
      file,
      "model",
      { model: model?.type, normalizer: normalizer?.type, pre_tokenizer: pre_tokenizer?.type },
      "WordPiece with BERT's normalizer and pre-tokenizer, byte-level BPE as RoBERTa's, or Unigram as XLM-RoBERTa's",
    );
  return inSteps(wordPieceSteps(wordPieceOf(model, normalizer), added));
}

function byteLevelSteps(json: TokenizerJson, file: string): Steps {
  const { normalizer, pre_tokenizer, added_tokens: added = [] } = json;
  const settings = (pre_tokenizer?.pretokenizers ?? [pre_tokenizer]) as (Part | null)[];
  const byteLevel = settings.find((part) => part?.type === "ByteLevel");
  const { add_prefix_space: prefixed, use_regex } = byteLevel ?? ({} as Partial<Part>);
  if (use_regex === false || (prefixed && settings.length > 1))
    throw notTaken(file, "pre_tokenizer", settings, "ByteLevel that splits words, by itself");
  // Its other steps are those of all kinds.
  const rest = { ...json, normalizer: null, added_tokens: [] };
  const bpe = Tokenizer.of(rest as unknown as BytePairJson, file);
  return {
    added,
    normalize: readNormalizer(normalizer, file),
    split: (text) => [prefixed && !text.startsWith(" ") ? ` ${text}` : text],
    encode: (text) => bpe.encode(text),
  };
}

function wordPieceOf(model: Part, normalizer: Part): WordPiece {
  const { vocab, unk_token, continuing_subword_prefix, max_input_chars_per_word } =
    model as unknown as {
      vocab: Record<string, number>;
      unk_token?: string;
      continuing_subword_prefix?: string;
      max_input_chars_per_word?: number;
    };
  const {
    lowercase = true,
    strip_accents,
    clean_text,
    handle_chinese_chars,
  } = normalizer as {
    lowercase?: boolean;
    strip_accents?: boolean | null;
    clean_text?: boolean;
    handle_chinese_chars?: boolean;
  };
  return new WordPiece({
    vocabulary: new Map(Object.entries(vocab)),
    lowercase,
    stripAccents: strip_accents ?? lowercase,
    cleanText: clean_text ?? true,
    splitIdeographs: handle_chinese_chars ?? true,
    unknown: unk_token ?? "[UNK]",
    continuation: continuing_subword_prefix ?? "##",
    longestWord: max_input_chars_per_word ?? LONGEST_WORD,
  });
}

function wordPieceSteps(wordPiece: WordPiece, added: readonly AddedToken[]): Steps {
  return {
    added,
    normalize: (text) => wordPiece.normal(text),
    split: (text) => wordPiece.words(text),
    encode: (word) => wordPiece.encode(word),
  };
}

/** BERT's older form: a token a line, the settings in tokenizer_config.json. */
async function fromVocabulary(folder: string): Promise<TextTokenizer> {
  const file = path.join(folder, VOCABULARY_FILE);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new UserError(
      `it has no ${TOKENIZER_FILE}, no ${VOCABULARY_FILE}; transformers writes the first: AutoTokenizer.from_pretrained(…).save_pretrained(…)`,
      { file: folder },
    );
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
  const added = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"].flatMap((content): AddedToken[] => {
    const id = vocabulary.get(content);
    return id === undefined ? [] : [{ content, id }];
  });
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
  });
  const [begin, end] = ["[CLS]", "[SEP]"].map((mark) => {
    const id = vocabulary.get(mark);
    if (id === undefined) throw new UserError(`it has no token ${mark}`, { file });
    return id;
  }) as [number, number];
  return marked(
    inSteps(wordPieceSteps(wordPiece, added)),
    { before: [begin], after: [end] },
    paddingOf(added, file),
  );
}

/** Added tokens are sought twice: in the text as it is, and in what is left of it when normalised. */
function inSteps({ added, normalize, split, encode }: Steps): (text: string) => number[] {
  const literal = new AddedTokens(added.filter(({ normalized }) => !normalized));
  const normal = new AddedTokens(
    added
      .filter(({ normalized }) => normalized)
      .map((token) => ({ ...token, content: normalize(token.content) })),
  );
  return (text) =>
    literal.split(text).flatMap((part, i) => {
      if (typeof part === "number") return [part];
      return normal.split(normalize(part)).flatMap((piece, j) => {
        if (typeof piece === "number") return [piece];
        return split(piece, i === 0 && j === 0).flatMap((word) => encode(word));
      });
    });
}

function paddingOf(added: readonly AddedToken[], file: string): number {
  const token = added.find(({ content }) => PADDING.includes(content));
  if (!token) throw new UserError(`it has no token ${PADDING.join(", no ")}`, { file });
  return token.id;
}

function marked(
  encode: (text: string) => number[],
  { before, after }: Marks,
  padding: number,
): TextTokenizer {
  const marks = before.length + after.length;
  return {
    padding,
    encode: (text, most) => [...before, ...encode(text).slice(0, most - marks), ...after],
  };
}

async function readJson<T>(file: string): Promise<T> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as T;
  } catch (error) {
    throw new UserError(`cannot be read (${(error as Error).message})`, { file });
  }
}
