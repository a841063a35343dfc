import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { modelFolder } from "../../../trainer/hugging-face";
import { ArrayCache } from "../../../trainer/recommender/array-cache";
import { Dense, type DenseSpec } from "../../../trainer/recommender/dense/dense";
import { DENSE } from "../../support/recommender-specs";
import { expected, FIXTURES } from "./expected-vectors";

const { texts } = expected;

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), "rec-r1-dense-"));
});
afterAll(() => rmSync(scratch, { recursive: true }));

const SPEC: DenseSpec = { ...DENSE, fields: ["title", "text"] };
const documents = texts.map((text, i) => ({ id: `d${i}`, fields: { title: text, text: "" } }));

/** A `.npy` file as numpy.save writes it. */
function npy(name: string, header: string, data: Uint8Array, version = 1): string {
  const file = path.join(scratch, name);
  const padded = `${header.padEnd(117)}\n`;
  const length = Buffer.alloc(version === 1 ? 2 : 4);
  if (version === 1) length.writeUInt16LE(padded.length);
  else length.writeUInt32LE(padded.length);
  const magic = Buffer.from([0x93, ...Buffer.from("NUMPY"), version, 0]);
  writeFileSync(file, Buffer.concat([magic, length, Buffer.from(padded), data]));
  return file;
}
const floats = (values: number[]) => new Uint8Array(Float32Array.from(values).buffer);
const header = (descr: string, shape: string, order = "False") =>
  `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': ${shape}, }`;

