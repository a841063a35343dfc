import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { quoted } from "../../runlog/export/csv";
import { textOf } from "./rows";
import { bareName } from "./text-file";

type Values = Record<string, unknown>;

/** By the ending of a file's name what stands between its columns; others are JSON lines. */
const DELIMITERS: Record<string, string> = {
  ".csv": ",",
  ".dat": "::",
  ".inter": "\t",
  ".item": "\t",
  ".tab": "\t",
  ".tsv": "\t",
};

/** The name of a table's copy: not compressed, and JSON lines in place of Parquet or a JSON list. */
export function copyName(name: string): string {
  return bareName(name).replace(/\.(parquet|json)$/i, ".jsonl");
}

/**
 * Writes rows that {@link readRows} gave as a table of the kind that the file's name says.
 *
 * @param header the first line, where it is not the names of the first row's columns.
 */
export async function writeTable(
  file: string,
  rows: AsyncIterable<Values>,
  header?: string,
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await pipeline(Readable.from(linesOf(file, rows, header)), createWriteStream(file));
}

async function* linesOf(
  file: string,
  rows: AsyncIterable<Values>,
  header: string | undefined,
): AsyncGenerator<string> {
  const delimiter = DELIMITERS[path.extname(file).toLowerCase()];
  // MovieLens' older sets know no quotation marks.
  const cell = (text: string) => (delimiter === "::" ? text : quoted(text, delimiter));
  let isFirst = delimiter !== undefined && delimiter !== "::";
  for await (const values of rows) {
    if (delimiter === undefined) {
      yield `${JSON.stringify(values, plain)}\n`;
      continue;
    }
    if (isFirst) yield `${header ?? Object.keys(values).map(cell).join(delimiter)}\n`;
    isFirst = false;
    const cells = Object.values(values).map((value) => cell(textOf(value) ?? ""));
    yield `${cells.join(delimiter)}\n`;
  }
}

/** Whole numbers of Parquet may be longer than JSON's. */
function plain(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
