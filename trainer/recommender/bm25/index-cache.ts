import type { Document } from "../../data/dataset";
import { type ArrayCache, type Arrays, contentKey } from "../array-cache";
import type { IndexSpec } from "./index-builder";
import { buildIndex } from "./index-builder";
import type { Postings } from "./postings";

/** Raised whenever the same corpus and settings would make another index. */
const VERSION = 1;
const NUMBERS = ["starts", "documents", "frequencies", "lengths", "positions"] as const;
/** Stands in no term: no analyzer makes one with a line break. */
const SEPARATOR = "\n";

/** The index of a corpus, read from the cache or built and kept there. */
export async function cachedIndex(
  documents: readonly Document[],
  spec: IndexSpec,
  cache: ArrayCache,
): Promise<Postings[]> {
  const key = `bm25-${contentKey([VERSION, spec], textsOf(documents, spec.fields))}`;
  const kept = await cache.get(key);
  if (kept) return spec.fields.map((_, f) => postingsIn(kept, f));
  const built = await buildIndex(documents, spec);
  await cache.put(key, Object.assign({}, ...built.map(arraysOf)) as Arrays);
  return built;
}

function* textsOf(documents: readonly Document[], fields: readonly string[]): Generator<string> {
  for (const document of documents) for (const field of fields) yield document.fields[field] ?? "";
}

function arraysOf(postings: Postings, f: number): Arrays {
  // UTF-16, because a term may be cut within a character.
  const terms = new Uint8Array(Buffer.from(postings.terms.join(SEPARATOR), "utf16le"));
  const numbers = NUMBERS.map((name) => [`${name}-${f}`, postings[name]] as const);
  return { [`terms-${f}`]: terms, ...Object.fromEntries(numbers) };
}

function postingsIn(arrays: Arrays, f: number): Postings {
  const bytes = arrays[`terms-${f}`]!;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf16le");
  const numbers = NUMBERS.map((name) => [name, arrays[`${name}-${f}`]] as const);
  return {
    terms: text === "" ? [] : text.split(SEPARATOR),
    ...(Object.fromEntries(numbers) as Omit<Postings, "terms">),
  };
}
