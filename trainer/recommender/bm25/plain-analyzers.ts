import { type Analyzer, lowerCase } from "./analyzer";
import { cutLongWords, tokenize } from "./tokenizer";

/** Java's Character.isWhitespace: spaces that a line may break at, and the control characters that part text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Lucene's words end at them.
const UNSPACED = /[^\t-\r\x1C-\x1F\u2028\u2029 \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+/gu;
const LETTERS = /\p{L}+/gu;

/** Lucene's SimpleAnalyzer: runs of letters in lower case. */
export const simple: Analyzer = {
  split: (text) => cutLongWords(text.match(LETTERS) ?? []),
  termsOf: (word) => [lowerCase(word)],
};

/** Lucene's WhitespaceAnalyzer: what stands between spaces, as it stands. */
export const whitespace: Analyzer = {
  split: (text) => cutLongWords(text.match(UNSPACED) ?? []),
  termsOf: (word) => [word],
};

/** Lengths of n-grams in characters. */
export interface NgramLengths {
  min_length: number;
  max_length: number;
}

/**
 * Lucene's StandardTokenizer, LowerCaseFilter and NGramTokenFilter: all runs of min to max
 * characters within each word. A word shorter than min has none.
 */
export function ngrams({ min_length: min, max_length: max }: NgramLengths): Analyzer {
  return {
    split: tokenize,
    termsOf(word) {
      const characters = Array.from(lowerCase(word));
      const grams: string[] = [];
      for (let from = 0; from + min <= characters.length; from++)
        for (let n = min; n <= max && from + n <= characters.length; n++)
          grams.push(characters.slice(from, from + n).join(""));
      return grams;
    },
  };
}
