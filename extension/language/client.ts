import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { LANGUAGE_ID } from "../commands";

/** Starts the language server, a process of its own; it ends with the extension. */
export async function startLanguageClient(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  const log = vscode.window.createOutputChannel("Rec-R1 Language", { log: true });
  const client = new LanguageClient(
    "recR1.language",
    "Rec-R1 Language",
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--inspect=0"] } },
    },
    {
      documentSelector: [
        { language: LANGUAGE_ID, scheme: "file" },
        { language: LANGUAGE_ID, scheme: "untitled" },
      ],
      outputChannel: log,
      initializationOptions: { trusted: vscode.workspace.isTrusted },
    },
  );
  context.subscriptions.push(log, { dispose: () => void client.stop() });
  await client.start();
  context.subscriptions.push(
    vscode.workspace.onDidGrantWorkspaceTrust(() => void client.restart()),
  );
}
