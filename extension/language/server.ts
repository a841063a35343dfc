import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  type CancellationToken,
  CodeActionKind,
  createConnection,
  type InitializeParams,
  LSPErrorCodes,
  MarkupKind,
  ProposedFeatures,
  ResponseError,
  type SelectionRange,
  TextDocumentSyncKind,
  TextDocuments,
  TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { resolvedYaml } from "../../schemas/origins";
import { LANGUAGE_ID } from "../commands";
import { type Analysis, Experiments } from "./experiments";
import { registerOthers } from "./other-documents";
import { PromptFiles } from "./prompt-files";
import { EXPERIMENTS, MOVED_FILES, PROMPTS } from "./selectors";
import { serveRenames } from "./serve-renames";
import type { ServerOptions } from "./server-options";
import { codeLenses } from "./service/code-lenses";
import { completions } from "./service/completion";
import { definition } from "./service/definition";
import { diagnosticsOf, FIX_ALL, fixAll, moveAll, quickFixes } from "./service/diagnostics";
import { fileCompletions } from "./service/file-completion";
import { formatted } from "./service/format";
import { hover } from "./service/hover";
import { inlayHints } from "./service/inlay-hints";
import { deduplicate, LEAKING_SPLIT } from "./service/leaking-split";
import { fileLinks } from "./service/links";
import { rangeAt, toLsp } from "./service/ranges";
import { Refusal } from "./service/rename";
import { packedTokens, TOKEN_TYPES } from "./service/semantic-tokens";
import { foldingRanges, rangesAround, symbols } from "./service/symbols";
import { variablesIn, variablesOf } from "./service/variables";
import { uriOf, WorkspaceFiles } from "./workspace-files";
import { WorkspaceFolders } from "./workspace-folders";

/** Typing is not interrupted by a check of every letter. */
const DEBOUNCE_MS = 100;

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const waiting = new Map<string, NodeJS.Timeout>();
const folders = new WorkspaceFolders();
let experiments = new Experiments(folders.all, []);
let prompts = new PromptFiles(experiments);
let workspace = new WorkspaceFiles(folders.all, experiments, () => documents.all(), warn);
/** What the editor can be asked for. */
const able = { renameFiles: false, register: false, changeFolders: false };

connection.onInitialize(({ capabilities, ...params }: InitializeParams) => {
  const options = params.initializationOptions as ServerOptions | undefined;
  const runsFolders = options?.runsFolders ?? [];
  folders.change(params.workspaceFolders ?? []);
  experiments = new Experiments(options?.trusted ? undefined : folders.all, runsFolders);
  prompts = new PromptFiles(experiments);
  workspace = new WorkspaceFiles(folders.all, experiments, () => documents.all(), warn);
  const { workspaceEdit } = capabilities.workspace ?? {};
  able.renameFiles =
    !!workspaceEdit?.documentChanges && !!workspaceEdit.resourceOperations?.includes("rename");
  able.register = !!capabilities.textDocument?.synchronization?.dynamicRegistration;
  able.changeFolders = !!capabilities.workspace?.workspaceFolders;
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      completionProvider: { triggerCharacters: [":", " ", "-", "{", "[", "@", "/"] },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
      codeLensProvider: {},
      inlayHintProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      documentLinkProvider: {},
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      documentFormattingProvider: true,
      semanticTokensProvider: {
        legend: { tokenTypes: TOKEN_TYPES, tokenModifiers: [] },
        full: true,
        documentSelector: [...EXPERIMENTS, ...PROMPTS],
      },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { willRename: MOVED_FILES, didRename: MOVED_FILES },
      },
    },
  };
});

connection.onInitialized(async () => {
  if (able.changeFolders)
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      folders.change(added, removed);
      checkAll();
    });
  if (able.register) await registerOthers(connection);
});

