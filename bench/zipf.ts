import type { Document } from "../trainer/data/dataset";
import { Random } from "../trainer/random";

/** A generated corpus with queries for it. */
export interface ZipfCorpus {
  documents: Document[];
  queries: string[];
}

/** Words that the vocabulary has for each document: the ratio of the corpora compared in reports. */
const WORDS_PER_DOCUMENT = 2;

/**
 * Documents and queries with words drawn by Zipf's law: the word of rank r with a probability
 * proportional to 1 / r, as in natural text.
 *
 * @param size number of documents, of about 60 words each; queries have 3 to 12.
 */
export function zipfCorpus(size: number, queryCount: number, seed: number): ZipfCorpus {
  const random = new Random(seed);
  const vocabulary = size * WORDS_PER_DOCUMENT;
  // The inverse of the cumulative distribution: log(r) / log(vocabulary) is nearly uniform.
  const word = () => `w${Math.floor(vocabulary ** random.next()).toString(36)}x`;
  const text = (length: number) => Array.from({ length }, word).join(" ");
  return {
    documents: Array.from({ length: size }, (_, i) => ({
      id: String(i),
      fields: { title: text(40 + random.below(41)) },
    })),
    queries: Array.from({ length: queryCount }, () => text(3 + random.below(10))),
  };
}
