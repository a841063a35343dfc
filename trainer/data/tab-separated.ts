import type { UserError } from "../../schemas/user-error";
import { headerOf, neverClosed, noRows, otherColumns } from "./delimited";
import { type Line, readLineBatches } from "./lines";
import type { Row } from "./row";
import type { Encoding } from "./text-file";

/** A row of several lines that is longer has a quotation mark that is never closed. */
const LONGEST = 1_000_000;

/** A line, or several, whose last cell opens a quotation mark and does not close it. */
interface Open {
  text: string;
  /** Of its first and its last line. */
  first: number;
  last: number;
  /** Whether it has as many cells as the header, so that the mark may be part of a text. */
  isWhole: boolean;
}

/**
 * Streams the rows of a tab-separated table with a header line. Most programs write such tables
 * without quotation marks around cells, some with: a cell counts as quoted only if it begins and
 * ends with marks, and all within are doubled. It goes over several lines only where its line has
 * not all columns, or the next line has others. Any other mark is part of the text, so that a title
 * such as `"Heroes" (1977)` cannot swallow the rows below it.
 *
 * @throws UserError as {@link readDelimited}.
 */
export async function* readTabs(
  file: string,
  purpose: string,
  encoding?: Encoding,
): AsyncGenerator<Row> {
  let table: Table | undefined;
  let rows = 0;
  for await (const lines of readLineBatches(file, purpose, encoding))
    for (const line of lines) {
      if (!table) {
        table = new Table(file, headerOf(line.text.split("\t").map(plain), file));
        continue;
      }
      for (const row of table.add(line)) {
        rows++;
        yield row;
      }
    }
  for (const row of table?.end() ?? []) {
    rows++;
    yield row;
  }
  if (rows === 0) throw noRows(file, purpose);
}

class Table {
  #open: Open | undefined;

  constructor(
    readonly file: string,
    readonly names: readonly string[],
  ) {}

  /** The rows that a line completes: none, one, or the one before it too. */
  add({ text, number }: Line): Row[] {
    const open = this.#open;
    if (!open) return this.#start(text, number);
    this.#open = undefined;
    const isRow = text.split("\t").length === this.names.length;
    if (open.isWhole && isRow) return [this.#asItIs(open), ...this.#start(text, number)];
    // Lines that are blank are left out of those that are read.
    const joined = open.text + "\n".repeat(number - open.last) + text;
    if (!text.includes('"') && joined.length <= LONGEST) {
      this.#open = { ...open, text: joined, last: number, isWhole: false };
      return [];
    }
    const { cells, isOpen } = cut(joined, this.names.length);
    if (!isOpen && cells.length === this.names.length) return [this.#row(cells, open.first)];
    if (isOpen && joined.length <= LONGEST) {
      const isWhole = cells.length === this.names.length;
      this.#open = { text: joined, first: open.first, last: number, isWhole };
      return [];
    }
    if (!open.isWhole) throw this.#fault(cells, isOpen, open.first);
    return [this.#asItIs(open), ...this.#start(text, number)];
  }

  /** The row that is open yet. */
  end(): Row[] {
    const open = this.#open;
    if (!open) return [];
    if (!open.isWhole) throw neverClosed({ file: this.file, line: open.first });
    return [this.#asItIs(open)];
  }

  #start(text: string, number: number): Row[] {
    const { cells, isOpen } = cut(text, this.names.length);
    const isWhole = cells.length === this.names.length;
    if (isOpen) this.#open = { text, first: number, last: number, isWhole };
    else if (isWhole) return [this.#row(cells, number)];
    else throw this.#fault(cells, isOpen, number);
    return [];
  }

  #fault(cells: readonly string[], isOpen: boolean, line: number): UserError {
    const place = { file: this.file, line };
    return isOpen ? neverClosed(place) : otherColumns(cells.length, this.names.length, place);
  }

  #asItIs({ text, first }: Open): Row {
    return this.#row(text.split("\t"), first);
  }

  #row(cells: readonly string[], line: number): Row {
    return {
      values: Object.fromEntries(this.names.map((name, i) => [name, plain(cells[i]!)])),
      place: { file: this.file, line },
    };
  }
}

/** Cells with their marks. A cell holds tabs only where there would be too many cells otherwise. */
function cut(text: string, columns: number): { cells: string[]; isOpen: boolean } {
  const cells = text.split("\t");
  if (!text.includes('"')) return { cells, isOpen: false };
  for (let i = 0; i < cells.length && cells.length > columns; i++) {
    if (!opens(cells[i]!)) continue;
    for (let end = i + 2; end <= cells.length; end++) {
      const joined = cells.slice(i, end).join("\t");
      if (!isQuoted(joined)) continue;
      cells.splice(i, end - i, joined);
      break;
    }
  }
  const at = cells.findIndex(opens);
  const isOpen =
    at >= 0 && (cells.length < columns || (cells.length === columns && opens(cells.at(-1)!)));
  return { cells, isOpen };
}

function opens(cell: string): boolean {
  return cell.startsWith('"') && !isQuoted(cell);
}

function isQuoted(cell: string): boolean {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return false;
  return !cell.slice(1, -1).replaceAll('""', "").includes('"');
}

function plain(cell: string): string {
  return isQuoted(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
