import { fileURLToPath } from "node:url";
import type { CancellationToken, Connection } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { LANGUAGE_ID } from "../commands";
import { type Analysis, fileOf } from "./experiments";
import { references, referencesTo } from "./service/references";
import { prepareRename, rename, variableRefusal } from "./service/rename";
import { variablesIn } from "./service/variables";
import { editOf, uriOf, type WorkspaceFiles } from "./workspace-files";

/** What the server knows and does that renames need. */
export interface RenameServer {
  /** Answers from a document; refusals become the request's error. */
  answer<T>(
    uri: string,
    token: CancellationToken,
    otherwise: T,
    work: (document: TextDocument) => Promise<T>,
  ): Promise<T>;
  analyse(document: TextDocument): Promise<Analysis>;
  isPrompt(document: TextDocument): Promise<boolean>;
  workspace(): WorkspaceFiles;
  /** Whether the editor renames files on being asked. */
  renamesFiles(): boolean;
  checkAll(): void;
}

/** Answers what uses a file, and how it gets another name: in experiments, prompts and the explorer. */
export function serveRenames(connection: Connection, server: RenameServer): void {
  const { answer, analyse, isPrompt, workspace } = server;

  connection.onReferences(({ textDocument, position }, token) =>
    answer(textDocument.uri, token, [], async (document) => {
      const all = () => workspace().experiments();
      const { files } = workspace();
      const own = fileOf(document.uri);
      const found =
        document.languageId === LANGUAGE_ID
          ? await references(
              (await analyse(document)).resolution,
              own,
              document.offsetAt(position),
              all,
              files,
            )
          : await referencesTo(own, await all(), files);
      // A document that is no file stands for the one that it would be.
      return found.map(({ file, range }) => ({
        uri: file === own ? document.uri : uriOf(file),
        range,
      }));
    }),
  );

  connection.onPrepareRename(({ textDocument, position }, token) =>
    answer(textDocument.uri, token, null, async (document) => {
      const offset = document.offsetAt(position);
      if (document.languageId === LANGUAGE_ID) {
        const { resolution, file } = await analyse(document);
        return prepareRename(resolution, file, offset, workspace().scope(server.renamesFiles()));
      }
      const variable = variablesIn(document.getText()).find(
        ({ from, to }) => from <= offset && offset <= to,
      );
      if (variable && (await isPrompt(document))) throw variableRefusal(variable);
      return null;
    }),
  );

  connection.onRenameRequest(({ textDocument, position, newName }, token) =>
    answer(textDocument.uri, token, null, async (document) => {
      if (document.languageId !== LANGUAGE_ID) return null;
      const shown = workspace().shown({ file: fileOf(document.uri), document });
      const offset = document.offsetAt(position);
      const { resolution, file } = await analyse(document);
      const scope = workspace().scope(server.renamesFiles());
      return editOf(await rename(resolution, file, offset, newName, scope), shown);
    }),
  );

  connection.workspace.onWillRenameFiles(async ({ files }) => {
    const moves = files.map(({ oldUri, newUri }) => ({
      from: fileURLToPath(oldUri),
      to: fileURLToPath(newUri),
    }));
    try {
      return await workspace().editsBefore(moves);
    } catch (error) {
      // The move goes on without the edits.
      connection.console.error(String((error as Error).stack));
      return null;
    }
  });

  // What was edited before the files moved was checked while they stood elsewhere.
  connection.workspace.onDidRenameFiles(server.checkAll);
}
