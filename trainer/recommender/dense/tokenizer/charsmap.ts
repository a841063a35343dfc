import { UserError } from "../../../../schemas/user-error";

/** Longer clusters are only looked up character by character. */
const LONGEST_CLUSTER = 5;
const MOST_KEPT = 100_000;
/** Whether any two characters may belong together; without them each is a cluster of its own. */
const JOINED =
  /\r\n|[\p{M}\p{Cf}\p{Grapheme_Extend}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF\u0E33\u0EB3\u0D4E\u{111C2}\u{111C3}\u{1193F}\u{11941}\u{11A3A}\u{11A84}-\u{11A89}\u{11D46}\u{11F02}]/u;
/** Characters that are segmented at once: time grows with their square. */
const WINDOW = 512;
const CLUSTERS = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * SentencePiece's compiled table of what characters are replaced by (`precompiled_charsmap`): a
 * double-array trie (darts-clone) over UTF-8, and the replacements, each ended by a zero. Applied as
 * Hugging Face's `tokenizers` does, which takes the shortest entry that a cluster begins with.
 */
export class Charsmap {
  readonly #trie: Uint32Array;
  readonly #replacements: Buffer;
  readonly #known = new Map<string, string>();

  /** @throws UserError when it is cut short or no such table. */
  constructor(base64: string, file: string) {
    const bytes = Buffer.from(base64, "base64");
    const size = bytes.length >= 4 ? bytes.readUInt32LE(0) : 0;
    if (size === 0 || size % 4 !== 0 || 4 + size > bytes.length)
      throw new UserError(
        `the table has ${bytes.length} bytes, which is no table of characters; copy the file anew`,
        { file, key: "normalizer.precompiled_charsmap" },
      );
    this.#trie = Uint32Array.from({ length: size / 4 }, (_, i) => bytes.readUInt32LE(4 + 4 * i));
    this.#replacements = bytes.subarray(4 + size);
  }

  /** A text with every character replaced that the table has. */
  apply(text: string): string {
    const clusters = JOINED.test(text) ? clustersOf(text) : Array.from(text);
    return clusters.map((cluster) => this.#replaced(cluster)).join("");
  }

  #replaced(cluster: string): string {
    const known = this.#known.get(cluster);
    if (known !== undefined) return known;
    const whole = Buffer.from(cluster);
    const replaced =
      (whole.length <= LONGEST_CLUSTER ? this.#lookUp(whole) : undefined) ??
      Array.from(cluster, (char) => this.#lookUp(Buffer.from(char)) ?? char).join("");
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(cluster, replaced);
    return replaced;
  }

  /** The replacement of the shortest entry that begins the key. */
  #lookUp(key: Buffer): string | undefined {
    const trie = this.#trie;
    let at = offsetOf(trie[0]!);
    for (const byte of key) {
      if (byte === 0) return undefined;
      at ^= byte;
      const unit = trie[at];
      // The highest bit marks values, which are no one's label.
      if (unit === undefined || (unit & 0x800000ff) >>> 0 !== byte) return undefined;
      at ^= offsetOf(unit);
      if ((unit >>> 8) & 1) {
        const from = (trie[at] ?? 0) & 0x7fffffff;
        const to = this.#replacements.indexOf(0, from);
        return this.#replacements.toString("utf8", from, to < 0 ? undefined : to);
      }
    }
    return undefined;
  }
}

/** What a reader takes for single characters (Unicode's extended grapheme clusters). */
function clustersOf(text: string): string[] {
  const found: string[] = [];
  for (let from = 0, width = WINDOW; from < text.length; ) {
    const window = text.slice(from, from + width);
    const clusters = Array.from(CLUSTERS.segment(window), ({ segment }) => segment);
    // The last may go on behind the window.
    if (from + width < text.length) clusters.pop();
    width = clusters.length ? WINDOW : 2 * width;
    for (const cluster of clusters) {
      found.push(cluster);
      from += cluster.length;
    }
  }
  return found;
}

/** How far on a unit's children stand. */
function offsetOf(unit: number): number {
  return (unit >>> 10) << ((unit & 0x200) >>> 6);
}
