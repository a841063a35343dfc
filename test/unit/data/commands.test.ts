import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { data } from "../../../trainer/commands/data";
import type { Dataset } from "../../../trainer/data/dataset";
import type { Inspection } from "../../../trainer/data/inspect";
import { readDataset } from "../../../trainer/data/read";
import { sampleOf } from "../../../trainer/data/sample";
import { sniffFormat } from "../../../trainer/data/sniff";
import { ROLES } from "../../../trainer/data/splits";
import { printed, printedJson } from "../../support/data-command";
import { dataFolder } from "../../support/data-folder";
import { resolveData } from "../../support/resolve-part";

const GOOD = path.resolve("test/fixtures/bad-data");
const good = (format: string) => path.join(GOOD, format, "good");

/** All that a BEIR folder can hold of a dataset. */
const contentOf = ({ documents, splits }: Dataset) => ({
  documents: documents.map(({ id, fields }) => ({ id, fields })),
  splits: ROLES.map((role) => ({
    queries: splits[role]!.queries.map(({ id, text, columns }) => ({ id, text, columns })),
    qrels: splits[role]!.qrels,
  })),
});

const FORMATS =
  "amazon_reviews_2023 backtracing beir esci interactions movielens table trec verl".split(" ");

describe("data inspect", () => {
  it.each(FORMATS)("tells the format %s from the folder's files", async (format) => {
    const found = await printedJson<Inspection & { format: string }>("inspect", good(format));
    expect(found.format).toBe(format);
    const read = await readDataset(resolveData({ format, path: good(format) }));
    expect(found.documents).toBe(read.documents.length);
    for (const role of ROLES) {
      expect(found.splits[role]!.queries).toBe(read.splits[role]!.queries.length);
      expect(found.splits[role]!.relevant.mean).toBeGreaterThan(0);
    }
  });

  it("says what it found, what was mended and what leaks", async () => {
    const folder = await dataFolder({
      "documents.csv": "id,title,text\n1,One,First\n2,Two,\n",
      "queries.csv":
        "query,relevant,split\nred shoes,1|1,train\nblue hat,2,dev\nRed  shoe!,2,test\nno,,test\n",
    });
    const [head, ...lines] = await printed(
      "inspect",
      folder,
      "--set",
      "splits.by=given",
      "--set",
      "splits.validation=dev",
    );
    expect(head).toMatch(/: table, 2 files, hash [0-9a-f]{12}$/);
    expect(lines).toEqual([
      "2 documents",
      "  title: in 2, 3 characters on average",
      "  text: in 1, 5 characters on average",
      "columns beside the query: split",
      "  train: 1 queries of 2.0 (at most 2) words, 1 judgements; 1.0 (at most 1) relevant a query",
      "  validation (dev): 1 queries of 2.0 (at most 2) words, 1 judgements; 1.0 (at most 1) relevant a query",
      "  test: 1 queries of 2.0 (at most 2) words, 1 judgements; 1.0 (at most 1) relevant a query",
      'leak: 1 queries of validation share a relevant document or nearly their words with train, such as "blue hat"',
      'leak: 1 queries of test share a relevant document or nearly their words with train, such as "Red  shoe!"',
      "note: judgements that stand twice count once: 1, such as 1 for query red shoes (queries.csv:2)",
      "note: queries left out, for no document is relevant to them: 1, such as no",
      `to use it: data: { format: table, path: ${folder}, splits: { by: given, validation: dev } }`,
    ]);
  });

  it("names a wrong setting, a folder of no format, and a wrong command", async () => {
    await expect(data(["inspect", good("trec"), "--set", "splits.by=tiem"])).rejects.toThrow(
      'data.splits.by: found "tiem", expected one of given, query_group, random',
    );
    const folder = await dataFolder({ "photo.png": "x" });
    await expect(data(["inspect", folder])).rejects.toThrow(
      "holds photo.png: no format's files. Name the format by --format, and files by --set.",
    );
    await expect(data(["inspect", folder, "--format", "beir"])).rejects.toThrow(
      /has no corpus.jsonl, no queries.jsonl, which the format beir needs/,
    );
    await expect(data(["inspekt"])).rejects.toThrow(
      "'inspekt' is no command for data; there are inspect, convert, split, sample",
    );
  });
});

