import path from "node:path";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { FROM_TRAIN } from "../../../schemas/data-rules";
import type { Resolution } from "../../../schemas/resolve";

type Data = Resolution["experiment"]["data"];

/** What the user's folders and tables hold. */
export interface DataAround {
  /** Names in a folder, folders with a slash at the end. */
  list(folder: string): Promise<string[]>;
  /** A table's columns. */
  columns(file: string): Promise<string[]>;
}

/** Settings that name a file of `data.path`, by format, with the names worth offering. */
const FILES: Partial<Record<Data["format"], Record<string, RegExp>>> = {
  trec: { documents: /./, topics: /[^/]$/, qrels: /[^/]$/, splits: /[^/]$/ },
  interactions: { interactions: /[^/]$/, items: /[^/]$/, splits: /[^/]$/ },
  verl: { corpus: /[^/]$/, splits: /[^/]$/ },
  table: { documents: /[^/]$/, queries: /[^/]$/ },
};

/** Settings that name a column, by format, with the setting that names its table. */
const COLUMNS: Partial<Record<Data["format"], Record<string, string>>> = {
  interactions: {
    user_column: "interactions",
    item_column: "interactions",
    time_column: "interactions",
    rating_column: "interactions",
    item_id_column: "items",
    title_column: "items",
    fields: "items",
  },
  verl: { item_id_column: "corpus", fields: "corpus" },
  table: {
    document_id_column: "documents",
    fields: "documents",
    query_column: "queries",
    query_id_column: "queries",
    relevant_column: "queries",
    gain_column: "queries",
    candidates_column: "queries",
    split_column: "queries",
  },
};

/**
 * Values of the settings below `data` that only the user's own files can tell: splits, files and
 * columns.
 *
 * @param at the setting's path below `data`.
 */
export async function dataCompletions(
  data: Data | undefined,
  at: readonly (string | number)[],
  around: DataAround,
): Promise<CompletionItem[]> {
  const key = String(at[0]);
  if (typeof data?.path !== "string") return [];
  const isSplit = key === "splits" && /^(train|validation|test)$/.test(String(at[1]));
  if (key === "splits" && !isSplit) return [];
  const made = isSplit && at[1] === "validation" ? [item(FROM_TRAIN, "made of training")] : [];
  if (isSplit && data.format === "beir") {
    const names = await around.list(path.join(data.path, "qrels"));
    const splits = names.filter((name) => name.endsWith(".tsv"));
    return [...splits.map((name) => item(name.slice(0, -".tsv".length), "split")), ...made];
  }
  if (isSplit && data.format === "backtracing") {
    const names = await around.list(path.join(data.path, "query"));
    const folders = names.filter((name) => name.endsWith("/")).map((name) => name.slice(0, -1));
    return [...folders.map((name) => item(name, "split")), ...made];
  }
  const wanted = FILES[data.format]?.[key];
  if (wanted) {
    const names = (await around.list(data.path)).filter((name) => !name.startsWith("."));
    const known = names
      .filter((name) => wanted.test(name))
      .map((name) => item(name.replace(/\/$/, ""), "", CompletionItemKind.File));
    return [...known, ...made];
  }
  const table = COLUMNS[data.format]?.[key];
  const file = table === undefined ? undefined : (data as Record<string, unknown>)[table];
  if (typeof file !== "string") return [];
  const names = await around.columns(path.resolve(data.path, file));
  return names.map((name) => item(name, `column of ${file}`));
}

function item(
  label: string,
  detail: string,
  kind: CompletionItemKind = CompletionItemKind.Value,
): CompletionItem {
  return { label, kind, ...(detail ? { detail } : {}) };
}
