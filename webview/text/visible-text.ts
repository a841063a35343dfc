/** A stretch of text to show as it is, or one character that would otherwise not be seen. */
export type Piece = { text: string } | { mark: string; name: string };

const NAMES: Record<number, string> = {
  0: "null",
  8: "backspace",
  13: "carriage return",
  27: "escape",
  127: "delete",
  173: "soft hyphen",
  1564: "Arabic letter mark",
  8203: "zero width space",
  8204: "zero width non-joiner",
  8205: "zero width joiner",
  8206: "left-to-right mark",
  8207: "right-to-left mark",
  8234: "left-to-right embedding",
  8235: "right-to-left embedding",
  8236: "pop directional formatting",
  8237: "left-to-right override",
  8238: "right-to-left override",
  8288: "word joiner",
  8294: "left-to-right isolate",
  8295: "right-to-left isolate",
  8296: "first strong isolate",
  8297: "pop directional isolate",
  65279: "byte order mark",
  65533: "replacement character",
};

/**
 * Unicode's control, format, surrogate, private-use and line/paragraph-separator characters, save
 * tab and line feed: those that are invisible, reorder their neighbours, or have no common glyph.
 */
const HIDDEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\ufffd]/gu;

/**
 * Splits untrusted text so that invisible and direction-changing characters can be drawn as inert
 * marks such as `U+202E`, as VS Code does for its own editors.
 */
export function visiblePieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let shown = 0;
  for (const match of text.matchAll(HIDDEN)) {
    if (match.index > shown) pieces.push({ text: text.slice(shown, match.index) });
    const code = match[0].codePointAt(0)!;
    const mark = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    pieces.push({ mark, name: NAMES[code] ?? "invisible character" });
    shown = match.index + match[0].length;
  }
  if (shown < text.length) pieces.push({ text: text.slice(shown) });
  return pieces;
}

/** The same on one line of plain text, for tooltips, labels and list rows. */
export function visibleLine(text: string): string {
  return visiblePieces(text)
    .map((piece) => ("text" in piece ? piece.text : `[${piece.mark}]`))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
