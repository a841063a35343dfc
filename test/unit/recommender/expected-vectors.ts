import { readFileSync } from "node:fs";
import path from "node:path";

export const FIXTURES = path.join("test", "fixtures", "dense");

/** What transformers and sentence-transformers make of the texts. */
export interface Expected {
  max_length: number;
  tokens: number[][];
  mean_normalized: number[][];
  cls: number[][];
}

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(FIXTURES, name), "utf8"));

/** Of architectures beside BERT and RoBERTa, by their folder. */
export const others = read("expected-others.json") as Record<string, Expected>;

export const expected = read("expected.json") as {
  texts: string[];
  bert: Expected;
  roberta: Expected;
};
