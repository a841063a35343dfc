import { realpathSync } from "node:fs";
import path from "node:path";
import type { FileSystem } from "../../schemas/problem";
import { diskFiles } from "../../schemas/resolve";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";

/** Whether a file is in some folders, wherever links on the way lead. */
export function isWithin(folders: readonly string[], file: string): boolean {
  const real = realPath(file);
  return folders.some((folder) => {
    const relative = path.relative(realPath(folder), real);
    return relative.split(path.sep)[0] !== ".." && !path.isAbsolute(relative);
  });
}

/** A file system that ends at some folders: what an untrusted workspace may be read for. */
export function filesWithin(folders: readonly string[]): FileSystem {
  return {
    readFile: (file) =>
      isWithin(folders, file)
        ? diskFiles.readFile(file)
        : Promise.reject(new Error("files outside an untrusted workspace are not read")),
    exists: async (file) => !isWithin(folders, file) || diskFiles.exists(file),
  };
}

/** All files and folders that a resolved experiment names: its paths are absolute. */
export function placesIn(experiment: ResolvedExperiment): string[] {
  const places: string[] = [];
  const visit = (value: unknown) => {
    if (typeof value === "string") {
      if (path.isAbsolute(value)) places.push(value);
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(experiment);
  return places;
}

/** A path without links, as far as it exists. */
function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(realPath(parent), path.basename(file));
  }
}
