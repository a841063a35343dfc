import { lowercased } from "./normalizer";

/** What BERT's tokenizers differ in. */
export interface WordPieceSettings {
  /** Token to its number. */
  vocabulary: ReadonlyMap<string, number>;
  lowercase: boolean;
  /** Whether accents are taken off. */
  stripAccents: boolean;
  /** Whether control characters are dropped. */
  cleanText: boolean;
  /** Whether each ideograph is a word of its own. */
  splitIdeographs: boolean;
  unknown: string;
  /** What stands before a piece that continues a word. */
  continuation: string;
  /** A word of more characters is unknown. */
  longestWord: number;
}

const ASCII = /^[\0-\x7F]*$/;
/** Of Unicode's category Other and U+FFFD, all that is no white space. */
const CONTROL = /(?![\t\n\r])[\p{C}\uFFFD]/gu;
const MARKS = /\p{Mn}/gu;
/** The blocks that BERT calls Chinese characters. */
const IDEOGRAPHS =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;
/** White space parts words; a sign of punctuation is a word, those of ASCII's symbols among them. */
const WORDS = /[\p{P}$+<=>^`|~]|[^\p{P}$+<=>^`|~\p{White_Space}]+/gu;

/**
 * BERT's tokenizer (Devlin et al. 2019) as Hugging Face's `tokenizers` runs it: BertNormalizer,
 * BertPreTokenizer, and WordPiece's longest match first.
 */
export class WordPiece {
  readonly #settings: WordPieceSettings;
  readonly #unknown: number;
  readonly #longestPiece: number;
  readonly #words = new Map<string, readonly number[]>();

  constructor(settings: WordPieceSettings) {
    this.#settings = settings;
    this.#unknown = settings.vocabulary.get(settings.unknown)!;
    let longest = 0;
    for (const piece of settings.vocabulary.keys()) longest = Math.max(longest, piece.length);
    this.#longestPiece = longest;
  }

  /** A text as it is looked up. */
  normal(text: string): string {
    const { lowercase, stripAccents, cleanText, splitIdeographs } = this.#settings;
    let normal = cleanText ? text.replace(CONTROL, "") : text;
    if (ASCII.test(normal)) return lowercase ? normal.toLowerCase() : normal;
    if (splitIdeographs) normal = normal.replace(IDEOGRAPHS, " $& ");
    if (stripAccents) normal = normal.normalize("NFD").replace(MARKS, "");
    return lowercase ? lowercased(normal) : normal;
  }

  /** A normal text's words and signs. */
  words(normal: string): string[] {
    return normal.match(WORDS) ?? [];
  }

  /** The numbers of a word's pieces. */
  encode(word: string): readonly number[] {
    const known = this.#words.get(word);
    if (known) return known;
    const pieces = this.#pieces(word);
    if (this.#words.size > 200_000) this.#words.clear();
    this.#words.set(word, pieces);
    return pieces;
  }

  #pieces(word: string): readonly number[] {
    const { vocabulary, continuation, longestWord } = this.#settings;
    const characters = Array.from(word);
    if (characters.length > longestWord) return [this.#unknown];
    const pieces: number[] = [];
    for (let from = 0; from < characters.length; ) {
      const prefix = from ? continuation : "";
      let to = Math.min(characters.length, from + this.#longestPiece);
      let piece: number | undefined;
      for (; to > from; to--) {
        piece = vocabulary.get(prefix + characters.slice(from, to).join(""));
        if (piece !== undefined) break;
      }
      if (piece === undefined) return [this.#unknown];
      pieces.push(piece);
      from = to;
    }
    return pieces;
  }
}
