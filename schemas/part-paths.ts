import path from "node:path";
import { isHubName } from "./hub-model";
import type { Json } from "./json";
import type { FileSystem } from "./problem";

/** Paths that parts of an experiment of some kind state, by the key that states them. */
const PATHS_OF: Record<string, readonly string[]> = {
  log_engagement: ["path"],
  module: ["path"],
  command: ["cwd"],
  http: ["cache_file"],
  dense: ["vectors"],
  elasticsearch: ["cache_file"],
  opensearch: ["cache_file"],
};

/**
 * Makes the paths in the recommender and in the reward's components absolute, in place; see
 * {@link PATHS_OF}. Programs are started in the folder of the file that names them.
 *
 * @param base what the experiment extends: a recommender that names no kind is of the base's.
 */
export async function resolvePartPaths(
  json: Json,
  folder: string,
  files: FileSystem,
  base: Json,
): Promise<void> {
  const components = Array.isArray(json.reward) ? (json.reward as unknown[]) : [];
  for (const part of [json.recommender, ...partsOf(json.recommender), ...components]) {
    if (typeof part !== "object" || part === null) continue;
    const settings = part as Json;
    const inherited =
      part === json.recommender ? (base.recommender as Json | null)?.kind : undefined;
    const kind = settings.kind ?? inherited;
    if (settings.kind === "command" || (kind === "command" && settings.command !== undefined))
      settings.cwd ??= ".";
    if (kind === "dense") await resolveModel(settings, folder, files);
    for (const key of PATHS_OF[String(kind)] ?? []) {
      const value = settings[key];
      if (typeof value === "string" && !value.includes("${env:"))
        settings[key] = path.resolve(folder, value);
    }
  }
}

/** The recommenders that a hybrid fuses. */
function partsOf(recommender: unknown): unknown[] {
  const { of } = (recommender ?? {}) as { of?: unknown };
  return Array.isArray(of) ? of : [];
}

/** A model is a folder; where there is none, what looks like a Hugging Face id stays one. */
async function resolveModel(settings: Json, folder: string, files: FileSystem): Promise<void> {
  const { model } = settings;
  if (typeof model !== "string" || model.includes("${env:")) return;
  const place = path.resolve(folder, model);
  if (!isHubName(model) || (await files.exists(place))) settings.model = place;
}
