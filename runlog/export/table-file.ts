import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import { replaceFile } from "../replace-file";
import { writeFailure } from "../write-failure";
import { csvHeader, csvRow } from "./csv";
import { inertMarkdown, markdownGroup } from "./markdown";
import { type Cell, type ExportSource, groupsOf, type TableColumn, tableColumns } from "./records";

/** Formats of the rollouts alone; the report is the whole inspector. */
export const TABLE_FORMATS = ["jsonl", "csv", "parquet", "md"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Rows of a row group of Parquet, which is held in memory. */
const ROW_GROUP = 10_000;

/**
 * Writes groups of rollouts into a file, which appears when it is whole.
 *
 * @throws UserError when it cannot be written.
 */
export async function writeTable(
  format: TableFormat,
  file: string,
  source: ExportSource,
): Promise<void> {
  const part = `${file}.part`;
  try {
    if (format === "parquet") await writeParquet(part, source);
    else await writeText(part, source, format);
    replaceFile(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw (error as NodeJS.ErrnoException).code ? writeFailure(file, error) : error;
  }
}

async function writeText(
  file: string,
  source: ExportSource,
  format: "jsonl" | "csv" | "md",
): Promise<void> {
  const columns = tableColumns(source.reader.columns.components.keys());
  const fd = openSync(file, "w");
  const write = (text: string) => {
    const bytes = Buffer.from(text, "utf8");
    for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
  };
  try {
    if (format === "csv") write(csvHeader(columns));
    if (format === "md") write(`# Rollouts of ${inertMarkdown(source.reader.state.name)}\n\n`);
    for await (const groups of groupsOf(source))
      for (const { group, query, rollouts } of groups) {
        if (format === "md") write(markdownGroup(group, query, rollouts));
        else if (format === "csv")
          write(rollouts.map((rollout) => csvRow(cells(columns, { rollout, query }))).join(""));
        else
          write(rollouts.map((rollout) => `${JSON.stringify({ ...rollout, query })}\n`).join(""));
      }
  } finally {
    closeSync(fd);
  }
}

function cells(
  columns: readonly TableColumn[],
  exported: Parameters<TableColumn["of"]>[0],
): Cell[] {
  return columns.map((column) => column.of(exported));
}

const PARQUET_TYPES = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  json: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  whole: { type: "INT32" },
  real: { type: "DOUBLE" },
  truth: { type: "BOOLEAN" },
} as const;

async function writeParquet(file: string, source: ExportSource): Promise<void> {
  const columns = tableColumns(source.reader.columns.components.keys());
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(({ name, type }) => ({
        name,
        repetition_type: "OPTIONAL" as const,
        ...PARQUET_TYPES[type],
      })),
    ],
  });
  let rows: Cell[][] = [];
  const flush = async () => {
    const columnData = columns.map(({ name }, i) => ({ name, data: rows.map((row) => row[i]) }));
    if (rows.length > 0) await writer.write({ columnData, rowGroupSize: ROW_GROUP });
    rows = [];
  };
  for await (const groups of groupsOf(source)) {
    for (const { query, rollouts } of groups)
      for (const rollout of rollouts) rows.push(cells(columns, { rollout, query }));
    if (rows.length >= ROW_GROUP) await flush();
  }
  await flush();
  await writer.finish();
}
