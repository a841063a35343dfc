import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { quoted } from "../../../runlog/export/csv";
import { readRows } from "../../../trainer/data/rows";
import { Random } from "../../../trainer/random";
import { dataFolder } from "../../support/data-folder";

async function read(text: string, name = "x.tsv") {
  const folder = await dataFolder({ [name]: text });
  const rows: { values: string[]; line: number | undefined }[] = [];
  for await (const { values, place } of readRows(path.join(folder, name), { purpose: "rows" }))
    rows.push({ values: Object.values(values) as string[], line: place.line });
  return rows;
}
const valuesOf = async (text: string) => (await read(text)).map(({ values }) => values);

const PIECES = ["a", "b c", '"', '""', "'", ",", "5", "é"];
const drawn = (random: Random, pieces: readonly string[]) =>
  Array.from({ length: random.below(5) }, () => pieces[random.below(pieces.length)]!).join("");

describe("tab-separated tables", () => {
  it("have quotation marks in their texts, which swallow no rows", async () => {
    const titles = [
      '"Heroes" (1977)',
      '5" pipe',
      '"open only',
      'C" x',
      '"whole"',
      'say "hi"',
      '""',
    ];
    const text = `id\ttitle\n${titles.map((title, i) => `${i}\t${title}`).join("\r\n")}`;
    expect(await read(text)).toEqual(
      titles.map((title, i) => ({
        values: [String(i), { '"whole"': "whole", '""': "" }[title] ?? title],
        line: i + 2,
      })),
    );
    expect(await valuesOf('id\ttitle\n1\t"last')).toEqual([["1", '"last']]);
  });

  it("may quote cells that hold tabs or line ends, as pandas writes them", async () => {
    // pandas 3.1.1: DataFrame(rows).to_csv(file, sep="\t", index=False)
    const file = path.resolve("test/fixtures/tables/pandas.tsv");
    expect(await valuesOf(readFileSync(file, "utf8"))).toEqual(
      JSON.parse(readFileSync(file.replace(".tsv", ".json"), "utf8")),
    );
  });

  it("are read as they were written, quoted", async () => {
    const random = new Random(1);
    for (let i = 0; i < 300; i++) {
      const columns = 2 + random.below(3);
      const rows = Array.from({ length: 1 + random.below(6) }, () =>
        Array.from({ length: columns }, () =>
          drawn(random, [...PIECES, random.next() < 0.5 ? "\t" : "\n"]),
        ).map((cell) => `x${cell}`),
      );
      const lines = [Array.from({ length: columns }, (_, column) => `c${column}`), ...rows].map(
        (row) => row.map((cell) => quoted(cell, "\t")).join("\t"),
      );
      expect(await valuesOf(lines.join("\n")), JSON.stringify(rows)).toEqual(rows);
    }
  });

  it("are read as they were written, without quotation marks around cells", async () => {
    const random = new Random(2);
    const isQuoted = (cell: string) =>
      /^".*"$/.test(cell) && !cell.slice(1, -1).replaceAll('""', "").includes('"');
    for (let i = 0; i < 300; i++) {
      const columns = 2 + random.below(3);
      const rows = Array.from({ length: 1 + random.below(6) }, () =>
        Array.from({ length: columns }, (_, at) => (at ? drawn(random, PIECES) : "x")).map(
          (cell) => (isQuoted(cell) ? "quoted" : cell),
        ),
      );
      const header = Array.from({ length: columns }, (_, column) => `c${column}`);
      const text = [header, ...rows].map((row) => row.join("\t")).join("\n");
      expect(await valuesOf(text), text).toEqual(rows);
    }
  });

  it.each([
    ["too few columns", "a\tb\n1\t2\n3\n", 3, /found 1 column\(s\), the header has 2/],
    ["too many columns", "a\tb\n1\t2\t3\n", 2, /found 3 column\(s\), the header has 2/],
    ["a mark that is never closed", 'a\tb\tc\n1\t"2\n3\t4\n5\n', 2, /never closed/],
    ["a mark that closes in the wrong place", 'a\tb\tc\n1\t"2\n3"\n', 2, /found 2 column/],
    ["no rows", "a\tb\n", undefined, /no rows/],
    ["a header that names a column twice", "a\ta\n1\t2\n", 1, /the column a twice/],
    ["commas", "a,b\n1,2\n", 1, /one column.*"," in it/],
  ])("with %s are answered", async (_, text, line, message) => {
    await expect(read(text)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      place: line === undefined ? {} : { line },
    });
  });

  it("a mark that is never closed does not make the rest be looked through again and again", async () => {
    const rest = Array.from({ length: 60_000 }, (_, i) => `word number ${i}\n`).join("");
    await expect(read(`a\tb\tc\n1\t"2\n${rest}`)).rejects.toThrow(/never closed/);
  });
});
