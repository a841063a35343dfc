import path from "node:path";
import * as vscode from "vscode";
import type { RunSummary } from "../runlog/runs";
import { messageOf } from "../schemas/user-error";
import { CommandLine } from "./command-line";
import { Command, LANGUAGE_ID, RUNS_VIEW } from "./commands";
import { registerRunComparison } from "./comparison/runs-panel";
import { exportRun } from "./inspector/export";
import { registerInspector } from "./inspector/panel";
import { startLanguageClient } from "./language/client";
import { newExperiment } from "./language/new-experiment";
import { ExperimentViews } from "./language/views";
import { ReadOnlyDocuments } from "./read-only-documents";
import { importRollouts } from "./runs/import-rollouts";
import { type Extent, Launcher } from "./runs/launcher";
import { LogChannel } from "./runs/log-channel";
import { Preflight } from "./runs/preflight";
import { showProgress } from "./runs/progress-notification";
import { askOverrides, RunActions } from "./runs/run-actions";
import { RunChoice } from "./runs/run-choice";
import { RunRegistry } from "./runs/run-registry";
import { RunTree } from "./runs/run-tree";
import { showStatusItem } from "./runs/status-item";
import { stopWithProgress } from "./runs/stop-with-progress";
import { RunTasks, TASK_TYPE } from "./runs/tasks";
import { runsFolders } from "./settings";

