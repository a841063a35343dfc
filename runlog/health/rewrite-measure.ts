import { createHash } from "node:crypto";
import type { Rollout } from "../../schemas/generated/run-events";
import { type FormFault, formFault } from "./form-fault";

/** What a rewrite's words say of it. */
export interface RewriteMeasure {
  words: number;
  /** The word that stands in it most often, and how often; operators aside. */
  repeated: string;
  times: number;
  distinct: number;
  /** Equal for rewrites with the same set of words, whatever their order, case or number. */
  key: string;
  /** How the completion misses the task's form; null when it has it. */
  fault: FormFault | null;
}

/** A text is measured by its beginning: a runaway completion must not stall the rest. */
const MEASURED_CHARACTERS = 20_000;

/**
 * Words of Boolean queries. Lucene's English analyzer drops them as stop words, so repeating them
 * earns nothing and is style rather than exploit.
 */
const OPERATORS = new Set(["and", "or", "not"]);

/** The words of a text in lower case: runs of letters, digits and underscores. */
export function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, MEASURED_CHARACTERS)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  );
}

/** Measures a rollout's rewrite; one without the task's form has no words. */
export function measureRewrite({ text, completion, finish }: Rollout): RewriteMeasure {
  const words = wordsOf(text ?? "");
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let repeated = "";
  let times = 0;
  for (const [word, count] of counts)
    if (count > times && !OPERATORS.has(word)) {
      repeated = word;
      times = count;
    }
  const set = [...counts.keys()].sort().join(" ");
  return {
    words: words.length,
    repeated,
    times,
    distinct: counts.size,
    key: createHash("sha1").update(set).digest("base64").slice(0, 16),
    fault: text === null ? formFault(completion, finish) : null,
  };
}
