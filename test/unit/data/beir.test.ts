import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../../schemas/user-error";
import { readDataset } from "../../../trainer/data/read";

const HEADER = "query-id\tcorpus-id\tscore\n";
const FILES = {
  "corpus.jsonl":
    '{"_id": "d1", "title": "First", "text": "one", "metadata": {}}\n{"_id": "d2", "title": "", "text": "two", "brand": "B"}\n',
  "queries.jsonl":
    '{"_id": "q1", "text": "uno", "history": ["a", "b"], "user": "u"}\n{"_id": "q2", "text": "dos"}\n{"_id": "q3", "text": "tres"}\n',
  "qrels/train.tsv": `${HEADER}q1\td1\t1\nq1\td2\t0\n`,
  "qrels/test.tsv": `${HEADER}q2\td2\t2\nq3\td1\t0\n`,
};
const SPLITS = { train: "train", test: "test" };

describe("readDataset", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "beir-"));
    await mkdir(path.join(folder, "qrels"));
    for (const [name, text] of Object.entries(FILES)) await write(name, text);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
  const read = (splits: Record<string, string> = SPLITS) =>
    readDataset({ format: "beir", path: folder, splits });

  it("reads documents, queries with their columns, and judgements", async () => {
    const { documents, splits } = await read();
    expect(documents).toEqual([
      { id: "d1", fields: { title: "First", text: "one" } },
      { id: "d2", fields: { title: "", text: "two", brand: "B" } },
    ]);
    expect(splits.train).toEqual({
      name: "train",
      queries: [{ id: "q1", text: "uno", columns: { history: '["a","b"]', user: "u" } }],
      qrels: new Map([
        [
          "q1",
          new Map([
            ["d1", 1],
            ["d2", 0],
          ]),
        ],
      ]),
    });
    expect(splits.validation).toBeUndefined();
  });

  it("takes whole numbers for ids, and leaves blank queries out", async () => {
    await write("corpus.jsonl", '{"_id": 1, "text": "one"}\n{"_id": "d2", "text": "two"}\n');
    await write(
      "queries.jsonl",
      '{"_id": 7, "text": 1984}\n{"_id": "q2", "text": " "}\n{"_id": "q3", "text": null}\n',
    );
    await write("qrels/train.tsv", `${HEADER}7\t1\t1\nq2\td2\t1\n`);
    const { splits, notes } = await read({ train: "train" });
    expect(splits.train!.queries).toEqual([{ id: "7", text: "1984", columns: {} }]);
    expect([...splits.train!.qrels.get("7")!.keys()]).toEqual(["1"]);
    expect(notes).toEqual(["queries left out, for they have no text: 2, such as q2"]);
  });

  it("leaves out queries without a relevant document", async () => {
    const { splits } = await read();
    expect(splits.test!.queries.map((query) => query.id)).toEqual(["q2"]);
    expect([...splits.test!.qrels.keys()]).toEqual(["q2"]);
  });

  it("takes Windows line ends, a byte order mark and blank lines", async () => {
    for (const [name, text] of Object.entries(FILES))
      await write(name, `\uFEFF${text.replaceAll("\n", "\r\n\r\n")}`);
    const { documents, splits } = await read();
    expect(documents.map((document) => document.id)).toEqual(["d1", "d2"]);
    expect(splits.train!.qrels.get("q1")!.get("d1")).toBe(1);
  });

  it.each<[string, keyof typeof FILES, string, number | undefined, RegExp]>([
    ["bad JSON", "corpus.jsonl", '{"_id": "d1"}\n{"_id": \n', 2, /not valid JSON/],
    ["a line that is no object", "corpus.jsonl", '["d1"]\n', 1, /expected one JSON object/],
    ["a missing id", "corpus.jsonl", '{"title": "x"}\n', 1, /no _id/],
    [
      "an id that is no whole number",
      "queries.jsonl",
      '{"_id": 7.5, "text": "x"}\n',
      1,
      /found 7.5/,
    ],
    ["a doubled document", "corpus.jsonl", '{"_id": "d1"}\n{"_id": "d1"}\n', 2, /d1.*earlier/],
    ["a query without text", "queries.jsonl", '{"_id": "q1"}\n', 1, /no text/],
    ["a query whose text is none", "queries.jsonl", '{"_id": "q1", "text": ["x"]}\n', 1, /\["x"\]/],
    [
      "blank queries alone",
      "queries.jsonl",
      '{"_id": "q1", "text": " "}\n',
      undefined,
      /no query has/,
    ],
    ["an empty corpus", "corpus.jsonl", "\n", undefined, /no documents/],
    ["a header of other names", "qrels/train.tsv", "topic\tdocument\tgain\n", 1, /put the header/],
    [
      "columns that are missing",
      "qrels/train.tsv",
      "q1 0 d1 1\nq1 d2 1\n",
      2,
      /3 space-sep.*4: query/,
    ],
    ["a run", "qrels/train.tsv", "q1 Q0 d1 1 9.5 bm25\n", 1, /those of a run/],
    ["spaces for tabs", "qrels/train.tsv", `${HEADER}q1 d1 1\n`, 2, /1 tab-separated/],
    [
      "unknown queries",
      "qrels/train.tsv",
      `${HEADER}q9\td1\t1\n`,
      2,
      /such as q9, there such as q1/,
    ],
    [
      "unknown documents",
      "qrels/train.tsv",
      `${HEADER}q1\td9\t1\n`,
      2,
      /such as d9, in the corpus/,
    ],
    ["a score in words", "qrels/train.tsv", `${HEADER}q1\td1\thigh\n`, 2, /"high"/],
    ["an absent score", "qrels/train.tsv", `${HEADER}q1\td1\t\n`, 2, /""/],
    ["a gain beyond numbers", "qrels/train.tsv", `${HEADER}q1\td1\t1e400\n`, 2, /"1e400"/],
    ["an empty split", "qrels/train.tsv", HEADER, undefined, /train has no query/],
  ])("names file and line of %s", async (_, name, text, line, message) => {
    await write(name, text);
    const error = await read().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).place?.file).toBe(path.join(folder, name));
    expect((error as UserError).place?.line).toBe(line);
    expect((error as UserError).message).toMatch(message);
  });

  it.each([
    ["without a header", "q1\td1\t1\nq1\td2\t0\n"],
    ["between spaces", "query-id corpus-id score\nq1 d1  1\nq1 d2 0\n"],
    ["in TREC's columns", "q1\t0\td1\t1\nq1\t0\td2\t0\n"],
    ["in TREC's columns between spaces", "q1 0 d1 1\r\nq1 Q0  d2 0.0\r\n"],
  ])("reads judgements %s", async (_, text) => {
    const { qrels } = (await read()).splits.train!;
    await write("qrels/train.tsv", text);
    expect((await read()).splits.train!.qrels).toEqual(qrels);
  });

  it("keeps ids with spaces, and grades and negative gains, as they are", async () => {
    await write("corpus.jsonl", '{"_id": "a b", "text": "x"}\n{"_id": "d2", "text": "y"}\n');
    await write("qrels/train.tsv", "q1\ta b\t2.5\nq1\td2\t-1\n");
    const { qrels } = (await read({ train: "train" })).splits.train!;
    expect([...qrels.get("q1")!]).toEqual([
      ["a b", 2.5],
      ["d2", -1],
    ]);
  });

  it.each([
    [1, 2],
    [2, 1],
  ])("of judgements that differ (%d, then %d) takes the higher, and says where", async (a, b) => {
    await write("qrels/train.tsv", `${HEADER}q1\td1\t${a}\nq1\td1\t${b}\nq1\td2\t0\nq1\td2\t0\n`);
    const { splits, notes } = await read();
    expect(splits.train!.qrels.get("q1")!.get("d1")).toBe(2);
    expect(notes).toEqual([
      `judgements that contradict an earlier one count with the higher gain: 1, such as d1 for query q1: ${a}, then ${b} (train.tsv:3)`,
      "judgements that stand twice count once: 1, such as d2 for query q1 (train.tsv:5)",
    ]);
  });

  it("names a missing file and a missing folder", async () => {
    await expect(read({ train: "gone" })).rejects.toMatchObject({
      place: { file: path.join(folder, "qrels", "gone.tsv") },
      message: expect.stringMatching(/no such file.*Create it/),
    });
    await rm(folder, { recursive: true });
    await expect(read()).rejects.toMatchObject({
      place: { file: folder, key: "data.path" },
      message: expect.stringMatching(/no such folder/),
    });
  });

  it("refuses a query in two splits", async () => {
    await write("qrels/test.tsv", `${HEADER}q1\td2\t1\n`);
    await expect(read()).rejects.toThrow(/query q1 is in the train split and in the test split/);
  });
});
