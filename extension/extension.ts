import * as vscode from "vscode";
import { messageOf } from "../schemas/user-error";
import { Command, LANGUAGE_ID } from "./commands";
import { registerInspector } from "./inspector/panel";
import { startLanguageClient } from "./language/client";
import { newExperiment } from "./language/new-experiment";
import { ExperimentViews } from "./language/views";
import { type Extent, Launcher } from "./runs/launcher";
import { LogChannel } from "./runs/log-channel";
import { pickRun } from "./runs/pick-run";
import { RunRegistry } from "./runs/run-registry";
import { showStatusItem } from "./runs/status-item";
import { stopWithProgress } from "./runs/stop-with-progress";
import { runsFolders } from "./settings";

/** Experiments as a language, runs as processes of their own, and the inspector over their files. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const runs = new RunRegistry(runsFolders);
  const log = new LogChannel();
  const launcher = new Launcher(context, runs, log);
  const inspector = registerInspector(context, {
    stop: stopWithProgress,
    openLog: (runFolder) => log.show(runFolder),
  });

  const language = startLanguageClient(context);
  const views = new ExperimentViews(context, () => language);
  const launch = async (extent: Extent, argument: unknown) => {
    const experiment = experimentOf(argument);
    const folder = experiment && (await launcher.launch(experiment, extent));
    if (folder) inspector.open(folder, vscode.ViewColumn.Beside);
    return folder;
  };
  const handlers: Record<Command, (argument: unknown) => unknown> = {
    [Command.run]: (argument) => launch("full", argument),
    [Command.smokeRun]: (argument) => launch("smoke", argument),
    [Command.stop]: async (argument) => {
      const { live } = runs;
      const folder =
        runFolderOf(argument) ??
        (live.length === 1
          ? live[0]!.folder
          : await pickRun(live, vscode.l10n.t("Which run is to be stopped?")));
      if (folder) await stopWithProgress(folder);
    },
    [Command.openInspector]: async (argument) => {
      const folder =
        runFolderOf(argument) ??
        (await pickRun(runs.runs, vscode.l10n.t("Which run is to be inspected?")));
      if (folder) inspector.open(folder);
    },
    [Command.showLog]: async (argument) => {
      const folder =
        runFolderOf(argument) ??
        (await pickRun(runs.runs, vscode.l10n.t("Which run's log is to be shown?")));
      if (folder) log.show(folder);
    },
    [Command.previewPrompts]: async (argument) => {
      const experiment = experimentOf(argument);
      if (experiment) await views.previewPrompts(experiment);
    },
    [Command.showResolved]: async (argument) => {
      const experiment = experimentOf(argument);
      if (experiment) await views.showResolved(experiment);
    },
    [Command.newExperiment]: newExperiment,
  };
  for (const [id, handle] of Object.entries(handlers))
    context.subscriptions.push(
      vscode.commands.registerCommand(id, (argument) => reported(() => handle(argument))),
    );
  context.subscriptions.push(
    runs,
    log,
    launcher,
    showStatusItem(runs),
    vscode.workspace.onDidChangeWorkspaceFolders(() => runs.refresh()),
  );
  await reported(() => language);
}

/** Shows what went wrong: the editor itself would say that a command failed, and not why. */
async function reported<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    void vscode.window.showErrorMessage(`Rec-R1: ${messageOf(error)}`);
    return undefined;
  }
}

/** The experiment that a menu (URI) or a code lens (its text) names, or the one being edited. */
function experimentOf(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument === "string") return vscode.Uri.parse(argument, true);
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId === LANGUAGE_ID) return document.uri;
  void vscode.window.showInformationMessage(
    vscode.l10n.t("Open the experiment (*.recr1.yaml) that is to run."),
  );
  return undefined;
}

/** The run folder that the inspector or the status bar names; menus give the URI of their file. */
function runFolderOf(argument: unknown): string | undefined {
  return typeof argument === "string" ? argument : undefined;
}
