import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { splitName } from "../../../schemas/data-rules";
import { readDataset } from "../../../trainer/data/read";
import { ROLES } from "../../../trainer/data/splits";
import { dataFolder } from "../../support/data-folder";
import {
  contentOf,
  GOOD,
  gainsOf,
  good,
  goodFolder,
  queriesOf,
  read,
} from "../../support/good-data";
import { resolveData } from "../../support/resolve-part";

function filesOf(folder: string, below = ""): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesOf(folder, path.join(below, entry.name))
      : [path.join(below, entry.name)],
  );
}

const TEXTS = readdirSync(GOOD).filter((name) => !/\.|esci|README/.test(name));

describe("every format of texts", () => {
  it.each(TEXTS)(
    "%s reads the same with a byte order mark, CRLF and blank lines at the end",
    async (format) => {
      const files = filesOf(goodFolder(format)).map((name): [string, string | Uint8Array] => {
        const bytes = readFileSync(path.join(goodFolder(format), name));
        if (name.endsWith(".parquet")) return [name, bytes];
        return [name, `\uFEFF${bytes.toString("utf8").replaceAll("\n", "\r\n")}\r\n\r\n`];
      });
      const folder = await dataFolder(Object.fromEntries(files));
      expect(contentOf(await read({ format, path: folder }))).toBe(contentOf(await good(format)));
    },
  );
});

describe("the names of splits", () => {
  it.each([
    ...readdirSync(GOOD)
      .filter((name) => !name.includes("."))
      .map((format): [string, object] => [format, {}]),
    [
      "table",
      { splits: { by: "random", test: "eval", fractions: { test: 0.3, validation: 0.3 } } },
    ],
  ] as [string, object][])("are those that runs record: %s %j", async (format, settings) => {
    const data = resolveData({ format, path: goodFolder(format), ...settings });
    const { splits } = await readDataset(data);
    for (const role of ROLES) expect(splits[role]!.name).toBe(splitName(data, role));
  });
});

describe("TREC", () => {
  it("reads SGML without end tags, and every part of a topic", async () => {
    const dataset = await good("trec");
    expect(dataset.documents[0]).toEqual({
      id: "D1",
      fields: { title: "Title D1", text: "Text & more D1" },
    });
    const query = queriesOf(dataset).find(({ id }) => id === "301");
    expect(query).toEqual({
      id: "301",
      text: "Topic bears",
      columns: { number: "301", title: "Topic bears", description: "About bears", narrative: "" },
    });
    const longer = queriesOf(await good("trec", { topic_text: "title_description" }));
    expect(longer.find(({ id }) => id === "301")!.text).toBe("Topic bears About bears");
  });

  it("finds out that judgements name positions, and says so", async () => {
    const files = Object.fromEntries(
      ["documents.xml", "topics.xml"].map((name) => [
        name,
        readFileSync(path.join(goodFolder("trec"), name), "utf8"),
      ]),
    );
    const qrels = Array.from({ length: 10 }, (_, i) => `${i + 1} 0 D${i + 1} 1\n`).join("");
    const folder = await dataFolder({ ...files, "qrels.txt": qrels });
    const dataset = await read({ format: "trec", path: folder });
    expect(dataset.notes).toEqual([
      "the judgements name topics by position: topic 309 is number 10 of the file",
    ]);
    expect(queriesOf(dataset).find(({ id }) => id === "2")!.text).toBe("Topic bears");
    await expect(read({ format: "trec", path: folder, query_ids: "number" })).rejects.toThrow(
      /no judgement names one of the topics.*set data.query_ids to position/,
    );
  });

  it("reads documents and topics as lines, as MS MARCO's are", async () => {
    const numbers = Array.from({ length: 10 }, (_, i) => i + 1);
    const files = {
      "collection.tsv": numbers.map((i) => `${i}\tPassage "${i}"\twith a tab\n`).join(""),
      "collection.jsonl": numbers
        .map((i) => `${JSON.stringify({ id: i, title: `T${i}`, contents: `C${i}` })}\n`)
        .join(""),
      "topics.dl19.tsv": numbers.map((i) => `${100 + i}\tquestion ${i}\n`).join(""),
      "qrels.txt": numbers.map((i) => `${100 + i} Q0 ${i} 3\n`).join(""),
    };
    const path = await dataFolder(files);
    const settings = { format: "trec", path, topics: "topics.dl19.tsv" };
    const tsv = await read({ ...settings, documents: "collection.tsv" });
    expect(tsv.documents[0]).toEqual({ id: "1", fields: { text: 'Passage "1"\twith a tab' } });
    const query = queriesOf(tsv).find(({ id }) => id === "104")!;
    expect([query.text, query.columns.number]).toEqual(["question 4", "104"]);
    expect(gainsOf(tsv)["104"]).toEqual({ 4: 3 });
    const jsonl = await read({ ...settings, documents: "collection.jsonl" });
    expect(jsonl.documents[1]).toEqual({ id: "2", fields: { title: "T2", contents: "C2" } });
  });

  it("reads a folder of documents, compressed ones too, and qrels by split", async () => {
    const documents = readFileSync(path.join(goodFolder("trec"), "documents.xml"), "utf8");
    const half = documents.indexOf("<DOC>\n<DOCNO> D6");
    const line = (i: number) => `${299 + i} 0 D${i} 1\n`;
    const folder = await dataFolder({
      "documents/a/one.xml": documents.slice(0, half),
      "documents/two.xml.gz": gzipSync(documents.slice(half)),
      "topics.xml": readFileSync(path.join(goodFolder("trec"), "topics.xml")),
      "qrels.train.txt": [1, 2, 3, 4, 5, 6].map(line).join(""),
      "qrels.dev.txt": [7, 8].map(line).join(""),
      "qrels.test.txt": [9, 10].map(line).join(""),
    });
    const splits = { by: "given", validation: "qrels.dev.txt" };
    const dataset = await read({ format: "trec", path: folder, documents: "documents", splits });
    expect(dataset.documents.map(({ id }) => id).sort()).toHaveLength(10);
    expect(ROLES.map((role) => dataset.splits[role]!.queries.length)).toEqual([6, 2, 2]);
    expect(dataset.splits.test!.name).toBe("qrels.test.txt");
  });
});

