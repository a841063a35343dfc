import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { TextEdit } from "vscode-languageserver-types";
import { isAlias, isScalar, parse, Scalar } from "yaml";
import { type ParsedYaml, parseYaml } from "../../../schemas/parse";
import type { FileSystem } from "../../../schemas/problem";
import { isPromptFile } from "../../../schemas/prompt";
import { rangeAt } from "./ranges";
import { pathsOf, type StatedPath } from "./stated-paths";

/** A file or folder that gets another name or place; both absolute. */
export interface Move {
  from: string;
  to: string;
}

/**
 * The edits after which every experiment names the same files as before, when some are renamed or
 * moved, experiments among them.
 *
 * @param experiments texts by absolute file, as they stand before.
 * @param files what is there before; only names on the Hub and arguments of programs are looked for.
 * @returns edits by the experiment's file before, in the order of its text; none where none is needed.
 */
export async function editsForRenames(
  moves: readonly Move[],
  experiments: ReadonlyMap<string, string>,
  files: FileSystem,
): Promise<Map<string, TextEdit[]>> {
  const edits = new Map<string, TextEdit[]>();
  for (const [file, text] of experiments) {
    if (moved(file, moves) === file && !mayName(text, moves)) continue;
    const yaml = parseYaml(text);
    const paths = await pathsOf(yaml, file, files);
    const here: TextEdit[] = [];
    for (const stated of paths) {
      const value = valueAfter(stated, path.dirname(moved(file, moves)), moves);
      if (value === undefined || isWrittenElsewhere(stated, paths, yaml)) continue;
      if (!stated.certain && !(await files.exists(stated.target))) continue;
      here.push(editOf(yaml, stated, value));
    }
    if (here.length) edits.set(file, here);
  }
  return edits;
}

/**
 * Whether a text that stays where it is can name something that moves: the way there goes through
 * its name. Most experiments can not, and are not even parsed.
 */
function mayName(text: string, moves: readonly Move[]): boolean {
  if (text.includes("\\")) return true;
  const lower = text.toLowerCase();
  return moves.some(({ from }) => {
    // A split is named without its ending, and a folded text is broken at spaces.
    const [begin] = path
      .basename(from)
      .toLowerCase()
      .split(/(?<=.)[.\s]/);
    return lower.includes(begin!.replaceAll("'", "''")) || lower.includes(begin!);
  });
}

/** Where a file stands after some moves. */
export function moved(file: string, moves: readonly Move[]): string {
  let [place, nearest] = [file, Number.POSITIVE_INFINITY];
  for (const { from, to } of moves) {
    const rest = path.relative(from, file);
    if (rest === ".." || rest.startsWith(`..${path.sep}`) || path.isAbsolute(rest)) continue;
    if (rest.length < nearest) [place, nearest] = [path.join(to, rest), rest.length];
  }
  return place;
}

/** How a path is written afterwards; undefined where it stays, or where no path can say it. */
function valueAfter(stated: StatedPath, home: string, moves: readonly Move[]): string | undefined {
  const { value, ending, named } = stated;
  const folder = stated.home ? home : moved(stated.folder, moves);
  const target = moved(stated.target, moves);
  if (path.resolve(folder, value + ending) === target) return undefined;
  if (!target.endsWith(ending)) return undefined;
  const after = written(value, folder, target.slice(0, target.length - ending.length));
  return named === "prompt" && !isPromptFile(after) ? undefined : after;
}

/** A path to a target in the manner of the one that is replaced; always with `/`. */
function written(before: string, folder: string, target: string): string {
  const plain = path.isAbsolute(before) ? target : path.relative(folder, target) || ".";
  const slashed = plain.split(path.sep).join("/");
  const dotted = /^\.[/\\]/.test(before) && !/^(\.|\/|\w:)/.test(slashed);
  const closed = /[/\\]$/.test(before) && !slashed.endsWith("/");
  return `${dotted ? "./" : ""}${slashed}${closed ? "/" : ""}`;
}

/** Whether an alias repeats a path that is edited where its anchor stands. */
function isWrittenElsewhere(
  { node, folder }: StatedPath,
  paths: readonly StatedPath[],
  { document }: ParsedYaml,
): boolean {
  const source = isAlias(node) && node.resolve(document);
  return !!source && paths.some((other) => other.node === source && other.folder === folder);
}

/** The edit of one path, in the quotes that it has. */
export function editOf(yaml: ParsedYaml, { node, value }: StatedPath, after: string): TextEdit {
  const [from, to] = node.range!;
  const range = rangeAt(yaml, from, to);
  const type = isScalar(node) ? node.type : undefined;
  if (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL) {
    const at = yaml.text.slice(from, to).lastIndexOf(value);
    if (at >= 0)
      return { range: rangeAt(yaml, from + at, from + at + value.length), newText: after };
  }
  return { range, newText: inQuotes(after, type) };
}

function inQuotes(value: string, type: Scalar.Type | undefined): string {
  const hasControls = /\p{Cc}/u.test(value);
  if (type === Scalar.QUOTE_SINGLE && !hasControls) return `'${value.replaceAll("'", "''")}'`;
  if (type !== Scalar.QUOTE_DOUBLE && !hasControls && isPlain(value)) return value;
  return JSON.stringify(value);
}

/** Whether YAML reads a text back without quotes, in block and flow style. */
function isPlain(value: string): boolean {
  const reads = (text: string, expected: unknown) => {
    try {
      return isDeepStrictEqual(parse(text, { logLevel: "error" }), expected);
    } catch {
      return false;
    }
  };
  return (
    reads(`k: ${value}`, { k: value }) &&
    reads(`{ k: ${value}, l: [${value}] }`, { k: value, l: [value] })
  );
}
