import path from "node:path";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { Resolution } from "../../../schemas/resolve";
import { sweptSetting } from "../../../schemas/sweep";
import {
  ITEM_VARIABLES,
  inputVariables,
  searchVariables,
  VARIABLE_MEANING,
} from "../../../schemas/task-variables";
import { contextAt } from "./cursor";
import { type DataAround, dataCompletions } from "./data-completion";
import type { Facts } from "./facts";
import { type ListFolder, nearby } from "./nearby";
import { replacing } from "./replaced-text";
import { sampleValue } from "./variables";

type TaskKind = Resolution["experiment"]["task"]["kind"];

/** Settings that name a file or folder, and which names are worth offering. */
const FILE_KEYS: Record<string, RegExp> = {
  extends: /(\/|\.recr1\.ya?ml)$/,
  "task.prompt": /(\/|\.md|\.txt)$/,
  "data.path": /./,
  "rewriter.model": /\/$/,
  "recommender.model": /\/$/,
  "recommender.vectors": /(\/|\.npy)$/,
  "recommender.cwd": /\/$/,
  "reward.path": /(\/|\.([mc]?[jt]s|csv|tsv|jsonl|parquet|gz|zst))$/,
  "reward.cwd": /\/$/,
};

/** The place of a hybrid's part, whose settings are those of a recommender, and of a component. */
const PART = /^(recommender|reward)(\.of)?\.\d+\./;

const HIDDEN = /^(node_modules\/|\.git\/|\.rec-r1\/)$/;

/** Values that only the user's own files can tell: columns, splits, files and folders. */
export async function fileCompletions(
  text: string,
  offset: number,
  file: string,
  around: DataAround & { experiment: Resolution["experiment"] | undefined; facts: Facts },
): Promise<CompletionItem[]> {
  const variable = variablePrefix(text, offset);
  if (variable) return variables(variable, around);
  const context = contextAt(text, offset);
  // The first letters of a list's item could become a key.
  const isItem = typeof context?.path.at(-1) === "number";
  if (!context || (context.place !== "value" && !isItem)) return [];
  const setting = sweptSetting(context.path) ?? context.path;
  const at = setting.join(".");
  const folder = path.dirname(file);
  if (setting[0] === "data" && setting.length > 1 && at !== "data.path")
    return replacing(
      await dataCompletions(around.experiment?.data, setting.slice(1), around),
      text,
      offset,
    );
  const wanted = FILE_KEYS[at.replace(PART, "$1.")];
  if (!wanted) return [];
  const parent = /^(.*\/)?/.exec(context.prefix)![1] ?? "";
  const names = await around.list(path.resolve(folder, parent));
  const whole = parent === "" ? await wholePaths(at, file, around.list) : [];
  const known = names.filter(
    (name) =>
      wanted.test(name) &&
      !HIDDEN.test(name) &&
      name !== path.basename(file) &&
      !whole.some(({ label }) => label === name || `${label}/` === name),
  );
  const steps = ["../", ...known].map((name) => ({
    ...item(
      parent + name,
      name.endsWith("/") ? CompletionItemKind.Folder : CompletionItemKind.File,
      "",
    ),
    sortText: `${name === "../" ? 2 : 1}${name}`,
    // A folder is seldom the end of the path.
    ...(name.endsWith("/")
      ? { command: { title: "", command: "editor.action.triggerSuggest" } }
      : {}),
  }));
  return replacing([...whole, ...steps], text, offset);
}

/** Experiments to begin with, and models, wherever they stand around this one. */
async function wholePaths(at: string, file: string, list: ListFolder): Promise<CompletionItem[]> {
  if (at !== "extends" && at !== "rewriter.model") return [];
  const found = await nearby(path.dirname(file), list);
  const isBase = at === "extends";
  const paths = isBase
    ? found.experiments.filter((name) => name !== path.basename(file))
    : found.models;
  return paths.map((name) => ({
    ...item(
      name,
      isBase ? CompletionItemKind.File : CompletionItemKind.Module,
      isBase ? "experiment" : "model",
    ),
    sortText: `0${name}`,
  }));
}

/** The key of the template that a `{{` before the cursor stands in. */
function variablePrefix(text: string, offset: number): { key: string } | undefined {
  const before = text.slice(0, offset);
  if (!/\{\{\s*[\w.-]*$/.test(before)) return undefined;
  const keys = [...before.matchAll(/(?:^|[\s{,])(prompt|search_text|item_template)\s*:/g)];
  return keys.length ? { key: keys.at(-1)![1]! } : undefined;
}

function variables(
  { key }: { key: string },
  {
    experiment,
    facts: { data },
  }: { experiment: Resolution["experiment"] | undefined; facts: Facts },
): CompletionItem[] {
  return namesFor(key, experiment?.task?.kind ?? "query_rewriting", data).map((name) => {
    const value = data?.sample[0] && sampleValue(data.sample[0], name);
    const detail = value === undefined ? VARIABLE_MEANING[name] : `such as ${value}`;
    return item(name, CompletionItemKind.Variable, detail ?? "");
  });
}

/** What a template of a key may name. */
function namesFor(key: string, kind: TaskKind, data: Facts["data"]): string[] {
  const columns = data?.columns ?? [];
  if (key === "search_text") return [...new Set([...searchVariables(kind), ...columns])];
  if (key === "prompt") return [...new Set([...inputVariables(kind), ...columns])];
  const own = kind === "reranking" ? ITEM_VARIABLES.candidates : ITEM_VARIABLES.history;
  return [...new Set([...own, ...(data?.fields ?? [])])];
}

function item(label: string, kind: CompletionItemKind, detail: string): CompletionItem {
  return { label, kind, ...(detail ? { detail } : {}) };
}
