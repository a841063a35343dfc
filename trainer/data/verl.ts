import { readdir } from "node:fs/promises";
import path from "node:path";
import { isObject } from "../../schemas/json";
import { UserError } from "../../schemas/user-error";
import { readCorpusTable } from "./corpus-table";
import { type Collection, judge, type Reading } from "./reading";
import type { Row } from "./row";
import { readRows, textOf } from "./rows";
import { type DividingSpec, FROM_TRAIN, ROLES } from "./splits";

/** An experiment's `data` as rows that verl trains on, and a corpus. */
export interface VerlSpec {
  format: "verl";
  path: string;
  corpus: string;
  item_id_column: string;
  fields: string[];
  splits: DividingSpec;
}

/**
 * Reads verl's rows as Rec-R1 makes them: `data_source`, `prompt` (messages; Rec-R1 bakes the whole
 * chat into the first), `reward_model.ground_truth.target` (the relevant items, in Rec-R1's own files
 * often twice), `extra_info.index` and `query`. Any of these may be JSON in a text, as tables without
 * nested columns have them. The first message is the column `prompt`.
 *
 * @throws UserError with file and row for a row without a query or a target.
 */
export async function readVerl(spec: VerlSpec, reading: Reading): Promise<Collection> {
  const corpus = reading.file(path.join(spec.path, spec.corpus));
  const collection: Collection = {
    documents: await readCorpusTable(
      corpus,
      spec.item_id_column,
      "data.item_id_column",
      spec.fields,
    ),
    queries: [],
    qrels: new Map(),
    given: new Map(),
  };
  const names = await filesOf(spec);
  for (const name of names)
    for await (const row of readRows(reading.file(path.join(spec.path, name)), {
      purpose: "verl's rows",
    }))
      addRow(row, name, collection, reading);
  return collection;
}

/** The files of rows: those of the splits, or, where these are made anew, as many of them as there are. */
async function filesOf({ path: folder, splits }: VerlSpec): Promise<string[]> {
  const names = ROLES.flatMap((role) => {
    const name = splits[role];
    return name === undefined || name === FROM_TRAIN ? [] : [name];
  });
  if (splits.by === "given") return names;
  const there = await readdir(folder);
  const found = names.filter((name) => there.includes(name));
  return found.length ? found : names;
}

function addRow(
  row: Row,
  file: string,
  { queries, qrels, given }: Collection,
  reading: Reading,
): void {
  const { values, place } = row;
  const source = textOf(values.data_source);
  const info = objectOf(values.extra_info);
  const index = textOf(info.index);
  const stated = source !== undefined && index !== undefined ? `${source}:${index}` : undefined;
  const number = place.row ?? place.line!;
  const id = stated !== undefined && !qrels.has(stated) ? stated : `${file}:${number}`;
  const text = textOf(values.query) ?? textOf(info.query) ?? textOf(info.question);
  if (text === undefined)
    throw new UserError(
      `the row has no query; expected the column query, or extra_info.query or .question. The columns are ${Object.keys(values).join(", ")}. Add one.`,
      { ...place, key: "query" },
    );
  qrels.set(id, new Map());
  for (const target of targetsOf(row)) judge(qrels, reading, id, target, 1, place);
  if (text.trim() === "") {
    reading.count("queries left out, for they are blank", id);
    return;
  }
  const columns: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...values, ...info })) {
    const column = textOf(value);
    if (column !== undefined && name !== "query") columns[name] = column;
  }
  const prompt = firstMessage(values.prompt);
  if (prompt !== undefined) columns.prompt = prompt;
  queries.push({ id, text, columns });
  given.set(id, file);
}

/** `reward_model.ground_truth.target`, or the ground truth itself: an item or several. */
function targetsOf({ values, place }: Row): string[] {
  const truth = unpacked(objectOf(values.reward_model).ground_truth);
  const target = isObject(truth) ? unpacked(truth.target) : truth;
  const targets = (Array.isArray(target) ? target : [target]).map(textOf);
  if (targets.length && targets.every((one) => one !== undefined)) return targets as string[];
  throw new UserError(
    `the target is ${JSON.stringify(target) ?? "missing"}; expected an item's id or a list of them at reward_model.ground_truth.target. Correct or remove the row.`,
    { ...place, key: "reward_model" },
  );
}

function firstMessage(prompt: unknown): string | undefined {
  const messages = unpacked(prompt);
  const [first] = Array.isArray(messages) ? (messages as unknown[]) : [messages];
  return isObject(first) ? textOf(first.content) : textOf(first);
}

function objectOf(value: unknown): Record<string, unknown> {
  const object = unpacked(value);
  return isObject(object) ? object : {};
}

/** What JSON in a text holds; a text that is none stays itself. */
function unpacked(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