describe("Dense", () => {
  it("ranks by the cosine of sentence-transformers' vectors", async () => {
    const dense = await Dense.create(SPEC, documents, { threads: 1 });
    const found = await dense.search(texts.slice(0, 18), 5);
    const wanted = expected.bert.mean_normalized;
    found.forEach((hits, q) => {
      expect(hits).toHaveLength(5);
      for (const { id, score } of hits) {
        const other = wanted[Number(id.slice(1))]!;
        const cosine = other.reduce((sum, x, i) => sum + x * wanted[q]![i]!, 0);
        expect(score).toBeCloseTo(cosine, 4);
      }
      expect(hits.map((hit) => hit.id)).toContain(`d${q}`);
    });
    expect(dense.description).toMatchObject({ kind: "dense", dimension: 24, search: "exact" });
    expect(dense.description.model_sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await dense.search([], 5)).toEqual([]);
    await dense.dispose();
  });

  it("looks at the nearest lists alone with the index ivf, and tells what that finds", async () => {
    const many = Array.from({ length: 700 }, (_, i) => ({
      id: `d${i}`,
      fields: { title: `${texts[i % texts.length]} ${i}`, text: "" },
    }));
    const cache = new ArrayCache(path.join(scratch, "lists"));
    const exact = await Dense.create(SPEC, many, { cache, threads: 1 });
    const said: string[] = [];
    const say = (message: string) => said.push(message);
    const spec: DenseSpec = { ...SPEC, index: "ivf", probes: 1 };
    const some = await Dense.create(spec, many, { cache, threads: 1, say });
    expect(some.description).toMatchObject({ search: "ivf", lists: 3, probes: 1 });
    expect(await some.search([], 5)).toEqual([]);
    const queries = texts.slice(0, 20);
    const [found, wanted] = [await some.search(queries, 50), await exact.search(queries, 50)];
    const share = found.slice(0, 16).map((hits, q) => {
      const ids = new Set(hits.map(({ id }) => id));
      return wanted[q]!.filter(({ id }) => ids.has(id)).length / 50;
    });
    const percent = (100 * share.reduce((sum, x) => sum + x, 0)) / 16;
    await some.search(queries, 50);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(
      `the index ivf found ${percent.toFixed(0)} % of the 50 nearest of the first 16 texts, looking at 1 of 3 lists`,
    );
    expect(said[0]!.includes("raise recommender.probes")).toBe(percent < 90);
    // All there is can only be ranked by looking at all.
    const all = await Dense.create({ ...spec, probes: 3 }, many, { cache, threads: 1 });
    expect((await all.search(queries, 50)).map((hits) => hits.map(({ id }) => id))).toEqual(
      wanted.map((hits) => hits.map(({ id }) => id)),
    );
    expect((await some.search(queries, 700))[0]).toHaveLength(700);
    for (const one of [exact, some, all]) await one.dispose();
  });

  it("puts prefixes before queries and documents", async () => {
    const plain = await Dense.create(SPEC, documents, { threads: 1 });
    const prefixed = await Dense.create({ ...SPEC, query_prefix: "red " }, documents, {
      threads: 1,
    });
    expect(await prefixed.search(["shoes"], 5)).toEqual(await plain.search(["red shoes"], 5));
    const titled = documents.map(({ id, fields }) => ({
      id,
      fields: { title: `red ${fields.title}`, text: "" },
    }));
    const before = await Dense.create({ ...SPEC, document_prefix: "red " }, documents);
    const written = await Dense.create(SPEC, titled);
    expect(await before.search(["shoes"], 5)).toEqual(await written.search(["shoes"], 5));
  });

  it("keeps documents' vectors in the cache, by the model, the settings and the texts", async () => {
    const cache = new ArrayCache(path.join(scratch, "cache"));
    let encoded = 0;
    const make = (change: Partial<DenseSpec>) =>
      Dense.create({ ...SPEC, ...change }, documents, { cache, report: () => encoded++ });
    const first = await make({});
    const again = await make({ query_prefix: "find " });
    expect(encoded).toBe(1);
    await make({ pooling: "cls" });
    await make({ model: path.join(FIXTURES, "bert-onnx") });
    expect(encoded).toBe(3);
    expect(await again.search(["shoes"], 5)).not.toEqual([]);
    expect(await (await make({})).search(["shoes"], 5)).toEqual(await first.search(["shoes"], 5));
    expect(encoded).toBe(3);
  });

  it.each(["<f4", "<f2"])("takes the documents' vectors from a file of %s", async (descr) => {
    const wanted = documents.map((_, i) => Array.from({ length: 24 }, (_, j) => (i === j ? 2 : 0)));
    const data =
      descr === "<f4"
        ? floats(wanted.flat())
        : new Uint8Array(Uint16Array.from(wanted.flat(), (x) => (x ? 0x4000 : 0)).buffer);
    const shape = `(${documents.length}, 24)`;
    const vectors = npy(`own${descr.slice(1)}.npy`, header(descr, shape), data, 2);
    const dense = await Dense.create({ ...SPEC, vectors }, documents);
    const [hits] = await dense.search([texts[0]!], 3);
    const query = expected.bert.mean_normalized[0]!;
    const best = Math.max(...query);
    // Unit vectors after normalising: the score is the query's own component.
    expect(hits![0]!.id).toBe(`d${query.indexOf(best)}`);
    expect(hits![0]!.score).toBeCloseTo(best, 4);
  });

  it.each([
    ["no-numpy", () => npyText("hello, this is not numpy"), /no \.npy file/],
    ["int", () => npy("a.npy", header("<i8", "(26, 24)"), floats([])), /numbers are <i8/],
    ["fortran", () => npy("b.npy", header("<f4", "(26, 24)", "True"), floats([])), /Fortran/],
    ["flat", () => npy("c.npy", header("<f4", "(26,)"), floats([])), /shape is \(26,\)/],
    ["short", () => npy("d.npy", header("<f4", "(26, 24)"), floats([1])), /cut short/],
    ["width", () => npy("e.npy", header("<f4", "(1, 2)"), floats([1, 2])), /2 numbers.*24/],
    [
      "rows",
      () => npy("f.npy", header("<f4", "(1, 24)"), floats(Array(24).fill(1))),
      /1 vectors.*26/,
    ],
    ["empty", () => npyText(""), /ends before/],
    ["absent", () => path.join(scratch, "nowhere.npy"), /cannot be read/],
  ])("refuses other vectors: %s", async (_, make, message) => {
    await expect(Dense.create({ ...SPEC, vectors: make() }, documents)).rejects.toThrow(message);
  });

  it.each([
    ["a Llama", { "config.json": '{"model_type": "llama"}' }, /"llama".*xlm-roberta/],
    ["no config", { "config.json": undefined }, /config\.json/],
    ["a damaged config", { "config.json": "{" }, /cannot be read/],
    ["no weights", { "model.safetensors": undefined }, /no model\.onnx/],
    ["damaged weights", { "model.safetensors": "12345678" }, /damaged/],
    [
      "other weights",
      { "config.json": configWith({ hidden_size: 48 }) },
      /\[\d+, 24\], expected \[\d+, 48\]/,
    ],
    ["another activation", { "config.json": configWith({ hidden_act: "swish" }) }, /gelu or relu/],
    ["no tokenizer", { "tokenizer.json": undefined }, /no tokenizer\.json, no vocab\.txt/],
    [
      "word level",
      { "tokenizer.json": '{"model": {"type": "WordLevel"}}' },
      /"WordLevel".*Unigram/,
    ],
    ["a damaged ONNX file", { "model.onnx": "onnx" }, /onnxruntime does not take it/],
  ])("refuses a model folder with %s", async (name, files, message) => {
    const model = path.join(scratch, name.replaceAll(" ", "-"));
    cpSync(path.join(FIXTURES, "bert"), model, { recursive: true });
    for (const [file, text] of Object.entries(files as Record<string, string | undefined>))
      if (text === undefined) rmSync(path.join(model, file));
      else writeFileSync(path.join(model, file), text);
    await expect(Dense.create({ ...SPEC, model }, documents)).rejects.toThrow(message);
  });

  it("refuses a field that no document has", async () => {
    const made = Dense.create({ ...SPEC, fields: ["title", "body"] }, documents);
    await expect(made).rejects.toThrow(/body.*title, text/);
  });

  it("stops when told to", async () => {
    const dense = await Dense.create(SPEC, documents);
    const signal = AbortSignal.abort(new Error("stopped"));
    await expect(dense.search(["shoes"], 10, signal)).rejects.toThrow("stopped");
  });
});

function npyText(text: string): string {
  const file = path.join(scratch, `text-${text.length}.npy`);
  writeFileSync(file, text);
  return file;
}

function configWith(change: object): string {
  const config = readFileSync(path.join(FIXTURES, "bert", "config.json"), "utf8");
  return JSON.stringify({ ...(JSON.parse(config) as object), ...change });
}

describe("a model by its Hugging Face id", () => {
  it("is found in Hugging Face's cache", async () => {
    const own = path.join(scratch, "hf", "hub", "models--org--tiny-bert");
    mkdirSync(path.join(own, "refs"), { recursive: true });
    mkdirSync(path.join(own, "snapshots", "abc"), { recursive: true });
    const environment = { HF_HOME: path.join(scratch, "hf") };
    writeFileSync(path.join(own, "refs", "main"), "abc");
    const folder = await modelFolder("org/tiny-bert", environment);
    expect(folder).toBe(path.join(own, "snapshots", "abc"));
  });

  it("that is not there is said how to get, and never downloaded", async () => {
    const environment = { HF_HOME: path.join(scratch, "nothing") };
    await expect(modelFolder("org/tiny-bert", environment)).rejects.toThrow(
      /hf download org\/tiny-bert/,
    );
    await expect(modelFolder("./nowhere", environment)).rejects.toThrow(/does not exist/);
  });
});
