import type { Analyzer } from "./analyzer";
import { english } from "./english";
import { type NgramLengths, ngrams, simple, whitespace } from "./plain-analyzers";
import { type SnowballLanguage, snowball } from "./snowball";

/** An experiment's `recommender.analyzer`. */
export type AnalyzerName = "english" | "simple" | "whitespace" | "ngram" | SnowballLanguage;

/** How an experiment has texts analysed. */
export interface AnalyzerSpec {
  analyzer: AnalyzerName;
  /** Lengths of the n-grams, for the analyzer of that name. */
  ngram: NgramLengths;
}

/** The analyzer that an experiment names. */
export function analyzerOf({ analyzer, ngram }: AnalyzerSpec): Analyzer {
  switch (analyzer) {
    case "english":
      return english;
    case "simple":
      return simple;
    case "whitespace":
      return whitespace;
    case "ngram":
      return ngrams(ngram);
    default:
      return snowball(analyzer);
  }
}

/** What an analyzer does, in Lucene's words, for the run's record. */
export function wordingOf({ analyzer, ngram }: AnalyzerSpec): string {
  switch (analyzer) {
    case "english":
      return "Anserini's DefaultEnglishAnalyzer";
    case "simple":
      return "Lucene's SimpleAnalyzer";
    case "whitespace":
      return "Lucene's WhitespaceAnalyzer";
    case "ngram":
      return `StandardTokenizer, lower case, n-grams of ${ngram.min_length} to ${ngram.max_length} characters`;
    default:
      return `StandardTokenizer, lower case, stop words and Snowball stems of ${analyzer}`;
  }
}
