import { readdir } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../schemas/user-error";
import type { Reading } from "./reading";
import { type DividingSpec, FROM_TRAIN, ROLES } from "./splits";

/** A folder of questions and the one of their sources. */
export interface BacktracingFolder {
  query: string;
  sources: string;
  /** What ids of its sources begin with, such as `reccon` or `test`; may be empty. */
  name: string;
  /** The split that it is, where splits are folders. */
  split: string;
}

/**
 * The folders of questions below `data.path`: those of the splits, or else all, which stand at
 * `query` itself, one deeper, or in a folder for each domain as in the published repository.
 *
 * @throws UserError when there are none.
 */
export async function foldersOf(
  { path: root, splits }: { path: string; splits: DividingSpec },
  reading: Reading,
): Promise<BacktracingFolder[]> {
  if (splits.by === "given")
    return ROLES.flatMap((role) => {
      const name = splits[role];
      return name === undefined || name === FROM_TRAIN ? [] : [folderOf(root, "", name)];
    });
  const folders: BacktracingFolder[] = [];
  for (const domain of await domainsIn(root)) {
    const base = path.join(root, domain);
    const entries = await entriesOf(path.join(base, "query"));
    if (entries.some(({ name }) => name.endsWith(".json")))
      folders.push(folderOf(base, domain, ""));
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const kept = wholes(names, reading).sort();
    folders.push(...kept.map((name) => folderOf(base, domain, name)));
  }
  return folders;
}

/** Names of a folder's files of questions or sources, in their order. */
export async function jsonFilesIn(folder: string): Promise<string[]> {
  const entries = await entriesOf(folder);
  const names = entries.map(({ name }) => name).filter((name) => name.endsWith(".json"));
  if (names.length === 0)
    throw new UserError("no .json files; expected a file of questions for each source.", {
      file: folder,
    });
  return names.sort();
}

function folderOf(base: string, domain: string, split: string): BacktracingFolder {
  return {
    query: path.join(base, "query", split),
    sources: path.join(base, "sources", split),
    name: path.posix.join(domain, split).replace(/^\.$/, ""),
    split,
  };
}

/** The folders that have `query` in them; "" for the root itself. */
async function domainsIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (folders.includes("query")) return [""];
  const inner = await Promise.all(folders.sort().map((name) => readdir(path.join(root, name))));
  const domains = folders.filter((_, i) => inner[i]!.includes("query"));
  return domains.length ? domains : [""];
}

/**
 * Folders but those that hold pieces of another's sources (SIGHT's `annotated_chunks_window20`):
 * they ask the same questions again, each once a piece.
 */
function wholes(names: readonly string[], reading: Reading): string[] {
  return names.filter((name) => {
    const whole = /^(.+)_chunks_window\d+$/.exec(name)?.[1];
    if (whole === undefined || !names.includes(whole)) return true;
    reading.say(
      `the folder ${name} is left out, for it asks the questions of ${whole} again, of pieces of their sources`,
    );
    return false;
  });
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    throw new UserError(
      "no such folder; expected the folders query and sources of Backtracing. Correct data.path.",
      { file: folder, key: "data.path" },
    );
  }
}
