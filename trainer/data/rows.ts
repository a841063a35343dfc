import { UserError } from "../../schemas/user-error";
import { readDelimited } from "./delimited";
import { faultOfJson } from "./json-fault";
import { parseObject, readLineBatches } from "./lines";
import { readParquet } from "./parquet";
import type { Row } from "./row";
import { readTabs } from "./tab-separated";
import { bareName, type Encoding, readText } from "./text-file";

/** What a table's file is for, and how it is read where its name does not say. */
export interface TableOptions {
  /** Told to the user when the file cannot be read. */
  purpose: string;
  /** Columns that are read, where the file is read by columns. */
  columns?: readonly string[];
  encoding?: Encoding;
}

/**
 * Streams the rows of a table by its file's name: `.csv`, `.tsv`, `.jsonl` or `.json`, each also
 * with `.gz` or `.zst` behind, or `.parquet`.
 *
 * @throws UserError with file and line, or row, of what is malformed.
 */
export async function* readRows(file: string, options: TableOptions): AsyncGenerator<Row> {
  const { purpose, encoding } = options;
  const ending = /\.([a-z0-9]+)$/i.exec(bareName(file))?.[1]?.toLowerCase();
  switch (ending) {
    case "csv":
      return yield* readDelimited(file, purpose, encoding);
    case "tsv":
    case "tab":
    case "inter":
    case "item":
      return yield* readTabs(file, purpose, encoding);
    case "jsonl":
    case "ndjson":
      for await (const lines of readLineBatches(file, purpose, encoding))
        for (const line of lines)
          yield { values: parseObject(line, file), place: { file, line: line.number } };
      return;
    case "json":
      return yield* rowsOfList(file, await readJsonList(file, purpose));
    case "parquet":
      return yield* readParquet(file, purpose, options.columns);
    default:
      throw new UserError(
        `a table's name must end in .csv, .tsv, .jsonl, .json or .parquet, the first four also with .gz or .zst behind; expected ${purpose}. Rename the file or convert it.`,
        { file },
      );
  }
}

/**
 * The objects of a JSON file that is one list.
 *
 * @throws UserError when it is something else.
 */
export async function readJsonList(
  file: string,
  purpose: string,
): Promise<Record<string, unknown>[]> {
  let text = "";
  for await (const chunk of readText(file, purpose)) text += chunk;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const line = text.slice(0, faultOfJson(text)).split("\n").length;
    throw new UserError(
      `not valid JSON (${message.replace(/\s+/g, " ")}); expected ${purpose}. Correct the file.`,
      { file, line },
    );
  }
  if (!Array.isArray(value))
    throw new UserError(
      `found ${text.trim().slice(0, 30)}…, expected a JSON list of ${purpose}. Put [ and ] around.`,
      { file },
    );
  value.forEach((item: unknown, i) => {
    if (typeof item !== "object" || item === null || Array.isArray(item))
      throw new UserError(
        `found ${JSON.stringify(item).slice(0, 40)}, expected an object. Correct or remove it.`,
        { file, row: i + 1 },
      );
  });
  return value as Record<string, unknown>[];
}

function* rowsOfList(file: string, list: readonly Record<string, unknown>[]): Generator<Row> {
  for (const [i, values] of list.entries()) yield { values, place: { file, row: i + 1 } };
}

/** A value as text; undefined where there is none, or where it is no single value. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isNaN(value) ? undefined : String(value);
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  return undefined;
}

/**
 * The text in a column that every row must fill.
 *
 * @throws UserError naming the columns there are, or the value found.
 */
export function needText({ values, place }: Row, column: string, setting?: string): string {
  const text = textOf(values[column])?.trim();
  if (text) return text;
  if (!(column in values)) throw missingColumn({ values, place }, column, setting);
  throw new UserError(
    `the column ${column} holds ${JSON.stringify(values[column]) ?? "nothing"}; expected a text or a number. Fill it or remove the row.`,
    { ...place, key: column },
  );
}

/** The fault of a table without a column that is needed. */
export function missingColumn({ values, place }: Row, column: string, setting?: string): UserError {
  const remedy = setting ? `Set ${setting} to one of them` : "Add the column";
  return new UserError(
    `there is no column ${column}; the columns are ${Object.keys(values).join(", ")}. ${remedy}.`,
    { ...place, key: column },
  );
}

/**
 * The number in a column.
 *
 * @throws UserError when it is none.
 */
export function needNumber(row: Row, column: string, setting?: string): number {
  const text = needText(row, column, setting);
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  throw new UserError(
    `the column ${column} holds ${JSON.stringify(text)}; expected a number. Correct or remove the row.`,
    { ...row.place, key: column },
  );
}
