import { trimmedEnd, trimmedStart } from "./added-tokens";
import { Charsmap } from "./charsmap";
import { notTaken, type Part } from "./tokenizer-json";

/** Brings a text into the form in which it is split and looked up. */
export type Normalizer = (text: string) => string;

const TAKEN =
  "Sequence, Precompiled, Nmt, NFC, NFD, NFKC, NFKD, Lowercase, Strip, StripAccents, Prepend or Replace";

const FORMS = new Set(["NFC", "NFD", "NFKC", "NFKD"]);
const MARKS = /\p{M}/gu;
/** Control characters that SentencePiece's `nmt` drops … */
const NMT_DROPPED = /(?![\0\t\n\f\r\x80-\x8E\x90-\x9E])\p{Cc}/gu;
/** … and what it takes for a space. */
const NMT_SPACES = /[\t\n\f\r\u1680\u200B-\u200F\u2028\u2029\u2581\uFEFF\uFFFD]/g;

/**
 * The normalizer of a `tokenizer.json`, as `tokenizers` runs it.
 *
 * @throws UserError for kinds that are not known here.
 */
export function readNormalizer(part: Part | null | undefined, file: string): Normalizer {
  if (!part) return (text) => text;
  const { type } = part;
  if (type === "Sequence") {
    const steps = (part.normalizers as Part[]).map((step) => readNormalizer(step, file));
    return (text) => steps.reduce((sofar, step) => step(sofar), text);
  }
  if (type === "Precompiled") {
    const charsmap = new Charsmap(String(part.precompiled_charsmap), file);
    return (text) => charsmap.apply(text);
  }
  if (FORMS.has(type)) return (text) => text.normalize(type);
  if (type === "Nmt") return (text) => text.replace(NMT_DROPPED, "").replace(NMT_SPACES, " ");
  if (type === "Lowercase") return lowercased;
  if (type === "StripAccents") return (text) => text.replace(MARKS, "");
  if (type === "Strip") {
    const { strip_left, strip_right } = part;
    return (text) => {
      const rest = strip_right ? trimmedEnd(text) : text;
      return strip_left ? trimmedStart(rest) : rest;
    };
  }
  if (type === "Prepend") return (text) => (text === "" ? "" : `${part.prepend as string}${text}`);
  if (type === "Replace") return replacer(part, file);
  throw notTaken(file, "normalizer", type, TAKEN);
}

/** Whether what a text begins with may be dropped, so that it is not seen what stood there. */
export function dropsStart(part: Part | null | undefined): boolean {
  if (!part) return false;
  if (part.type === "Sequence") return (part.normalizers as Part[]).some(dropsStart);
  return part.type === "Nmt" || part.type === "StripAccents" || part.strip_left === true;
}

/** In lower case one character at a time: within a word a final sigma would be written differently. */
export function lowercased(text: string): string {
  return Array.from(text, (char) => char.toLowerCase()).join("");
}

function replacer({ pattern, content }: Part, file: string): Normalizer {
  const { String: literal, Regex: expression } = pattern as { String?: string; Regex?: string };
  const by = String(content);
  if (literal !== undefined) return (text) => text.replaceAll(literal, () => by);
  let regex: RegExp;
  try {
    // In Oniguruma ^ and $ are those of lines.
    regex = new RegExp(expression!, "gmu");
  } catch {
    throw notTaken(file, "normalizer.pattern", expression, "a regular expression of JavaScript's");
  }
  return (text) => text.replace(regex, () => by);
}
