import path from "node:path";
import { type Alias, isAlias, isScalar, type Scalar } from "yaml";
import { FROM_TRAIN, splitNames } from "../../../schemas/data-rules";
import { isHubName } from "../../../schemas/hub-model";
import { valueAt } from "../../../schemas/json";
import { statedSettings } from "../../../schemas/layers";
import type { ParsedYaml } from "../../../schemas/parse";
import type { FileSystem } from "../../../schemas/problem";
import { isPromptFile } from "../../../schemas/prompt";
import { completed } from "../../../schemas/resolve";
import type { ResolvedExperiment } from "../../../schemas/resolved-experiment";
import { sweptSetting } from "../../../schemas/sweep";
import { valuesOf } from "../../../schemas/yaml-values";
import { type Path, placesOf } from "./nodes";

/**
 * What a path leads to. `data` is what lies in the data's folder; `argument` one of a program's
 * arguments, which need not be a path.
 */
export type Named = "experiment" | "prompt" | "file" | "argument" | "model" | "folder" | "data";

/** A text of an experiment that names a file or a folder. */
export interface StatedPath {
  path: Path;
  named: Named;
  /** Where it is written, by an alias perhaps. */
  node: Scalar | Alias;
  value: string;
  /** Absolute: what the value is relative to. */
  folder: string;
  /** Whether that is the experiment's own folder, wherever that is. */
  home: boolean;
  /** What the file is called behind the value. */
  ending: string;
  /** Absolute. */
  target: string;
  /** Whether it is a path even where there is no such file; else it may be a name on the Hub. */
  certain: boolean;
}

type Data = ResolvedExperiment["data"];

const OWN: readonly (readonly [RegExp, Named])[] = [
  [/^extends$/, "experiment"],
  [/^task\.prompt$/, "prompt"],
  [/^(rewriter|recommender(\.of\.\d+)?)\.model$/, "model"],
  [/^(recommender(\.of\.\d+)?\.(vectors|cache_file)|reward\.\d+\.path)$/, "file"],
  [/^(data\.path|(recommender(\.of\.\d+)?|reward\.\d+)\.cwd)$/, "folder"],
  [/^((recommender(\.of\.\d+)?|reward\.\d+)\.command|engine\.run)\.\d+$/, "argument"],
];
const IN_DATA =
  /^data\.(?:documents|topics|qrels|corpus|queries|interactions|items|splits\.(train|validation|test))$/;

/**
 * Every path that an experiment's own text states, in the order of the text; those with
 * `${env:…}` are left out, for nobody knows where they lead.
 *
 * @param data what its settings of the data come to, bases included.
 */
export function statedPaths(yaml: ParsedYaml, file: string, data: Data | undefined): StatedPath[] {
  const found: StatedPath[] = [];
  for (const { path: at, value: node } of placesOf(yaml.document.contents)) {
    if (!(isScalar(node) || isAlias(node)) || !node.range) continue;
    const scalar = isAlias(node) ? node.resolve(yaml.document) : node;
    if (!isScalar(scalar) || typeof scalar.value !== "string") continue;
    const { value } = scalar;
    if (value === "" || value.includes("${") || value.startsWith("~")) continue;
    const begin = beginOf(at, value, yaml, path.dirname(file), data);
    if (!begin) continue;
    const { ending = "" } = begin;
    const target = path.resolve(begin.folder, value + ending);
    found.push({ path: at, node, value, ...begin, ending, target });
  }
  return found;
}

/** The paths of an experiment that is not open, or not analysed; bases are read for its data. */
export async function pathsOf(
  yaml: ParsedYaml,
  file: string,
  files: FileSystem,
): Promise<StatedPath[]> {
  const { data } = completed(await statedSettings(yaml, file, files));
  return statedPaths(yaml, file, data);
}

/** Where the path of a setting begins, and what it leads to; undefined for what is no path. */
function beginOf(
  at: Path,
  value: string,
  yaml: ParsedYaml,
  folder: string,
  data: Data | undefined,
): (Pick<StatedPath, "named" | "folder" | "home" | "certain"> & { ending?: string }) | undefined {
  const setting = sweptSetting(at) ?? at;
  const key = setting.join(".");
  const named = OWN.find(([keys]) => keys.test(key))?.[1];
  const own = { folder, home: true, certain: true };
  if (named === "prompt") return isPromptFile(value) ? { named, ...own } : undefined;
  if (named === "model") return { named, ...own, certain: !isHubName(value) };
  if (named === "argument") {
    if (value.startsWith("-") || !(setting.at(-1) === 0 ? /[/\\]/ : /[./\\]/).test(value))
      return undefined;
    const beside = [at, setting].map((place) => settingAt(yaml, [...place.slice(0, -2), "cwd"]));
    const cwd = setting[0] === "engine" ? undefined : (beside[0] ?? beside[1]);
    if (cwd === undefined) return { named, ...own, certain: false };
    if (cwd.includes("${")) return undefined;
    return { named, folder: path.resolve(folder, cwd), home: false, certain: false };
  }
  if (named) return { named, ...own };
  return inData(key, value, data);
}

/** Where the path of something in the data's folder begins. */
function inData(key: string, value: string, data: Data | undefined) {
  const match = IN_DATA.exec(key);
  if (!match || typeof data?.path !== "string" || !path.isAbsolute(data.path)) return undefined;
  const found = { named: "data", home: false, certain: true } as const;
  if (data.format === "beir")
    return match[1]
      ? { ...found, folder: path.join(data.path, "qrels"), ending: ".tsv" }
      : undefined;
  if (value === FROM_TRAIN) return undefined;
  if (match[1] && (splitNames(data) === undefined || data.format === "table")) return undefined;
  const folder = data.format === "backtracing" ? path.join(data.path, "query") : data.path;
  return { ...found, folder };
}

/** A setting's text, merge keys and aliases followed. */
function settingAt(yaml: ParsedYaml, at: Path): string | undefined {
  try {
    const value = valueAt(valuesOf(yaml), at);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
