import { isMap, isPair, isScalar, type Node, type Pair, type YAMLMap } from "yaml";
import type { ParsedYaml } from "./parse";
import type { Suggestion } from "./problem";

type Path = readonly (string | number)[];

/**
 * The edit that takes a key with its value out of the document, and a map with it that would be empty
 * then.
 *
 * @returns undefined where the key does not stand in this text, or nothing would be left of a list's
 * item.
 */
export function removal(yaml: ParsedYaml, path: Path): Suggestion | undefined {
  const holder = path.slice(0, -1);
  const map = (
    holder.length ? yaml.document.getIn(holder, true) : yaml.document.contents
  ) as Node | null;
  if (!isMap(map)) return undefined;
  const at = map.items.findIndex((pair) => isPair(pair) && isOf(pair, String(path.at(-1))));
  if (at < 0) return undefined;
  const title = `Remove ${String(path.at(-1))}`;
  if (map.items.length === 1) {
    const whole = holder.length ? removal(yaml, holder) : undefined;
    return whole && { ...whole, title };
  }
  const [from, to] = map.flow ? inFlow(map, at) : inBlock(yaml.text, map, at);
  return { title, newText: "", range: yaml.range(from, to) };
}

function isOf({ key }: Pair, name: string): boolean {
  return isScalar(key) && String(key.value) === name;
}

/** With the comma before it, or behind it where it is the first. */
function inFlow(map: YAMLMap, at: number): [number, number] {
  const own = map.items[at] as Pair<Node, Node | null>;
  if (at === 0) return [startOf(own), startOf(map.items[1] as Pair<Node>)];
  return [endOf(map.items[at - 1] as Pair<Node, Node | null>), endOf(own)];
}

/** Whole lines; only up to the next key where a list's dash stands before it. */
function inBlock(text: string, map: YAMLMap, at: number): [number, number] {
  const own = map.items[at] as Pair<Node, Node | null>;
  const start = startOf(own);
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const next = map.items[at + 1] as Pair<Node> | undefined;
  if (next && text.slice(line, start).trim() !== "") return [start, startOf(next)];
  const begun = text.slice(0, endOf(own)).trimEnd().length;
  const end = text.indexOf("\n", begun);
  return [line, end < 0 ? text.length : end + 1];
}

function startOf({ key }: Pair<Node>): number {
  return key.range![0];
}

function endOf({ key, value }: Pair<Node, Node | null>): number {
  return (value?.range ?? key.range!)[1];
}
