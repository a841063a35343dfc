import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { distanceBuckets } from "../../../trainer/recommender/dense/distance-buckets";
import { Encoder } from "../../../trainer/recommender/dense/encoder";
import { readTextTokenizer } from "../../../trainer/recommender/dense/tokenizer/text-tokenizer";
import { type Expected, expected, FIXTURES, others } from "./expected-vectors";

const { texts } = expected;
const MODELS: [string, Expected][] = [
  ["bert", expected.bert],
  ["bert-onnx", expected.bert],
  ["roberta", expected.roberta],
  ...Object.entries(others),
];

describe.each(MODELS)("the encoder in %s", (name, { max_length, tokens, ...vectors }) => {
  const folder = path.join(FIXTURES, name);

  it("reads texts as transformers' tokenizer does", async () => {
    const tokenizer = await readTextTokenizer(folder);
    texts.forEach((text, i) => {
      expect(tokenizer.encode(text, max_length), text).toEqual(tokens[i]);
    });
  });

  it.each([
    ["mean", true, vectors.mean_normalized],
    ["cls", false, vectors.cls],
  ] as const)("makes sentence-transformers' vectors: %s", async (pooling, normalize, wanted) => {
    const encoder = await Encoder.load(folder, { pooling, normalize, max_length }, 1);
    const { data, width } = await encoder.encode(texts);
    expect(width).toBe(24);
    expect(data).toHaveLength(texts.length * width);
    const scale = Math.max(...wanted.flat().map(Math.abs));
    wanted.flat().forEach((value, i) => {
      expect(Math.abs(data[i]! - value) / scale).toBeLessThan(2e-5);
    });
    // A text's vector does not depend on what it is encoded with.
    const alone = await encoder.encode([texts[3]!]);
    alone.data.forEach((value, i) => {
      expect(value).toBeCloseTo(data[3 * width + i]!, 5);
    });
    await encoder.dispose();
  });
});

it("weighs far tokens by MPNet's buckets of distances", async () => {
  const { max_length, long, buckets } = others.mpnet!;
  const found = distanceBuckets(512);
  expect([...found.subarray(511 * 512), ...found.subarray(1, 512)]).toEqual(buckets);
  const settings = { pooling: "cls", normalize: false, max_length } as const;
  const folder = path.join(FIXTURES, "mpnet");
  const tokens = (await readTextTokenizer(folder)).encode(long!.text, max_length);
  // From 91 tokens on all distances share a bucket.
  expect(tokens.length).toBeGreaterThan(100);
  const encoder = await Encoder.load(folder, settings, 1);
  const { data } = await encoder.encode([long!.text]);
  const scale = Math.max(...long!.cls.map(Math.abs));
  long!.cls.forEach((value, i) => {
    expect(Math.abs(data[i]! - value) / scale).toBeLessThan(2e-5);
  });
  await encoder.dispose();
});

