import type { Range } from "vscode-languageserver-types";
import { parseYaml } from "../../../schemas/parse";
import type { FileSystem } from "../../../schemas/problem";
import type { Resolution } from "../../../schemas/resolve";
import { anchorAt, anchorNames } from "./anchors";
import { covers } from "./nodes";
import { rangeAt } from "./ranges";
import { pathsOf, statedPaths } from "./stated-paths";
import { variablesOf } from "./variables";

/** A place in an experiment's file. */
export interface Reference {
  file: string;
  range: Range;
}

/**
 * Where else stands what is at an offset: an anchor's names, a variable in this experiment's
 * templates, a path's file in all experiments.
 *
 * @param experiments the workspace's experiments by their files.
 */
export async function references(
  { yaml, experiment }: Resolution,
  file: string,
  offset: number,
  experiments: () => Promise<ReadonlyMap<string, string>>,
  files: FileSystem,
): Promise<Reference[]> {
  const anchor = anchorAt(yaml, offset);
  const variables = variablesOf(yaml.document.contents, yaml.text);
  const variable = variables.find(({ from, to }) => from <= offset && offset <= to);
  if (anchor || variable) {
    const same = anchor
      ? anchorNames(yaml).filter(({ name }) => name === anchor.name)
      : variables.filter(({ name }) => name === variable!.name);
    return same.map(({ from, to }) => ({ file, range: rangeAt(yaml, from, to) }));
  }
  const stated = statedPaths(yaml, file, experiment.data).find(({ node }) => covers(node, offset));
  if (!stated) return [];
  const all = new Map(await experiments()).set(file, yaml.text);
  return referencesTo(stated.target, all, files);
}

/** The paths in experiments that lead to a file or folder. */
export async function referencesTo(
  target: string,
  experiments: ReadonlyMap<string, string>,
  files: FileSystem,
): Promise<Reference[]> {
  const found: Reference[] = [];
  for (const [file, text] of experiments) {
    const yaml = parseYaml(text);
    for (const { node, target: other } of await pathsOf(yaml, file, files))
      if (other === target)
        found.push({ file, range: rangeAt(yaml, node.range![0], node.range![1]) });
  }
  return found;
}
