import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  createConnection,
  type InitializeParams,
  MarkupKind,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { checkExperiment } from "../../schemas/check";
import type { FileSystem } from "../../schemas/problem";
import { diskFiles } from "../../schemas/resolve";
import { codeLenses } from "./service/code-lenses";
import { completions } from "./service/completion";
import { diagnosticsOf, quickFixes } from "./service/diagnostics";
import { hover } from "./service/hover";

/** Typing is not interrupted by a check of every letter. */
const DEBOUNCE_MS = 100;

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const waiting = new Map<string, NodeJS.Timeout>();
let files: FileSystem = diskFiles;

connection.onInitialize((params: InitializeParams) => {
  const options = params.initializationOptions as { trusted?: boolean } | undefined;
  const folders = (params.workspaceFolders ?? []).flatMap(({ uri }) =>
    uri.startsWith("file:") ? [fileURLToPath(uri)] : [],
  );
  if (!options?.trusted) files = within(folders);
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: { triggerCharacters: [":", " ", "-", "{", "[", "@"] },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ["quickfix"] },
      codeLensProvider: {},
    },
  };
});

documents.onDidChangeContent(({ document }) => {
  clearTimeout(waiting.get(document.uri));
  waiting.set(
    document.uri,
    setTimeout(() => void check(document.uri), DEBOUNCE_MS),
  );
});
documents.onDidClose(({ document }) => {
  clearTimeout(waiting.get(document.uri));
  waiting.delete(document.uri);
  void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
});

connection.onCompletion(({ textDocument, position }) =>
  answer(textDocument.uri, [], (document) =>
    completions(document.getText(), document.offsetAt(position)),
  ),
);

connection.onHover(({ textDocument, position }) =>
  answer(textDocument.uri, null, (document) => {
    const found = hover(document.getText(), document.offsetAt(position));
    if (!found) return null;
    const { start, end } = found.range;
    return {
      contents: { kind: MarkupKind.Markdown, value: found.markdown },
      range: {
        start: document.positionAt(start.offset),
        end: document.positionAt(end.offset),
      },
    };
  }),
);

connection.onCodeAction(({ textDocument, context }) =>
  quickFixes(textDocument.uri, context.diagnostics),
);

connection.onCodeLens(({ textDocument }) => codeLenses(textDocument.uri));

/** Answers from a document; a fault of ours is logged and the user's typing goes on. */
function answer<T>(uri: string, otherwise: T, work: (document: TextDocument) => T): T {
  const document = documents.get(uri);
  if (!document) return otherwise;
  try {
    return work(document);
  } catch (error) {
    connection.console.error(String((error as Error).stack));
    return otherwise;
  }
}

async function check(uri: string): Promise<void> {
  const document = documents.get(uri);
  if (!document) return;
  const { version } = document;
  try {
    const problems = await checkExperiment(document.getText(), fileOf(uri), files);
    if (documents.get(uri)?.version !== version) return;
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(problems) });
  } catch (error) {
    connection.console.error(String((error as Error).stack));
  }
}

function fileOf(uri: string): string {
  return uri.startsWith("file:") ? fileURLToPath(uri) : path.resolve("untitled.recr1.yaml");
}

/** A file system that ends at some folders: what an untrusted workspace may be read for. */
function within(folders: readonly string[]): FileSystem {
  const allowed = (file: string) =>
    folders.some((folder) => !path.relative(folder, file).startsWith(".."));
  return {
    readFile: (file) =>
      allowed(file)
        ? diskFiles.readFile(file)
        : Promise.reject(new Error("files outside an untrusted workspace are not read")),
    exists: async (file) => !allowed(file) || diskFiles.exists(file),
  };
}

documents.listen(connection);
connection.listen();
