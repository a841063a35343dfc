import * as vscode from "vscode";

/** Scheme of the documents that are made for reading. */
const SCHEME = "recr1-view";

/** A text and what it is called. */
interface NamedText {
  label: string;
  text: string;
}

/** Documents that are made for reading and never saved. */
export class ReadOnlyDocuments implements vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(context: vscode.ExtensionContext) {
    context.subscriptions.push(
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
    );
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? "";
  }

  /** Shows two texts in the editor's own way of comparing. */
  async showDiff(left: NamedText, right: NamedText): Promise<void> {
    const [before, after] = [left, right].map(({ label, text }, i) => {
      const path = `/${i + 1}/${label.replaceAll(/[/\\]/g, "-")}.txt`;
      const uri = vscode.Uri.from({ scheme: SCHEME, path });
      this.#texts.set(uri.toString(), text);
      this.#changed.fire(uri);
      return uri;
    });
    const title = `${left.label} ↔ ${right.label}`;
    await vscode.commands.executeCommand("vscode.diff", before, after, title, { preview: true });
  }

  /** Shows a text under a name such as `icon-search (resolved).yaml`, in place of an older one. */
  async show(name: string, text: string, language: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name.replaceAll("/", "-")}` });
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.languages.setTextDocumentLanguage(document, language);
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preview: true,
    });
  }
}
