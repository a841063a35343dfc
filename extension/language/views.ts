import { spawn } from "node:child_process";
import path from "node:path";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { UserError } from "../../schemas/user-error";
import { setting } from "../settings";

/** Scheme of the documents that are made for reading. */
const SCHEME = "recr1-view";

/** Output beyond this, in characters, is cut: a preview is five prompts. */
const MOST = 2_000_000;

/** Read-only documents about an experiment: resolved with all defaults, and previews of its prompts. */
export class ExperimentViews implements vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(
    readonly context: vscode.ExtensionContext,
    readonly client: () => Promise<LanguageClient>,
  ) {
    context.subscriptions.push(
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
    );
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? "";
  }

  /** Every default filled in, and where each value comes from. */
  async showResolved(experiment: vscode.Uri): Promise<void> {
    await vscode.workspace.openTextDocument(experiment);
    const client = await this.client();
    const text = await client.sendRequest<string | null>("recR1/resolved", experiment.toString());
    if (text === null)
      throw new UserError(vscode.l10n.t("Open the experiment in an editor first."));
    await this.#show(experiment, "resolved", ".yaml", text, "yaml");
  }

  /** Real inputs as the rewriter reads them, and what the recommender returns for them. */
  async previewPrompts(experiment: vscode.Uri): Promise<void> {
    if (!vscode.workspace.isTrusted)
      throw new UserError(
        vscode.l10n.t("A preview reads this folder's data. Trust the workspace first."),
      );
    const document = await vscode.workspace.openTextDocument(experiment);
    if (document.isDirty) await document.save();
    const text = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t("Rendering prompts") },
      () => this.#run(experiment, ["preview", experiment.fsPath]),
    );
    await this.#show(experiment, "prompts", ".md", text, "markdown");
  }

  async #show(
    experiment: vscode.Uri,
    what: string,
    extension: string,
    text: string,
    language: string,
  ): Promise<void> {
    const name = path.basename(experiment.path).replace(/\.recr1\.ya?ml$/, "");
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name} (${what})${extension}` });
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.languages.setTextDocumentLanguage(document, language);
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preview: true,
    });
  }

  /** Runs the command line and answers what it prints. */
  #run(experiment: vscode.Uri, args: readonly string[]): Promise<string> {
    const node = setting("nodePath", experiment) || process.execPath;
    const script = this.context.asAbsolutePath("dist/rec-r1.js");
    return new Promise((resolve, reject) => {
      const child = spawn(node, [script, ...args], {
        cwd: path.dirname(experiment.fsPath),
        env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
        windowsHide: true,
      });
      let [output, errors] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        if (output.length < MOST) output += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        errors = (errors + text).slice(-4000);
      });
      child.on("error", ({ message }) =>
        reject(
          new UserError(
            vscode.l10n.t(
              "'{0}' cannot be started ({1}); see the setting recR1.nodePath",
              node,
              message,
            ),
          ),
        ),
      );
      child.on("close", (code) =>
        code === 0 ? resolve(output) : reject(new UserError(errors.trim())),
      );
    });
  }
}
