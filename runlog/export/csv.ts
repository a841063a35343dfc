import type { Cell, TableColumn } from "./records";

/** What makes a spreadsheet take a cell for a formula, or break out of it (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A row of CSV (RFC 4180). Spreadsheets run texts that begin as formulas do, and a policy can write
 * those: such texts get an apostrophe in front. Numbers are our own and stay as they are. NUL,
 * which no CSV reader takes, becomes U+FFFD.
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

export function csvHeader(columns: readonly TableColumn[]): string {
  return csvRow(columns.map(({ name }) => name));
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  return quoted((FORMULA.test(cell) ? `'${cell}` : cell).replaceAll("\0", "\ufffd"));
}

/** A text as it stands between delimiters: in quotation marks where it would not be one cell. */
export function quoted(text: string, delimiter = ","): string {
  const isPlain = !/["\r\n]/.test(text) && !text.includes(delimiter);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