describe("data convert", () => {
  it.each(FORMATS)("writes %s as a BEIR folder that reads the same", async (format) => {
    const out = path.join(await dataFolder({}), "out");
    await printed("convert", good(format), out);
    const read = await readDataset(resolveData({ format, path: good(format) }));
    const written = await readDataset(resolveData({ format: "beir", path: out }));
    expect(contentOf(written)).toEqual(contentOf(read));
  });

  it("says what the form has no place for, and writes over nothing", async () => {
    const out = path.join(await dataFolder({}), "out");
    expect(await printed("convert", good("backtracing"), out)).toContain(
      "note: the form beir has no place for which source a document is of: left out",
    );
    await expect(data(["convert", good("backtracing"), out])).rejects.toMatchObject({
      message: "holds something already, and is not written over. Name a new folder.",
      place: { file: out },
    });
  });

  it("refuses an id that would tear a line of judgements", async () => {
    const folder = await dataFolder({
      "documents.jsonl": '{"id": "a\\tb", "title": "One"}\n{"id": "c", "title": "Two"}\n',
      "queries.jsonl": '{"query": "x", "relevant": ["a\\tb"]}\n{"query": "y", "relevant": ["c"]}\n',
    });
    const only = [
      "--set",
      "splits.by=random",
      "--set",
      "splits.fractions={validation: 0, test: 0.5}",
    ];
    await expect(data(["convert", folder, path.join(folder, "out"), ...only])).rejects.toThrow(
      /the id "a\\tb" cannot stand in a line of judgements/,
    );
  });
});

describe("data split", () => {
  it("divides a BEIR folder's queries anew, beside what is there", async () => {
    const queries = Array.from({ length: 40 }, (_, i) => `w${i >> 1} thing number${i >> 1}`);
    const header = "query-id\tcorpus-id\tscore\n";
    const qrels = queries.map((_, i) => `q${i}\td${i}\t1\n`);
    const folder = await dataFolder({
      "corpus.jsonl": queries
        .map((text, i) => `${JSON.stringify({ _id: `d${i}`, text })}\n`)
        .join(""),
      "queries.jsonl": queries
        .map((text, i) => `${JSON.stringify({ _id: `q${i}`, text })}\n`)
        .join(""),
      "qrels/all.tsv": header + qrels.join(""),
    });
    const fractions = ["--validation", "0.2", "--test", "0.2"];
    await printed("split", folder, ...fractions);
    const splits = { train: "train", validation: "dev", test: "test" };
    const read = await readDataset(resolveData({ format: "beir", path: folder, splits }));
    expect(ROLES.map((role) => read.splits[role]!.queries.length)).toEqual([24, 8, 8]);
    const found = await printedJson<Inspection>("inspect", folder, "--format", "beir");
    expect(found.leaks).toEqual([]);
    await expect(data(["split", folder, "--qrels", "all"])).rejects.toThrow(/Name a --prefix/);
    const before = readFileSync(path.join(folder, "qrels/train.tsv"), "utf8");
    await printed("split", folder, ...fractions, "--qrels", "all", "--prefix", "again-");
    expect(readFileSync(path.join(folder, "qrels/again-train.tsv"), "utf8")).toBe(before);
    await printed(
      "split",
      folder,
      "--qrels",
      "all",
      "--prefix",
      "r-",
      "--by",
      "random",
      "--seed",
      "3",
    );
    const random = { train: "r-train", validation: "r-dev", test: "r-test" };
    const drawn = await readDataset(resolveData({ format: "beir", path: folder, splits: random }));
    expect(ROLES.map((role) => drawn.splits[role]!.queries.length)).toEqual([32, 4, 4]);
  });

  it("names a folder that is not in BEIR's form", async () => {
    await expect(data(["split", good("movielens")])).rejects.toMatchObject({
      message: expect.stringMatching(/^there is no folder qrels; .*divided by data\.splits/),
      place: { file: good("movielens") },
    });
  });
});

