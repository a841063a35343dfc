import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type CancellationToken,
  CodeActionKind,
  createConnection,
  type InitializeParams,
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
import { type Analysis, Experiments } from "./experiments";
import { PromptFiles } from "./prompt-files";
import type { ServerOptions } from "./server-options";
import { ANCHOR_NAME, anchorAt, anchorNames } from "./service/anchors";
import { codeLenses } from "./service/code-lenses";
import { completions } from "./service/completion";
import { definition } from "./service/definition";
import { diagnosticsOf, FIX_ALL, fixAll, quickFixes } from "./service/diagnostics";
import { fileCompletions } from "./service/file-completion";
import { formatted } from "./service/format";
import { hover } from "./service/hover";
import { inlayHints } from "./service/inlay-hints";
import { deduplicate, LEAKING_SPLIT } from "./service/leaking-split";
import { fileLinks } from "./service/links";
import { rangeAt, toLsp } from "./service/ranges";
import { packedTokens, TOKEN_TYPES } from "./service/semantic-tokens";
import { foldingRanges, rangesAround, symbols } from "./service/symbols";
import { variablesIn, variablesOf } from "./service/variables";
import { isWithin } from "./within";

/** Typing is not interrupted by a check of every letter. */
const DEBOUNCE_MS = 100;

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const waiting = new Map<string, NodeJS.Timeout>();
let experiments = new Experiments([], []);
let prompts = new PromptFiles(experiments.files, listFolder);

connection.onInitialize((params: InitializeParams) => {
  const options = params.initializationOptions as ServerOptions | undefined;
  const folders = (params.workspaceFolders ?? []).flatMap(({ uri }) =>
    uri.startsWith("file:") ? [fileURLToPath(uri)] : [],
  );
  experiments = new Experiments(options?.trusted ? undefined : folders, options?.runsFolders ?? []);
  prompts = new PromptFiles(experiments.files, listFolder);
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
      },
    },
  };
});

documents.onDidChangeContent(({ document }) => checkSoon(document.uri));
documents.onDidSave(() => {
  // A prompt or a base that was saved changes what other experiments come to.
  experiments.refresh();
  for (const { uri } of documents.all()) checkSoon(uri);
});
documents.onDidClose(({ document }) => {
  clearTimeout(waiting.get(document.uri));
  waiting.delete(document.uri);
  experiments.close(document.uri);
  void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
});
connection.onDidChangeWatchedFiles(() => {
  experiments.refresh();
  for (const { uri } of documents.all()) checkSoon(uri);
});

connection.onCompletion(({ textDocument, position }, token) =>
  answer(textDocument.uri, token, [], async (document) => {
    const text = document.getText();
    const offset = document.offsetAt(position);
    const { file, resolution } = await experiments.analyse(document);
    const facts = experiments.factsOf(document.uri);
    const around = {
      experiment: resolution.experiment,
      facts,
      list: listFolder,
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
    const files = {
      read: (file: string) => readFile(file, "utf8"),
      uriOf: (file: string) => pathToFileURL(file).href,
    };
    const mends = context.diagnostics
      .filter(({ code }) => code === LEAKING_SPLIT)
      .map((diagnostic) => deduplicate(uri, diagnostic, resolution, facts.data, files));
    const written = (await Promise.all(mends)).filter((mend) => mend !== undefined);
    return [...quickFixes(uri, context.diagnostics), ...written];
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
    const found = await definition(resolution, file, offset, firstLine);
    if (!found) return null;
    const uri = found.file ? pathToFileURL(found.file).href : textDocument.uri;
    const start = { line: found.line, character: found.character };
    const end = { line: found.line, character: found.character + found.length };
    return { uri, range: { start, end } };
  }),
);

connection.onReferences(({ textDocument, position }, token) =>
  analysed(textDocument.uri, token, [], ({ resolution: { yaml } }, document) => {
    const offset = document.offsetAt(position);
    const anchor = anchorAt(yaml, offset);
    const variables = variablesOf(yaml.document.contents, yaml.text);
    const variable = variables.find(({ from, to }) => from <= offset && offset <= to);
    const same = anchor
      ? anchorNames(yaml).filter(({ name }) => name === anchor.name)
      : variables.filter(({ name }) => name === variable?.name);
    return same.map(({ from, to }) => ({ uri: textDocument.uri, range: rangeAt(yaml, from, to) }));
  }),
);

connection.onPrepareRename(({ textDocument, position }, token) =>
  analysed(textDocument.uri, token, null, ({ resolution: { yaml } }, document) => {
    const anchor = anchorAt(yaml, document.offsetAt(position));
    return anchor ? rangeAt(yaml, anchor.from, anchor.to) : null;
  }),
);

connection.onRenameRequest(({ textDocument, position, newName }, token) =>
  analysed(textDocument.uri, token, null, ({ resolution: { yaml } }, document) => {
    const anchor = anchorAt(yaml, document.offsetAt(position));
    if (!anchor) return null;
    if (!ANCHOR_NAME.test(newName))
      throw new ResponseError(0, "an anchor's name has letters, digits, dashes and underscores");
    const edits = anchorNames(yaml)
      .filter(({ name }) => name === anchor.name)
      .map(({ from, to }) => TextEdit.replace(rangeAt(yaml, from, to), newName));
    return { changes: { [textDocument.uri]: edits } };
  }),
);

connection.onDocumentLinks(({ textDocument }, token) =>
  analysed(textDocument.uri, token, [], ({ resolution, file }) =>
    fileLinks(resolution, file).map(({ from, to, target, tooltip }) => ({
      range: rangeAt(resolution.yaml, from, to),
      target: pathToFileURL(target).href,
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
    if (document.languageId === "markdown") {
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
    if (other.languageId === "markdown") continue;
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
    if (error instanceof ResponseError) throw error;
    connection.console.error(String((error as Error).stack));
    return otherwise;
  }
}

function checkSoon(uri: string): void {
  if (documents.get(uri)?.languageId === "markdown") return;
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

/** Names in a folder, those of folders with a slash; none where it may not or cannot be read. */
async function listFolder(folder: string): Promise<string[]> {
  if (experiments.folders && !isWithin(experiments.folders, folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
}

async function firstLine(file: string): Promise<string> {
  if (experiments.folders && !isWithin(experiments.folders, file)) return "";
  const input = createReadStream(file, "utf8");
  try {
    for await (const line of createInterface({ input })) return line;
  } catch {
    // A file that cannot be read is a problem of its own, and is shown as one.
  } finally {
    input.destroy();
  }
  return "";
}

documents.listen(connection);
connection.listen();
