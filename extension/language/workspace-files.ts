import { readFile, stat } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { FileSystem } from "../../schemas/problem";
import { LANGUAGE_ID } from "../commands";
import { editsForRenames, type Move } from "./service/file-renames";
import type { ListFolder } from "./service/nearby";
import type { Renamed, RenameScope } from "./service/rename";
import { workspaceExperiments } from "./service/workspace-experiments";
import { isWithin } from "./within";

/** Documents that are open, by file, as they were at a moment. */
export type Shown = ReadonlyMap<string, { uri: string; version: number }>;

/** The workspace's experiments, as the editor shows them, and what is renamed among them. */
export class WorkspaceFiles {
  #hasWarned = false;

  /** Reads inside the workspace only, whether it is trusted or not. */
  readonly files: FileSystem = {
    readFile: async (file) => {
      const text = await this.#read(file);
      if (text === undefined) throw new Error("files outside the workspace are not read");
      return text;
    },
    exists: async (file) => (await this.#kindOf(file)) !== undefined,
  };

  /**
   * @param folders the workspace's, absolute.
   * @param disk how folders are listed, and where runs are kept.
   * @param opened the documents that are open.
   * @param warn is told what the user should know.
   */
  constructor(
    readonly folders: readonly string[],
    readonly disk: { list: ListFolder; runsFolders: readonly string[] },
    readonly opened: () => readonly TextDocument[],
    readonly warn: (message: string) => void,
  ) {}

  /** Texts by file. */
  async experiments(): Promise<Map<string, string>> {
    const { folders, disk } = this;
    const { list, runsFolders: runs } = disk;
    const read = (file: string) => this.#read(file);
    const { texts, complete } = await workspaceExperiments({ folders, runs, list, read });
    if (!complete && texts.size && !this.#hasWarned) {
      this.#hasWarned = true;
      this.warn("The workspace is so large that not all of its experiments were looked at.");
    }
    for (const [file, document] of this.#documents())
      if (document.languageId === LANGUAGE_ID && isWithin(folders, file))
        texts.set(file, document.getText());
    return texts;
  }

  /** What a rename may look at. */
  scope(renamesFiles: boolean): RenameScope {
    return {
      renamesFiles,
      isWithin: (file) => isWithin(this.folders, file),
      kindOf: (file) => this.#kindOf(file),
      experiments: () => this.experiments(),
      files: this.files,
    };
  }

  /** The edits that go before files are moved; null where none is needed. */
  async editsBefore(moves: readonly Move[]): Promise<WorkspaceEdit | null> {
    const within = moves.filter(({ from }) => isWithin(this.folders, from));
    if (within.length === 0) return null;
    const shown = this.shown();
    const edits = await editsForRenames(within, await this.experiments(), this.files);
    return edits.size ? editOf({ edits, moves: [] }, shown) : null;
  }

  /**
   * What the editor shows by file. Taken before texts are read, so that an edit of what was typed
   * into meanwhile is refused by its version.
   *
   * @param more a document that may be no file yet.
   */
  shown(more?: { file: string; document: TextDocument }): Shown {
    const documents = this.#documents();
    if (more) documents.push([more.file, more.document]);
    return new Map(documents.map(([file, { uri, version }]) => [file, { uri, version }]));
  }

  #documents(): [string, TextDocument][] {
    return this.opened().flatMap((document): [string, TextDocument][] =>
      document.uri.startsWith("file:") ? [[fileURLToPath(document.uri), document]] : [],
    );
  }

  async #read(file: string): Promise<string | undefined> {
    if (!isWithin(this.folders, file)) return undefined;
    const open = this.#documents().find(([name]) => name === file)?.[1];
    if (open) return open.getText();
    const text = await readFile(file, "utf8").catch(() => undefined);
    // The editor counts columns without the byte order mark.
    return text?.replace(/^\uFEFF/, "");
  }

  async #kindOf(file: string): Promise<"file" | "folder" | undefined> {
    if (!isWithin(this.folders, file)) return undefined;
    const found = await stat(file).catch(() => undefined);
    return found && (found.isDirectory() ? "folder" : "file");
  }
}

/** A rename in the protocol's words. */
export function editOf({ edits, moves }: Renamed, shown: Shown): WorkspaceEdit {
  const changed = [...edits].map(([file, changes]: [string, TextEdit[]]) => ({
    textDocument: shown.get(file) ?? { uri: uriOf(file), version: null },
    edits: changes,
  }));
  const renamed = moves.map(({ from, to }) => ({
    kind: "rename" as const,
    oldUri: uriOf(from),
    newUri: uriOf(to),
    options: { overwrite: false, ignoreIfExists: false },
  }));
  return { documentChanges: [...changed, ...renamed] };
}

export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}