/** Experiments as a language, runs as processes of their own, and the inspector over their files. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const commandLine = new CommandLine(context);
  const documents = new ReadOnlyDocuments(context);
  const runs = new RunRegistry(runsFolders);
  const log = new LogChannel();
  const launcher = new Launcher(commandLine, new Preflight(commandLine), runs, log);
  const actions = new RunActions(runs, commandLine, documents);
  const choice = new RunChoice(runs);
  const tree = new RunTree(runs);
  const inspector = registerInspector(context, {
    stop: stopWithProgress,
    openLog: (runFolder) => log.show(runFolder),
    compare: (runFolder) => vscode.commands.executeCommand(Command.compareRuns, runFolder),
    showDiff: (left, right) => documents.showDiff(left, right),
    runs: () => runs.runs,
  });
  const comparison = registerRunComparison(context, {
    openRun: (runFolder) => inspector.open(runFolder),
    showDiff: (left, right) => documents.showDiff(left, right),
  });
  const language = startLanguageClient(context);
  const views = new ExperimentViews(documents, commandLine, () => language);

  const opened = (folder: string | undefined) => {
    if (folder) inspector.open(folder, vscode.ViewColumn.Beside);
    return folder;
  };
  const launch = async (argument: unknown, extent: Extent, overrides?: string[]) => {
    const experiment = experimentOf(argument);
    return experiment && opened(await launcher.launch(experiment, extent, overrides));
  };
  /** Does something with the run that a command names, or that the user picks. */
  const withRun =
    (question: string, among: (run: RunSummary) => boolean, act: (run: RunSummary) => unknown) =>
    async (argument: unknown) => {
      const run = await choice.one(argument, question, among);
      return run && act(run);
    };
  const withExperiment = (act: (experiment: vscode.Uri) => unknown) => (argument: unknown) => {
    const experiment = experimentOf(argument);
    return experiment && act(experiment);
  };
  const any = () => true;
  const live = ({ liveness }: RunSummary) => liveness === "live" || liveness === "queued";
  const done = ({ liveness }: RunSummary) => liveness === "ended" || liveness === "crashed";
  const queued = ({ liveness }: RunSummary) => liveness === "queued";
  const handlers: Record<Command, (argument: unknown, selected: unknown) => unknown> = {
    [Command.run]: (argument) => launch(argument, "full"),
    [Command.smokeRun]: (argument) => launch(argument, "smoke"),
    [Command.runWith]: withExperiment(async (experiment) => {
      const overrides = await askOverrides();
      return overrides && launch(experiment, "full", overrides);
    }),
    [Command.evaluateBaseline]: withExperiment((experiment) => views.evaluateBaseline(experiment)),
    [Command.previewPrompts]: withExperiment((experiment) => views.previewPrompts(experiment)),
    [Command.showResolved]: withExperiment((experiment) => views.showResolved(experiment)),
    [Command.newExperiment]: newExperiment,
    [Command.stop]: withRun(vscode.l10n.t("Which run is to be stopped?"), live, ({ folder }) =>
      stopWithProgress(folder).then(() => runs.refresh()),
    ),
    [Command.resume]: withRun(vscode.l10n.t("Which run is to go on?"), done, async ({ folder }) =>
      opened(await launcher.resume(folder)),
    ),
    [Command.resumeFrom]: withRun(
      vscode.l10n.t("Which run is to go on?"),
      done,
      async ({ folder }) => {
        const checkpoint = await choice.checkpoint(folder);
        return checkpoint && opened(await launcher.resumeFrom(folder, checkpoint));
      },
    ),
    [Command.rerun]: withRun(
      vscode.l10n.t("Which run is to be run again?"),
      any,
      async ({ folder }) => opened(await launcher.rerun(folder)),
    ),
    [Command.rerunWith]: withRun(
      vscode.l10n.t("Which run is to be run again?"),
      any,
      async ({ folder }) => {
        const overrides = await askOverrides();
        return overrides && opened(await launcher.rerun(folder, overrides));
      },
    ),
    [Command.evaluate]: withRun(vscode.l10n.t("Which run is to be evaluated?"), done, (run) =>
      actions.evaluate(run),
    ),
    [Command.compareRuns]: async (argument, selected) => {
      const compared = await choice.forComparison(argument, selected);
      return compared && actions.compare(compared, (folders) => comparison.open(folders));
    },
    [Command.importRollouts]: async () => opened(await importRollouts(commandLine, runs)),
    [Command.openInspector]: withRun(
      vscode.l10n.t("Which run is to be inspected?"),
      any,
      ({ folder }) => inspector.open(folder),
    ),
    [Command.exportRun]: withRun(vscode.l10n.t("Which run is to be exported?"), any, ({ folder }) =>
      exportRun(path.join(context.extensionPath, "dist"), folder),
    ),
    [Command.showLog]: withRun(
      vscode.l10n.t("Which run's log is to be shown?"),
      any,
      ({ folder }) => log.show(folder),
    ),
    [Command.showProgress]: withRun(
      vscode.l10n.t("Which run's progress is to be shown?"),
      live,
      (run) => showProgress(runs, run),
    ),
    [Command.renameRun]: withRun(vscode.l10n.t("Which run is to be renamed?"), any, (run) =>
      actions.rename(run),
    ),
    [Command.pinRun]: withRun(vscode.l10n.t("Which run is to be pinned?"), any, (run) =>
      actions.pin(run, true),
    ),
    [Command.unpinRun]: withRun(vscode.l10n.t("Which run is to be unpinned?"), any, (run) =>
      actions.pin(run, false),
    ),
    [Command.runNext]: withRun(vscode.l10n.t("Which run is to be next?"), queued, (run) =>
      actions.move(run, "first"),
    ),
    [Command.moveUp]: withRun(vscode.l10n.t("Which run is to go earlier?"), queued, (run) =>
      actions.move(run, "up"),
    ),
    [Command.moveDown]: withRun(vscode.l10n.t("Which run is to go later?"), queued, (run) =>
      actions.move(run, "down"),
    ),
    [Command.deleteRun]: async (argument, selected) => {
      const given = choice.several(argument, selected);
      if (given.length > 0) return actions.delete(given);
      const run = await choice.one(undefined, vscode.l10n.t("Which run is to be deleted?"), done);
      return run && actions.delete([run]);
    },
    [Command.revealRun]: withRun(
      vscode.l10n.t("Which run's folder is to be shown?"),
      any,
      ({ folder }) => vscode.commands.executeCommand("revealFileInOS", vscode.Uri.file(folder)),
    ),
    [Command.copyRunPath]: withRun(
      vscode.l10n.t("Which run's path is to be copied?"),
      any,
      ({ folder }) => vscode.env.clipboard.writeText(folder),
    ),
    [Command.refreshRuns]: () => runs.refresh(),
    [Command.showEnvironment]: () => actions.showEnvironment(context),
  };
  for (const [id, handle] of Object.entries(handlers))
    context.subscriptions.push(
      vscode.commands.registerCommand(id, (argument, selected) =>
        reported(() => handle(argument, selected)),
      ),
    );
  context.subscriptions.push(
    runs,
    log,
    launcher,
    showStatusItem(runs),
    runs.onChange(() => tree.refresh()),
    vscode.window.createTreeView(RUNS_VIEW, {
      treeDataProvider: tree,
      canSelectMany: true,
      showCollapseAll: true,
    }),
    vscode.tasks.registerTaskProvider(TASK_TYPE, new RunTasks(commandLine)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => runs.refresh()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => launcher.workQueues()),
  );
  launcher.workQueues();
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