describe("ESCI", () => {
  it("takes a locale and the small version, with the paper's gains", async () => {
    const dataset = await good("esci");
    expect(dataset.documents).toHaveLength(45);
    expect(dataset.documents[1]).toEqual({
      id: "B001",
      fields: {
        title: "Product 1",
        description: "About 1",
        bullet_points: "One\nTwo",
        brand: "Brand",
        color: "",
      },
    });
    expect(dataset.documents[5]!.fields.description).toBe("");
    expect(gainsOf(dataset)["0"]).toEqual({ B000: 1, B001: 0.1, B002: 0.01, B003: 0 });
    expect(dataset.splits.test!.queries.map(({ text }) => text)).toEqual(["inks 8", "jars 9"]);
    expect(dataset.splits.train!.queries.length).toBe(7);
    expect(dataset.splits.validation!.queries.length).toBe(1);
  });

  it("counts exact matches alone where it is told to, as Rec-R1, and takes the judged products", async () => {
    const gains = { exact: 1, substitute: 0, complement: 0, irrelevant: 0 };
    const dataset = await good("esci", { gains, products: "judged" });
    expect(gainsOf(dataset)["0"]).toEqual({ B000: 1, B001: 0, B002: 0, B003: 0 });
    expect(dataset.documents).toHaveLength(40);
  });
});

