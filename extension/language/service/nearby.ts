import path from "node:path";

/** Lists a folder: names, folders with a slash at the end. Nothing where there is no such folder. */
export type ListFolder = (folder: string) => Promise<string[]>;

/** What is found in the folders around an experiment, as paths relative to its own. */
export interface Nearby {
  experiments: string[];
  /** Folders of models. */
  models: string[];
}

/** What an experiment's file is called. */
export const EXPERIMENT = /\.recr1\.ya?ml$/;
/** Folders that hold no sources of experiments, or very many files. */
const SKIPPED = /^(\.|node_modules\/|checkpoints\/|__pycache__\/)/;
/** How deep is looked, and into how many folders: a look must not take a moment. */
const DEPTH = 3;
const MOST_FOLDERS = 150;

/** Looks for experiments and models in a folder and its parent, and in the folders in them. */
export async function nearby(folder: string, list: ListFolder): Promise<Nearby> {
  const found: Nearby = { experiments: [], models: [] };
  const roots = [folder, path.dirname(folder)];
  for await (const { at, names } of foldersIn(roots, list, DEPTH, MOST_FOLDERS)) {
    const relative = (name: string) =>
      path.relative(folder, path.join(at, name)).replaceAll("\\", "/") || ".";
    found.experiments.push(...names.filter((name) => EXPERIMENT.test(name)).map(relative));
    if (names.includes("config.json") && names.some((name) => name.startsWith("tokenizer")))
      found.models.push(relative(""));
  }
  return found;
}

/**
 * Folders and those in them, the nearest first, each once with its names.
 *
 * @param depth how many steps down are gone.
 * @param most how many folders are looked into.
 */
export async function* foldersIn(
  roots: readonly string[],
  list: ListFolder,
  depth: number,
  most: number,
): AsyncGenerator<{ at: string; names: string[] }> {
  const seen = new Set<string>();
  const waiting = roots.map((at) => ({ at, depth }));
  for (const { at, depth } of waiting) {
    if (seen.has(at)) continue;
    if (seen.size >= most) return;
    seen.add(at);
    const names = await list(at);
    yield { at, names };
    if (depth === 0) continue;
    for (const name of names)
      if (name.endsWith("/") && !SKIPPED.test(name))
        waiting.push({ at: path.join(at, name.slice(0, -1)), depth: depth - 1 });
  }
}
