import path from "node:path";
import type { Resolution } from "../../../schemas/resolve";
import { anchorAt, anchorNames } from "./anchors";
import { fileLinks } from "./links";
import { rangeAt } from "./ranges";
import { variablesOf } from "./variables";

/** Where something is defined: a line and a character from 0, here or in another file. */
export interface Definition {
  file?: string;
  line: number;
  character: number;
  length: number;
}

/** Reads a file's first line; empty where it cannot be read. */
export type FirstLine = (file: string) => Promise<string>;

/** Where what stands at an offset comes from: an anchor, a file, the data column of a variable. */
export async function definition(
  resolution: Resolution,
  file: string,
  offset: number,
  firstLine: FirstLine,
): Promise<Definition | undefined> {
  const { yaml } = resolution;
  const anchor = anchorAt(yaml, offset);
  if (anchor) {
    const target = anchorNames(yaml)
      .filter(({ name, defines, from }) => defines && name === anchor.name && from <= offset)
      .at(-1);
    if (!target) return undefined;
    const { start } = rangeAt(yaml, target.from, target.to);
    return { ...start, length: target.name.length };
  }
  const variable = variablesOf(yaml.document.contents, yaml.text).find(
    ({ from, to }) => from <= offset && offset <= to,
  );
  if (variable) return columnOf(resolution, variable.name, firstLine);
  const link = fileLinks(resolution, file).find(({ from, to }) => from <= offset && offset <= to);
  return link && { file: link.target, line: 0, character: 0, length: 0 };
}

/** The first row of a variable's column; `query` is the column `text`. */
async function columnOf(
  { experiment }: Resolution,
  name: string,
  firstLine: FirstLine,
): Promise<Definition | undefined> {
  if (name === "rewrite" || experiment.data?.format !== "beir") return undefined;
  if (typeof experiment.data.path !== "string") return undefined;
  const file = path.join(experiment.data.path, "queries.jsonl");
  const first = await firstLine(file);
  const key = JSON.stringify(name === "query" ? "text" : name);
  const character = first.indexOf(key);
  return character < 0 ? undefined : { file, line: 0, character, length: key.length };
}
