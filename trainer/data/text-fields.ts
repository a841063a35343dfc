import type { Row } from "./row";
import { missingColumn } from "./rows";

/**
 * The text fields of a row: of the columns named, or of every one that holds text. Lists of texts,
 * as product features are, become lines.
 *
 * @throws UserError when a column that is named is not there.
 */
export function fieldsOf(row: Row, columns: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {};
  const names = columns.length ? columns : Object.keys(row.values);
  for (const name of names) {
    if (!(name in row.values)) throw missingColumn(row, name, "data.fields");
    const text = joined(row.values[name]);
    if (text !== undefined) fields[name] = text;
    else if (columns.length) fields[name] = "";
  }
  return fields;
}

/** A text, or a list of texts with a line each; undefined for anything else. */
export function joined(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.every((item) => typeof item === "string") ? value.join("\n") : undefined;
}