describe("a ModernBERT's settings", () => {
  const source = path.join(FIXTURES, "modernbert");
  const { max_length, cls } = others.modernbert!;
  const settings = { pooling: "cls", normalize: false, max_length } as const;
  const config = JSON.parse(readFileSync(path.join(source, "config.json"), "utf8")) as object;

  /** The fixture with other settings. */
  async function withConfig<T>(change: object, use: (encoder: Encoder) => Promise<T>): Promise<T> {
    const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-modern-"));
    try {
      cpSync(source, folder, { recursive: true });
      writeFileSync(path.join(folder, "config.json"), JSON.stringify({ ...config, ...change }));
      const encoder = await Encoder.load(folder, settings, 1);
      return await use(encoder).finally(() => encoder.dispose());
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it("are read as transformers 5 writes them", async () => {
    const newer = {
      global_attn_every_n_layers: undefined,
      global_rope_theta: undefined,
      local_rope_theta: undefined,
      layer_types: ["full_attention", "sliding_attention", "full_attention"],
      rope_parameters: {
        full_attention: { rope_type: "default", rope_theta: 1000 },
        sliding_attention: { rope_type: "default", rope_theta: 100 },
      },
    };
    const { data } = await withConfig(newer, (encoder) => encoder.encode(texts));
    const scale = Math.max(...cls.flat().map(Math.abs));
    cls.flat().forEach((value, i) => {
      expect(Math.abs(data[i]! - value) / scale).toBeLessThan(2e-5);
    });
  });

  it.each([
    ["local_attention", { local_attention: 6 }],
    ["global_rope_theta", { global_rope_theta: 500 }],
    ["local_rope_theta", { local_rope_theta: 50 }],
    ["global_attn_every_n_layers", { global_attn_every_n_layers: 3 }],
  ])("each count: %s", async (_, change) => {
    const { data } = await withConfig(change, (encoder) => encoder.encode(texts));
    const farthest = Math.max(...cls.flat().map((value, i) => Math.abs(data[i]! - value)));
    expect(farthest).toBeGreaterThan(0.01);
  });

  it.each<[object, RegExp]>([
    [
      { rope_parameters: { full_attention: { rope_type: "yarn" } } },
      /rope_parameters: found yarn, expected default/,
    ],
    [{ hidden_activation: "silu" }, /hidden_activation: found "silu", expected gelu or relu/],
    [{ mlp_bias: true }, /it has no tensor layers\.0\.mlp\.Wi\.bias/],
  ])("are refused where they are not known: %j", async (change, message) => {
    const refused = await withConfig(change, async () => "taken").catch(String);
    expect(refused).toMatch(message);
  });
});

it("makes the same vectors in batches of many shapes, several at once", async () => {
  const { max_length, mean_normalized } = expected.bert;
  const settings = { pooling: "mean", normalize: true, max_length } as const;
  const encoder = await Encoder.load(path.join(FIXTURES, "bert"), settings, 1);
  const counts = [1, 2, 3, 6, 10, 20, 40, 80, 150, 300];
  const found = await Promise.all(
    counts.map((count) =>
      encoder.encode(Array.from({ length: count }, (_, i) => texts[i % texts.length]!)),
    ),
  );
  found.forEach(({ data, width }, n) => {
    expect(data).toHaveLength(counts[n]! * width);
    for (let i = 0; i < data.length; i++) {
      const wanted = mean_normalized[Math.floor(i / width) % texts.length]![i % width]!;
      expect(Math.abs(data[i]! - wanted)).toBeLessThan(2e-5);
    }
  });
  await encoder.dispose();
});

describe("a byte-level tokenizer", () => {
  const source = path.join(FIXTURES, "modernbert", "tokenizer.json");

  /** ModernBERT's with another way of splitting. */
  async function splitting(settings: object) {
    const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-bytes-"));
    const json = JSON.parse(readFileSync(source, "utf8")) as { pre_tokenizer: object };
    const pre_tokenizer = { ...json.pre_tokenizer, ...settings };
    writeFileSync(path.join(folder, "tokenizer.json"), JSON.stringify({ ...json, pre_tokenizer }));
    return readTextTokenizer(folder).finally(() => rmSync(folder, { recursive: true }));
  }

  it("puts a space before what stands between added tokens, where it says so", async () => {
    const file = path.join(FIXTURES, "prefixed.json");
    const wanted = JSON.parse(readFileSync(file, "utf8")) as {
      texts: string[];
      tokens: number[][];
    };
    const tokenizer = await splitting({ add_prefix_space: true });
    wanted.texts.forEach((text, i) => {
      expect(tokenizer.encode(text, 1000), text).toEqual(wanted.tokens[i]);
    });
  });

  it("that splits no words is refused", async () => {
    const refused = await splitting({ use_regex: false }).catch(String);
    expect(refused).toMatch(
      /pre_tokenizer: found .*ByteLevel.*expected ByteLevel that splits words/,
    );
  });
});

it("reads a vocabulary without tokenizer.json", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-vocabulary-"));
  const { model } = JSON.parse(
    readFileSync(path.join(FIXTURES, "bert", "tokenizer.json"), "utf8"),
  ) as { model: { vocab: Record<string, number> } };
  const tokens = Object.entries(model.vocab).sort(([, a], [, b]) => a - b);
  writeFileSync(path.join(folder, "vocab.txt"), tokens.map(([token]) => `${token}\n`).join(""));
  const tokenizer = await readTextTokenizer(folder);
  rmSync(folder, { recursive: true });
  const { max_length, tokens: wanted } = expected.bert;
  expect(texts.map((text) => tokenizer.encode(text, max_length))).toEqual(wanted);
});
