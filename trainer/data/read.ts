import { stat } from "node:fs/promises";
import { UserError } from "../../schemas/user-error";
import { type AmazonReviewsSpec, readAmazonReviews } from "./amazon-reviews";
import { type BacktracingSpec, readBacktracing } from "./backtracing";
import { type BeirSpec, readBeir } from "./beir";
import type { Dataset, Document } from "./dataset";
import { type EsciSpec, readEsci } from "./esci";
import { type InteractionsSpec, readInteractions } from "./interactions";
import { lookForMissing, needFindable } from "./missing";
import { type MovieLensSpec, readMovieLens } from "./movielens";
import { type Collection, Reading } from "./reading";
import { type DividingSpec, divide } from "./splits";
import { readTable, type TableSpec } from "./table";
import { readTrec, type TrecSpec } from "./trec";
import { readVerl, type VerlSpec } from "./verl";

/** An experiment's `data` with its defaults filled in and its path absolute. */
export type DataSpec =
  | AmazonReviewsSpec
  | BacktracingSpec
  | BeirSpec
  | EsciSpec
  | InteractionsSpec
  | MovieLensSpec
  | TableSpec
  | TrecSpec
  | VerlSpec;

/**
 * Reads the data that an experiment names, by their format.
 *
 * @throws UserError with file and line for anything missing, malformed or contradictory.
 */
export async function readDataset(spec: DataSpec): Promise<Dataset> {
  await needFolder(spec);
  const reading = new Reading();
  switch (spec.format) {
    case "amazon_reviews_2023":
      return readAmazonReviews(spec, reading);
    case "beir":
      return beir(spec, reading);
    case "backtracing":
      return divided(await readBacktracing(spec, reading), spec, reading);
    case "esci":
      return divided(await readEsci(spec, reading), spec, reading);
    case "interactions":
      return readInteractions(spec, reading);
    case "movielens":
      return readMovieLens(spec, reading);
    case "table":
      return divided(await readTable(spec, reading), spec, reading);
    case "trec":
      return divided(await readTrec(spec, reading), spec, reading);
    case "verl":
      return divided(await readVerl(spec, reading), spec, reading);
  }
}

async function needFolder({ path, format }: DataSpec): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return;
  throw new UserError(
    `${found ? "is a file" : "no such folder"}; expected the folder of the data of format ${format}. Create it or correct data.path.`,
    { file: path, key: "data.path" },
  );
}

function divided(
  collection: Collection,
  spec: { path: string; splits: DividingSpec },
  reading: Reading,
): Dataset {
  const { documents, qrels } = collection;
  // Before they are divided: data that do not belong together would only seem to lack queries.
  needFindable(qrels, new Set(documents.map(({ id }) => id)), reading);
  return completed(documents, divide(collection, spec.splits, reading, spec.path), reading);
}

async function beir(spec: BeirSpec, reading: Reading): Promise<Dataset> {
  const { documents, splits } = await readBeir(spec, reading);
  return completed(documents, splits, reading);
}

function completed(documents: Document[], splits: Dataset["splits"], reading: Reading): Dataset {
  const missing = lookForMissing(documents, splits, reading);
  const { files, notes } = reading;
  return { documents, splits, files, notes, ...(missing && { missing }) };
}
