import { type OutputSpec, oneLine, parseJson } from "./answer";

/** What a completion says an order with: `[2] > [1]`, numbers in a row, or ids. */
const BRACKETED = /\[\s*(\d+)\s*\]/g;
const NUMBER = /\d+/g;

/**
 * The names of candidates in a completion, as they stand there, best first: `["2", "Item_1"]`.
 *
 * @returns null when the completion has not the form that was asked for.
 */
export function namesIn(completion: string, output: OutputSpec, prefill: string): string[] | null {
  if (output.format === "json" || output.format === "answer_tag") {
    const list = listIn(parseJson(completion, output.format, prefill));
    return list?.map((name) => oneLine(String(name))) ?? null;
  }
  return [oneLine(completion)];
}

/**
 * The order that names put candidates into. Robust to junk: names that mean no candidate and those
 * that stand there twice are passed over.
 *
 * @param byId whether candidates are named by id and not by their number in the prompt, from 1.
 * @returns the named candidates, best first; null when none is.
 */
export function orderOf(
  names: readonly string[],
  candidates: readonly string[],
  byId: boolean,
): string[] | null {
  const order = new Set<string>();
  for (const name of names)
    for (const id of byId ? idsIn(name, candidates) : numbersIn(name, candidates)) order.add(id);
  return order.size ? [...order] : null;
}

function numbersIn(text: string, candidates: readonly string[]): string[] {
  const bracketed = [...text.matchAll(BRACKETED)].map((match) => match[1]!);
  const numbers = bracketed.length ? bracketed : (text.match(NUMBER) ?? []);
  return numbers.flatMap((number) => candidates[Number(number) - 1] ?? []);
}

function idsIn(text: string, candidates: readonly string[]): string[] {
  if (candidates.includes(text)) return [text];
  const known = new Set(candidates);
  return text.split(/[\s,;>[\]()"']+/).filter((word) => known.has(word));
}

/** A list, or the first list in an object. */
function listIn(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return null;
  return (Object.values(value).find(Array.isArray) as unknown[] | undefined) ?? null;
}
