import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../schemas/user-error";
import { readBeirFolder } from "./beir";
import type { Dataset, SplitRole } from "./dataset";
import { filesLike } from "./folders";
import { needFindable } from "./missing";
import { Reading } from "./reading";
import { type DividingSpec, divide, ROLES } from "./splits";
import { SPLIT_FILES, writeQrels } from "./write-beir";

/**
 * Divides the judged queries of a BEIR folder anew and writes the judgements beside the old ones.
 *
 * @param names files of judgements that are divided; all of the folder's without them.
 * @param prefix stands before the names of the files that are written.
 * @throws UserError when a file would be written over, or a split would be empty.
 */
export async function splitFolder(
  folder: string,
  names: readonly string[] | undefined,
  spec: DividingSpec,
  prefix: string,
): Promise<Dataset> {
  const reading = new Reading();
  const qrels = path.join(folder, "qrels");
  if (!(await stat(qrels).catch(() => undefined))?.isDirectory())
    throw new UserError(
      "there is no folder qrels; expected a folder in BEIR's form, with qrels/<split>.tsv. Data of other forms are divided by data.splits, when they are read; or write them in BEIR's form by rec-r1 data convert.",
      { file: folder },
    );
  const files = names
    ? names.map((name) => path.join(qrels, `${name}.tsv`))
    : await filesLike(qrels, /\.tsv$/, "files of judgements, qrels/<split>.tsv");
  const collection = await readBeirFolder(folder, files, reading);
  const { documents } = collection;
  needFindable(collection.qrels, new Set(documents.map(({ id }) => id)), reading);
  const splits = divide(collection, spec, reading, qrels);
  const there = await readdir(qrels);
  const nameOf = (role: SplitRole) => `${prefix}${SPLIT_FILES[role]}`;
  const made = ROLES.filter((role) => splits[role]);
  const taken = made.find((role) => there.includes(`${nameOf(role)}.tsv`));
  if (taken)
    throw new UserError(
      "is there already, and is not written over. Name a --prefix for new files.",
      {
        file: path.join(qrels, `${nameOf(taken)}.tsv`),
      },
    );
  for (const role of made) await writeQrels(path.join(qrels, nameOf(role)), splits[role]!.qrels);
  return { documents, splits, files: reading.files, notes: reading.notes };
}
