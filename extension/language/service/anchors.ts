import { isAlias, isNode, visit } from "yaml";
import type { ParsedYaml } from "../../../schemas/parse";

/** Where a name of an anchor stands, without its `&` or `*`. */
export interface AnchorName {
  name: string;
  from: number;
  to: number;
  defines: boolean;
}

/** Every `&name` and `*name`, in the order of the text. */
export function anchorNames({ document, text }: ParsedYaml): AnchorName[] {
  const names: AnchorName[] = [];
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return;
    if (isAlias(node)) {
      const from = node.range[0] + 1;
      names.push({ name: node.source, from, to: from + node.source.length, defines: false });
    } else if (node.anchor) {
      // The anchor stands before the value, which the node's range begins with.
      const at = text.lastIndexOf(`&${node.anchor}`, node.range[0]);
      if (at >= 0)
        names.push({
          name: node.anchor,
          from: at + 1,
          to: at + 1 + node.anchor.length,
          defines: true,
        });
    }
  });
  return names.sort((a, b) => a.from - b.from);
}

/** The anchor's name that an offset is on, its mark included. */
export function anchorAt(yaml: ParsedYaml, offset: number): AnchorName | undefined {
  return anchorNames(yaml).find(({ from, to }) => from - 1 <= offset && offset <= to);
}

/** What YAML takes as the name of an anchor, and people can read. */
export const ANCHOR_NAME = /^[A-Za-z0-9_-]+$/;
