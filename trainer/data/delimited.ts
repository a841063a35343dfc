import { Readable } from "node:stream";
import { CsvError, type Options, parse } from "csv-parse";
import { quoted } from "../../runlog/export/csv";
import { type Place, UserError } from "../../schemas/user-error";
import type { Row } from "./row";
import { type Encoding, readText } from "./text-file";

/** A record longer than this has a quotation mark that is never closed. */
const LONGEST = 16_000_000;

/**
 * Streams the rows of a table with a header line, separated by commas (RFC 4180).
 *
 * @throws UserError for a line with too few or too many columns, a quotation mark that is not
 * closed or closes in the midst of a later line, and a header that names a column twice or not at all.
 */
export async function* readDelimited(
  file: string,
  purpose: string,
  encoding?: Encoding,
): AsyncGenerator<Row> {
  let rows = 0;
  let isChecked = false;
  for await (const { record, info } of parsed(file, purpose, encoding)) {
    rows++;
    if (!isChecked && tornCells(record).length) {
      await refuseTorn(file, purpose, encoding);
      isChecked = true;
    }
    yield { values: record, place: { file, line: info.lines } };
  }
  if (rows === 0) throw noRows(file, purpose);
}

interface Parsed {
  record: Record<string, string>;
  info: { lines: number };
  /** The record as it stands in the file, where that is asked for. */
  raw?: string;
}

async function* parsed(
  file: string,
  purpose: string,
  encoding?: Encoding,
  raw = false,
): AsyncGenerator<Parsed> {
  const options: Options = {
    bom: true,
    columns: (header: string[]) => headerOf(header, file),
    info: true,
    max_record_size: LONGEST,
    raw,
    relax_quotes: true,
    skip_empty_lines: true,
  };
  const source = Readable.from(readText(file, purpose, encoding), { objectMode: true });
  const parser = parse(options);
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    yield* parser as AsyncIterable<Parsed>;
  } catch (error) {
    throw error instanceof CsvError ? faultOf(error, file) : error;
  } finally {
    source.destroy();
  }
}

/** Cells that may have swallowed rows: one that begins with a quotation mark keeps it if it is torn. */
function tornCells(record: Record<string, string>): string[] {
  return Object.values(record).filter((cell) => cell.startsWith('"') && cell.includes("\n"));
}

/** Whether a cell is torn only its text in the file tells, which takes long to keep of every row. */
async function refuseTorn(file: string, purpose: string, encoding?: Encoding): Promise<void> {
  let line = 1;
  for await (const { record, info, raw } of parsed(file, purpose, encoding, true)) {
    if (tornCells(record).some((cell) => !raw!.includes(quoted(cell))))
      throw new UserError(
        `a quotation mark is opened here, and text follows the one that closes it on line ${info.lines}: the rows between would be lost. Close it, or double it where it is part of the text.`,
        { file, line: line + 1 },
      );
    line = info.lines;
  }
}

/** RecBole writes a column's type behind its name, as in `user_id:token`. */
export function headerOf(header: readonly string[], file: string): string[] {
  const place = { file, line: 1 };
  const names = header.map((name) =>
    name.trim().replace(/:(token|float|token_seq|float_seq)$/, ""),
  );
  const other = [";", "\t", ","].find((sign) => names.length === 1 && names[0]!.includes(sign));
  if (other !== undefined)
    throw new UserError(
      `the header is one column, ${JSON.stringify(names[0])}, with ${JSON.stringify(other)} in it. Separate a .csv by commas and a .tsv by tabs.`,
      place,
    );
  const doubled = names.find((name, i) => names.indexOf(name) !== i);
  if (names.includes(""))
    throw new UserError(
      `column ${names.indexOf("") + 1} of the header has no name. Name every column.`,
      place,
    );
  if (doubled !== undefined)
    throw new UserError(
      `the header names the column ${doubled} twice. Give every column a name of its own.`,
      place,
    );
  return names;
}

function faultOf(error: CsvError, file: string): UserError {
  const { lines, columns, record } = error as unknown as {
    lines?: number;
    columns?: { name: string }[];
    record?: unknown[];
  };
  const place = { file, ...(lines === undefined ? {} : { line: lines }) };
  switch (error.code) {
    case "CSV_RECORD_INCONSISTENT_COLUMNS":
    case "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH":
      return otherColumns(record?.length, columns?.length, place);
    case "CSV_QUOTE_NOT_CLOSED":
    case "CSV_MAX_RECORD_SIZE":
      return neverClosed(place);
    default:
      return new UserError(`${error.message}. Correct the line.`, place);
  }
}

export function otherColumns(
  found: number | undefined,
  expected: number | undefined,
  place: Place,
): UserError {
  return new UserError(
    `found ${found} column(s), the header has ${expected}. Put a text with the delimiter in it in quotation marks.`,
    place,
  );
}

export function neverClosed(place: Place): UserError {
  return new UserError(
    "a quotation mark is opened and never closed. Close it, or double it where it is part of the text.",
    place,
  );
}

export function noRows(file: string, purpose: string): UserError {
  return new UserError(
    `no rows; expected a header line and below it ${purpose}. Fill the file or name another.`,
    { file },
  );
}
