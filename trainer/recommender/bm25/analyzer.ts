/** How a text becomes terms: it is split into words, and each word becomes terms by itself. */
export interface Analyzer {
  /** The words of a text in order, as they stand there. */
  split(text: string): readonly string[];
  /** The terms of a word: none for a stop word; all of them stand at the word's position. */
  termsOf(word: string): readonly string[];
}

/** The terms of a text, in order and with their repetitions. */
export function termsIn(analyzer: Analyzer, text: string): string[] {
  return analyzer.split(text).flatMap((word) => analyzer.termsOf(word));
}

const ASCII = /^[\0-\x7F]*$/;

/**
 * Lowers each code point alone, as Java's Character.toLowerCase does: String.toLowerCase would
 * write a final sigma differently and make two characters of İ.
 */
export function lowerCase(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return Array.from(word, (c) => (c === "\u0130" ? "i" : c.toLowerCase())).join("");
}
