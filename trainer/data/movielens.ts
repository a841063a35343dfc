import { access } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../schemas/user-error";
import { Corpus } from "./corpus";
import { refuseDoubled } from "./corpus-table";
import type { Dataset } from "./dataset";
import { type Interaction, type InteractionTables, sequenceDataset } from "./interactions";
import { readLines } from "./lines";
import type { Reading } from "./reading";
import type { Row } from "./row";
import { needNumber, needText, readRows } from "./rows";
import type { SequenceSpec } from "./sequences";

/** An experiment's `data` as one of GroupLens' MovieLens sets. */
export interface MovieLensSpec extends SequenceSpec {
  format: "movielens";
  path: string;
}

const RATINGS = ["userId", "movieId", "rating", "timestamp"];
const MOVIES = ["movieId", "title", "genres"];

/**
 * Reads a MovieLens set: `ratings.csv` and `movies.csv`, as in ml-latest-small or ml-32m, or the
 * `.dat` files of ml-1m and ml-10m, whose columns stand between `::` and whose titles are Latin-1 in
 * the one and UTF-8 in the other. A film has the fields `title` and `text`, its genres.
 *
 * @throws UserError with file and line for anything malformed.
 */
export async function readMovieLens(spec: MovieLensSpec, reading: Reading): Promise<Dataset> {
  const {
    items,
    interactions: [ratings],
  } = await movieLensTables(spec);
  reading.file(items.file);
  const file = reading.file(ratings!.file);
  const corpus = new Corpus();
  const ids = new Map<string, number>();
  for await (const row of items.rows()) {
    const id = needText(row, "movieId");
    refuseDoubled(ids, id, row);
    const genres = needText(row, "genres");
    const text = genres === "(no genres listed)" ? "" : genres.split("|").join(" ");
    corpus.add({ id, fields: { title: needText(row, "title"), text } });
  }
  return sequenceDataset(corpus.documents, interactionsOf(ratings!.rows()), spec, reading, file);
}

/** The tables of a set, as they are named in it. */
export async function movieLensTables(spec: MovieLensSpec): Promise<InteractionTables> {
  const isOld = await access(path.join(spec.path, "movies.dat")).then(
    () => true,
    () => false,
  );
  const table = (name: string, columns: readonly string[], purpose: string) => {
    const file = path.join(spec.path, `${name}.${isOld ? "dat" : "csv"}`);
    return { file, rows: () => rowsOf(file, columns, purpose) };
  };
  const ratings = table("ratings", RATINGS, "MovieLens' ratings");
  return {
    items: { ...table("movies", MOVIES, "MovieLens' films"), idColumn: "movieId" },
    interactions: [{ ...ratings, userColumn: "userId", itemColumn: "movieId" }],
  };
}

async function* interactionsOf(rows: AsyncIterable<Row>): AsyncGenerator<Interaction> {
  for await (const row of rows)
    yield {
      user: needText(row, "userId"),
      item: needText(row, "movieId"),
      time: needNumber(row, "timestamp"),
      rating: needNumber(row, "rating"),
      place: row.place,
    };
}

async function* rowsOf(
  file: string,
  columns: readonly string[],
  purpose: string,
): AsyncGenerator<Row> {
  if (file.endsWith(".csv")) return yield* readRows(file, { purpose });
  for await (const { text, number } of readLines(file, purpose, await encodingOf(file, purpose))) {
    const values = text.split("::");
    const place = { file, line: number };
    if (values.length !== columns.length)
      throw new UserError(
        `found ${values.length} value(s) between ::, expected ${columns.length}: ${columns.join(", ")}. Correct the line.`,
        place,
      );
    yield { values: Object.fromEntries(columns.map((name, i) => [name, values[i]])), place };
  }
}

/** UTF-8 where every byte is; the sets of 1998 to 2003 are Latin-1. */
async function encodingOf(file: string, purpose: string): Promise<"utf-8" | "latin1"> {
  try {
    for await (const _ of readLines(file, purpose));
    return "utf-8";
  } catch (error) {
    if (error instanceof UserError && /not UTF-8/.test(error.message)) return "latin1";
    throw error;
  }
}
