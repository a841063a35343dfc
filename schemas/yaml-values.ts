import { isAlias, isMap, isPair, isSeq, type Node } from "yaml";
import type { ParsedYaml } from "./parse";

/** Values that a text may come to with its aliases filled in; far beyond any experiment. */
const MOST_VALUES = 200_000;

/**
 * The values of a document. An anchor may be used any number of times, as a list of runs does, but
 * not by others that are used many times in their turn, which multiplies beyond all memory.
 *
 * @throws Error where it comes to too many, or an alias has no anchor.
 */
export function valuesOf({ document, text }: Pick<ParsedYaml, "document" | "text">): unknown {
  const hasAnchors = text.includes("&");
  if (hasAnchors && sizeOf(document.contents, new Map()) > MOST_VALUES)
    throw new Error(`more than ${MOST_VALUES.toLocaleString("en")} values`);
  return document.toJS({ maxAliasCount: -1 });
}

/** How many values a node comes to, by the sizes of the anchors before it, which it adds to. */
function sizeOf(node: unknown, anchors: Map<string, number>): number {
  if (isAlias(node)) return anchors.get(node.source) ?? 1;
  let size = 1;
  if (isMap(node) || isSeq(node))
    for (const item of node.items)
      size += isPair(item)
        ? sizeOf(item.key, anchors) + sizeOf(item.value, anchors)
        : sizeOf(item, anchors);
  const { anchor } = (node ?? {}) as Partial<Node>;
  if (anchor) anchors.set(anchor, size);
  return size;
}
