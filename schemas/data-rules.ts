import path from "node:path";
import { type FileSystem, hint, nearest } from "./problem";
import type { Path, Report } from "./report";
import type { ResolvedExperiment } from "./resolved-experiment";

type Data = ResolvedExperiment["data"];

/** In place of a split's name: it is taken from the training queries. */
export const FROM_TRAIN = "from_train";

const ROLES = ["train", "validation", "test"] as const;

/** What is wrong with the data's settings, and with the presence of the files that they name. */
export async function dataProblems(data: Data, files: FileSystem, error: Report): Promise<void> {
  sharedSplits(data, error);
  impossibleSplits(data, error);
  const at: Path = ["data", "path"];
  if (!(await files.exists(data.path)))
    return error(`${data.path} does not exist${await hint(data.path, files)}`, "missing-data", at);
  const missing: string[] = [];
  for (const [key, name] of filesOf(data)) {
    if (await isThere(path.join(data.path, name), key, files)) continue;
    if (key === undefined) missing.push(name);
    else await missingFile(data, key, name, files, error);
  }
  if (missing.length && !(data.format === "backtracing" && (await holdsDomains(data.path, files))))
    return error(
      `${data.path} has no ${missing.join(", no ")}, which the format ${data.format} needs`,
      "missing-data",
      at,
    );
  if (data.format === "beir") await beirSplits(data, files, error);
}

/** Whether Backtracing's `query` and `sources` stand one deeper, in a folder for each domain. */
async function holdsDomains(folder: string, files: FileSystem): Promise<boolean> {
  for (const name of (await files.list?.(folder)) ?? [])
    if (await files.exists(path.join(folder, name, "query"))) return true;
  return false;
}

/** The names that splits go by; undefined where they are made. */
export function splitNames(data: Data): Record<(typeof ROLES)[number], string> | undefined {
  const { splits } = data;
  if (!("train" in splits) || ("by" in splits && splits.by !== "given")) return undefined;
  return splits;
}

/** The name of a split that serves in a role, as runs record it: the data's own, or the role. */
export function splitName(data: Data, role: (typeof ROLES)[number]): string {
  if ("items" in data.splits) return role;
  const name = splitNames(data)?.[role] ?? role;
  return name === FROM_TRAIN ? role : name;
}

/**
 * The queries' columns that a prompt may name beside `query`; undefined where only reading the data
 * can tell.
 */
export async function queryColumns(data: Data, files: FileSystem): Promise<string[] | undefined> {
  if (data.format !== "beir") return undefined;
  try {
    const text = await files.readFile(path.join(data.path, "queries.jsonl"));
    const first = JSON.parse(text.slice(0, text.indexOf("\n") + 1 || undefined)) as object;
    return Object.keys(first).filter((name) => name !== "_id" && name !== "text");
  } catch {
    return [];
  }
}

/** What chooses the checkpoint must not be what is reported, nor what is trained on. */
function sharedSplits(data: Data, error: Report): void {
  const names = splitNames(data);
  if (!names) return;
  ROLES.forEach((role, i) => {
    const same = ROLES.slice(0, i).find((other) => names[other] === names[role]);
    if (same)
      error(
        `${role} is the same split as ${same} ('${names[role]}'): what is measured on it would be known already`,
        "shared-split",
        ["data", "splits", role],
      );
    if (names[role] === FROM_TRAIN && role !== "validation")
      error(
        `only validation can be ${FROM_TRAIN}; name what the data call the ${role} split`,
        "shared-split",
        ["data", "splits", role],
      );
  });
}

function impossibleSplits({ splits }: Data, error: Report): void {
  if (!("fractions" in splits)) return;
  const { validation, test = 0 } = splits.fractions as { validation: number; test?: number };
  if (validation + test >= 1)
    error(
      `validation and test take ${validation + test} of the whole; leave something for training`,
      "no-training",
      ["data", "splits", "fractions"],
    );
  if ("items" in splits && splits.items === "inductive" && splits.by === "leave_one_out")
    error(
      "leave_one_out asks for items of users who are trained on, so no query is inductive; divide by time or random",
      "no-inductive",
      ["data", "splits", "items"],
      "any",
    );
}

