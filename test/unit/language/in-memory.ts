import path from "node:path";
import { TextDocument, type TextEdit } from "vscode-languageserver-textdocument";
import { workspaceExperiments } from "../../../extension/language/service/workspace-experiments";
import type { FileSystem } from "../../../schemas/problem";

/** Files by absolute name, as a file system, a workspace and an editor. */
export class InMemory implements FileSystem {
  readonly files: Map<string, string>;
  /** Folders that were listed. */
  listed = 0;

  constructor(
    files: Readonly<Record<string, string>>,
    readonly folders: readonly string[] = ["/w"],
    readonly runs: readonly string[] = [],
  ) {
    this.files = new Map(Object.entries(files).map(([file, text]) => [path.resolve(file), text]));
  }

  readonly readFile = async (file: string) => {
    const text = this.files.get(file);
    if (text === undefined) throw new Error(`${file} is not there`);
    return text;
  };

  readonly exists = async (file: string) => (await this.kindOf(file)) !== undefined;

  readonly kindOf = async (file: string) => {
    if (this.files.has(file)) return "file" as const;
    const isFolder = [...this.files.keys()].some((name) => name.startsWith(file + path.sep));
    return isFolder ? ("folder" as const) : undefined;
  };

  readonly isWithin = (file: string) =>
    this.folders.some((folder) => `${file}${path.sep}`.startsWith(path.resolve(folder) + path.sep));

  readonly list = async (folder: string) => {
    this.listed++;
    const inside = [...this.files.keys()]
      .filter((name) => name.startsWith(folder + path.sep))
      .map((name) => name.slice(folder.length + 1).split(path.sep));
    return [...new Set(inside.map(([first, ...rest]) => (rest.length ? `${first}/` : first!)))];
  };

  experiments() {
    return workspaceExperiments({
      folders: this.folders.map((folder) => path.resolve(folder)),
      runs: this.runs.map((folder) => path.resolve(folder)),
      list: this.list,
      read: async (file) => (this.isWithin(file) ? this.files.get(file) : undefined),
    });
  }

  /** Applies edits; what was changed, by file. */
  applied(edits: ReadonlyMap<string, TextEdit[]>): Record<string, string> {
    const after = [...edits].map(([file, changes]) => {
      const document = TextDocument.create("file:///x", "recr1", 1, this.files.get(file)!);
      return [file, TextDocument.applyEdits(document, changes)] as const;
    });
    return Object.fromEntries(after);
  }
}
