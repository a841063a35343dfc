import path from "node:path";
import { makePathsAbsolute, makeSweptPathsAbsolute } from "./absolute-paths";
import { EXPERIMENT } from "./experiment-schema";
import { isObject, type Json } from "./json";
import { firstAlias, type ParsedYaml, parseYaml, rangeOf, unknownAlias } from "./parse";
import type { FileSystem, Problem } from "./problem";
import { branchOf, type JsonSchema, tagOf } from "./schema-walk";
import { valuesOf } from "./yaml-values";

/** A file's own settings, before others are merged in. */
export interface Layer {
  file: string;
  settings: Json;
}

/**
 * What an experiment and its bases state, every path absolute, as good as it can be: what is wrong
 * with it is not told.
 */
export function statedSettings(yaml: ParsedYaml, file: string, files: FileSystem): Promise<Json> {
  const untold = () => {};
  return withBases(settingsIn(yaml, untold), path.resolve(file), files, [], untold);
}

/** The settings that a text states; none where they cannot be made out. */
export function settingsIn(yaml: ParsedYaml, report: (problem: Problem) => void): Json {
  const fault = (message: string, code: string, range = rangeOf(yaml, [], "key")) =>
    report({ message, severity: "error", code, path: "", range });
  const lost = unknownAlias(yaml);
  if (lost) {
    fault(`no anchor &${lost.name} stands before this`, "yaml-alias", lost.range);
    return {};
  }
  try {
    const value: unknown = valuesOf(yaml);
    if (value === null || value === undefined) return {};
    if (typeof value === "object" && !Array.isArray(value)) return value as Json;
    fault("an experiment is a list of settings such as `name: icon-search`", "not-a-map");
  } catch (error) {
    fault(
      `its aliases multiply beyond what is read (${(error as Error).message})`,
      "yaml-alias",
      firstAlias(yaml),
    );
  }
  return {};
}

/** Merges the chain of `extends` under an experiment; every path becomes absolute on the way. */
export async function withBases(
  own: Json,
  file: string,
  files: FileSystem,
  layers: Layer[],
  report: (message: string) => void,
): Promise<Json> {
  const json = structuredClone(own);
  layers.push({ file, settings: json });
  const folder = path.dirname(file);
  const base = await baseOf(json, folder, files, layers, report);
  await makePathsAbsolute(json, folder, files, base ?? {});
  const { sweep, ...rest } = json;
  if (isObject(sweep))
    await makeSweptPathsAbsolute(sweep, folder, files, base ? merge(base, rest, EXPERIMENT) : rest);
  return base ? merge(base, json, EXPERIMENT) : json;
}

/** What an experiment extends, with its own bases; undefined where there is none to be had. */
async function baseOf(
  json: Json,
  folder: string,
  files: FileSystem,
  layers: Layer[],
  report: (message: string) => void,
): Promise<Json | undefined> {
  if (typeof json.extends !== "string") return undefined;
  const base = path.resolve(folder, json.extends);
  if (layers.some((layer) => layer.file === base)) {
    const names = [...layers.map((layer) => layer.file), base].map((name) => path.basename(name));
    report(`the experiments extend each other in a circle: ${names.join(" → ")}`);
    return undefined;
  }
  let text: string;
  try {
    text = await files.readFile(base);
  } catch {
    report(`${base} cannot be read; the path is relative to this file`);
    return undefined;
  }
  const yaml = parseYaml(text);
  if (yaml.problems.length)
    report(`${path.basename(base)} is not valid YAML: ${yaml.problems[0]!.message}`);
  const inner = settingsIn(yaml, ({ message }) => report(`${path.basename(base)}: ${message}`));
  return withBases(inner, base, files, layers, report);
}

/** Objects key by key; another kind or format starts anew; lists and values replace. */
function merge(base: Json, over: Json, schema: JsonSchema): Json {
  const merged: Json = { ...base };
  const { properties } = branchOf(schema, base);
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    const inner = properties?.[key] ?? {};
    const tag = tagOf(inner);
    const sameKind =
      isObject(value) && isObject(below) && (value[tag] ?? below[tag]) === below[tag];
    merged[key] = sameKind ? merge(below as Json, value as Json, inner) : value;
  }
  return merged;
}
