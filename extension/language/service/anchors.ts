import { CST, Lexer } from "yaml";
import type { ParsedYaml } from "../../../schemas/parse";

/** Where a name of an anchor stands, without its `&` or `*`. */
export interface AnchorName {
  name: string;
  from: number;
  to: number;
  defines: boolean;
}

/** What YAML's lexer puts between the pieces of a text, and before a text of several lines. */
const MARKS = new Set(["\u0002", "\u0018", "\u001F"]);
const SCALAR = "\u001F";

/** Every `&name` and `*name`, in the order of the text; none of those in comments and texts. */
export function anchorNames({ text }: Pick<ParsedYaml, "text">): AnchorName[] {
  const names: AnchorName[] = [];
  let [at, before] = [0, ""];
  for (const piece of new Lexer().lex(text)) {
    const type = before === SCALAR ? null : CST.tokenType(piece);
    if ((type === "anchor" || type === "alias") && piece.length > 1)
      names.push({
        name: piece.slice(1),
        from: at + 1,
        to: at + piece.length,
        defines: type === "anchor",
      });
    if (!MARKS.has(piece)) at += piece.length;
    before = piece;
  }
  return names;
}

/** The anchor's name that an offset is on, its mark included. */
export function anchorAt(yaml: Pick<ParsedYaml, "text">, offset: number): AnchorName | undefined {
  return anchorNames(yaml).find(({ from, to }) => from - 1 <= offset && offset <= to);
}

/** What YAML takes as the name of an anchor, and people can read. */
export const ANCHOR_NAME = /^[A-Za-z0-9_-]+$/;
