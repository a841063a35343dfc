import { stat } from "node:fs/promises";
import { UserError } from "../../schemas/user-error";
import { parquetColumns } from "./parquet";
import { readRows } from "./rows";

/** A list in JSON is read whole to see its first row; one that is larger is left alone. */
const LARGEST_LIST = 20_000_000;

/**
 * The columns of a table, by its first row, or by the schema of a Parquet file.
 *
 * @returns none where the file is no table or cannot be read.
 */
export async function columnsOf(file: string): Promise<string[]> {
  const purpose = "a table";
  try {
    if (/\.parquet$/i.test(file)) return await parquetColumns(file, purpose);
    if (/\.json$/i.test(file) && (await stat(file)).size > LARGEST_LIST) return [];
    for await (const { values } of readRows(file, { purpose })) return Object.keys(values);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return [];
}
