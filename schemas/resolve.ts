import { access, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse as parseScalar } from "yaml";
import { EXPERIMENT } from "./experiment-schema";
import { formProblems } from "./form";
import type { Experiment } from "./generated/experiment";
import { folderOrHubName } from "./hub-model";
import { meaningProblems } from "./meaning";
import { firstAlias, type ParsedYaml, parseYaml, rangeOf, unknownAlias } from "./parse";
import { resolvePartPaths } from "./part-paths";
import type { FileSystem, Problem } from "./problem";
import { isPromptFile } from "./prompt";
import { branchOf, type JsonSchema, schemaAt, tagOf } from "./schema-walk";
import { UserError } from "./user-error";

/** Keys that stay absent where the experiment does not name them. */
type Optional =
  | "lora"
  | "warm_start"
  | "description"
  | "pattern"
  | "extends"
  | "sweep"
  | "seeds"
  | "grid"
  | "list"
  | "clip_to"
  | "requests_per_second"
  | "body"
  | "vectors"
  | "weights"
  | "results"
  | "scores"
  | "cache_file"
  | "min"
  | "max"
  | "category"
  | "rating_column"
  | "query_id_column"
  | "gain_column"
  | "candidates_column"
  | "python"
  | "gradient_accumulation_steps"
  | "loss_type"
  | "log_prob_micro_batch_size_per_gpu"
  | "ppo_mini_batch_size"
  | "ppo_micro_batch_size_per_gpu";

type Filled<T> = T extends readonly (infer Item)[]
  ? Filled<Item>[]
  : T extends object
    ? { [K in keyof T as K extends Optional ? never : K]-?: Filled<Exclude<T[K], undefined>> } & {
        [K in keyof T as K extends Optional ? K : never]?: Filled<Exclude<T[K], undefined>>;
      }
    : T;

/** An experiment with every default filled in and every path absolute; words for kinds are maps. */
export type ResolvedExperiment = Omit<Filled<Experiment>, "engine"> & {
  engine: Extract<Filled<Experiment>["engine"], { kind: string }>;
};

/** Settings as they were read. */
export type Json = Record<string, unknown>;

/** A file's own settings, before others are merged in. */
export interface Layer {
  file: string;
  settings: Json;
}

/** What an experiment's text comes to. */
export interface Resolution {
  /** As good as it can be where there are problems. */
  experiment: ResolvedExperiment;
  problems: Problem[];
  yaml: ParsedYaml;
  /** The settings that were stated, here or in a base: without the defaults. */
  stated: Json;
  /** The experiment's own file first, then what it extends. */
  layers: Layer[];
}

/** What is known of an experiment after reading it. */
export interface LoadedExperiment extends Resolution {
  text: string;
}

/** Reads from the disk. */
export const diskFiles: FileSystem = {
  readFile: (file) => readFile(file, "utf8"),
  exists: (file) =>
    access(file).then(
      () => true,
      () => false,
    ),
  list: (folder) => readdir(folder).catch(() => []),
};

/**
 * Reads an experiment file and resolves it.
 *
 * @param options.overrides settings as `training.steps=10`, read as YAML, over those of the file.
 * @throws UserError when the file cannot be read or an override is no setting; all else that is
 * wrong is among the problems, and `experiment` is then as good as it can be.
 */
export async function loadExperiment(
  file: string,
  options: { overrides?: readonly string[]; files?: FileSystem } = {},
): Promise<LoadedExperiment> {
  const files = options.files ?? diskFiles;
  let text: string;
  try {
    text = await files.readFile(file);
  } catch (error) {
    throw new UserError(`cannot be read (${(error as Error).message})`, { file });
  }
  return { ...(await resolveText(text, file, files, options.overrides ?? [])), text };
}

/** Resolves an experiment's text: `extends`, overrides, `${env:…}`, defaults, absolute paths. */
export async function resolveText(
  text: string,
  file: string,
  files: FileSystem,
  overrides: readonly string[] = [],
): Promise<Resolution> {
  const yaml = parseYaml(text);
  const problems = [...yaml.problems];
  const report = (problem: Problem) => problems.push(problem);
  const own = toJson(yaml, report);
  const layers: Layer[] = [];
  const merged = await withBases(own, path.resolve(file), files, layers, (message) =>
    report({
      message,
      severity: "error",
      code: "extends",
      path: "extends",
      range: rangeOf(yaml, ["extends"], "value"),
    }),
  );
  for (const override of overrides) applyOverride(merged, override);
  replaceEnvironment(merged, (at, name) =>
    report({
      message: `the environment variable ${name} is not set`,
      severity: "error",
      code: "unset-env",
      path: at.join("."),
      range: rangeOf(yaml, at, "value"),
    }),
  );
  const sound = () => problems.every((problem) => problem.severity !== "error");
  if (sound()) problems.push(...formProblems(merged, yaml));
  const filled = completed(merged);
  if (sound() && filled.engine.kind !== "embedded")
    filled.rewriter.model = await folderOrHubName(filled.rewriter.model, layers, files);
  if (sound()) problems.push(...(await meaningProblems(filled, yaml, files)));
  return { experiment: filled, problems, yaml, stated: merged, layers };
}

/**
 * What an experiment and its bases state, every path absolute, as good as it can be: what is wrong
 * with it is not told.
 */
export function statedSettings(yaml: ParsedYaml, file: string, files: FileSystem): Promise<Json> {
  const untold = () => {};
  return withBases(toJson(yaml, untold), path.resolve(file), files, [], untold);
}

/**
 * A resolved experiment with some settings changed.
 *
 * @param overrides settings as `training.steps=10`.
 * @throws UserError when an override is no setting, or its value cannot be one.
 */
