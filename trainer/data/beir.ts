import { readdir } from "node:fs/promises";
import path from "node:path";
import { type Place, UserError } from "../../schemas/user-error";
import { Corpus } from "./corpus";
import type { Dataset, Document, Qrels, Query, Split, SplitRole } from "./dataset";
import { readJudgements } from "./judgement-lines";
import { parseObject, readLineBatches, readLines } from "./lines";
import { type Collection, hintOf, judge, type Reading } from "./reading";
import { textOf } from "./rows";
import { FROM_TRAIN, takeValidation } from "./splits";

/** An experiment's `data` in BEIR's form: which file of judgements serves as which split. */
export interface BeirSpec {
  format: "beir";
  path: string;
  splits: Partial<Record<SplitRole, string>> & {
    /** Of the training queries, where the validation split is taken from them. */
    fractions?: { validation: number };
    seed?: number;
  };
}

const STRAY = "judgements left out, for their queries are not in queries.jsonl";

/**
 * Reads a folder in BEIR's form (Thakur et al. 2021, beir.datasets.data_loader): `corpus.jsonl`
 * with `_id` and text fields, `queries.jsonl` with `_id`, `text` and any other columns, and
 * `qrels/<split>.tsv`; a validation split may also be made of training queries. Queries without a relevant document are left out of a
 * split, as trec_eval leaves them out of its means; so are judgements of queries that are not there,
 * as files of judgements for several sets have them.
 *
 * @throws UserError with file and line for anything missing, malformed or doubled.
 */
export async function readBeir(
  spec: BeirSpec,
  reading: Reading,
): Promise<Pick<Dataset, "documents" | "splits">> {
  const folder = spec.path;
  const { documents, queries } = await readTexts(folder, reading);
  const splits: Dataset["splits"] = {};
  for (const role of ["train", "validation", "test"] as const) {
    const name = spec.splits[role];
    if (name === undefined || name === FROM_TRAIN) continue;
    const file = reading.file(path.join(folder, "qrels", `${name}.tsv`));
    splits[role] = splitOf(name, await readQrels(file, queries, reading), queries, file);
  }
  refuseSharedQueries(splits, folder);
  if (spec.splits.validation === FROM_TRAIN && splits.train) {
    const { fractions = { validation: 0.1 }, seed = 0 } = spec.splits;
    const made = takeValidation(splits.train, fractions.validation, seed, reading, folder);
    return { documents, splits: { ...splits, ...made } };
  }
  return { documents, splits };
}

/**
 * Reads a BEIR folder with several files of judgements as one.
 *
 * @throws UserError as {@link readBeir}.
 */
export async function readBeirFolder(
  folder: string,
  files: readonly string[],
  reading: Reading,
): Promise<Collection> {
  const { documents, queries } = await readTexts(folder, reading);
  const qrels: Qrels = new Map();
  for (const file of files) await readQrels(reading.file(file), queries, reading, qrels);
  const judged = [...queries.values()].filter(({ id }) => qrels.has(id));
  return { documents, queries: judged, qrels, given: new Map() };
}

async function readTexts(folder: string, reading: Reading) {
  const documents = await readCorpus(reading.file(await fileOf(folder, "corpus.jsonl")));
  const queries = await readQueries(reading.file(await fileOf(folder, "queries.jsonl")), reading);
  return { documents, queries };
}

/** A file, or the same compressed. */
async function fileOf(folder: string, name: string): Promise<string> {
  const names = await readdir(folder).catch((): string[] => []);
  const found = [name, `${name}.gz`, `${name}.zst`].find((one) => names.includes(one));
  return path.join(folder, found ?? name);
}

/** Documents in file order; every string other than `_id` is a field. */
async function readCorpus(file: string): Promise<Document[]> {
  const seen = new Set<string>();
  const corpus = new Corpus();
  for await (const lines of readLineBatches(file, 'the corpus, {"_id", "title", "text"} a line'))
    for (const line of lines) {
      const values = parseObject(line, file);
      const id = idOf(values._id, seen, file, line.number);
      const fields: Record<string, string> = {};
      for (const [key, value] of Object.entries(values))
        if (typeof value === "string" && key !== "_id") fields[key] = value;
      corpus.add({ id, fields });
    }
  if (corpus.documents.length === 0)
    throw new UserError(
      "no documents; expected one JSON object a line. Fill the file or correct data.path.",
      { file },
    );
  return corpus.documents;
}

