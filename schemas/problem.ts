import path from "node:path";

/** A point of a text: 1-based line and column, and the offset from the start. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** From a point up to another. */
export interface Range {
  start: Position;
  end: Position;
}

/** A fault of an experiment, at the narrowest range of its text. */
export interface Problem {
  message: string;
  severity: "error" | "warning";
  /** Names the kind of fault, such as `unknown-key`. */
  code: string;
  /** Keys down to the fault, such as `algorithm.kl.coef`. */
  path: string;
  range: Range;
  suggestion?: Suggestion;
  /** Other values that would do as well. */
  others?: Suggestion[];
}

/** A text in place of a range. */
export interface Edit {
  range: Range;
  newText: string;
}

/** What would mend a problem: a text in place of a range, the problem's own unless another. */
export interface Suggestion {
  title: string;
  newText: string;
  range?: Range;
  /** What else is to be changed with it; comes before it where both begin at one point. */
  also?: Edit;
  /** Whether it brings a setting to where it belongs, so that all of those may be brought at once. */
  moves?: boolean;
  /** Whether it can only be what was meant, so that it may be applied unasked on save. */
  safe?: boolean;
}

/** The edits that a mend comes to, in the order in which those at one point go. */
export function editsOf({ range: own }: Pick<Problem, "range">, mend: Suggestion): Edit[] {
  const { also, range = own, newText } = mend;
  return [...(also ? [also] : []), { range, newText }];
}

/** A text after some edits, none of which overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let after = "";
  let at = 0;
  for (const { range, newText } of [...edits].sort(
    (a, b) => a.range.start.offset - b.range.start.offset,
  )) {
    after += text.slice(at, range.start.offset) + newText;
    at = range.end.offset;
  }
  return after + text.slice(at);
}

/** How files are read: the editor, the command line and tests each bring their own. */
export interface FileSystem {
  readFile(path: string): Promise<string>;
  exists(path: string): Promise<boolean>;
  /** Names in a folder; none where it cannot be read. Without it, nothing on disk is suggested. */
  list?(folder: string): Promise<string[]>;
}

/** The one nearest of some words by edit distance, if it is near enough to be meant. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
    else if (distance === least) best = undefined;
  }
  return best;
}

/** What a path that leads nowhere may have meant. */
export async function hint(missing: string, files: FileSystem): Promise<string> {
  const near = nearest(path.basename(missing), (await files.list?.(path.dirname(missing))) ?? []);
  return near ? `; did you mean ${near}?` : "";
}

/** Edits that turn one word into another; swapping neighbours counts once (Damerau). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
