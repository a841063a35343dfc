import { readFileSync } from "node:fs";
import path from "node:path";

export const FIXTURES = path.join("test", "fixtures", "dense");

/** What transformers and sentence-transformers make of the texts. */
interface Expected {
  max_length: number;
  tokens: number[][];
  mean_normalized: number[][];
  cls: number[][];
}

export const expected = JSON.parse(readFileSync(path.join(FIXTURES, "expected.json"), "utf8")) as {
  texts: string[];
  bert: Expected;
  roberta: Expected;
};
