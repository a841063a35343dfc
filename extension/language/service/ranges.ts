import type { Range } from "vscode-languageserver-types";
import type { ParsedYaml } from "../../../schemas/parse";
import type { Range as OwnRange } from "../../../schemas/problem";

/** A range as the protocol counts: lines and UTF-16 columns from 0. */
export function toLsp({ start, end }: OwnRange): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

/** The protocol's range between two offsets; white space at the end is left out. */
export function rangeAt(yaml: ParsedYaml, from: number, to: number): Range {
  let end = to;
  while (end > from && /\s/.test(yaml.text[end - 1] ?? "")) end--;
  return toLsp(yaml.range(from, end));
}
