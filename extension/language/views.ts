import path from "node:path";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { UserError } from "../../schemas/user-error";
import type { CommandLine } from "../command-line";
import type { ReadOnlyDocuments } from "../read-only-documents";

/** Documents about an experiment: resolved with all defaults, its prompts, its baseline. */
export class ExperimentViews {
  constructor(
    readonly documents: ReadOnlyDocuments,
    readonly commandLine: CommandLine,
    readonly client: () => Promise<LanguageClient>,
  ) {}

  /** Every default filled in, and where each value comes from. */
  async showResolved(experiment: vscode.Uri): Promise<void> {
    await vscode.workspace.openTextDocument(experiment);
    const client = await this.client();
    const text = await client.sendRequest<string | null>("recR1/resolved", experiment.toString());
    if (text === null)
      throw new UserError(vscode.l10n.t("Open the experiment in an editor first."));
    await this.documents.show(`${nameOf(experiment)} (resolved).yaml`, text, "yaml");
  }

  /** Real inputs as the rewriter reads them, and what the recommender returns for them. */
  async previewPrompts(experiment: vscode.Uri): Promise<void> {
    await readable(experiment);
    const text = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t("Rendering prompts") },
      () => this.commandLine.run(experiment, ["preview", experiment.fsPath]),
    );
    await this.documents.show(`${nameOf(experiment)} (prompts).md`, text, "markdown");
  }

  /** What the users' own queries and the untrained rewriter score on the test split. */
  async evaluateBaseline(experiment: vscode.Uri): Promise<void> {
    await readable(experiment);
    const text = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Window,
        title: vscode.l10n.t("Evaluating {0} before training", nameOf(experiment)),
      },
      () => this.commandLine.run(experiment, ["eval", experiment.fsPath]),
    );
    await this.documents.show(`${nameOf(experiment)} (baseline).txt`, text, "plaintext");
  }
}

/** Saves an experiment whose data are to be read, in a workspace that is trusted. */
async function readable(experiment: vscode.Uri): Promise<void> {
  if (!vscode.workspace.isTrusted)
    throw new UserError(
      vscode.l10n.t("This reads the folder's data and model. Trust the workspace first."),
    );
  const document = await vscode.workspace.openTextDocument(experiment);
  if (document.isDirty) await document.save();
}

function nameOf(experiment: vscode.Uri): string {
  return path.basename(experiment.path).replace(/\.recr1\.ya?ml$/, "");
}
