import { CHAR_OF, mergePair, Tokenizer, WORDS } from "./tokenizer";

interface CountedWord {
  symbols: string[];
  count: number;
}

/**
 * Learns byte-level byte-pair merges (Sennrich et al. 2016): the commonest pair is joined, again
 * and again; of equally common ones the first by its text.
 *
 * @param size tokens of the vocabulary: the specials, 256 bytes, and merges for the rest.
 */
export function trainBpe(
  lines: Iterable<string>,
  size: number,
  specials: readonly string[],
): Tokenizer {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const word of line.match(WORDS) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const encoder = new TextEncoder();
  const words: CountedWord[] = [...counts].map(([word, count]) => ({
    symbols: Array.from(encoder.encode(word), (byte) => CHAR_OF[byte]!),
    count,
  }));

  const pairCounts = new Map<string, number>();
  const wordsWith = new Map<string, Set<CountedWord>>();
  const note = (word: CountedWord, sign: 1 | -1) => {
    for (let i = 0; i + 1 < word.symbols.length; i++) {
      const pair = `${word.symbols[i]} ${word.symbols[i + 1]}`;
      pairCounts.set(pair, (pairCounts.get(pair) ?? 0) + sign * word.count);
      if (sign < 0) continue;
      const holders = wordsWith.get(pair);
      if (holders) holders.add(word);
      else wordsWith.set(pair, new Set([word]));
    }
  };
  for (const word of words) note(word, 1);

  const merges: [string, string][] = [];
  while (specials.length + 256 + merges.length < size) {
    let best = "";
    let most = 1;
    for (const [pair, count] of pairCounts)
      if (count > most || (count === most && count > 1 && pair < best))
        [best, most] = [pair, count];
    if (most < 2) break;
    const [a, b] = best.split(" ") as [string, string];
    merges.push([a, b]);
    for (const word of wordsWith.get(best)!) {
      if (!hasPair(word.symbols, a, b)) continue;
      note(word, -1);
      word.symbols = mergePair(word.symbols, a, b);
      note(word, 1);
    }
    pairCounts.delete(best);
    wordsWith.delete(best);
  }
  const tokens = [...specials, ...CHAR_OF, ...merges.map(([a, b]) => a + b)];
  const vocabulary = Object.fromEntries(tokens.map((token, id) => [token, id]));
  return new Tokenizer(
    vocabulary,
    merges,
    specials.map((content, id) => ({ id, content })),
  );
}

function hasPair(symbols: readonly string[], a: string, b: string): boolean {
  return symbols.some((symbol, i) => symbol === a && symbols[i + 1] === b);
}