documents.onDidChangeContent(({ document }) => checkSoon(document.uri));
// A prompt or a base that was saved changes what other experiments come to.
documents.onDidSave(checkAll);
documents.onDidClose(({ document }) => {
  clearTimeout(waiting.get(document.uri));
  waiting.delete(document.uri);
  experiments.close(document.uri);
  void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
});
connection.onDidChangeWatchedFiles(checkAll);

connection.onCompletion(({ textDocument, position }, token) =>
  answer(textDocument.uri, token, [], async (document) => {
    const text = document.getText();
    const offset = document.offsetAt(position);
    const { file, resolution } = await experiments.analyse(document);
    const facts = experiments.factsOf(document.uri);
    const around = {
      experiment: resolution.experiment,
      facts,
      list: experiments.list,
      columns: (table: string) => experiments.columnsOf(table),
    };
    const files = await fileCompletions(text, offset, file, around);
    return files.length ? files : completions(text, offset);
  }),
);

connection.onHover(({ textDocument, position }, token) =>
  analysed(textDocument.uri, token, null, ({ resolution, facts }, document) => {
    const found = hover(resolution, document.offsetAt(position), facts);
    if (!found) return null;
    const contents = { kind: MarkupKind.Markdown, value: found.markdown };
    return { contents, range: toLsp(found.range) };
  }),
);

connection.onCodeAction(({ textDocument, context }, token) =>
  analysed(textDocument.uri, token, [], async ({ problems, resolution, facts }) => {
    const { uri } = textDocument;
    if (context.only?.some((kind) => FIX_ALL.startsWith(kind)))
      return fixAll(uri, diagnosticsOf(problems));
    if (
      context.only &&
      !context.only.some((kind) => kind === "" || kind === CodeActionKind.QuickFix)
    )
      return [];
    const files = {
      read: (file: string) => readFile(file, "utf8"),
      uriOf,
    };
    const mends = context.diagnostics
      .filter(({ code }) => code === LEAKING_SPLIT)
      .map((diagnostic) => deduplicate(uri, diagnostic, resolution, facts.data, files));
    const written = (await Promise.all(mends)).filter((mend) => mend !== undefined);
    const { text } = resolution.yaml;
    return [
      ...quickFixes(uri, context.diagnostics),
      ...moveAll(uri, text, context.diagnostics),
      ...written,
    ];
  }),
);

connection.onCodeLens(({ textDocument }) => codeLenses(textDocument.uri));

connection.languages.inlayHint.on(({ textDocument }, token) =>
  analysed(textDocument.uri, token, [], ({ resolution, problems, facts }) =>
    problems.some(({ severity, code }) => severity === "error" && code !== "file")
      ? []
      : inlayHints(resolution, facts),
  ),
);

connection.onDefinition(({ textDocument, position }, token) =>
  analysed(textDocument.uri, token, null, async (analysis, document) => {
    const { resolution, file } = analysis;
    const offset = document.offsetAt(position);
    const found = await definition(resolution, file, offset, experiments.firstLine);
    if (!found) return null;
    const uri = found.file ? uriOf(found.file) : textDocument.uri;
    const start = { line: found.line, character: found.character };
    const end = { line: found.line, character: found.character + found.length };
    return { uri, range: { start, end } };
  }),
);

serveRenames(connection, {
  answer,
  analyse: (document) => experiments.analyse(document),
  isPrompt,
  workspace: () => workspace,
  renamesFiles: () => able.renameFiles,
  checkAll,
});

connection.onDocumentLinks(({ textDocument }, token) =>
  analysed(textDocument.uri, token, [], ({ resolution, file }) =>
    fileLinks(resolution, file).map(({ from, to, target, tooltip }) => ({
      range: rangeAt(resolution.yaml, from, to),
      target: uriOf(target),
      tooltip,
    })),
  ),
);

connection.onDocumentSymbol(({ textDocument }, token) =>
  analysed(textDocument.uri, token, [], ({ resolution }) => symbols(resolution.yaml)),
);

connection.onFoldingRanges(({ textDocument }, token) =>
  analysed(textDocument.uri, token, [], ({ resolution }) => foldingRanges(resolution.yaml)),
);

