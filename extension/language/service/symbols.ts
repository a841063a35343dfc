import { type DocumentSymbol, type FoldingRange, SymbolKind } from "vscode-languageserver-types";
import { isScalar } from "yaml";
import type { ParsedYaml } from "../../../schemas/parse";
import { type Place, placesOf } from "./nodes";
import { rangeAt } from "./ranges";

/** The experiment's outline: sections with what they hold. */
export function symbols(yaml: ParsedYaml): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const byPath = new Map<string, DocumentSymbol>();
  for (const place of placesOf(yaml.document.contents)) {
    const [from, to] = extentOf(place);
    const name = nameOf(place);
    const head = place.key ?? place.value;
    const symbol: DocumentSymbol = {
      name,
      kind: kindOf(place),
      range: rangeAt(yaml, from, to),
      selectionRange: head?.range
        ? rangeAt(yaml, head.range[0], head.range[1])
        : rangeAt(yaml, from, to),
      ...(isScalar(place.value) ? { detail: String(place.value.value).slice(0, 80) } : {}),
      children: [],
    };
    byPath.set(place.path.join("\0"), symbol);
    const parent = byPath.get(place.path.slice(0, -1).join("\0"));
    (parent?.children ?? roots).push(symbol);
  }
  return roots;
}

/** Sections, list items and long texts that can be folded. */
export function foldingRanges(yaml: ParsedYaml): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  for (const place of placesOf(yaml.document.contents)) {
    const [from, to] = extentOf(place);
    const range = rangeAt(yaml, from, to);
    if (range.end.line > range.start.line)
      ranges.push({ startLine: range.start.line, endLine: range.end.line });
  }
  return ranges;
}

/** Ranges around an offset, the narrowest first, each in the next: value, setting, section, document. */
export function rangesAround(yaml: ParsedYaml, offset: number): [number, number][] {
  const around: [number, number][] = [[0, yaml.text.length]];
  const add = ([from, until]: readonly [number, number, ...unknown[]]) => {
    // A block of YAML ends where the next one begins; without its last line break it ends before.
    const to = from + yaml.text.slice(from, until).trimEnd().length;
    const [outer] = around;
    if (from <= offset && offset <= to && outer![0] <= from && to <= outer![1])
      around.unshift([from, to]);
  };
  for (const place of placesOf(yaml.document.contents)) {
    add(extentOf(place));
    for (const node of [place.key, place.value]) if (node?.range) add(node.range);
  }
  return around.filter(
    ([from, to], i) => i === 0 || from !== around[i - 1]![0] || to !== around[i - 1]![1],
  );
}

/** From the key to the end of what belongs to it. */
function extentOf({ key, value }: Place): [number, number] {
  const from = key?.range?.[0] ?? value?.range?.[0] ?? 0;
  const to = value?.range?.[1] ?? key?.range?.[1] ?? from;
  return [from, Math.max(from, to)];
}

function nameOf({ key, path, value }: Place): string {
  if (key) return String(key.value) || "''";
  return isScalar(value) ? String(value.value) || "''" : `[${String(path.at(-1))}]`;
}

function kindOf({ value }: Place): SymbolKind {
  if (!isScalar(value)) return SymbolKind.Module;
  if (typeof value.value === "number") return SymbolKind.Number;
  if (typeof value.value === "boolean") return SymbolKind.Boolean;
  return SymbolKind.String;
}
