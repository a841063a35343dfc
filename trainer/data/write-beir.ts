import { createWriteStream } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { UserError } from "../../schemas/user-error";
import type { Dataset, Document, Qrels, Query } from "./dataset";
import { HEADER } from "./judgement-lines";
import { ROLES } from "./splits";

/** Names of the files of judgements, by role. */
export const SPLIT_FILES = { train: "train", validation: "dev", test: "test" } as const;

/**
 * Writes a dataset as a BEIR folder that {@link readBeir} reads. What the form has no place for (a
 * user's history and what was seen, scopes) is left out.
 *
 * @throws UserError when the folder holds something already, or an id cannot stand in a line of
 * judgements.
 */
export async function writeBeir(folder: string, { documents, splits }: Dataset): Promise<void> {
  await makeEmptyFolder(folder);
  await mkdir(path.join(folder, "qrels"));
  await writeLines(path.join(folder, "corpus.jsonl"), documents.values(), documentLine);
  const queries = ROLES.flatMap((role) => splits[role]?.queries ?? []);
  await writeLines(path.join(folder, "queries.jsonl"), queries.values(), queryLine);
  for (const role of ROLES) {
    const split = splits[role];
    if (split) await writeQrels(path.join(folder, "qrels", SPLIT_FILES[role]), split.qrels);
  }
}

/**
 * Writes `<name>.tsv`, judgements with BEIR's header.
 *
 * @param name the file without its ending.
 * @throws UserError when the file is there already.
 */
export async function writeQrels(name: string, qrels: Qrels): Promise<void> {
  const lines = function* () {
    yield HEADER;
    for (const [query, gains] of qrels)
      for (const [document, gain] of gains) yield [query, document, String(gain)];
  };
  await writeLines(`${name}.tsv`, lines(), (columns) => {
    const bad = columns.find((column) => /[\t\r\n]/.test(column) || column.trim() !== column);
    if (bad === undefined) return columns.join("\t");
    throw new UserError(
      `the id ${JSON.stringify(bad)} cannot stand in a line of judgements: it has a tab, a line end or outer space. Give it another id.`,
    );
  });
}

function documentLine({ id, fields }: Document): string {
  return JSON.stringify({ _id: id, ...fields });
}

function queryLine({ id, text, columns }: Query): string {
  return JSON.stringify({ _id: id, text, ...columns });
}

async function writeLines<T>(
  file: string,
  items: Iterable<T>,
  lineOf: (item: T) => string,
): Promise<void> {
  const lines = function* () {
    for (const item of items) yield `${lineOf(item)}\n`;
  };
  try {
    await pipeline(Readable.from(lines()), createWriteStream(file, { flags: "wx" }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new UserError("is there already, and is not written over. Name another.", { file });
  }
}

/** @throws UserError when the folder holds something already. */
export async function makeEmptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length === 0) return;
  throw new UserError("holds something already, and is not written over. Name a new folder.", {
    file: folder,
  });
}
