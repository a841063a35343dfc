import * as vscode from "vscode";

/** The workspace's experiment. */
export function experimentUri(): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, "tiny.recr1.yaml");
}

/** Waits until a look gives something; the tests' own limit ends what never comes. */
export async function until<T>(look: () => T | undefined | false | Promise<T | undefined | false>) {
  for (;;) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Replaces a text in a document that is open. */
export async function replace(document: vscode.TextDocument, from: string, to: string) {
  const at = document.getText().indexOf(from);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)),
    to,
  );
  await vscode.workspace.applyEdit(edit);
}
