import path from "node:path";
import { isScalar } from "yaml";
import { parseYaml } from "../../../schemas/parse";
import { EXPERIMENT, foldersIn, type ListFolder } from "./nearby";

/** A workspace as it is looked through. */
export interface Workspace {
  /** Absolute. */
  folders: readonly string[];
  /** Folders of runs, whose copies of experiments stay as they are. */
  runs: readonly string[];
  list: ListFolder;
  /** A file's text, as an editor shows it; undefined where it cannot be read or lies outside. */
  read(file: string): Promise<string | undefined>;
}

/** Experiments by their files. */
export interface WorkspaceExperiments {
  texts: Map<string, string>;
  /** False where the workspace is so large that not all of it was looked at. */
  complete: boolean;
}

/** Far beyond any workspace of experiments; a home folder that was opened must not hang the server. */
const MOST_FOLDERS = 5_000;
const MOST_EXPERIMENTS = 2_000;
const DEPTH = 24;

/** All experiments of a workspace, with the bases they extend, whatever those are called. */
export async function workspaceExperiments(workspace: Workspace): Promise<WorkspaceExperiments> {
  const { folders, runs, list, read } = workspace;
  const texts = new Map<string, string>();
  const lists = async (folder: string) =>
    runs.some((place) => path.relative(place, folder) === "") ? [] : list(folder);
  let looked = 0;
  const files: string[] = [];
  for await (const { at, names } of foldersIn(folders, lists, DEPTH, MOST_FOLDERS)) {
    looked++;
    files.push(...names.filter((name) => EXPERIMENT.test(name)).map((name) => path.join(at, name)));
  }
  const complete = looked < MOST_FOLDERS && files.length <= MOST_EXPERIMENTS;
  files.length = Math.min(files.length, MOST_EXPERIMENTS);
  // Bases are found on the way, so that the list grows.
  for (const file of files) {
    if (texts.has(file)) continue;
    const text = await read(file);
    if (text === undefined) continue;
    texts.set(file, text);
    const base = baseOf(text);
    if (base !== undefined) files.push(path.resolve(path.dirname(file), base));
  }
  return { texts, complete };
}

function baseOf(text: string): string | undefined {
  if (!/extends/.test(text)) return undefined;
  const node = parseYaml(text).document.get("extends", true);
  return isScalar(node) && typeof node.value === "string" ? node.value : undefined;
}
