import path from "node:path";
import { isAlias } from "yaml";
import { valueAt } from "../../../schemas/json";
import type { Resolution } from "../../../schemas/resolve";
import { sweptSetting } from "../../../schemas/sweep";
import { type StatedPath, statedPaths } from "./stated-paths";

/** A text of the experiment that names a file. */
export interface FileLink {
  from: number;
  to: number;
  /** Absolute. */
  target: string;
  tooltip: string;
}

/** Settings that name files to be read: which file of the experiment's folder each opens. */
export function fileLinks(resolution: Resolution, file: string): FileLink[] {
  const { yaml, experiment } = resolution;
  return statedPaths(yaml, file, experiment.data).flatMap((stated) => {
    const opened = openedBy(stated, experiment);
    if (!opened || isAlias(stated.node)) return [];
    const [from, to] = stated.node.range!;
    const quoted = /^["']/.test(yaml.text.slice(from, to)) ? 1 : 0;
    return [{ from: from + quoted, to: to - quoted, ...opened }];
  });
}

function openedBy(
  { path: at, named, target, ending }: StatedPath,
  experiment: Resolution["experiment"],
): { target: string; tooltip: string } | undefined {
  const [section] = sweptSetting(at) ?? at;
  switch (named) {
    case "experiment":
      return { target, tooltip: "Open the base experiment" };
    case "prompt":
      return { target, tooltip: "Open the prompt" };
    case "model":
      // A name on the Hub stays one.
      return path.isAbsolute(String(valueAt(experiment, at)))
        ? { target: path.join(target, "config.json"), tooltip: "Open the model's config.json" }
        : undefined;
    case "data":
      return { target, tooltip: ending ? "Open the judgements of this split" : "Open the file" };
    case "file":
      return section === "reward" ? { target, tooltip: "Open the file" } : undefined;
    case "folder":
      return section === "data" && experiment.data?.format === "beir"
        ? { target: path.join(target, "queries.jsonl"), tooltip: "Open the queries" }
        : undefined;
    case "argument":
      return undefined;
  }
}
