import { stemmer } from "stemmer";
import { type Analyzer, lowerCase, termsIn } from "./analyzer";
import { tokenize } from "./tokenizer";

/** Lucene's EnglishAnalyzer.ENGLISH_STOP_WORDS_SET; Boolean operators are among them. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(
    " ",
  ),
);

/** Words that are wholly a suffix of Porter's rules, of which `stemmer` wants a letter before it. */
const SUFFIX_WORDS: ReadonlyMap<string, string> = new Map([
  ["ies", "i"],
  ["sses", "ss"],
  ["eed", "eed"],
  ["eeds", "eed"],
]);

const POSSESSIVE = /['\u2019\uFF07][sS]$/;

/**
 * Anserini's DefaultEnglishAnalyzer: StandardTokenizer, EnglishPossessiveFilter, LowerCaseFilter,
 * StopFilter, PorterStemFilter.
 */
export const english: Analyzer = {
  split: tokenize,
  termsOf(token) {
    const word = lowerCase(token.replace(POSSESSIVE, ""));
    return STOP_WORDS.has(word) ? [] : [stem(word)];
  },
};

/** The terms of a text as {@link english} makes them. */
export function analyze(text: string): string[] {
  return termsIn(english, text);
}

/** The stem of a word in lower case, as Lucene's PorterStemFilter makes it. */
export function stem(word: string): string {
  return SUFFIX_WORDS.get(word) ?? stemmer(word);
}
