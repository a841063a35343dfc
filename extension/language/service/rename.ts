import path from "node:path";
import type { Range, TextEdit } from "vscode-languageserver-types";
import { isAlias } from "yaml";
import type { ParsedYaml } from "../../../schemas/parse";
import type { FileSystem } from "../../../schemas/problem";
import { isPromptFile } from "../../../schemas/prompt";
import type { Resolution } from "../../../schemas/resolve";
import { VARIABLE_MEANING } from "../../../schemas/task-variables";
import { ANCHOR_NAME, anchorAt, anchorNames } from "./anchors";
import { editsForRenames, type Move } from "./file-renames";
import { covers } from "./nodes";
import { rangeAt } from "./ranges";
import { type StatedPath, statedPaths } from "./stated-paths";
import { type Variable, variablesOf } from "./variables";

/** Why something is not renamed, in words for the user. */
export class Refusal extends Error {}

/** What a rename may do, and looks at. */
export interface RenameScope {
  /** Whether the editor renames files on being asked. */
  renamesFiles: boolean;
  /** Whether a file is in the workspace. */
  isWithin(file: string): boolean;
  /** What stands under a name. */
  kindOf(file: string): Promise<"file" | "folder" | undefined>;
  /** The workspace's experiments by their files. */
  experiments(): Promise<ReadonlyMap<string, string>>;
  files: FileSystem;
}

/** What a rename comes to: edits by file, all before the files move. */
export interface Renamed {
  edits: Map<string, TextEdit[]>;
  moves: Move[];
}

/** Characters that some system does not take in a name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]|[. ]$/u;

/**
 * What of a text is renamed at an offset: an anchor's name, or the name of the file or folder that a
 * path leads to.
 *
 * @throws Refusal for all else, saying why.
 */
export async function prepareRename(
  resolution: Resolution,
  file: string,
  offset: number,
  scope: RenameScope,
): Promise<{ range: Range; placeholder: string }> {
  const { yaml } = resolution;
  const anchor = anchorAt(yaml, offset);
  if (anchor) return { range: rangeAt(yaml, anchor.from, anchor.to), placeholder: anchor.name };
  const { stated, old } = await renamedAt(resolution, file, offset, scope);
  return { range: nameRange(yaml, stated), placeholder: old };
}

/**
 * Renames what {@link prepareRename} finds: every name of an anchor, or a file or folder with every
 * path in the workspace that leads to it or goes through it.
 *
 * @throws Refusal for a name that cannot be.
 */
export async function rename(
  resolution: Resolution,
  file: string,
  offset: number,
  name: string,
  scope: RenameScope,
): Promise<Renamed> {
  const { yaml } = resolution;
  const anchor = anchorAt(yaml, offset);
  if (anchor) {
    if (!ANCHOR_NAME.test(name))
      throw new Refusal("an anchor's name has letters, digits, dashes and underscores");
    const names = anchorNames(yaml);
    if (name !== anchor.name && names.some((other) => other.name === name))
      throw new Refusal(`there is an anchor ${name} already: its aliases would not be told apart`);
    const edits = names
      .filter((one) => one.name === anchor.name)
      .map(({ from, to }) => ({ range: rangeAt(yaml, from, to), newText: name }));
    return { edits: new Map([[file, edits]]), moves: [] };
  }
  const { stated, old, kind } = await renamedAt(resolution, file, offset, scope);
  const { target, named, ending } = stated;
  const move = { from: target, to: path.join(path.dirname(target), name + ending) };
  checkName(name, old, kind, named);
  if (name === old) return { edits: new Map(), moves: [] };
  // On a disk that knows no capitals, the file itself is found under the new name.
  if (name.toLowerCase() !== old.toLowerCase() && (await scope.kindOf(move.to)))
    throw new Refusal(`${name} exists already: choose another name`);
  // The one that is being written may not be a file yet.
  const experiments = new Map(await scope.experiments()).set(file, yaml.text);
  const edits = await editsForRenames([move], experiments, scope.files);
  return { edits, moves: [move] };
}

/** Why a variable keeps its name. */
export function variableRefusal({ name }: Variable): Refusal {
  const given = VARIABLE_MEANING[name];
  return new Refusal(
    given
      ? `{{${name}}} is filled in by the task (${given}): it has no other name`
      : `{{${name}}} is a column of the data: rename the column in the data's files, then write its new name here`,
  );
}

/** The path at an offset to what can be renamed, and what that is called there. */
async function renamedAt(
  { yaml, experiment }: Resolution,
  file: string,
  offset: number,
  scope: RenameScope,
): Promise<{ stated: StatedPath; old: string; kind: "file" | "folder" }> {
  const on = ({ from, to }: { from: number; to: number }) => from <= offset && offset <= to;
  const variable = variablesOf(yaml.document.contents, yaml.text).find(on);
  if (variable) throw variableRefusal(variable);
  const stated = statedPaths(yaml, file, experiment.data).find(
    ({ node }) => covers(node, offset) && !isAlias(node),
  );
  const kind = stated && (await scope.kindOf(stated.target));
  if (!stated || (!stated.certain && !kind))
    throw new Refusal(
      "anchors, and files and folders that an experiment names, can be renamed here",
    );
  const { target, value } = stated;
  const old = path.basename(target, stated.ending);
  for (const place of [target, file])
    if (!scope.isWithin(place))
      throw new Refusal(`${place} is outside the workspace, where nothing is renamed`);
  if (!scope.isWithin(path.dirname(target)))
    throw new Refusal(
      `${old} is a folder of the workspace itself: it is renamed outside the editor`,
    );
  if (path.basename(value.replaceAll("\\", "/")) !== old)
    throw new Refusal(
      `${value} leads to ${target} without naming it: rename that in the explorer, and the experiments that name it follow`,
    );
  if (!kind) throw new Refusal(`${target} does not exist: there is nothing to rename`);
  if (!scope.renamesFiles) throw new Refusal("this editor does not rename files from here");
  return { stated, old, kind };
}

function checkName(
  name: string,
  old: string,
  kind: "file" | "folder",
  named: StatedPath["named"],
): void {
  if (name.trim() === "" || FORBIDDEN.test(name))
    throw new Refusal(
      `a ${kind}'s name is not empty, does not end in a dot or a space, and has none of \\ / : * ? " < > |; to move the ${kind}, use the explorer`,
    );
  if (kind === "folder") return;
  if (named === "prompt") {
    if (!isPromptFile(name)) throw new Refusal("a prompt's file ends in .md or .txt");
    return;
  }
  const ending = /(\.recr1)?\.[^.]+$/.exec(old)?.[0] ?? "";
  if (!name.endsWith(ending) || name === ending)
    throw new Refusal(`the name has to end in ${ending}, as before`);
}

/** Where the file's own name stands in a path; the whole path where it is written with escapes. */
function nameRange(yaml: ParsedYaml, { node, value }: StatedPath): Range {
  const [from, to] = node.range!;
  const name = value
    .replace(/[/\\]+$/, "")
    .split(/[/\\]/)
    .at(-1)!;
  const at = yaml.text.slice(from, to).lastIndexOf(name);
  return at < 0 ? rangeAt(yaml, from, to) : rangeAt(yaml, from + at, from + at + name.length);
}
