import { expect, it } from "vitest";
import { readNormalizer } from "../../../trainer/recommender/dense/tokenizer/normalizer";
import type { Part } from "../../../trainer/recommender/dense/tokenizer/tokenizer-json";

/** What tokenizers 0.23 makes of a text by one step. */
const STEPS: [Part, string, string][] = [
  [{ type: "StripAccents" }, "\u0915\u093f\u0903 e\u0301\u20dd", "\u0915 e"],
  [{ type: "StripAccents" }, "a\u0345b", "ab"],
  [{ type: "Nmt" }, "a\u0001b\tc\u200bd\u2581e\u0000f\u008fg\u0090h", "ab c d e\u0000fg\u0090h"],
  [{ type: "Lowercase" }, "ΟΔΥΣΣΕΥΣ İ", "οδυσσευσ i\u0307"],
  [{ type: "Prepend", prepend: "x" }, " a ", "x a "],
  [{ type: "Prepend", prepend: "x" }, "", ""],
  [{ type: "Strip", strip_left: true, strip_right: false }, "\u0085\u3000a\u200b ", "a\u200b "],
];

it.each(STEPS)("the step %j makes of %j what tokenizers makes of it", (part, text, wanted) => {
  expect(readNormalizer(part, "tokenizer.json")(text)).toBe(wanted);
});
