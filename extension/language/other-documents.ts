import {
  BulkRegistration,
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ReferencesRequest,
  RenameRequest,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import { PROMPTS } from "./selectors";

/** What else the server follows while it is open: prompts, and bases under any name. */
const OTHERS = { documentSelector: [...PROMPTS, { language: "yaml", scheme: "file" }] };

/**
 * Asks for documents that are no experiments, and for what is offered in prompts. What the server
 * is able to do with experiments, such as formatting them, must not be offered there.
 */
export async function registerOthers({ client }: Connection): Promise<void> {
  const prompts = { documentSelector: PROMPTS };
  const all = BulkRegistration.create();
  all.add(DidOpenTextDocumentNotification.type, OTHERS);
  all.add(DidChangeTextDocumentNotification.type, {
    ...OTHERS,
    syncKind: TextDocumentSyncKind.Incremental,
  });
  all.add(DidSaveTextDocumentNotification.type, OTHERS);
  all.add(DidCloseTextDocumentNotification.type, OTHERS);
  all.add(ReferencesRequest.type, prompts);
  all.add(RenameRequest.type, { ...prompts, prepareProvider: true });
  await client.register(all);
}
