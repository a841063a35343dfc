import { readFile } from "node:fs/promises";
import path from "node:path";
import { messageOf, UserError } from "../../schemas/user-error";
import { parseObject, readLines } from "../data/lines";
import { readParquet } from "../data/parquet";
import type { LoggedRow } from "./logged";

/** Told of every line that cannot be taken over. */
export type OnFault = (fault: UserError) => void;

/** The rows of a file: JSON lines, or a parquet table by its ending. */
export async function readRows(file: string, onFault: OnFault): Promise<LoggedRow[]> {
  return path.extname(file) === ".parquet" ? parquetRows(file) : jsonRows(file, onFault);
}

async function jsonRows(file: string, onFault: OnFault): Promise<LoggedRow[]> {
  const rows: LoggedRow[] = [];
  for await (const line of readLines(file, "logged rollouts, a JSON object a line"))
    try {
      rows.push({ file, line: line.number, value: parseObject(line, file) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      onFault(error);
    }
  return rows;
}

async function parquetRows(file: string): Promise<LoggedRow[]> {
  const rows: LoggedRow[] = [];
  for await (const { values, place } of readParquet(file, "logged completions"))
    rows.push({ file, line: place.row ?? rows.length + 1, value: values });
  return rows;
}

/** A file that is one JSON object. */
export async function readJson(file: string): Promise<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch (error) {
    throw new UserError(`cannot be read as JSON (${messageOf(error)})`, { file });
  }
  throw new UserError("holds no JSON object", { file });
}
