import path from "node:path";
import { UserError } from "../../schemas/user-error";
import { readCorpusTable } from "./corpus-table";
import type { Dataset, Document } from "./dataset";
import { hintOf, type Reading } from "./reading";
import type { Row } from "./row";
import { needNumber, needText, readRows } from "./rows";
import { type SequenceSpec, sequenceSplits } from "./sequences";
import { ROLES } from "./splits";
import { Times } from "./times";
import { UserHistories } from "./user-histories";

/** An experiment's `data` as the user's own interactions and items. */
export interface InteractionsSpec extends SequenceSpec {
  format: "interactions";
  path: string;
  interactions: string;
  user_column: string;
  item_column: string;
  time_column: string;
  rating_column?: string;
  items: string;
  item_id_column: string;
  title_column: string;
  fields: string[];
  splits: SequenceSpec["splits"] & Record<"train" | "validation" | "test", string>;
}

/** A row of interactions, read. */
export interface Interaction {
  user: string;
  item: string;
  time: number;
  rating?: number | undefined;
  /** Place in the list of roles of the file that the row is of. */
  role?: number;
  place: Row["place"];
}

/** The tables that interactions are read from. */
export interface InteractionTables {
  items: InteractionTable & { idColumn: string };
  interactions: (InteractionTable & { userColumn: string; itemColumn: string })[];
}

/** A table, and how its rows are read. */
interface InteractionTable {
  file: string;
  rows: () => AsyncIterable<Row>;
}

const PURPOSE = "interactions, a row each";
const ITEMS_PURPOSE = "the items, a row each";

/**
 * Reads interactions and items from tables.
 *
 * @throws UserError with file and line for a missing column, or a value that is none.
 */
export async function readInteractions(spec: InteractionsSpec, reading: Reading): Promise<Dataset> {
  const file = (name: string) => reading.file(path.join(spec.path, name));
  const items = file(spec.items);
  const { item_id_column, fields, title_column } = spec;
  const setting = "data.item_id_column";
  const documents = await readCorpusTable(items, item_id_column, setting, fields, title_column);
  const names = namesOf(spec);
  return sequenceDataset(
    documents,
    inTables(spec, names.map(file), reading),
    spec,
    reading,
    file(names[0]!),
  );
}

/** The tables of a spec, with all their columns. */
export function interactionTables(spec: InteractionsSpec): InteractionTables {
  const table = (name: string, purpose: string) => {
    const file = path.join(spec.path, name);
    return { file, rows: () => readRows(file, { purpose }) };
  };
  const { user_column: userColumn, item_column: itemColumn, item_id_column: idColumn } = spec;
  return {
    items: { ...table(spec.items, ITEMS_PURPOSE), idColumn },
    interactions: namesOf(spec).map((name) => ({
      ...table(name, PURPOSE),
      userColumn,
      itemColumn,
    })),
  };
}

function namesOf({ splits, interactions }: InteractionsSpec): string[] {
  return splits.by === "given" ? ROLES.map((role) => splits[role]) : [interactions];
}

async function* inTables(
  spec: InteractionsSpec,
  files: readonly string[],
  reading: Reading,
): AsyncGenerator<Interaction> {
  const times = new Times(reading);
  const { user_column, item_column, time_column, rating_column } = spec;
  for (const [role, file] of files.entries())
    for await (const row of readRows(file, { purpose: PURPOSE }))
      yield {
        user: needText(row, user_column, "data.user_column"),
        item: needText(row, item_column, "data.item_column"),
        time: times.of(row, time_column, "data.time_column"),
        rating: rating_column && needNumber(row, rating_column, "data.rating_column"),
        ...(spec.splits.by === "given" ? { role } : {}),
        place: row.place,
      } as Interaction;
}

/**
 * The dataset that a corpus and interactions with its items come to.
 *
 * @param file the file of the interactions, named where they come to nothing.
 */
export async function sequenceDataset(
  documents: Document[],
  interactions: AsyncIterable<Interaction>,
  spec: SequenceSpec,
  reading: Reading,
  file: string,
): Promise<Dataset> {
  const numbers = new Map(documents.map(({ id }, i) => [id, i]));
  const histories = new UserHistories(documents.length);
  let kept = 0;
  let unknown: string | undefined;
  for await (const { user, item, time, rating, role, place } of interactions) {
    if (rating !== undefined && rating < spec.min_rating) continue;
    const number = numbers.get(item);
    if (number === undefined) {
      unknown ??= item;
      reading.count(
        "interactions left out, for their items are not in the file of items",
        `${item} (${path.basename(place.file)}:${place.line ?? place.row})`,
      );
      continue;
    }
    kept++;
    histories.add(user, number, time, role);
  }
  if (kept === 0)
    throw new UserError(
      unknown === undefined
        ? `no interaction is left; expected rows with a rating of at least ${spec.min_rating}. Lower data.min_rating.`
        : `no interaction names an item of the file of items: ids here are such as ${unknown}, there such as ${documents[0]?.id}.${hintOf(unknown, new Set(numbers.keys()))}`,
      { file },
    );
  if (histories.doubled)
    reading.say(
      `interactions that stand twice count once: ${histories.doubled.toLocaleString("en")}`,
    );
  const splits = sequenceSplits(histories, documents, spec, reading, file);
  return { documents, splits, files: reading.files, notes: reading.notes };
}
