import { readFileSync } from "node:fs";
import path from "node:path";

export const FIXTURES = path.join("test", "fixtures", "dense");

/** What transformers and sentence-transformers make of the texts. */
export interface Expected {
  max_length: number;
  tokens: number[][];
  mean_normalized: number[][];
  cls: number[][];
  /** A text that is long enough for all of an architecture's distances. */
  long?: { text: string; cls: number[] };
  /** Normalised means behind two linear layers. */
  projected?: number[][];
  /** The bucket of each distance from −511 to 511. */
  buckets?: number[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(FIXTURES, name), "utf8"));

/** Of architectures beside BERT and RoBERTa, by their folder. */
export const others = read("expected-others.json") as Record<string, Expected>;

export const expected = read("expected.json") as {
  texts: string[];
  bert: Expected;
  roberta: Expected;
};