export function withOverrides(
  experiment: ResolvedExperiment,
  overrides: readonly string[],
): ResolvedExperiment {
  const changed = structuredClone(experiment) as unknown as Json;
  for (const override of overrides) applyOverride(changed, override);
  const [problem] = formProblems(changed, parseYaml(""));
  if (problem) throw new UserError(problem.message, { file: "--set", key: problem.path });
  return completed(changed);
}

/** Settings with every default filled in, those of a run that an older version made included. */
export function completed(settings: Json): ResolvedExperiment {
  return fill(EXPERIMENT, settings) as ResolvedExperiment;
}

function toJson(yaml: ParsedYaml, report: (problem: Problem) => void): Json {
  const fault = (message: string, code: string, range = rangeOf(yaml, [], "key")) =>
    report({ message, severity: "error", code, path: "", range });
  const lost = unknownAlias(yaml);
  if (lost) {
    fault(`no anchor &${lost.name} stands before this`, "yaml-alias", lost.range);
    return {};
  }
  try {
    const value: unknown = yaml.document.toJS({ maxAliasCount: 100 });
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

/** Paths in an experiment, by the file that states them. */
const PATH_KEYS = [
  ["data", "path"],
  ["rewriter", "model"],
] as const;

/** Merges the chain of `extends` under an experiment; every path becomes absolute on the way. */
async function withBases(
  own: Json,
  file: string,
  files: FileSystem,
  layers: Layer[],
  report: (message: string) => void,
): Promise<Json> {
  const json = structuredClone(own);
  layers.push({ file, settings: json });
  const folder = path.dirname(file);
  for (const [section, key] of PATH_KEYS) {
    const holder = json[section];
    if (isObject(holder) && typeof holder[key] === "string" && !holder[key].includes("${env:"))
      holder[key] = path.resolve(folder, holder[key]);
  }
  await resolvePartPaths(json, folder, files);
  const { task } = json;
  if (isObject(task) && typeof task.prompt === "string" && isPromptFile(task.prompt))
    task.prompt = path.resolve(folder, task.prompt);
  if (typeof json.extends !== "string") return json;
  const base = path.resolve(folder, json.extends);
  if (layers.some((layer) => layer.file === base)) {
    const names = [...layers.map((layer) => layer.file), base].map((name) => path.basename(name));
    report(`the experiments extend each other in a circle: ${names.join(" → ")}`);
    return json;
  }
  let text: string;
  try {
    text = await files.readFile(base);
  } catch {
    report(`${base} cannot be read; the path is relative to this file`);
    return json;
  }
  const yaml = parseYaml(text);
  if (yaml.problems.length)
    report(`${path.basename(base)} is not valid YAML: ${yaml.problems[0]!.message}`);
  const inner = toJson(yaml, ({ message }) => report(`${path.basename(base)}: ${message}`));
  return merge(await withBases(inner, base, files, layers, report), json, EXPERIMENT);
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

function applyOverride(json: Json, override: string): void {
  const at = override.indexOf("=");
  const keys = override.slice(0, at).split(".");
  if (at < 1 || keys.some((key) => key === ""))
    throw new UserError(
      `'${override}' is not an override; expected KEY=VALUE such as training.steps=10`,
    );
  // A word for a kind gets settings of its own by the next override.
  if (keys[0] === "engine" && typeof json.engine === "string") json.engine = { kind: json.engine };
  if (!schemaAt(EXPERIMENT, keys, json))
    throw new UserError(`there is no setting ${keys.join(".")}`);
  let holder = json;
  for (const key of keys.slice(0, -1)) {
    if (typeof holder[key] !== "object" || holder[key] === null) holder[key] = {};
    holder = holder[key] as Json;
  }
  holder[keys.at(-1)!] = parseScalar(override.slice(at + 1)) as unknown;
}

const ENVIRONMENT = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g;

/**
 * Fills `${env:NAME}` in every text, in place, but where the schema says that it is left until it is
 * used, which keeps secrets out of a run's files.
 */
function replaceEnvironment(
  experiment: Json,
  missing: (at: (string | number)[], name: string) => void,
): void {
  const visit = (holder: Json | unknown[], at: (string | number)[], kept: boolean) => {
    for (const [key, value] of Object.entries(holder)) {
      const here = [...at, Array.isArray(holder) ? Number(key) : key];
      const isKept = kept || schemaAt(EXPERIMENT, here, experiment)?.writeOnly === true;
      if (typeof value === "string") {
        (holder as Json)[key] = value.replace(ENVIRONMENT, (whole, name: string) => {
          const found = process.env[name];
          if (found === undefined) missing(here, name);
          return isKept ? whole : (found ?? whole);
        });
      } else if (isObject(value) || Array.isArray(value)) visit(value, here, isKept);
    }
  };
  visit(experiment, [], false);
}

/** Fills the schema's defaults into a value, as deep as it goes. */
export function fill(schema: JsonSchema, value: unknown): unknown {
  if (Array.isArray(value))
    return schema.items ? value.map((item) => fill(schema.items!, item)) : value;
  if (!isObject(value))
    return schema.oneOf && schema.enum?.includes(value) ? fill(schema, { kind: value }) : value;
  const { properties } = branchOf(schema, value);
  const filled: Json = { ...value };
  for (const [key, child] of Object.entries(properties ?? {})) {
    if (filled[key] === undefined && child.default !== undefined)
      filled[key] = structuredClone(child.default);
    if (filled[key] !== undefined) filled[key] = fill(child, filled[key]);
  }
  return filled;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
