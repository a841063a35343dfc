import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { inspectDense } from "../../../trainer/preflight/dense-facts";
import { Dense } from "../../../trainer/recommender/dense/dense";
import { Encoder } from "../../../trainer/recommender/dense/encoder";
import { readNotes } from "../../../trainer/recommender/dense/model-notes";
import { holdEncoder } from "../../../trainer/recommender/dense/shared-encoder";
import { DENSE } from "../../support/recommender-specs";
import { expected, FIXTURES, others } from "./expected-vectors";

const { texts } = expected;
const scratch = mkdtempSync(path.join(tmpdir(), "rec-r1-modules-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A DistilBERT with layers behind its pooling, as sentence-transformers writes it. */
const model = path.join(scratch, "model");
beforeEach(() => {
  rmSync(model, { recursive: true, force: true });
  cpSync(path.join(FIXTURES, "distilbert"), model, { recursive: true });
  cpSync(path.join(FIXTURES, "distilbert-layers"), model, { recursive: true });
});

function write(name: string, json: unknown): void {
  mkdirSync(path.dirname(path.join(model, name)), { recursive: true });
  writeFileSync(path.join(model, name), JSON.stringify(json));
}

/** What a check says of a dense recommender with this model. */
async function check(change: object = {}, stated: string[] = []) {
  const said: string[] = [];
  const note = (message: string, code: string) => void said.push(`${code}: ${message}`);
  const part = { ...DENSE, fields: ["title"], max_length: 40, ...change, model };
  const isStated = (at: (string | number)[]) => stated.includes(String(at.at(-1)));
  const facts = await inspectDense(part, ["recommender"], 9, note, note, isStated);
  return { said, facts };
}

describe("layers behind the pooling", () => {
  it("make sentence-transformers' vectors", async () => {
    const { max_length, projected } = others.distilbert!;
    const settings = { pooling: "mean", normalize: true, max_length } as const;
    const encoder = await Encoder.load(model, settings, 1);
    const { data, width } = await encoder.encode(texts);
    expect(width).toBe(10);
    projected!.flat().forEach((value, i) => {
      expect(Math.abs(data[i]! - value)).toBeLessThan(2e-5);
    });
    await encoder.dispose();
  });

  it("are part of what a model is known by", async () => {
    const spec = { ...DENSE, fields: ["title"], model };
    const documents = texts.map((title, i) => ({ id: `d${i}`, fields: { title } }));
    const layered = await Dense.create(spec, documents);
    expect(layered.description).toMatchObject({ dimension: 10 });
    await layered.dispose();
    rmSync(path.join(model, "modules.json"));
    const plain = await Dense.create(spec, documents);
    expect(plain.description).toMatchObject({ dimension: 24 });
    expect(plain.description.model_sha256).not.toBe(layered.description.model_sha256);
    await plain.dispose();
  });

  it.each<[string, () => void, RegExp]>([
    [
      "another module",
      () => write("modules.json", [{ type: "sentence_transformers.models.LSTM", path: "1" }]),
      /modules\.json: it has a module LSTM; expected Transformer/,
    ],
    [
      "a layer that is elsewhere",
      () => write("modules.json", [{ type: "x.Normalize" }, { type: "x.Dense", path: "2_Dense" }]),
      /modules\.json: a Dense stands elsewhere/,
    ],
    [
      "a layer of the tokens' states",
      () => write("modules.json", [{ type: "x.Dense", path: "2_Dense" }, { type: "x.Pooling" }]),
      /modules\.json: a Dense stands elsewhere/,
    ],
    [
      "another activation",
      () => write("2_Dense/config.json", { activation_function: "torch.nn.GELU" }),
      /activation_function: found GELU, expected Identity, Tanh, ReLU/,
    ],
    [
      "no widths",
      () => write("2_Dense/config.json", { activation_function: "torch.nn.Tanh" }),
      /in_features and out_features/,
    ],
    [
      "weights of PyTorch's own",
      () => rmSync(path.join(model, "2_Dense", "model.safetensors")),
      /2_Dense: it has no model\.safetensors; sentence-transformers writes it/,
    ],
    [
      "a damaged list",
      () => writeFileSync(path.join(model, "modules.json"), "["),
      /cannot be read/,
    ],
  ])("are refused while typing and at the start with %s", async (_, change, message) => {
    change();
    const settings = { pooling: "mean", normalize: true, max_length: 40 } as const;
    const refused = await Encoder.load(model, settings, 1).then(
      () => "taken",
      (error: Error) => String(error),
    );
    expect(refused.replaceAll("\\", "/")).toMatch(message);
    const { said } = await check();
    expect(said.join("\n").replaceAll("\\", "/")).toMatch(message);
  });

  it("are refused where they do not fit the model or their settings", async () => {
    const settings = { pooling: "mean", normalize: true, max_length: 40 } as const;
    const layer = { in_features: 16, out_features: 10, activation_function: "torch.nn.Identity" };
    write("modules.json", [{ type: "x.Pooling" }, { type: "x.Dense", path: "3_Dense" }]);
    const encoder = await Encoder.load(model, settings, 1);
    await expect(encoder.encode(["a"])).rejects.toThrow("it takes 16 numbers, and is given 24");
    await encoder.dispose();
    write("3_Dense/config.json", { ...layer, out_features: 9 });
    await expect(Encoder.load(model, settings, 1)).rejects.toThrow(
      "linear.weight has the shape [10, 16], expected [9, 16]",
    );
  });
});

describe("a model that makes finished vectors", () => {
  beforeEach(() => cpSync(path.join(FIXTURES, "whole.onnx"), path.join(model, "model.onnx")));

  it("has its modules in it, whatever they are", async () => {
    write("modules.json", [{ type: "sentence_transformers.models.LSTM", path: "1" }]);
    const settings = { pooling: "cls", normalize: false, max_length: 40 } as const;
    const encoder = await Encoder.load(model, settings, 1);
    const { data, width } = await encoder.encode(texts);
    expect(width).toBe(2);
    others.distilbert!.tokens.forEach((tokens, i) => {
      const sum = tokens.reduce((a, b) => a + b);
      expect([...data.subarray(2 * i, 2 * i + 2)]).toEqual([sum, Math.max(...tokens)]);
    });
    await encoder.dispose();
    expect((await check({}, ["query_prefix", "document_prefix"])).said).toEqual([]);
  });

  it("is known by the weights beside its graph, too", async () => {
    const known = async () => {
      const settings = { pooling: "cls", normalize: false, max_length: 40 } as const;
      const { sha256, release } = await holdEncoder(model, settings, 1);
      await release();
      return sha256;
    };
    const before = await known();
    expect(await known()).toBe(before);
    writeFileSync(path.join(model, "model.onnx_data"), "weights");
    expect(await known()).not.toBe(before);
  });
});

describe("what a model's makers noted", () => {
  it("is read as sentence-transformers 6 writes it", async () => {
    expect(await readNotes(model)).toEqual({
      pooling: "mean",
      maxTokens: undefined,
      queryPrompt: "query: ",
      documentPrompt: "passage: ",
    });
  });

  it("is read as older versions wrote it", async () => {
    write("1_Pooling/config.json", {
      word_embedding_dimension: 24,
      pooling_mode_cls_token: false,
      pooling_mode_max_tokens: true,
    });
    // What transformers writes where it knows no limit.
    write("tokenizer_config.json", { model_max_length: 1e30 });
    expect((await readNotes(model)).maxTokens).toBeUndefined();
    write("sentence_bert_config.json", { max_seq_length: 32, do_lower_case: false });
    write("config_sentence_transformers.json", { prompts: { query: "", passage: "p: " } });
    expect(await readNotes(model)).toEqual({
      pooling: "max",
      maxTokens: 32,
      queryPrompt: undefined,
      documentPrompt: "p: ",
    });
  });

  it("is told where the experiment does otherwise, unless on purpose", async () => {
    const { said, facts } = await check({ pooling: "cls" });
    expect(facts!.dimension).toBe(10);
    expect(said).toEqual([
      expect.stringContaining("other-pooling: the model's 1_Pooling/config.json says"),
      expect.stringContaining(
        'missing-prefix: the model\'s config_sentence_transformers.json puts "query: " before each query',
      ),
      expect.stringContaining('puts "passage: " before each document'),
    ]);
    expect((await check({}, ["query_prefix", "document_prefix"])).said).toEqual([]);
    write("sentence_bert_config.json", { max_seq_length: 32 });
    write("1_Pooling/config.json", { pooling_mode: "lasttoken" });
    expect((await check({}, ["query_prefix", "document_prefix"])).said).toEqual([
      expect.stringMatching(/lasttoken pooling, which is not offered/),
      expect.stringMatching(/max-length-beyond-model: the model was made to read 32 tokens/),
    ]);
  });

  it("says nothing where it is damaged", async () => {
    for (const name of ["1_Pooling/config.json", "config_sentence_transformers.json"])
      writeFileSync(path.join(model, name), "null");
    expect(Object.values(await readNotes(model))).toEqual(Array(4).fill(undefined));
  });
});

it("a check refuses a tokenizer that a run would refuse, and takes it once it is mended", async () => {
  const sound = path.join(FIXTURES, "distilbert", "tokenizer.json");
  write("tokenizer.json", { model: { type: "WordLevel" } });
  expect((await check()).said.join()).toMatch(/file: .*tokenizer\.json: model: found .*WordLevel/);
  cpSync(sound, path.join(model, "tokenizer.json"));
  expect((await check()).facts).toBeDefined();
  expect((await check()).facts).toBeDefined();
});