/** Queries by id, blank ones too; columns that are not strings are kept as JSON. */
async function readQueries(file: string, reading: Reading): Promise<Map<string, Query>> {
  const seen = new Set<string>();
  const queries = new Map<string, Query>();
  for await (const line of readLines(file, 'the queries, {"_id", "text"} a line')) {
    const { _id, text, ...rest } = parseObject(line, file);
    const id = idOf(_id, seen, file, line.number);
    const words = text === null ? "" : textOf(text);
    if (words === undefined)
      throw new UserError(
        `query ${id} has ${text === undefined ? "no text" : `the text ${JSON.stringify(text)}`}; expected a string. Add it or remove the query.`,
        { file, line: line.number, key: "text" },
      );
    if (words.trim() === "") reading.count("queries left out, for they have no text", id);
    const columns: Record<string, string> = {};
    for (const [key, value] of Object.entries(rest))
      columns[key] = typeof value === "string" ? value : JSON.stringify(value);
    queries.set(id, { id, text: words, columns });
  }
  if (![...queries.values()].some(hasText))
    throw new UserError(
      'no query has a text; expected lines {"_id", "text"}. Fill the file or correct data.path.',
      { file },
    );
  return queries;
}

function hasText({ text }: Query): boolean {
  return text.trim() !== "";
}

/** An `_id`, as text; numbers are those of files that pandas wrote. */
function idOf(value: unknown, seen: Set<string>, file: string, line: number): string {
  const place = { file, line, key: "_id" };
  // Judgements are read without outer space, so ids are too.
  const id = Number.isSafeInteger(value) ? String(value) : trimmed(value);
  if (typeof id !== "string" || id === "")
    throw new UserError(
      `found ${value === undefined ? "no _id" : JSON.stringify(value)}; expected a string that is not empty, or a whole number of at most 15 digits. Give every line its own _id.`,
      place,
    );
  if (seen.has(id))
    throw new UserError(
      `the _id ${id} stands on an earlier line too. Remove one of the two.`,
      place,
    );
  seen.add(id);
  return id;
}

function trimmed(value: unknown): unknown {
  return typeof value === "string" ? value.trim() : value;
}

async function readQrels(
  file: string,
  queries: ReadonlyMap<string, Query>,
  reading: Reading,
  qrels: Qrels = new Map(),
): Promise<Qrels> {
  const name = path.basename(file);
  let stray: { id: string; place: Place } | undefined;
  for await (const judgement of readJudgements(file, "the judgements of this split")) {
    const { query: queryId, document, gain, place } = judgement;
    if (!queries.has(queryId)) {
      stray ??= { id: queryId, place };
      reading.count(STRAY, `${queryId} (${name}:${place.line})`);
      continue;
    }
    if (!hasText(queries.get(queryId)!)) continue;
    judge(qrels, reading, queryId, document, gain, place);
  }
  if (qrels.size === 0 && stray) throw strangeQueries(stray, queries);
  return qrels;
}

function strangeQueries(
  { id, place }: { id: string; place: Place },
  queries: ReadonlyMap<string, Query>,
): UserError {
  const [there] = queries.keys();
  return new UserError(
    `no judgement names a query of queries.jsonl: ids here are such as ${id}, there such as ${there}.${hintOf(id, new Set(queries.keys()))}`,
    place,
  );
}

function splitOf(
  name: string,
  qrels: Qrels,
  queries: ReadonlyMap<string, Query>,
  file: string,
): Split {
  for (const [queryId, gains] of qrels)
    if (![...gains.values()].some((gain) => gain > 0)) qrels.delete(queryId);
  if (qrels.size === 0)
    throw new UserError(
      `the split ${name} has no query with a relevant document; expected at least one line with a score above 0. Add one or name another split.`,
      { file },
    );
  return { name, queries: [...qrels.keys()].map((id) => queries.get(id)!), qrels };
}

/** Splits that share a query would measure what was trained on. */
function refuseSharedQueries(splits: Dataset["splits"], folder: string): void {
  const owner = new Map<string, SplitRole>();
  for (const role of ["train", "validation", "test"] as const)
    for (const { id } of splits[role]?.queries ?? []) {
      const other = owner.get(id);
      if (other)
        throw new UserError(
          `query ${id} is in the ${other} split and in the ${role} split. Give the splits queries of their own.`,
          { file: path.join(folder, "qrels", `${splits[role]!.name}.tsv`) },
        );
      owner.set(id, role);
    }
}
