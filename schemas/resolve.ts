import { access, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse as parseScalar } from "yaml";
import { EXPERIMENT } from "./experiment-schema";
import { formProblems } from "./form";
import { folderOrHubName } from "./hub-model";
import { isObject, type Json } from "./json";
import { type Layer, settingsIn, withBases } from "./layers";
import { meaningProblems } from "./meaning";
import { type ParsedYaml, parseYaml, rangeOf } from "./parse";
import type { FileSystem, Problem } from "./problem";
import type { ResolvedExperiment } from "./resolved-experiment";
import { branchOf, type JsonSchema, schemaAt } from "./schema-walk";
import { pointProblems } from "./sweep-points";
import { UserError } from "./user-error";

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
  const own = settingsIn(yaml, report);
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
  const check = async (experiment: ResolvedExperiment) => {
    if (experiment.engine.kind !== "embedded")
      experiment.rewriter.model = await folderOrHubName(experiment.rewriter.model, layers, files);
    return meaningProblems(experiment, yaml, files);
  };
  if (sound()) problems.push(...(await check(filled)));
  const { sweep, ...single } = filled;
  const checkPoint = async (point: readonly string[]) => {
    const { settings, experiment } = changed(single, point);
    return formProblems(settings, parseYaml("")).length ? [] : check(experiment);
  };
  if (sound() && sweep) problems.push(...(await pointProblems(filled, yaml, problems, checkPoint)));
  return { experiment: filled, problems, yaml, stated: merged, layers };
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
  const { settings, experiment: after } = changed(experiment, overrides);
  const [problem] = formProblems(settings, parseYaml(""));
  if (problem) throw new UserError(problem.message, { file: "--set", key: problem.path });
  return after;
}

function changed(experiment: ResolvedExperiment, overrides: readonly string[]) {
  const settings = structuredClone(experiment) as unknown as Json;
  for (const override of overrides) applyOverride(settings, override);
  return { settings, experiment: completed(settings) };
}

/** Settings with every default filled in, those of a run that an older version made included. */
export function completed(settings: Json): ResolvedExperiment {
  return fill(EXPERIMENT, settings) as ResolvedExperiment;
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
