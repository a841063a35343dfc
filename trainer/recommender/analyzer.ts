import { stemmer } from "stemmer";
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
const ASCII = /^[\0-\x7F]*$/;

/**
 * The terms of a text as Anserini's DefaultEnglishAnalyzer makes them: StandardTokenizer,
 * EnglishPossessiveFilter, LowerCaseFilter, StopFilter, PorterStemFilter. Terms keep their order
 * and their repetitions.
 */
export function analyze(text: string): string[] {
  const terms: string[] = [];
  for (const token of tokenize(text)) {
    const word = lowerCase(token.replace(POSSESSIVE, ""));
    if (!STOP_WORDS.has(word)) terms.push(stem(word));
  }
  return terms;
}

/** The stem of a word in lower case, as Lucene's PorterStemFilter makes it. */
export function stem(word: string): string {
  return SUFFIX_WORDS.get(word) ?? stemmer(word);
}

/**
 * Lowers each code point alone, as Java's Character.toLowerCase does: String.toLowerCase would
 * write a final sigma differently and make two characters of İ.
 */
function lowerCase(token: string): string {
  if (ASCII.test(token)) return token.toLowerCase();
  return Array.from(token, (c) => (c === "\u0130" ? "i" : c.toLowerCase())).join("");
}
