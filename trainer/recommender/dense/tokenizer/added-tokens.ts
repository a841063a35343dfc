import type { AddedToken } from "./tokenizer-json";

/** What Rust's regular expressions call a word character. */
const WORD = "[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}]";
const WHITE_SPACE = /\p{White_Space}/u;

/** Tokens such as `<mask>` that are found in a text before anything else is done with it. */
export class AddedTokens {
  readonly #byContent: ReadonlyMap<string, AddedToken>;
  readonly #pattern: RegExp | undefined;

  constructor(tokens: readonly AddedToken[]) {
    this.#byContent = new Map(tokens.map((token) => [token.content, token]));
    // The longest of those that begin at one place.
    const contents = [...this.#byContent.keys()]
      .filter((content) => content !== "")
      .sort((a, b) => b.length - a.length);
    const escaped = contents.map((content) => {
      const literal = content.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
      return this.#byContent.get(content)!.single_word
        ? `(?<!${WORD})${literal}(?!${WORD})`
        : literal;
    });
    if (escaped.length) this.#pattern = new RegExp(`(${escaped.join("|")})`, "u");
  }

  /** A text's parts in their order: an added token's number, or a text between them. */
  split(text: string): (number | string)[] {
    if (!this.#pattern) return text === "" ? [] : [text];
    const parts = text.split(this.#pattern);
    // With one group the pattern's finds stand at odd places.
    for (let i = 1; i < parts.length; i += 2) {
      const token = this.#byContent.get(parts[i]!)!;
      if (token.lstrip) parts[i - 1] = trimmedEnd(parts[i - 1]!);
      if (token.rstrip) parts[i + 1] = trimmedStart(parts[i + 1]!);
    }
    return parts
      .map((part, i) => (i % 2 ? this.#byContent.get(part)!.id : part))
      .filter((part) => part !== "");
  }
}

/** Without the Unicode white space at its end, in one pass whatever stands there. */
export function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && WHITE_SPACE.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** Without the Unicode white space at its beginning. */
export function trimmedStart(text: string): string {
  let start = 0;
  while (start < text.length && WHITE_SPACE.test(text[start]!)) start++;
  return text.slice(start);
}
