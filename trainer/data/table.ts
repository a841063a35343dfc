import path from "node:path";
import { UserError } from "../../schemas/user-error";
import { readCorpusTable } from "./corpus-table";
import { type Collection, judge, type Reading } from "./reading";
import { missingColumn, needNumber, needText, type Row, readRows, textOf } from "./rows";
import type { DividingSpec } from "./splits";

/** An experiment's `data` as the user's own tables. */
export interface TableSpec {
  format: "table";
  path: string;
  documents: string;
  document_id_column: string;
  fields: string[];
  queries: string;
  query_column: string;
  query_id_column?: string;
  relevant_column: string;
  separator: string;
  gain_column?: string;
  split_column: string;
  splits: DividingSpec;
}

/**
 * Reads queries and documents from tables. Rows of the same query, by its id or else by its text,
 * are judgements of one; the other columns of its first row are for the prompt.
 *
 * @throws UserError with file and line for a missing column or a value that is none.
 */
export async function readTable(spec: TableSpec, reading: Reading): Promise<Collection> {
  const documents = reading.file(path.join(spec.path, spec.documents));
  const queries = reading.file(path.join(spec.path, spec.queries));
  const collection: Collection = {
    documents: await readCorpusTable(
      documents,
      spec.document_id_column,
      "data.document_id_column",
      spec.fields,
    ),
    queries: [],
    qrels: new Map(),
    given: new Map(),
  };
  const texts = new Map<string, string>();
  for await (const row of readRows(queries, { purpose: "queries, a row each" }))
    addRow(row, spec, collection, texts, reading);
  return collection;
}

function addRow(
  row: Row,
  spec: TableSpec,
  { queries, qrels, given }: Collection,
  texts: Map<string, string>,
  reading: Reading,
): void {
  const { values, place } = row;
  if (!(spec.query_column in values))
    throw missingColumn(row, spec.query_column, "data.query_column");
  const text = textOf(values[spec.query_column])?.trim() ?? "";
  const at = `${path.basename(place.file)}:${place.line ?? place.row}`;
  if (text === "") {
    reading.count("rows left out, for their query is blank", at);
    return;
  }
  const id = spec.query_id_column
    ? needText(row, spec.query_id_column, "data.query_id_column")
    : text;
  const earlier = texts.get(id);
  if (earlier !== undefined && earlier !== text)
    throw new UserError(
      `the query ${id} is ${JSON.stringify(text)} here and ${JSON.stringify(earlier)} before. Give different queries different ids.`,
      { ...place, key: spec.query_column },
    );
  if (earlier === undefined) {
    texts.set(id, text);
    queries.push({ id, text, columns: columnsOf(row, spec) });
    qrels.set(id, new Map());
  }
  setSplit(row, id, spec, given);
  const gain = spec.gain_column ? needNumber(row, spec.gain_column, "data.gain_column") : 1;
  for (const document of relevantOf(row, spec)) judge(qrels, reading, id, document, gain, place);
}

function columnsOf({ values }: Row, spec: TableSpec): Record<string, string> {
  const own = [spec.query_column, spec.query_id_column, spec.relevant_column, spec.gain_column];
  const columns: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (own.includes(name)) continue;
    const text = textOf(value) ?? (value == null ? undefined : JSON.stringify(value));
    if (text !== undefined) columns[name] = text;
  }
  return columns;
}

function setSplit(row: Row, id: string, spec: TableSpec, given: Map<string, string>): void {
  if (spec.splits.by !== "given") return;
  const name = needText(row, spec.split_column, "data.split_column");
  const other = given.get(id) ?? name;
  if (other !== name)
    throw new UserError(
      `the query ${JSON.stringify(id)} is in the split ${name} here and in ${other} before. Give the splits queries of their own.`,
      { ...row.place, key: spec.split_column },
    );
  given.set(id, name);
}

/** Ids as a list, as JSON or as Python prints a list, or with the separator between them. */
function relevantOf(row: Row, { relevant_column, separator }: TableSpec): string[] {
  const value = row.values[relevant_column];
  if (value === undefined && !(relevant_column in row.values))
    throw missingColumn(row, relevant_column, "data.relevant_column");
  const list = Array.isArray(value) ? value : listIn(textOf(value) ?? "", separator);
  return list.map((item: unknown) => {
    const id = textOf(item)?.trim();
    if (id) return id;
    throw new UserError(
      `holds ${JSON.stringify(item)} among the ids; expected texts or numbers. Correct the row.`,
      { ...row.place, key: relevant_column },
    );
  });
}

function listIn(text: string, separator: string): unknown[] {
  const trimmed = text.trim();
  if (trimmed.startsWith("[") && trimmed.endsWith("]")) {
    try {
      return JSON.parse(trimmed) as unknown[];
    } catch {
      return [...trimmed.matchAll(/'([^']*)'|"([^"]*)"|([^\s,[\]'"]+)/g)].map(
        (found) => found[1] ?? found[2] ?? found[3],
      );
    }
  }
  return trimmed
    .split(separator)
    .map((id) => id.trim())
    .filter((id) => id !== "");
}
