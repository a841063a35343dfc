import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTextTokenizer } from "../../../trainer/recommender/dense/tokenizer/text-tokenizer";
import type { TokenizerJson } from "../../../trainer/recommender/dense/tokenizer/tokenizer-json";
import { FIXTURES } from "./expected-vectors";

/** A change of the fixture's tokenizer, and what it makes of every third text. */
interface Variant {
  name: string;
  normalizer: { type: string };
  pre_tokenizer: unknown;
  byte_fallback: boolean;
  tokens: number[][];
}

const { texts, tokens, variants } = JSON.parse(
  readFileSync(path.join(FIXTURES, "unigram.json"), "utf8"),
) as { texts: string[]; tokens: number[][]; variants: Variant[] };
const FOLDER = path.join(FIXTURES, "xlm-roberta");
const json = readFileSync(path.join(FOLDER, "tokenizer.json"), "utf8");
const ALL = Number.MAX_SAFE_INTEGER;

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), "rec-r1-unigram-"));
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** The fixture's tokenizer with some of it changed. */
function changed(change: (json: TokenizerJson & { model: Record<string, unknown> }) => void) {
  const made = JSON.parse(json) as TokenizerJson;
  change(made);
  writeFileSync(path.join(scratch, "tokenizer.json"), JSON.stringify(made));
  return readTextTokenizer(scratch);
}

/** A tokenizer of a few pieces and nothing else, the first of them unknown. */
const bare = (vocab: [string, number][], change: Parameters<typeof changed>[0] = () => {}) =>
  changed((json) => {
    json.normalizer = null;
    json.pre_tokenizer = null;
    json.post_processor = null;
    json.model.vocab = vocab;
    json.model.unk_id = 0;
    json.added_tokens = [{ id: 5, content: "<pad>" }];
    change(json);
  });

