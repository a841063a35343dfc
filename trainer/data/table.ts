import path from "node:path";
import { UserError } from "../../schemas/user-error";
import { readCorpusTable } from "./corpus-table";
import { type Collection, judge, type Reading } from "./reading";
import type { Row } from "./row";
import { missingColumn, needNumber, needText, readRows, textOf } from "./rows";
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
  candidates_column?: string;
  split_column: string;
  splits: DividingSpec;
}

/** What rows are compared with. */
interface Seen {
  /** By query id, the text it had. */
  texts: Map<string, string>;
  /** Ids of the corpus, where candidates are looked for in it. */
  documents: ReadonlySet<string>;
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
  const seen: Seen = {
    texts: new Map(),
    documents: new Set(spec.candidates_column ? collection.documents.map(({ id }) => id) : []),
  };
  for await (const row of readRows(queries, { purpose: "queries, a row each" }))
    addRow(row, spec, collection, seen, reading);
  return collection;
}

function addRow(
  row: Row,
  spec: TableSpec,
  { queries, qrels, given }: Collection,
  { texts, documents }: Seen,
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
    const candidates = candidatesOf(row, spec, documents, reading);
    queries.push({ id, text, columns: columnsOf(row, spec), ...(candidates && { candidates }) });
    qrels.set(id, new Map());
  }
  setSplit(row, id, spec, given);
  const gain = spec.gain_column ? needNumber(row, spec.gain_column, "data.gain_column") : 1;
  const relevant = idsOf(row, spec.relevant_column, "data.relevant_column", spec);
  for (const document of relevant) judge(qrels, reading, id, document, gain, place);
}

function columnsOf({ values }: Row, spec: TableSpec): Record<string, string> {
  const own = [
    ...[spec.query_column, spec.query_id_column, spec.relevant_column, spec.gain_column],
    spec.candidates_column,
  ];
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

/** The only documents that may be ranked, each once, in the order of the query's first row. */
function candidatesOf(
  row: Row,
  spec: TableSpec,
  documents: ReadonlySet<string>,
  reading: Reading,
): string[] | undefined {
  const { candidates_column: column } = spec;
  if (!column) return undefined;
  const ids = [...new Set(idsOf(row, column, "data.candidates_column", spec))];
  return ids.filter((id) => {
    if (!documents.has(id)) reading.count("candidates left out, for the corpus lacks them", id);
    return documents.has(id);
  });
}

/** Ids as a list, as JSON or as Python prints a list, or with the separator between them. */
function idsOf(row: Row, column: string, setting: string, { separator }: TableSpec): string[] {
  const value = row.values[column];
  if (value === undefined && !(column in row.values)) throw missingColumn(row, column, setting);
  const list = Array.isArray(value) ? value : listIn(textOf(value) ?? "", separator);
  return list.map((item: unknown) => {
    const id = textOf(item)?.trim();
    if (id) return id;
    throw new UserError(
      `holds ${JSON.stringify(item)} among the ids; expected texts or numbers. Correct the row.`,
      { ...row.place, key: column },
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
