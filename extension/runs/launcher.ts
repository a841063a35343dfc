import { existsSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { newRunId } from "../../runlog/run-directory";
import { messageOf } from "../../schemas/user-error";
import { smokeOverrides, startTrainer, trainCommand } from "../../trainer/trainer-process";
import { runsFolderOf, setting } from "../settings";
import type { LogChannel } from "./log-channel";
import type { RunRegistry } from "./run-registry";
import { stateText } from "./wording";

/** `full`: as the file says. `smoke`: two steps, to see within moments that everything fits. */
export type Extent = "full" | "smoke";

/** Starts runs, and tells the user of those that end badly while this window is open. */
export class Launcher {
  readonly #mine = new Set<string>();
  readonly #changes: { dispose(): void };

  constructor(
    readonly context: vscode.ExtensionContext,
    readonly runs: RunRegistry,
    readonly log: LogChannel,
  ) {
    this.#changes = runs.onChange(() => this.#reportFailures());
  }

  /** Starts a run of an experiment; its folder, or undefined when the user was told why not. */
  async launch(experiment: vscode.Uri, extent: Extent): Promise<string | undefined> {
    if (!mayRun(experiment) || !(await saved(experiment))) return undefined;
    // Loaded on the first run: activation needs no YAML.
    const { loadExperiment } = await import("../../schemas/resolve");
    const file = experiment.fsPath;
    const { experiment: resolved, problems } = await loadExperiment(file);
    const errors = problems.filter((problem) => problem.severity === "error");
    if (errors.length > 0) {
      refuse(errors.length, path.basename(file));
      return undefined;
    }
    const runFolder = newRunFolder(experiment, resolved.name);
    try {
      await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Window,
          title: vscode.l10n.t("Starting {0}", resolved.name),
        },
        () =>
          startTrainer({
            node: setting("nodePath", experiment) || process.execPath,
            script: this.context.asAbsolutePath("dist/rec-r1.js"),
            runFolder,
            command: trainCommand(file, runFolder, {
              overrides: extent === "smoke" ? smokeOverrides(resolved.training) : [],
              threads: setting("threads", experiment),
            }),
          }),
      );
    } catch (error) {
      this.#showFailure(messageOf(error), runFolder);
      return undefined;
    }
    this.#mine.add(runFolder);
    this.runs.refresh();
    return runFolder;
  }

  dispose(): void {
    this.#changes.dispose();
  }

  #reportFailures(): void {
    for (const run of this.runs.runs) {
      if (!this.#mine.has(run.folder) || run.liveness === "live") continue;
      this.#mine.delete(run.folder);
      const { name, state, message } = run.state;
      if (run.liveness === "crashed" || state === "failed")
        this.#showFailure([`${name}: ${stateText(run)}`, message].join(" "), run.folder);
    }
  }

  #showFailure(message: string, runFolder: string): void {
    void offer(message, vscode.l10n.t("Show Log"), () => this.log.show(runFolder));
  }
}

function mayRun(experiment: vscode.Uri): boolean {
  if (experiment.scheme !== "file") {
    void vscode.window.showErrorMessage(
      vscode.l10n.t("An experiment runs from a file on disk; save it in a folder first."),
    );
    return false;
  }
  if (vscode.workspace.isTrusted) return true;
  void offer(
    vscode.l10n.t(
      "Running an experiment starts a program on this folder's data. Trust the workspace first.",
    ),
    vscode.l10n.t("Manage Workspace Trust"),
    () => vscode.commands.executeCommand("workbench.trust.manage"),
  );
  return false;
}

/** An error with a button. Nobody waits for the answer: a message may stand there for hours. */
async function offer(message: string, button: string, act: () => unknown): Promise<void> {
  if ((await vscode.window.showErrorMessage(message, button)) === button) await act();
}

/** Saves the experiment where it was changed: what runs is what is seen. */
async function saved(experiment: vscode.Uri): Promise<boolean> {
  const document = vscode.workspace.textDocuments.find(
    ({ uri }) => uri.toString() === experiment.toString(),
  );
  if (!document?.isDirty || (await document.save())) return true;
  void vscode.window.showErrorMessage(
    vscode.l10n.t("{0} could not be saved, so it was not run.", path.basename(experiment.fsPath)),
  );
  return false;
}

function refuse(errors: number, file: string): void {
  const message =
    errors === 1
      ? vscode.l10n.t("{0} has an error.", file)
      : vscode.l10n.t("{0} has {1} errors.", file, errors);
  void offer(message, vscode.l10n.t("Show Problems"), () =>
    vscode.commands.executeCommand("workbench.actions.view.problems"),
  );
}

function newRunFolder(experiment: vscode.Uri, name: string): string {
  const workspace = vscode.workspace.getWorkspaceFolder(experiment)?.uri;
  const runs = runsFolderOf(workspace ?? vscode.Uri.joinPath(experiment, ".."));
  const id = newRunId(name, new Date(), (taken) => existsSync(path.join(runs, taken)));
  return path.join(runs, id);
}
