import path from "node:path";
import * as vscode from "vscode";
import { writeMarks } from "../../runlog/marks";
import { moveInQueue } from "../../runlog/queue";
import type { RunSummary } from "../../runlog/runs";
import { UserError } from "../../schemas/user-error";
import { MOST_RUNS } from "../../webview/protocol/runs-panel";
import type { CommandLine } from "../command-line";
import type { ReadOnlyDocuments } from "../read-only-documents";
import type { RunRegistry } from "./run-registry";
import { labelText } from "./wording";

/** What can be done with runs beside starting and stopping them. */
export class RunActions {
  constructor(
    readonly runs: RunRegistry,
    readonly commandLine: CommandLine,
    readonly documents: ReadOnlyDocuments,
  ) {}

  /** Gives a run a name of the user's own; an empty one takes it away. */
  async rename(run: RunSummary): Promise<void> {
    const label = await vscode.window.showInputBox({
      prompt: vscode.l10n.t("Name of {0}; empty for its own", run.state.id),
      value: run.marks.label ?? "",
    });
    if (label === undefined) return;
    writeMarks(run.folder, { label });
    this.runs.refresh();
  }

  pin(run: RunSummary, pinned: boolean): void {
    writeMarks(run.folder, { pinned });
    this.runs.refresh();
  }

  move(run: RunSummary, where: "first" | "up" | "down"): void {
    moveInQueue(path.dirname(run.folder), run.folder, where);
    this.runs.refresh();
  }

  /** Moves runs that have ended to the trash, after asking. */
  async delete(runs: readonly RunSummary[]): Promise<void> {
    const open = runs.find(({ liveness }) => liveness === "live");
    if (open)
      throw new UserError(vscode.l10n.t("{0} is still going on; stop it first.", labelText(open)));
    if (runs.length === 0) return;
    const trash = vscode.l10n.t("Move to Trash");
    const question =
      runs.length === 1
        ? vscode.l10n.t("Delete {0}?", labelText(runs[0]!))
        : vscode.l10n.t("Delete {0} runs?", runs.length);
    const detail = vscode.l10n.t("Their rollouts, figures and checkpoints go with them.");
    const chosen = await vscode.window.showWarningMessage(question, { modal: true, detail }, trash);
    if (chosen !== trash) return;
    for (const { folder } of runs) await discard(folder);
    this.runs.refresh();
  }

  /**
   * Compares runs: side by side, or those of a sweep and many by what they came to over their
   * seeds, by the settings in which they differ.
   *
   * @param sideBySide shows runs, by their folders.
   */
  async compare(
    runs: readonly RunSummary[],
    sideBySide: (folders: readonly string[]) => unknown,
  ): Promise<void> {
    if (runs.length < 2)
      throw new UserError(vscode.l10n.t("Select at least two runs that are to be compared."));
    const folders = runs.map(({ folder }) => folder).reverse();
    const { sweep, name } = runs[0]!.state;
    if (!sweep && runs.length <= MOST_RUNS) {
      await sideBySide(folders);
      return;
    }
    const text = await this.commandLine.run(vscode.Uri.file(folders[0]!), ["compare", ...folders]);
    await this.documents.show(`${sweep?.id ?? name} (comparison).txt`, text, "plaintext");
  }

  /** Measures a run's best checkpoint on the test split. */
  async evaluate(run: RunSummary): Promise<void> {
    const text = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Window,
        title: vscode.l10n.t("Evaluating {0}", labelText(run)),
      },
      () => this.commandLine.run(vscode.Uri.file(run.folder), ["eval", run.folder]),
    );
    await this.documents.show(`${run.state.id} (evaluation).txt`, text, "plaintext");
  }

  /** Versions and the machine, for reports of faults. */
  async showEnvironment(context: vscode.ExtensionContext): Promise<void> {
    const scope = vscode.workspace.workspaceFolders?.[0]?.uri ?? context.extensionUri;
    const own = [
      ["editor", `${vscode.env.appName} ${vscode.version}`],
      ["where", vscode.env.remoteName ?? "local"],
      ["trusted", String(vscode.workspace.isTrusted)],
      ["folders", String(vscode.workspace.workspaceFolders?.length ?? 0)],
      ["runs", String(this.runs.runs.length)],
    ];
    const trainer = await this.commandLine
      .run(vscode.Uri.joinPath(scope, "here"), ["environment"])
      .catch((error: Error) => `the trainer cannot be started: ${error.message}\n`);
    const rows = own.map(([name, value]) => `${name!.padEnd(20)} ${value}\n`).join("");
    await this.documents.show("Rec-R1 environment.txt", rows + trainer, "plaintext");
  }
}

/** Asks for settings that differ, such as `training.steps=10`; undefined when none were given. */
export async function askOverrides(): Promise<string[] | undefined> {
  const text = await vscode.window.showInputBox({
    prompt: vscode.l10n.t("Settings that differ, with spaces between them"),
    placeHolder: "training.steps=10 training.seed=8",
    validateInput: (value) => {
      const wrong = split(value).find((word) => !/^[\w.]+=.+$/.test(word));
      return wrong && vscode.l10n.t("'{0}' is not KEY=VALUE", wrong);
    },
  });
  return text?.trim() ? split(text) : undefined;
}

function split(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** To the trash; where there is none, as on most remote computers, the user decides. */
async function discard(folder: string): Promise<void> {
  const uri = vscode.Uri.file(folder);
  try {
    await vscode.workspace.fs.delete(uri, { recursive: true, useTrash: true });
  } catch {
    const forever = vscode.l10n.t("Delete Permanently");
    const chosen = await vscode.window.showWarningMessage(
      vscode.l10n.t("There is no trash for {0}.", path.basename(folder)),
      { modal: true },
      forever,
    );
    if (chosen === forever) await vscode.workspace.fs.delete(uri, { recursive: true });
  }
}