describe("the unigram tokenizer", () => {
  it("reads texts of all scripts as Hugging Face's tokenizers do", async () => {
    const tokenizer = await readTextTokenizer(FOLDER);
    expect(texts.length).toBeGreaterThan(250);
    texts.forEach((text, i) => {
      expect(tokenizer.encode(text, ALL), JSON.stringify(text)).toEqual(tokens[i]);
    });
    expect(tokenizer.padding).toBe(1);
  });

  it.each(variants)("reads them so in another form: $name", async (variant) => {
    const tokenizer = await changed((json) => {
      const [table] = json.normalizer!.normalizers as [TokenizerJson["normalizer"]];
      json.normalizer = variant.normalizer.type === "Precompiled" ? table! : variant.normalizer;
      json.pre_tokenizer = variant.pre_tokenizer as TokenizerJson["pre_tokenizer"] & object;
      if (!variant.byte_fallback) return;
      json.model.byte_fallback = true;
      const pieces = json.model.vocab as [string, number][];
      for (let byte = 0; byte < 256; byte++)
        pieces.push([`<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`, -15]);
      json.added_tokens!.find(({ content }) => content === "<mask>")!.id += 256;
    });
    variant.tokens.forEach((wanted, i) => {
      const text = texts[3 * i]!;
      expect(tokenizer.encode(text, ALL), JSON.stringify(text)).toEqual(wanted);
    });
  });

  it("keeps the marks of a text that is cut off", async () => {
    const tokenizer = await readTextTokenizer(FOLDER);
    const long = tokens.findIndex((row) => row.length > 20);
    expect(tokenizer.encode(texts[long]!, 9)).toEqual([...tokens[long]!.slice(0, 8), 2]);
  });

  it("reads long texts alike at every place", async () => {
    const tokenizer = await readTextTokenizer(FOLDER);
    // Letters with accents behind them, and line ends, are single characters to a reader.
    const long = tokenizer.encode("e\u0301\r\na".repeat(2001), ALL);
    expect(long).toEqual(tokenizer.encode("é a".repeat(2001), ALL));
    expect(long.length).toBeGreaterThan(4000);
    const oneCluster = `e${"\u0301".repeat(50_000)}`;
    expect(tokenizer.encode(oneCluster, ALL)).toEqual(tokenizer.encode("e\u0301\u0301\u0301", ALL));
  });

  it("takes the scores' own numbers: the earlier beginning wins a tie", async () => {
    const tokenizer = await bare([
      ["<unk>", 0],
      ["a", -1],
      ["aa", -2],
      ["aaa", -3],
      ["b", -1.5],
    ]);
    // As tokenizers 0.23 answers.
    expect(tokenizer.encode("aaab", ALL)).toEqual([3, 4]);
    expect(tokenizer.encode("xxay", ALL)).toEqual([0, 1, 0]);
    expect(tokenizer.encode("", ALL)).toEqual([]);
  });

  it("looks for added tokens by themselves, and takes white space along where they say so", async () => {
    const vocab: [string, number][] = [
      ["<unk>", 0],
      ["a", -1],
      ["b", -1],
      ["c", -1],
    ];
    const tokenizer = await bare(vocab, (json) => {
      json.padding = { pad_id: 0 };
      json.added_tokens = [
        { id: 4, content: "ab", single_word: true },
        { id: 5, content: "<m>", rstrip: true },
      ];
      const marks = { type: "BertProcessing", sep: ["c", 3], cls: ["b", 2] };
      json.post_processor = { type: "Sequence", processors: [{ type: "ByteLevel" }, marks] };
    });
    // As tokenizers 0.23 answers.
    const wanted: [string, number[]][] = [
      ["ab", [2, 4, 3]],
      ["xab", [2, 0, 1, 2, 3]],
      ["ab ab", [2, 4, 0, 4, 3]],
      ["aab!ab", [2, 1, 1, 2, 0, 4, 3]],
      ["<m>  a<m>", [2, 5, 1, 5, 3]],
      ["cab", [2, 3, 1, 2, 3]],
      ["ab\u0301", [2, 1, 2, 0, 3]],
      ["ab_", [2, 1, 2, 0, 3]],
      ["\u00e9ab", [2, 0, 1, 2, 3]],
      ["abc", [2, 1, 2, 3, 3]],
      ["a ab", [2, 1, 0, 4, 3]],
      ["ab-ab", [2, 4, 0, 4, 3]],
    ];
    for (const [text, ids] of wanted) expect(tokenizer.encode(text, ALL), text).toEqual(ids);
  });

  it("takes unknown characters for worse than any piece, by ten", async () => {
    const tokenizer = await bare([
      ["<unk>", 0],
      ["xy", -9],
      ["ya", -1],
      ["a", -9],
    ]);
    // As tokenizers 0.23 answers.
    expect(tokenizer.encode("xya", ALL)).toEqual([1, 3]);
    expect(tokenizer.encode("zya", ALL)).toEqual([0, 2]);
  });

  it.each<[string, (json: TokenizerJson) => void, RegExp]>([
    ["normalizer", (json) => (json.normalizer = { type: "ByteLevel" }), /ByteLevel.*Precompiled/],
    [
      "table",
      (json) => (json.normalizer = { type: "Precompiled", precompiled_charsmap: "AAAA" }),
      /3 bytes/,
    ],
    [
      "expression",
      (json) => (json.normalizer = { type: "Replace", pattern: { Regex: "(?<=" }, content: "" }),
      /regular expression/,
    ],
    ["pre-tokenizer", (json) => (json.pre_tokenizer = { type: "Digits" }), /Digits.*Metaspace/],
    [
      "first word behind a step that drops",
      (json) => {
        json.normalizer = { type: "Nmt" };
        json.pre_tokenizer = { type: "Metaspace", prepend_scheme: "first" };
      },
      /first, behind.*Nmt/,
    ],
    [
      "scheme",
      (json) => (json.pre_tokenizer = { type: "Metaspace", prepend_scheme: "last" }),
      /last.*always, first or never/,
    ],
    ["processor", (json) => (json.post_processor = { type: "Prefix" }), /Prefix.*Template/],
    ["vocabulary", (json) => (json.model.vocab = { a: 0 }), /list of pieces/],
    ["unknown token", (json) => (json.model.unk_id = null), /unk_id.*below/s],
    ["padding", (json) => (json.added_tokens = []), /no token \[PAD\], no <pad>/],
  ])("refuses another %s, naming what was found", async (_, change, message) => {
    const refused = changed(change).then(
      () => "taken",
      (error: Error) => String(error),
    );
    expect(await refused).toMatch(message);
    expect(await refused).toContain("tokenizer.json");
  });
});
