import path from "node:path";
import type { Json } from "./resolve";

/** Paths that parts of an experiment of some kind state, by the key that states them. */
const PATHS_OF: Record<string, readonly string[]> = {
  log_engagement: ["path"],
  module: ["path"],
  command: ["cwd"],
  http: ["cache_file"],
};

/**
 * Makes the paths in the recommender and in the reward's components absolute, in place; see
 * {@link PATHS_OF}. Programs are started in the folder of the file that names them.
 */
export function resolvePartPaths(json: Json, folder: string): void {
  const components = Array.isArray(json.reward) ? (json.reward as unknown[]) : [];
  for (const part of [json.recommender, ...components]) {
    if (typeof part !== "object" || part === null) continue;
    const settings = part as Json;
    if (settings.kind === "command") settings.cwd ??= ".";
    for (const key of PATHS_OF[String(settings.kind)] ?? []) {
      const value = settings[key];
      if (typeof value === "string" && !value.includes("${env:"))
        settings[key] = path.resolve(folder, value);
    }
  }
}
