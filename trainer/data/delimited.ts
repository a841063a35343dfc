import { Readable } from "node:stream";
import { CsvError, type Options, parse } from "csv-parse";
import { type Place, UserError } from "../../schemas/user-error";
import type { Row } from "./row";
import { type Encoding, readText } from "./text-file";

/** A record longer than this has a quotation mark that is never closed. */
const LONGEST = 16_000_000;

/**
 * Streams the rows of a table with a header line, separated by commas (RFC 4180).
 *
 * @throws UserError for a line with too few or too many columns, a quotation mark that is not
 * closed, and a header that names a column twice or not at all.
 */
export async function* readDelimited(
  file: string,
  purpose: string,
  encoding?: Encoding,
): AsyncGenerator<Row> {
  const options: Options = {
    bom: true,
    columns: (header: string[]) => headerOf(header, file),
    info: true,
    max_record_size: LONGEST,
    relax_quotes: true,
    skip_empty_lines: true,
  };
  const source = Readable.from(readText(file, purpose, encoding), { objectMode: true });
  const parser = parse(options);
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  let rows = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      rows++;
      yield { values: record, place: { file, line: info.lines } };
    }
  } catch (error) {
    throw error instanceof CsvError ? faultOf(error, file) : error;
  } finally {
    source.destroy();
  }
  if (rows === 0) throw noRows(file, purpose);
}

interface Parsed {
  record: Record<string, string>;
  info: { lines: number };
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