/** The files and folders that the data's settings name beside their path, absolute. */
export function namedFiles(data: Data): string[] {
  const names = filesOf(data).map(([, name]) => name);
  if (data.format === "beir")
    names.push(...beirFiles(data).map(([, name]) => path.join("qrels", `${name}.tsv`)));
  return names.map((name) => path.resolve(data.path, name));
}

/** The files that a format's settings name, each with its key, or with none where the format does. */
function filesOf(data: Data): [string | undefined, string][] {
  const names = splitNames(data);
  const given: [string, string][] = Object.entries(names ?? {})
    .filter(([key, name]) => ROLES.includes(key as "train") && name !== FROM_TRAIN)
    .map(([role, name]) => [`splits.${role}`, String(name)]);
  switch (data.format) {
    case "beir":
      return [
        [undefined, "corpus.jsonl"],
        [undefined, "queries.jsonl"],
      ];
    case "trec": {
      const judged: [string, string][] = names ? given : [["qrels", data.qrels]];
      return [["documents", data.documents], ["topics", data.topics], ...judged];
    }
    case "interactions": {
      const made: [string, string][] = names ? given : [["interactions", data.interactions]];
      return [["items", data.items], ...made];
    }
    case "verl":
      return [["corpus", data.corpus], ...given];
    case "table":
      return [
        ["documents", data.documents],
        ["queries", data.queries],
      ];
    case "backtracing":
      return [
        [undefined, "query"],
        [undefined, "sources"],
        ...given.map(([key, name]): [string, string] => [key, path.join("query", name)]),
      ];
    default:
      return [];
  }
}

/** What the format names may be compressed; what the settings name is as they name it. */
async function isThere(file: string, key: string | undefined, files: FileSystem) {
  if (await files.exists(file)) return true;
  if (key !== undefined) return false;
  return (await files.exists(`${file}.gz`)) || (await files.exists(`${file}.zst`));
}

async function missingFile(
  data: Data,
  key: string,
  name: string,
  files: FileSystem,
  error: Report,
): Promise<void> {
  const there = ((await files.list?.(data.path)) ?? []).filter((one) => !one.startsWith("."));
  const known = there.length ? `; there are ${there.slice(0, 20).join(", ")}` : "";
  const code = key.startsWith("splits.") ? "missing-split" : "missing-data";
  const at = ["data", ...key.split(".")];
  if (there.includes(name)) {
    error(`${data.path}/${name} is a link that leads nowhere: put the file there`, code, at);
    return;
  }
  error(`${data.path} has no ${name}${known}`, code, at, nearest(name, there));
}

/** The splits that files of judgements are named for. */
function beirFiles({ splits }: Data & { format: "beir" }): [(typeof ROLES)[number], string][] {
  return ROLES.flatMap((role) =>
    splits[role] === FROM_TRAIN ? [] : [[role, splits[role]] as [typeof role, string]],
  );
}

async function beirSplits(
  data: Data & { format: "beir" },
  files: FileSystem,
  error: Report,
): Promise<void> {
  const folder = path.join(data.path, "qrels");
  const splits = ((await files.list?.(folder)) ?? [])
    .filter((name) => name.endsWith(".tsv"))
    .map((name) => name.slice(0, -".tsv".length));
  for (const [role, split] of beirFiles(data)) {
    if (await files.exists(path.join(folder, `${split}.tsv`))) continue;
    const known = splits.length ? `; there are ${splits.join(", ")}` : "";
    const near = nearest(split, splits);
    const isMade = near === undefined && role === "validation";
    const remedy = isMade
      ? `; ${FROM_TRAIN} takes it from the training queries`
      : "; `rec-r1 data split` divides what is there";
    error(
      `${data.path} has no qrels/${split}.tsv${known}${splits.length && !near ? remedy : ""}`,
      "missing-split",
      ["data", "splits", role],
      isMade ? FROM_TRAIN : near,
    );
  }
}
