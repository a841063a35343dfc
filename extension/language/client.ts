import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { runsFolders } from "../settings";
import { EXPERIMENTS } from "./selectors";
import type { ServerOptions } from "./server-options";

/** Data files whose change may mend or break an experiment; never the runs' own, which change all the time. */
const WATCHED = ["**/{corpus,queries}.jsonl", "**/qrels/*.tsv", "**/*.recr1.{yaml,yml}"];

/** Starts the language server, a process of its own; it ends with the extension. */
export async function startLanguageClient(
  context: vscode.ExtensionContext,
): Promise<LanguageClient> {
  const module = context.asAbsolutePath("dist/server.js");
  const log = vscode.window.createOutputChannel("Rec-R1 Language", { log: true });
  const watchers = WATCHED.map((glob) => vscode.workspace.createFileSystemWatcher(glob));
  const client = new LanguageClient(
    "recR1.language",
    "Rec-R1 Language",
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--inspect=0"] } },
    },
    {
      documentSelector: EXPERIMENTS,
      outputChannel: log,
      synchronize: { fileEvents: watchers },
      initializationOptions: (): ServerOptions => ({
        trusted: vscode.workspace.isTrusted,
        runsFolders: runsFolders(),
      }),
    },
  );
  context.subscriptions.push(log, ...watchers, { dispose: () => void client.stop() });
  await client.start();
  context.subscriptions.push(
    vscode.workspace.onDidGrantWorkspaceTrust(() => void client.restart()),
  );
  return client;
}