connection.onSelectionRanges(({ textDocument, positions }, token) =>
  analysed(textDocument.uri, token, [], ({ resolution: { yaml } }, document) =>
    positions.map(
      (position) =>
        rangesAround(yaml, document.offsetAt(position)).reduceRight<SelectionRange | undefined>(
          (parent, [from, to]) => ({
            range: {
              start: document.positionAt(from),
              end: document.positionAt(to),
            },
            ...(parent ? { parent } : {}),
          }),
          undefined,
        )!,
    ),
  ),
);

connection.onDocumentFormatting(({ textDocument }, token) =>
  answer(textDocument.uri, token, [], async (document) => {
    const text = document.getText();
    const better = formatted(text);
    if (better === undefined || better === text) return [];
    const end = document.positionAt(text.length);
    return [TextEdit.replace({ start: { line: 0, character: 0 }, end }, better)];
  }),
);

connection.languages.semanticTokens.on(({ textDocument }, token) =>
  answer(textDocument.uri, token, { data: [] }, async (document) => {
    const positionAt = (offset: number) => document.positionAt(offset);
    if (document.languageId !== LANGUAGE_ID) {
      const variables = (await isPrompt(document)) ? variablesIn(document.getText()) : [];
      return { data: packedTokens(variables, positionAt) };
    }
    const { yaml } = (await experiments.analyse(document)).resolution;
    return {
      data: packedTokens(variablesOf(yaml.document.contents, yaml.text), positionAt),
    };
  }),
);

/** The experiment with every default, as a document of its own. */
connection.onRequest("recR1/resolved", (uri: string, token: CancellationToken) =>
  analysed(uri, token, null, ({ resolution }) => resolvedYaml(resolution)),
);

/** Whether an experiment names a document as its prompt; open ones may not be saved yet. */
async function isPrompt(document: TextDocument): Promise<boolean> {
  const file = fileURLToPath(document.uri);
  for (const other of documents.all()) {
    if (other.languageId !== LANGUAGE_ID) continue;
    const { resolution } = await experiments.analyse(other);
    if (resolution.experiment.task?.prompt === file) return true;
  }
  return prompts.isPrompt(file);
}

/** Answers from what is known of an experiment. */
function analysed<T>(
  uri: string,
  token: CancellationToken,
  otherwise: T,
  work: (analysis: Analysis, document: TextDocument) => T | Promise<T>,
): Promise<T> {
  return answer(uri, token, otherwise, async (document) =>
    work(await experiments.analyse(document), document),
  );
}

/** Answers from a document; a fault of ours is logged and the user's typing goes on. */
async function answer<T>(
  uri: string,
  token: CancellationToken,
  otherwise: T,
  work: (document: TextDocument) => Promise<T>,
): Promise<T> {
  const document = documents.get(uri);
  if (!document || token.isCancellationRequested) return otherwise;
  try {
    return await work(document);
  } catch (error) {
    if (error instanceof Refusal)
      throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    connection.console.error(String((error as Error).stack));
    return otherwise;
  }
}

/** Checks every open experiment anew: something around them has changed. */
function checkAll(): void {
  experiments.refresh();
  for (const { uri } of documents.all()) checkSoon(uri);
}

function checkSoon(uri: string): void {
  if (documents.get(uri)?.languageId !== LANGUAGE_ID) return;
  clearTimeout(waiting.get(uri));
  waiting.set(
    uri,
    setTimeout(() => void check(uri), DEBOUNCE_MS),
  );
}

async function check(uri: string): Promise<void> {
  const document = documents.get(uri);
  if (!document) return;
  const { version } = document;
  try {
    const { problems } = await experiments.analyse(document);
    if (documents.get(uri)?.version !== version) return;
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(problems) });
  } catch (error) {
    connection.console.error(String((error as Error).stack));
  }
}

function warn(message: string): void {
  connection.window.showWarningMessage(message);
}

documents.listen(connection);
connection.listen();
