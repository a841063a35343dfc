import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, parseDocument, visit } from "yaml";
import { valuesOf } from "../../../schemas/yaml-values";

const STYLE = { lineWidth: 0, indent: 2 } as const;

/**
 * The document in one style: two spaces, one space around flow maps' braces, no trailing space.
 * Comments, blank lines, quotes and the way numbers are written stay. Formatting twice changes
 * nothing more.
 *
 * @returns undefined where the text is no YAML, or cannot be laid out anew without a loss.
 */
export function formatted(text: string): string | undefined {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const lineEnd = /\r\n/.test(text) ? "\r\n" : "\n";
  const plain = text.slice(mark.length).replaceAll("\r\n", "\n");
  const once = layOut(plain);
  const twice = once === undefined ? undefined : layOut(once);
  if (once === undefined || twice === undefined || once !== layOut(twice)) return undefined;
  if (!sameValues(plain, twice) || commentsOf(plain) !== commentsOf(twice)) return undefined;
  return mark + twice.replaceAll("\n", lineEnd);
}

/** All scalars are read as texts, so that `1.0e-4` comes out as it went in. */
function layOut(text: string): string | undefined {
  const document = parseDocument(text, { schema: "failsafe", logLevel: "error" });
  if (document.errors.length || document.contents === null) return undefined;
  padMapsOnly(document);
  try {
    return document.toString(STYLE);
  } catch {
    // An alias without its anchor parses, but has no text.
    return undefined;
  }
}

/** `{ a: 1 }` but `[1, 2]`: yaml's own option pads both or neither. */
function padMapsOnly(document: Document.Parsed): void {
  visit(document, {
    Collection: (_, node) => {
      const plain = node.toString.bind(node);
      const flowCollectionPadding = isMap(node) ? " " : "";
      node.toString = (context, ...rest) =>
        plain(context && { ...context, flowCollectionPadding }, ...rest);
    },
  });
}

function sameValues(a: string, b: string): boolean {
  const options = { merge: true, logLevel: "error" } as const;
  const values = (text: string) => valuesOf({ document: parseDocument(text, options), text });
  try {
    return isDeepStrictEqual(values(a), values(b));
  } catch {
    return false;
  }
}

/** What follows a `#`, quoted ones included: enough to see that nothing was lost. */
function commentsOf(text: string): string {
  return [...text.matchAll(/(?:^|\s)#(.*)$/gm)].map((match) => match[1]!.trim()).join("\n");
}
