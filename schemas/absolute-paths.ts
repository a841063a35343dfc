import path from "node:path";
import { isHubName } from "./hub-model";
import { isObject, type Json, valueAt } from "./json";
import type { FileSystem } from "./problem";
import { isPromptFile } from "./prompt";

/** Settings that are paths, whatever stands beside them. */
const PATH_KEYS = [
  ["data", "path"],
  ["rewriter", "model"],
] as const;

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

/** Sections of an experiment that name files. */
const WITH_PATHS = new Set(["data", "task", "recommender", "reward", "rewriter"]);

/**
 * Makes the paths that a file's settings state absolute, in place. Programs are started in the
 * folder of the file that names them.
 *
 * @param base what the settings are put upon: parts that name no kind are of the base's.
 */
export async function makePathsAbsolute(
  json: Json,
  folder: string,
  files: FileSystem,
  base: Json,
): Promise<void> {
  for (const [section, key] of PATH_KEYS) {
    const holder = json[section];
    if (isObject(holder) && typeof holder[key] === "string" && !holder[key].includes("${env:"))
      holder[key] = path.resolve(folder, holder[key]);
  }
  const { task } = json;
  if (isObject(task) && typeof task.prompt === "string" && isPromptFile(task.prompt))
    task.prompt = path.resolve(folder, task.prompt);
  for (const [settings, inherited] of partsOf(json, base)) {
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

/**
 * The same for the values of a sweep, which name their settings with dots.
 *
 * @param experiment what the sweep's points change.
 */
export async function makeSweptPathsAbsolute(
  { grid, list }: Json,
  folder: string,
  files: FileSystem,
  experiment: Json,
): Promise<void> {
  const inPoint = async (point: Json) => {
    if (!Object.keys(point).some((key) => WITH_PATHS.has(key.split(".", 1)[0]!))) return;
    const settings = nested(point);
    await makePathsAbsolute(settings, folder, files, experiment);
    for (const key of Object.keys(point)) {
      const value = valueAt(settings, key.split("."));
      // A setting that is named twice, whole and in part, is as it was.
      if (value !== undefined) point[key] = value;
    }
  };
  for (const [key, values] of Object.entries(isObject(grid) ? grid : {}))
    for (const [i, value] of (Array.isArray(values) ? values : []).entries()) {
      const point = { [key]: value as unknown };
      await inPoint(point);
      (values as unknown[])[i] = point[key];
    }
  for (const point of Array.isArray(list) ? list : []) if (isObject(point)) await inPoint(point);
}

/** Settings by their dotted names as an experiment has them; numbers are places in lists. */
function nested(point: Json): Json {
  const whole: Json = {};
  for (const [key, value] of Object.entries(point)) {
    const steps = key.split(".");
    let holder = whole;
    steps.slice(0, -1).forEach((step, i) => {
      if (typeof holder[step] !== "object" || holder[step] === null)
        holder[step] = /^\d+$/.test(steps[i + 1]!) ? [] : {};
      holder = holder[step] as Json;
    });
    holder[steps.at(-1)!] = value;
  }
  return whole;
}

/** The recommender, those that a hybrid fuses and the reward's components, each with its base's kind. */
function partsOf({ recommender, reward }: Json, base: Json): [Json, unknown][] {
  // Copied, so that places without an item hold nothing rather than are skipped.
  const listOf = (value: unknown) => (Array.isArray(value) ? [...(value as unknown[])] : []);
  const fused = (value: unknown) => listOf((value as Json | null | undefined)?.of);
  const kindOf = (value: unknown) => (value as Json | null | undefined)?.kind;
  return [
    [recommender, base.recommender] as const,
    ...fused(recommender).map((part, i) => [part, fused(base.recommender)[i]] as const),
    ...listOf(reward).map((part, i) => [part, listOf(base.reward)[i]] as const),
  ].flatMap(([part, below]): [Json, unknown][] => (isObject(part) ? [[part, kindOf(below)]] : []));
}

/** A model is a folder; where there is none, what looks like a Hugging Face id stays one. */
async function resolveModel(settings: Json, folder: string, files: FileSystem): Promise<void> {
  const { model } = settings;
  if (typeof model !== "string" || model.includes("${env:")) return;
  const place = path.resolve(folder, model);
  if (!isHubName(model) || (await files.exists(place))) settings.model = place;
}
