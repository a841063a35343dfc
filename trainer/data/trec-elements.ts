import { UserError } from "../../schemas/user-error";
import { readText } from "./text-file";

/** An element's parts by their tags in lower case, and the line on which it begins. */
export interface Element {
  parts: Record<string, string>;
  line: number;
}

/** An element longer than this has lost its end. */
const LONGEST = 16_000_000;

/**
 * Streams the elements of a name from a file in TREC's SGML or in XML. A part ends at its end tag,
 * or, as in TREC's topics, where the next part begins; marks within a part are taken out.
 *
 * @param purpose what the file is for.
 * @throws UserError when an element has no end.
 */
export async function* readElements(
  file: string,
  name: string,
  purpose: string,
): AsyncGenerator<Element> {
  const open = new RegExp(`<${name}(\\s[^>]*)?>`, "i");
  const close = new RegExp(`</${name}\\s*>`, "i");
  let text = "";
  let line = 1;
  const drop = (count: number) => {
    line += newlines(text.slice(0, count));
    text = text.slice(count);
  };
  for await (const chunk of readText(file, purpose)) {
    text += chunk;
    for (let end = close.exec(text); end; end = close.exec(text)) {
      const start = open.exec(text);
      if (!start || start.index > end.index)
        throw new UserError(`an element ends that has not begun. Add <${name}> before it.`, {
          file,
          line: line + newlines(text.slice(0, end.index)),
        });
      const inner = text.slice(start.index + start[0].length, end.index);
      const again = open.exec(inner);
      drop(start.index);
      if (again)
        throw new UserError(`<${name}> begins here and has no </${name}>. Add it.`, { file, line });
      yield { parts: partsOf(inner), line };
      drop(end.index + end[0].length - start.index);
    }
    if (text.length > LONGEST) break;
  }
  const start = open.exec(text);
  if (!start) return;
  drop(start.index);
  throw new UserError(`<${name}> begins here and has no </${name}>. Add it.`, { file, line });
}

/** Parts that stand several times are joined. */
function partsOf(inner: string): Record<string, string> {
  const parts: Record<string, string> = {};
  const tag = /<([A-Za-z][\w-]*)[^<>]*>/g;
  for (let found = tag.exec(inner); found; found = tag.exec(inner)) {
    const name = found[1]!.toLowerCase();
    const rest = inner.slice(tag.lastIndex);
    const end = new RegExp(`</${found[1]}\\s*>`, "i").exec(rest);
    const next = /<[A-Za-z][\w-]*[^<>]*>/.exec(rest);
    const length = end?.index ?? next?.index ?? rest.length;
    const text = plain(rest.slice(0, length));
    parts[name] = parts[name] === undefined ? text : `${parts[name]}\n${text}`;
    tag.lastIndex += length;
  }
  return parts;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text without marks and with its entities replaced. */
function plain(text: string): string {
  return text
    .replace(/<\/?[A-Za-z][^<>]*>/g, " ")
    .replace(/&(?:#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, code?: string, name?: string) => {
      if (name) return ENTITIES[name]!;
      const point = Number(code);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .trim();
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
