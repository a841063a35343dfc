import path from "node:path";
import { isScalar } from "yaml";
import { FROM_TRAIN, splitNames } from "../../../schemas/data-rules";
import type { Resolution } from "../../../schemas/resolve";
import { placesOf } from "./nodes";

/** A text of the experiment that names a file. */
export interface FileLink {
  from: number;
  to: number;
  /** Absolute. */
  target: string;
  tooltip: string;
}

/** Settings that name files: which file of the experiment's folder each opens. */
export function fileLinks(resolution: Resolution, file: string): FileLink[] {
  const { yaml, experiment } = resolution;
  const folder = path.dirname(file);
  const links: FileLink[] = [];
  for (const { path: at, value } of placesOf(yaml.document.contents)) {
    if (!isScalar(value) || typeof value.value !== "string" || !value.range) continue;
    const target = targetOf(at.join("."), value.value, folder, experiment);
    if (!target || value.value.includes("${")) continue;
    const [from, to] = value.range;
    const quoted = /^["']/.test(yaml.text.slice(from, to)) ? 1 : 0;
    links.push({ from: from + quoted, to: to - quoted, ...target });
  }
  return links;
}

function targetOf(
  at: string,
  value: string,
  home: string,
  { data }: Resolution["experiment"],
): { target: string; tooltip: string } | undefined {
  const inFolder = (...names: string[]) => path.resolve(home, value, ...names);
  if (at === "extends") return { target: inFolder(), tooltip: "Open the base experiment" };
  if (at === "task.prompt" && /\.(md|txt)$/.test(value))
    return { target: inFolder(), tooltip: "Open the prompt" };
  if (at === "rewriter.model")
    return { target: inFolder("config.json"), tooltip: "Open the model's config.json" };
  if (at === "data.path" && data?.format === "beir")
    return { target: inFolder("queries.jsonl"), tooltip: "Open the queries" };
  if (/^data\.splits\.\w+$/.test(at) && data?.format === "beir" && typeof data.path === "string")
    return {
      target: path.join(data.path, "qrels", `${value}.tsv`),
      tooltip: "Open the judgements of this split",
    };
  const named =
    /^data\.(?:(documents|topics|qrels|corpus|queries|interactions|items)|splits\.(train|validation|test))$/.exec(
      at,
    );
  if (!named || typeof data?.path !== "string" || value === FROM_TRAIN) return undefined;
  if (named[2] && (splitNames(data) === undefined || data.format === "table")) return undefined;
  const folder = data.format === "backtracing" ? path.join(data.path, "query") : data.path;
  return { target: path.resolve(folder, value), tooltip: "Open the file" };
}