describe("verl's rows", () => {
  it("may be one file where splits are made of it", async () => {
    const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    const ids = Array.from({ length: 20 }, (_, i) => `B${i}`);
    const folder = await dataFolder({
      "corpus.jsonl": lines(ids.map((item_id) => ({ item_id, title: item_id }))),
      "all.jsonl": lines(
        ids.map((id) => ({ query: `w${id}`, reward_model: { ground_truth: { target: id } } })),
      ),
    });
    const splits = { by: "query_group", train: "all.jsonl" };
    const dataset = await readDataset(resolveData({ format: "verl", path: folder, splits }));
    expect(ROLES.map((role) => dataset.splits[role]!.queries.length)).toEqual([16, 2, 2]);
    const given = resolveData({ format: "verl", path: folder, splits: { train: "all.jsonl" } });
    await expect(readDataset(given)).rejects.toThrow(/no such file/);
  });

  it.each<[string, (index: number, targets: string[]) => object]>([
    [
      "ground truth",
      (_, target) => ({ reward_model: { ground_truth: JSON.stringify({ target }) } }),
    ],
    [
      "list of targets",
      (_, target) => ({ reward_model: { ground_truth: JSON.stringify(target) } }),
    ],
    [
      "reward model, prompt and extra info",
      (index, target) => ({
        reward_model: JSON.stringify({ style: "rule", ground_truth: { target } }),
        extra_info: JSON.stringify({ index }),
        prompt: JSON.stringify([{ role: "user", content: "Rewrite" }]),
      }),
    ],
  ])("may hold JSON in a text: %s", async (name, rest) => {
    const rowsOf = (first: number) =>
      [0, 1]
        .map((i) => first + i)
        .map((index) => ({
          data_source: "s",
          query: `w${index}`,
          ...rest(index, [`B${index}`, "[x"]),
        }))
        .map((row) => `${JSON.stringify(row)}\n`)
        .join("");
    const folder = await dataFolder({
      "corpus.jsonl": ["B0", "B1", "[x"]
        .map((item_id) => `${JSON.stringify({ item_id, title: item_id })}\n`)
        .join(""),
      "train.jsonl": rowsOf(0),
      "val.jsonl": rowsOf(2),
      "test.jsonl": rowsOf(4),
    });
    const splits = { train: "train.jsonl", validation: "val.jsonl", test: "test.jsonl" };
    const spec = { format: "verl", path: folder, splits: { by: "given", ...splits } };
    const dataset = await readDataset(resolveData(spec));
    const { queries, qrels } = dataset.splits.train!;
    expect([...qrels.values()].map((gains) => [...gains.keys()])).toEqual([
      ["B0", "[x"],
      ["B1", "[x"],
    ]);
    if (name.startsWith("reward")) {
      expect(queries[0]!.id).toBe("s:0");
      expect(queries[0]!.columns.prompt).toBe("Rewrite");
    }
  });

  it("count a target that stands twice once, and offer the baked prompt", async () => {
    const dataset = await good("verl");
    expect(gainsOf(dataset)["esci_test:8"]).toEqual({ B8: 1 });
    expect(dataset.notes).toEqual([
      "judgements that stand twice count once: 10, such as B0 for query esci_train:0 (train.parquet:1)",
    ]);
    expect(dataset.splits.test!.queries[0]).toEqual({
      id: "esci_test:8",
      text: "inks",
      columns: {
        data_source: "esci_test",
        ability: "search",
        split: "train",
        index: "8",
        prompt: "Rewrite inks",
      },
    });
    expect(dataset.documents[0]).toEqual({ id: "B0", fields: { metadata: "About 0" } });
  });
});

describe("MovieLens' older sets", () => {
  it("stand between colons, in Latin-1", async () => {
    const movies = "1::Café (1990)::Drama|War\n2::Two (1991)::War\n3::Three::War\n4::Four::War\n";
    const ratings = [1, 2, 3, 4].map((i) => `1::${i}::5::${i}\n`).join("");
    const folder = await dataFolder({
      "movies.dat": Buffer.from(movies, "latin1"),
      "ratings.dat": ratings,
    });
    const { documents, splits } = await read({ format: "movielens", path: folder });
    expect(documents[0]).toEqual({ id: "1", fields: { title: "Café (1990)", text: "Drama War" } });
    expect(splits.test!.queries[0]!.seen).toEqual(["1", "2", "3"]);
  });
});

describe("Amazon Reviews 2023", () => {
  it("joins features and description, and takes interactions as CSV too", async () => {
    const meta = {
      title: "Cream",
      features: ["Soft", "White"],
      description: ["For hands."],
      store: "Shop",
      categories: ["Beauty"],
      details: "{}",
      parent_asin: "A0",
    };
    const others = [1, 2, 3].map((i) => ({ title: null, features: [], parent_asin: `A${i}` }));
    const rows = [0, 1, 2, 3].map((i) => `U,A${i},5.0,${1588687728923 + i}\n`).join("");
    const folder = await dataFolder({
      "meta_All_Beauty.jsonl": [meta, ...others].map((row) => JSON.stringify(row)).join("\n"),
      "All_Beauty.csv.gz": gzipSync(`user_id,parent_asin,rating,timestamp\n${rows}`),
    });
    const { documents, splits } = await read({ format: "amazon_reviews_2023", path: folder });
    expect(documents[0]!.fields).toEqual({
      title: "Cream",
      text: "Soft\nWhite\nFor hands.",
      store: "Shop",
      categories: "Beauty",
    });
    expect(splits.test!.queries[0]!.history!.map(({ title }) => title)).toEqual([
      "Cream",
      "A1",
      "A2",
    ]);
    expect([...splits.test!.qrels.values().next().value!.keys()]).toEqual(["A3"]);
  });
});
