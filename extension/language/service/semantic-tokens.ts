import type { Variable } from "./variables";

/** Kinds of tokens, in the order of the legend. */
export const TOKEN_TYPES = ["variable"];

/** Tokens as the protocol packs them: each relative to the one before, five numbers a token. */
export function packedTokens(
  variables: readonly Variable[],
  positionAt: (offset: number) => { line: number; character: number },
): number[] {
  let [line, character] = [0, 0];
  return variables.flatMap(({ from, to }) => {
    const at = positionAt(from);
    const packed = [
      at.line - line,
      at.line === line ? at.character - character : at.character,
      to - from,
      0,
      0,
    ];
    ({ line, character } = at);
    return packed;
  });
}
