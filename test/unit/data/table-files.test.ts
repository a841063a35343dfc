import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readRows, textOf } from "../../../trainer/data/rows";
import { dataFolder } from "../../support/data-folder";
import { read } from "../../support/good-data";

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

describe("quotation marks in a CSV", () => {
  const valuesOf = async (text: string) => {
    const folder = await dataFolder({ "x.csv": text });
    const rows: unknown[] = [];
    for await (const { values } of readRows(path.join(folder, "x.csv"), { purpose: "rows" }))
      rows.push(Object.values(values));
    return rows;
  };

  it("may stand in texts, doubled or not, over several lines", async () => {
    const text =
      'id,title\n1,5" pipe\n2,"Heroes" (1977)\n3,"""a"", she said,\r\nand left"\n4,"two\nlines"\n5,"""\n"""\n';
    expect(await valuesOf(text)).toEqual([
      ["1", '5" pipe'],
      ["2", '"Heroes" (1977)'],
      ["3", '"a", she said,\r\nand left'],
      ["4", "two\nlines"],
      ["5", '"\n"'],
    ]);
  });

  it("swallow no rows where one is forgotten", async () => {
    const text = 'id,title\n0,"""a\nb"""\n1,"Film\n2,"Heroes" (1977)\n3,x\n';
    await expect(valuesOf(text)).rejects.toMatchObject({
      message: expect.stringMatching(/^a quotation mark is opened here.*closes it on line 5: /),
      place: { line: 4 },
    });
  });
});

describe("a damaged Parquet file", () => {
  it("ends no process, whatever columns are damaged at once", async () => {
    const bytes = readFileSync(path.resolve("test/fixtures/parquet/snappy.parquet"));
    // The first column's page cannot be decoded, and the last one's path is not the schema's.
    bytes.fill(0xff, 4, 40);
    const inSchema = bytes.indexOf("element");
    bytes.write("elemXnt", bytes.indexOf("element", inSchema + 1));
    const folder = await dataFolder({ "x.parquet": bytes });
    const unheard: unknown[] = [];
    const listener = (reason: unknown) => unheard.push(reason);
    process.on("unhandledRejection", listener);
    const rows = readRows(path.join(folder, "x.parquet"), { purpose: "rows" });
    await expect(rows.next()).rejects.toMatchObject({
      message: expect.stringMatching(/^is no readable Parquet .*fetch it again/),
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off("unhandledRejection", listener);
    expect(unheard).toEqual([]);
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
