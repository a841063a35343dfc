import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../schemas/user-error";

export const TOKENIZER_FILE = "tokenizer.json";

/** GPT-2's split into words, numbers, signs and white space; a word takes its leading space along. */
export const WORDS = /'(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu;

interface AddedToken {
  id: number;
  content: string;
}

/**
 * Byte-level byte-pair encoding, as GPT-2's, SmolLM's and Llama 3's `tokenizer.json` describe it
 * (Sennrich et al. 2016; Radford et al. 2019).
 */
export class Tokenizer {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #tokens: string[];
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #special: Map<string, number>;
  readonly #specialIds: Set<number>;
  readonly #specialPattern: RegExp | null;
  readonly #words = new Map<string, number[]>();
  readonly #splitDigits: boolean;

  constructor(
    readonly vocabulary: Readonly<Record<string, number>>,
    readonly merges: readonly (readonly [string, string])[],
    readonly added: readonly AddedToken[],
    splitDigits = false,
  ) {
    this.#ids = new Map(Object.entries(vocabulary));
    this.#tokens = [];
    for (const [token, id] of this.#ids) this.#tokens[id] = token;
    this.#ranks = new Map(merges.map(([a, b], rank) => [`${a} ${b}`, rank]));
    this.#special = new Map(added.map(({ content, id }) => [content, id]));
    this.#specialIds = new Set(added.map(({ id }) => id));
    const escaped = added.map(({ content }) => content.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    this.#specialPattern = escaped.length ? new RegExp(`(${escaped.join("|")})`) : null;
    this.#splitDigits = splitDigits;
  }

  /** Reads a folder's `tokenizer.json`; refuses kinds that this class would encode wrongly. */
  static async load(folder: string): Promise<Tokenizer> {
    const file = path.join(folder, TOKENIZER_FILE);
    let json: TokenizerJson;
    try {
      json = JSON.parse(await readFile(file, "utf8")) as TokenizerJson;
    } catch (error) {
      throw new UserError(
        `cannot be read (${(error as Error).message}); a model folder needs config.json, model.safetensors and tokenizer.json`,
        { file },
      );
    }
    return Tokenizer.of(json, file);
  }

  /** The tokenizer that a `tokenizer.json` describes; `file` is named where it is refused. */
  static of(json: TokenizerJson, file: string): Tokenizer {
    const steps = json.pre_tokenizer?.pretokenizers ?? [json.pre_tokenizer];
    const kinds = steps.map((step) => step?.type);
    if (json.model?.type !== "BPE" || !kinds.includes("ByteLevel") || json.normalizer)
      throw new UserError(
        `expected a byte-level BPE tokenizer without normalizer, found model ${json.model?.type}, pre-tokenizer ${kinds.join(" + ")}`,
        { file },
      );
    for (const kind of kinds)
      if (kind !== "ByteLevel" && kind !== "Digits")
        throw new UserError(`the pre-tokenizer ${kind} is not supported by the embedded engine`, {
          file,
          key: "pre_tokenizer",
        });
    const merges = json.model.merges.map((merge): [string, string] => {
      if (typeof merge !== "string") return merge;
      const at = merge.indexOf(" ");
      return [merge.slice(0, at), merge.slice(at + 1)];
    });
    return new Tokenizer(
      json.model.vocab,
      merges,
      json.added_tokens ?? [],
      kinds.includes("Digits"),
    );
  }

  /** Writes `tokenizer.json` as Hugging Face's `tokenizers` reads it. */
  async save(folder: string): Promise<void> {
    const byteLevel = {
      type: "ByteLevel",
      add_prefix_space: false,
      trim_offsets: true,
      use_regex: true,
    };
    const digits = { type: "Digits", individual_digits: true };
    const json: TokenizerJson = {
      version: "1.0",
      truncation: null,
      padding: null,
      added_tokens: this.added.map(({ id, content }) => ({
        id,
        content,
        single_word: false,
        lstrip: false,
        rstrip: false,
        normalized: false,
        special: true,
      })),
      normalizer: null,
      pre_tokenizer: this.#splitDigits
        ? { type: "Sequence", pretokenizers: [digits, byteLevel] }
        : byteLevel,
      post_processor: null,
      decoder: byteLevel,
      model: {
        type: "BPE",
        dropout: null,
        unk_token: null,
        continuing_subword_prefix: null,
        end_of_word_suffix: null,
        fuse_unk: false,
        byte_fallback: false,
        vocab: this.vocabulary,
        merges: this.merges.map(([a, b]) => [a, b]),
      },
    };
    await writeFile(path.join(folder, TOKENIZER_FILE), `${JSON.stringify(json)}\n`);
  }

  /** Number of tokens, the added ones included. */
  get size(): number {
    return Math.max(this.#tokens.length, ...this.added.map(({ id }) => id + 1));
  }

  /** Number of an added token such as `<|endoftext|>`. */
  idOf(special: string): number | undefined {
    return this.#special.get(special);
  }

  /** A text's token numbers. */
  encode(text: string): number[] {
    const parts = this.#specialPattern ? text.split(this.#specialPattern) : [text];
    return parts.flatMap((part) => {
      const special = this.#special.get(part);
      if (special !== undefined) return [special];
      const pieces = this.#splitDigits ? part.split(/(\p{N})/u) : [part];
      return pieces.flatMap((piece) => (piece.match(WORDS) ?? []).flatMap((w) => this.#word(w)));
    });
  }

  /** The text of token numbers; added tokens say nothing, broken UTF-8 becomes U+FFFD. */
  decode(ids: readonly number[]): string {
    const bytes: number[] = [];
    for (const id of ids) {
      if (this.#specialIds.has(id)) continue;
      for (const char of this.#tokens[id] ?? "") bytes.push(BYTE_OF.get(char)!);
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }

  /**
   * What each token adds to the text: joined, the text of them all. A character of several tokens
   * stands with its last one; an added token is its own name.
   */
  pieces(ids: readonly number[]): string[] {
    const decoder = new TextDecoder();
    const pieces = ids.map((id) => {
      const special = this.added.find((one) => one.id === id);
      if (special) return special.content;
      const bytes = Array.from(this.#tokens[id] ?? "", (char) => BYTE_OF.get(char)!);
      return decoder.decode(Uint8Array.from(bytes), { stream: true });
    });
    const rest = decoder.decode();
    if (rest) pieces[pieces.length - 1] += rest;
    return pieces;
  }

  #word(word: string): number[] {
    const known = this.#words.get(word);
    if (known) return known;
    let symbols = Array.from(UTF8.encode(word), (byte) => CHAR_OF[byte]!);
    for (;;) {
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i + 1 < symbols.length; i++)
        best = Math.min(best, this.#ranks.get(`${symbols[i]} ${symbols[i + 1]}`) ?? best);
      if (best === Number.POSITIVE_INFINITY) break;
      symbols = mergePair(symbols, ...this.merges[best]!);
    }
    const ids = symbols.map((symbol) => this.#ids.get(symbol)!);
    this.#words.set(word, ids);
    return ids;
  }
}

/** Joins every occurrence of a pair, from left to right. */
export function mergePair(symbols: readonly string[], a: string, b: string): string[] {
  const merged: string[] = [];
  for (let i = 0; i < symbols.length; i++) {
    if (symbols[i] === a && symbols[i + 1] === b) {
      merged.push(a + b);
      i++;
    } else merged.push(symbols[i]!);
  }
  return merged;
}

const UTF8 = new TextEncoder();

/** GPT-2's printable stand-in for each byte. */
export const CHAR_OF: readonly string[] = (() => {
  const printable = (byte: number) =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) =>
    String.fromCodePoint(printable(byte) ? byte : next++),
  );
})();
const BYTE_OF = new Map(CHAR_OF.map((char, byte) => [char, byte]));

interface PreTokenizer {
  type: string;
  pretokenizers?: PreTokenizer[];
  [setting: string]: unknown;
}

export interface TokenizerJson {
  added_tokens?: (AddedToken & Record<string, unknown>)[];
  normalizer?: unknown;
  pre_tokenizer?: PreTokenizer;
  model: {
    type: string;
    vocab: Readonly<Record<string, number>>;
    merges: (string | [string, string])[];
    [setting: string]: unknown;
  };
  [part: string]: unknown;
}
