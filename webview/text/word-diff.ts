import { diffArrays } from "diff";

/** A word of a rewrite, or of the original query where the rewrite dropped it. */
export interface DiffWord {
  word: string;
  kind: "same" | "added" | "removed";
  /** White space that follows; a line break is kept. */
  space: string;
  /** Which occurrence this is within the rewrite, from 1, of how many; 0 of 0 when removed. */
  occurrence: number;
  occurrences: number;
}

export interface RewriteStats {
  words: number;
  /** Distinct words / words; 1 when there is none. */
  uniqueShare: number;
  /** The word that occurs most, and how often; null when none repeats. */
  mostRepeated: { word: string; times: number } | null;
}

/** Beyond this the edit script is not searched for: everything counts as replaced. */
const MAX_EDITS = 2_000;

interface Word {
  word: string;
  /** Lower case without outer punctuation: what a lexical recommender sees. */
  key: string;
  space: string;
}

function split(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/(\S+)(\s*)/gu)) {
    const word = match[1]!;
    const bare = word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    const space = match[2]!.includes("\n") ? "\n" : match[2] ? " " : "";
    words.push({ word, key: bare || word, space });
  }
  return words;
}

function countKeys(words: Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * The rewrite word by word against the original query, case and outer punctuation aside, each
 * word with its repetition count. Words the rewrite dropped stand where they were.
 */
export function diffWords(original: string, rewrite: string): DiffWord[] {
  const before = split(original);
  const after = split(rewrite);
  const counts = countKeys(after);
  const seen = new Map<string, number>();
  const kept = (word: Word, kind: "same" | "added"): DiffWord => {
    const occurrence = (seen.get(word.key) ?? 0) + 1;
    seen.set(word.key, occurrence);
    const { word: shown, space } = word;
    return { word: shown, kind, space, occurrence, occurrences: counts.get(word.key)! };
  };
  const dropped = (word: Word): DiffWord => ({
    word: word.word,
    kind: "removed",
    space: " ",
    occurrence: 0,
    occurrences: 0,
  });
  const changes = diffArrays(before, after, {
    comparator: (left, right) => left.key === right.key,
    maxEditLength: MAX_EDITS,
  });
  if (!changes) return [...before.map(dropped), ...after.map((word) => kept(word, "added"))];
  const words = changes.flatMap((change) =>
    change.value.map((word) =>
      change.removed ? dropped(word) : kept(word, change.added ? "added" : "same"),
    ),
  );
  // The rewrite's last word has no space behind it, and dropped ones may follow.
  return words.map((word, i) =>
    i < words.length - 1 ? { ...word, space: word.space || " " } : word,
  );
}

/** Length and repetition of a text: where term-frequency exploitation shows first. */
export function rewriteStats(text: string): RewriteStats {
  const words = split(text);
  const counts = countKeys(words);
  let mostRepeated: RewriteStats["mostRepeated"] = null;
  for (const [word, times] of counts) {
    if (times > (mostRepeated?.times ?? 1)) mostRepeated = { word, times };
  }
  return {
    words: words.length,
    uniqueShare: words.length === 0 ? 1 : counts.size / words.length,
    mostRepeated,
  };
}