describe("data sample", () => {
  it("keeps what the queries that are drawn need", async () => {
    const spec = resolveData({ format: "backtracing", path: good("backtracing") });
    const whole = await readDataset(spec);
    const small = sampleOf(whole, { queries: 1, documents: 10 }, 5);
    expect(ROLES.map((role) => small.splits[role]!.queries.length)).toEqual([1, 1, 1]);
    const ids = new Set(small.documents.map(({ id }) => id));
    for (const role of ROLES)
      for (const [id, gains] of small.splits[role]!.qrels) {
        for (const document of gains.keys()) expect(ids.has(document)).toBe(true);
        const { scope } = small.splits[role]!.queries.find((query) => query.id === id)!;
        const all = whole.documents.filter((document) => document.scope === scope);
        expect(all.every((document) => ids.has(document.id))).toBe(true);
      }
    expect(small.documents).toHaveLength(9);
    expect(sampleOf(whole, { queries: 1, documents: 10 }, 5)).toEqual(small);
    expect(sampleOf(whole, { queries: 1, documents: 10 }, 6)).not.toEqual(small);
  });

  it("of sources is written as Backtracing's, with each domain's own causes", async () => {
    const folder = path.resolve("test/fixtures/backtracing");
    const out = path.join(await dataFolder({}), "small");
    const size = ["--queries", "4", "--set", "splits.fractions={validation: 0.3, test: 0.3}"];
    const lines = await printed("sample", folder, out, ...size);
    expect(lines[0]).toMatch(
      /small: \d+ documents of 44; queries: train 4 of \d, validation \d of/,
    );
    expect(lines.at(-1)).toMatch(
      /^to use it: data: \{ format: backtracing, path: .*, splits: \{ by: given, train: train, validation: validation, test: test \} \}$/,
    );
    const read = async (path: string, splits: object) => {
      const { documents, splits: parts } = await readDataset(
        resolveData({ format: "backtracing", path, splits }),
      );
      const textOf = new Map(documents.map(({ id, fields }) => [id, fields.text]));
      return ROLES.flatMap((role) =>
        parts[role]!.queries.map(({ id, text, scope, columns: { source: _, ...columns } }) => ({
          text,
          columns,
          causes: [...parts[role]!.qrels.get(id)!.keys()].map((cause) => textOf.get(cause)),
          sentences: documents
            .filter((one) => one.scope === scope)
            .map(({ fields }) => fields.text),
        })),
      );
    };
    const given = { by: "given", train: "train", validation: "validation", test: "test" };
    const [whole, small] = [await read(folder, { by: "query_group" }), await read(out, given)];
    expect(small.length).toBeGreaterThanOrEqual(6);
    for (const question of small) expect(whole).toContainEqual(question);
  });

  it("says why there is more than was asked for, and what the rest is", async () => {
    const out = path.join(await dataFolder({}), "small");
    const lines = await printed("sample", good("trec"), out, "--documents", "2");
    expect(lines).toEqual([
      `${out}: 10 documents of 10; queries: train 8 of 8, dev 1 of 1, test 1 of 1`,
      "note: more documents than the 2 asked for: all that is judged for these queries, or named by them, stays",
      `to use it: data: { format: beir, path: ${out}, splits: { train: train, validation: dev, test: test } }`,
    ]);
  });

  it("is written as a BEIR folder", async () => {
    const out = path.join(await dataFolder({}), "small");
    const size = ["--queries", "2", "--documents", "20"];
    const report = await printedJson<object>("sample", good("esci"), out, ...size);
    expect(report).toMatchObject({ documents: 20, queries: { train: 2, dev: 1, test: 2 } });
    const { documents } = await readDataset(resolveData({ format: "beir", path: out }));
    expect(documents).toHaveLength(20);
    await expect(data(["sample", good("esci"), `${out}2`, "--queries", "0"])).rejects.toThrow(
      "--queries takes a whole number from 1, not '0'",
    );
  });
});

describe("the format of a folder", () => {
  it.each([
    [["cran.all.1400.xml", "cran.qry.xml", "cranqrel.trec.txt"], "trec"],
    [["collection.tsv", "qrels.dl19.txt", "topics.dl19.tsv"], "trec"],
    [["README.txt", "links.csv", "movies.csv", "ratings.csv", "tags.csv"], "movielens"],
    [["ml-1m.inter", "ml-1m.item", "ml-1m.user"], "interactions"],
    [["meta_All_Beauty.jsonl.gz", "All_Beauty.jsonl.gz"], "amazon_reviews_2023"],
    [
      ["shopping_queries_dataset_examples.parquet", "shopping_queries_dataset_products.parquet"],
      "esci",
    ],
    [["corpus.jsonl", "train.parquet", "test.parquet"], "verl"],
    [["queries.tsv", "products.csv.zst"], "table"],
    [["notes.md"], undefined],
  ])("%j is %s", (names, format) => {
    expect(sniffFormat(names)?.format).toBe(format);
  });
});
