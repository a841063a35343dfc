import path from "node:path";
import { Random } from "../random";
import { type AmazonReviewsSpec, amazonTables } from "./amazon-reviews";
import type { Dataset, SplitRole } from "./dataset";
import { type InteractionsSpec, type InteractionTables, interactionTables } from "./interactions";
import { readLines } from "./lines";
import { type MovieLensSpec, movieLensTables } from "./movielens";
import type { Row } from "./row";
import { needText } from "./rows";
import { ROLES } from "./splits";
import { makeEmptyFolder } from "./write-beir";
import { copyName, writeTable } from "./write-table";

/** The formats whose queries are users at a moment. */
export type UsersSpec = AmazonReviewsSpec | InteractionsSpec | MovieLensSpec;

/** Whether a spec is of users' interactions. */
export function isOfUsers(spec: { format: string }): spec is UsersSpec {
  return ["amazon_reviews_2023", "interactions", "movielens"].includes(spec.format);
}

/**
 * Writes a small part of users' interactions, for trials, in the form that they have: some users with
 * all their rows, and the items of these with others drawn until there are enough.
 *
 * @param dataset what the spec reads.
 * @param size.queries users that have a query in a split, at most, of each split.
 * @param size.documents items; more where the users had to do with more.
 * @returns the spec that reads what was written.
 * @throws UserError when the folder holds something already.
 */
export async function writeInteractionSample(
  folder: string,
  spec: UsersSpec,
  dataset: Dataset,
  size: { queries: number; documents: number },
  seed: number,
): Promise<UsersSpec> {
  await makeEmptyFolder(folder);
  const random = new Random(seed);
  const users = drawUsers(dataset, size.queries, random);
  const { items, interactions } = await tablesOf(spec);
  const named = new Set<string>();
  for (const table of interactions) {
    const rows = kept(table.rows(), (row) => {
      const isKept = users.has(needText(row, table.userColumn));
      if (isKept) named.add(needText(row, table.itemColumn));
      return isKept;
    });
    await copy(spec.path, folder, table.file, rows);
  }
  const known = dataset.documents.map(({ id }) => id);
  const needed = new Set(known.filter((id) => named.has(id)));
  const others = random.shuffle(known.filter((id) => !needed.has(id)));
  for (const id of others.slice(0, Math.max(0, size.documents - needed.size))) needed.add(id);
  const rows = kept(items.rows(), (row) => needed.has(needText(row, items.idColumn)));
  await copy(spec.path, folder, items.file, rows);
  return copyOf(spec, folder);
}

/** Users drawn while every split that a user is asked of in has room. */
function drawUsers({ splits }: Dataset, most: number, random: Random): Set<string> {
  const roles = new Map<string, Set<SplitRole>>();
  for (const role of ROLES)
    for (const { columns } of splits[role]?.queries ?? [])
      roles.set(columns.user!, (roles.get(columns.user!) ?? new Set()).add(role));
  const room = { train: most, validation: most, test: most };
  const drawn = new Set<string>();
  for (const [user, own] of random.shuffle([...roles])) {
    if ([...own].some((role) => room[role] === 0)) continue;
    for (const role of own) room[role]--;
    drawn.add(user);
  }
  return drawn;
}

async function tablesOf(spec: UsersSpec): Promise<InteractionTables> {
  switch (spec.format) {
    case "amazon_reviews_2023":
      return amazonTables(spec);
    case "interactions":
      return interactionTables(spec);
    case "movielens":
      return movieLensTables(spec);
  }
}

async function* kept(rows: AsyncIterable<Row>, isKept: (row: Row) => boolean) {
  for await (const row of rows) if (isKept(row)) yield row.values;
}

/** Writes rows of a file under its own name; RecBole's header, which has types, stays. */
async function copy(
  from: string,
  folder: string,
  file: string,
  rows: AsyncIterable<Record<string, unknown>>,
): Promise<void> {
  const name = insideName(path.relative(from, file));
  await writeTable(path.join(folder, copyName(name)), rows, await typedHeader(file));
}

/** A name that lies within a folder, of one that may not. */
function insideName(name: string): string {
  return path.isAbsolute(name) || name.startsWith("..") ? path.basename(name) : name;
}

async function typedHeader(file: string): Promise<string | undefined> {
  if (!/\.(inter|item)$/.test(file)) return undefined;
  for await (const { text } of readLines(file, "a header")) return text;
  return undefined;
}

function copyOf(spec: UsersSpec, folder: string): UsersSpec {
  if (spec.format !== "interactions") return { ...spec, path: folder };
  const nameIn = (name: string) => copyName(insideName(name));
  const { train, validation, test } = spec.splits;
  const files = { train: nameIn(train), validation: nameIn(validation), test: nameIn(test) };
  return {
    ...spec,
    path: folder,
    interactions: nameIn(spec.interactions),
    items: nameIn(spec.items),
    splits: { ...spec.splits, ...(spec.splits.by === "given" ? files : {}) },
  };
}
