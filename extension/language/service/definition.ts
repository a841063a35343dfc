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

/** Where a variable's column begins in the data's queries: a key of the first row, or a header. */
async function columnOf(
  { experiment: { data } }: Resolution,
  name: string,
  firstLine: FirstLine,
): Promise<Definition | undefined> {
  if (name === "rewrite" || typeof data?.path !== "string") return undefined;
  const isQuery = name === "query";
  if (data.format === "beir")
    return inLine(path.join(data.path, "queries.jsonl"), isQuery ? "text" : name, firstLine);
  if (data.format !== "table" || typeof data.queries !== "string") return undefined;
  return inLine(
    path.resolve(data.path, data.queries),
    isQuery ? String(data.query_column) : name,
    firstLine,
  );
}

async function inLine(
  file: string,
  column: string,
  firstLine: FirstLine,
): Promise<Definition | undefined> {
  const name = /\.[ct]sv$/.test(file) ? column : JSON.stringify(column);
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const found = new RegExp(
    name === column ? `(?<=^|[,\\t"])${plain}(?=$|[,\\t"])` : `${plain}(?=\\s*:)`,
  ).exec(await firstLine(file));
  return found ? { file, line: 0, character: found.index, length: name.length } : undefined;
}
