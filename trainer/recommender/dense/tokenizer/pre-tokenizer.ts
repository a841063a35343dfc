import type { UserError } from "../../../../schemas/user-error";
import { dropsStart } from "./normalizer";
import { notTaken, type Part } from "./tokenizer-json";

/**
 * Splits a normalised text into what is looked up by itself.
 *
 * @param isFirst whether the whole text begins with it.
 */
export type PreTokenizer = (text: string, isFirst: boolean) => string[];

const TAKEN = "Metaspace, WhitespaceSplit or a Sequence of both";
const WORDS = /\P{White_Space}+/gu;

/**
 * The pre-tokenizer of a SentencePiece model's `tokenizer.json`.
 *
 * @throws UserError for kinds that are not known here.
 */
export function readPreTokenizer(
  part: Part | null | undefined,
  normalizer: Part | null | undefined,
  file: string,
): PreTokenizer {
  if (!part) return (text) => [text];
  if (part.type === "WhitespaceSplit") return (text) => text.match(WORDS) ?? [];
  if (part.type === "Metaspace") {
    if (schemeOf(part) === "first" && dropsStart(normalizer)) throw firstRefused(file, normalizer);
    return metaspace(part, file);
  }
  if (part.type !== "Sequence") throw notTaken(file, "pre_tokenizer", part.type, TAKEN);
  const parts = part.pretokenizers as Part[];
  const steps = parts.map((step) => readPreTokenizer(step, normalizer, file));
  if (parts.length > 1 && parts.some((step) => schemeOf(step) === "first"))
    throw firstRefused(file, parts);
  return (text, isFirst) =>
    steps.reduce((pieces, step) => pieces.flatMap((piece) => step(piece, isFirst)), [text]);
}

/** What stands first in the text as it is given cannot be told any more behind such a step. */
function firstRefused(file: string, behind: unknown): UserError {
  return notTaken(
    file,
    "pre_tokenizer.prepend_scheme",
    `first, behind ${JSON.stringify(behind)}`,
    "always or never there",
  );
}

/** Where a word's mark is put before a text; older files say it by `add_prefix_space`. */
function schemeOf({ type, prepend_scheme, add_prefix_space }: Part): unknown {
  if (type !== "Metaspace") return undefined;
  return prepend_scheme ?? (add_prefix_space === false ? "never" : "always");
}

/** SentencePiece's own: spaces become a visible sign, which stays with the word behind it. */
function metaspace(part: Part, file: string): PreTokenizer {
  const { replacement = "▁", split = true } = part as { replacement?: string; split?: boolean };
  const scheme = schemeOf(part);
  if (scheme !== "always" && scheme !== "first" && scheme !== "never")
    throw notTaken(file, "pre_tokenizer.prepend_scheme", scheme, "always, first or never");
  const sign = replacement.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const words = new RegExp(`${sign}?[^${sign}]+|${sign}`, "gu");
  return (text, isFirst) => {
    const signed = text.replaceAll(" ", replacement);
    const wanted = scheme === "always" || (scheme === "first" && isFirst);
    const whole = wanted && !signed.startsWith(replacement) ? replacement + signed : signed;
    return split ? (whole.match(words) ?? []) : [whole];
  };
}
