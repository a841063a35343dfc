import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { splitName } from "../../../schemas/data-rules";
import type { Dataset, Query } from "../../../trainer/data/dataset";
import { readDataset } from "../../../trainer/data/read";
import { readRows, textOf } from "../../../trainer/data/rows";
import { ROLES } from "../../../trainer/data/splits";
import { dataFolder } from "../../support/data-folder";
import { resolveData } from "../../support/resolve-part";

const GOOD = path.resolve("test/fixtures/bad-data");
const goodFolder = (format: string) => path.join(GOOD, format, "good");
const read = (data: object) => readDataset(resolveData(data));
const good = (format: string, settings: object = {}) =>
  read({ format, path: goodFolder(format), ...settings });

const queriesOf = ({ splits }: Dataset): Query[] => ROLES.flatMap((role) => splits[role]!.queries);
const gainsOf = ({ splits }: Dataset) =>
  Object.fromEntries(
    ROLES.flatMap((role) =>
      [...splits[role]!.qrels].map(([id, gains]) => [id, Object.fromEntries(gains)]),
    ),
  );
/** All of a dataset that does not depend on where it lies. */
const contentOf = ({ documents, splits }: Dataset) =>
  JSON.stringify([
    documents,
    ROLES.map((role) => [
      splits[role],
      [...splits[role]!.qrels].map(([id, gains]) => [id, ...gains]),
    ]),
  ]);

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
      /topic 1 is not in the topics.*set data.query_ids to position/,
    );
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
  it("count a target that stands twice once, and offer the baked prompt", async () => {
    const dataset = await good("verl");
    expect(gainsOf(dataset)["esci_test:8"]).toEqual({ B8: 1 });
    expect(dataset.notes).toEqual([
      "judgements that stand twice count once: 10, such as B0 for query esci_train:0",
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

describe("tables", () => {
  const DOCUMENTS = "id,title\n1,One\n2,Two\n07,Seven\n";
  const table = async (queries: string, settings: object = {}) => {
    const folder = await dataFolder({ "documents.csv": DOCUMENTS, "queries.csv": queries });
    const splits = { by: "random", fractions: { validation: 0, test: 0 } };
    return read({ format: "table", path: folder, splits, ...settings });
  };
  const relevant = async (queries: string, settings?: object) => {
    const { splits } = await table(queries, settings);
    return [...splits.train!.qrels].map(([id, gains]) => [id, ...gains]);
  };

  it.each([
    ["one id", "a,1", [["a", ["1", 1]]]],
    ["a separator", "a,1|2", [["a", ["1", 1], ["2", 1]]]],
    ["a JSON list", 'a,"[""1"", 2]"', [["a", ["1", 1], ["2", 1]]]],
    ["a list as Python prints it", "a,\"['1', '07']\"", [["a", ["1", 1], ["07", 1]]]],
    ["a list as numpy prints it", "a,\"['1' '07']\"", [["a", ["1", 1], ["07", 1]]]],
    ["rows of one query", "a,1\na,2", [["a", ["1", 1], ["2", 1]]]],
    ["an id twice", "a,1|1\na,1", [["a", ["1", 1]]]],
    ["an unknown id beside a known one", "a,1|99", [["a", ["1", 1]]]],
    ["a query without relevant documents", "a,1\nb,", [["a", ["1", 1]]]],
    ["a blank query", "a,1\n ,2", [["a", ["1", 1]]]],
  ])("take %s", async (_, rows, expected) => {
    expect(await relevant(`query,relevant\n${rows}\n`)).toEqual(expected);
  });

  it("take gains, ids and splits from columns, and offer the others to the prompt", async () => {
    const rows =
      "qid,query,relevant,gain,split,country\n1,red,1,2,train,us\n1,red,2,0.5,train,us\n2,red,2,1,eval,de\n3,blue,07,1,dev,de\n";
    const dataset = await table(rows, {
      query_id_column: "qid",
      gain_column: "gain",
      splits: { by: "given", validation: "dev", test: "eval" },
    });
    expect(gainsOf(dataset)).toEqual({ 1: { 1: 2, 2: 0.5 }, 2: { 2: 1 }, 3: { "07": 1 } });
    expect(dataset.splits.test!.queries).toEqual([
      { id: "2", text: "red", columns: { split: "eval", country: "de" } },
    ]);
  });

  it("keep ids as they are written: leading zeros, large numbers", async () => {
    const folder = await dataFolder({
      "documents.jsonl":
        '{"id": 9007199254740991, "title": "Big"}\n{"id": "007", "title": "Zeros"}\n',
      "queries.jsonl": '{"query": "a", "relevant": [9007199254740991, "007"]}\n',
    });
    const files = { documents: "documents.jsonl", queries: "queries.jsonl" };
    const splits = { by: "random", fractions: { validation: 0, test: 0 } };
    const { splits: made } = await read({ format: "table", path: folder, ...files, splits });
    expect([...made.train!.qrels.get("a")!.keys()]).toEqual(["9007199254740991", "007"]);
  });
});

describe("compressed files", () => {
  // `user_id,item_id,timestamp` and four rows, compressed by pyarrow's zstd.
  const ZSTD =
    "28b52ffd2032910100757365725f69642c6974656d5f69642c74696d657374616d700a752c312c310a752c322c320a752c332c330a752c342c340a";
  const ROWS = "user_id,item_id,timestamp\nu,1,1\nu,2,2\nu,3,3\nu,4,4\n";

  it.each([
    ["interactions.csv", Buffer.from(ROWS)],
    ["interactions.csv.gz", gzipSync(ROWS)],
    ["interactions.csv.zst", Buffer.from(ZSTD, "hex")],
    ["interactions.tsv.gz", gzipSync(ROWS.replaceAll(",", "\t"))],
  ])("%s is read", async (name, bytes) => {
    const items = "item_id,title\n1,One\n2,Two\n3,Three\n4,Four\n";
    const folder = await dataFolder({ [name]: bytes, "items.csv": items });
    const { splits } = await read({ format: "interactions", path: folder, interactions: name });
    expect(splits.test!.queries[0]!.seen).toEqual(["1", "2", "3"]);
  });
});

describe("Parquet as pyarrow writes it", () => {
  const folder = path.resolve("test/fixtures/parquet");
  const names = readdirSync(folder).filter((name) => name.endsWith(".parquet"));
  const expected = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")) as Record<
    string,
    unknown
  >[];

  it.each(names)("%s has the rows that pyarrow holds", async (name) => {
    const found = [];
    const file = path.join(folder, name);
    for await (const { values, place } of readRows(file, { purpose: "rows" })) {
      expect(place).toEqual({ file, row: found.length + 1 });
      const { user_id, timestamp, note, ...rest } = values;
      found.push({
        user_id: Number(textOf(user_id)),
        timestamp: textOf(timestamp),
        note: note ?? null,
        ...rest,
      });
    }
    expect(found).toEqual(expected);
  });

  it("holds interactions whose times are dates and whose users are large numbers", async () => {
    const items = `item_id,title\n${Array.from({ length: 12 }, (_, i) => `B${String(i).padStart(3, "0")},Item ${i}\n`).join("")}`;
    const bytes = readFileSync(path.join(folder, "snappy.parquet"));
    const own = await dataFolder({ "clicks.parquet": bytes, "items.csv": items });
    const { splits } = await read({
      format: "interactions",
      path: own,
      interactions: "clicks.parquet",
      rating_column: "rating",
      min_rating: 2,
    });
    const users = splits.test!.queries.map(({ columns }) => columns.user);
    expect(users).toEqual([0, 1, 2, 3, 4].map((i) => String(7_000_000_000 + i)));
    const first = expected.slice(0, 6).filter(({ rating }) => (rating as number) >= 2);
    expect([
      ...splits.test!.queries[0]!.seen!,
      ...splits.test!.qrels.values().next().value!.keys(),
    ]).toEqual(first.map(({ item_id }) => item_id));
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
