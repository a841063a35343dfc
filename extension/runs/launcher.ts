import { existsSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { concurrencyOf, queueIsWorked, setConcurrency, waiting } from "../../runlog/queue";
import { newRunId } from "../../runlog/run-directory";
import { messageOf, UserError } from "../../schemas/user-error";
import {
  flagsOf,
  resumeCommand,
  smokeOverrides,
  startTrainer,
  trainCommand,
} from "../../trainer/trainer-process";
import type { CommandLine } from "../command-line";
import { runsFolderOf, setting, trainerEnvironment } from "../settings";
import type { LogChannel } from "./log-channel";
import type { Preflight } from "./preflight";
import type { RunRegistry } from "./run-registry";
import { stateText } from "./wording";

/** Sweeps of more runs are asked about. */
const ASKED_ABOVE = 20;

/** `full`: as the file says. `smoke`: two steps, to see within moments that everything fits. */
export type Extent = "full" | "smoke";

/** Starts runs, and tells the user of those that end badly while this window is open. */
export class Launcher {
  readonly #mine = new Set<string>();
  readonly #changes: { dispose(): void };

  constructor(
    readonly commandLine: CommandLine,
    readonly preflight: Preflight,
    readonly runs: RunRegistry,
    readonly log: LogChannel,
  ) {
    this.#changes = runs.onChange(() => {
      this.#reportFailures();
      this.workQueues();
    });
  }

  /**
   * Starts a run of an experiment, or all of its sweep; behind runs that go on already it waits.
   *
   * @returns the folder of the run that was started, or undefined when it waits or when the user
   * was told why there is none.
   */
  async launch(
    experiment: vscode.Uri,
    extent: Extent,
    overrides: readonly string[] = [],
  ): Promise<string | undefined> {
    if (!mayRun(experiment) || !(await saved(experiment))) return undefined;
    if (!(await this.preflight.passes(experiment))) return undefined;
    // Loaded on the first run: activation needs no YAML.
    const { loadExperiment } = await import("../../schemas/resolve");
    const { sweepSize } = await import("../../schemas/sweep");
    const { experiment: resolved } = await loadExperiment(experiment.fsPath);
    const all = [...overrides, ...(extent === "smoke" ? smokeOverrides(resolved.training) : [])];
    const runsFolder = runsFolderFor(experiment);
    const size = sweepSize(resolved);
    if (extent === "full" && size > 0) return this.#sweep(experiment, runsFolder, size, all);
    if (!this.#isFree(runsFolder, experiment)) {
      await this.#enqueue(experiment, runsFolder, all);
      return undefined;
    }
    const runFolder = newRunFolder(runsFolder, resolved.name);
    const command = trainCommand(experiment.fsPath, runFolder, {
      overrides: all,
      threads: setting("threads", experiment),
    });
    return this.#start(experiment, runFolder, command, resolved.name);
  }

  /** Goes on with a run that ended before it was done. */
  async resume(runFolder: string, overrides: readonly string[] = []): Promise<string | undefined> {
    const scope = vscode.Uri.file(runFolder);
    if (!mayRun(scope)) return undefined;
    const command = resumeCommand(runFolder, { overrides, threads: setting("threads", scope) });
    return this.#start(scope, runFolder, command, path.basename(runFolder));
  }

  /** Goes on from one of a run's checkpoints, as a run of its own. */
  async resumeFrom(runFolder: string, checkpoint: string): Promise<string | undefined> {
    const from = ["--from", checkpoint];
    return this.#startAnew(runFolder, (folder, flags) => [
      "resume",
      runFolder,
      ...from,
      "--run",
      folder,
      ...flags,
    ]);
  }

  /** Starts a new run with the settings of another, the seed included. */
  async rerun(runFolder: string, overrides: readonly string[] = []): Promise<string | undefined> {
    return this.#startAnew(
      runFolder,
      (folder, flags) => ["rerun", runFolder, "--run", folder, ...flags],
      overrides,
    );
  }

  /** Sees to it that runs which wait are started in their turn, also after a restart. */
  workQueues(): void {
    if (!vscode.workspace.isTrusted) return;
    const folders = new Set(waiting(this.runs.runs).map(({ folder }) => path.dirname(folder)));
    for (const runsFolder of folders) {
      if (queueIsWorked(runsFolder)) continue;
      const scope = vscode.Uri.file(path.join(runsFolder, "queue"));
      void this.commandLine
        .run(scope, ["queue", runsFolder, "--detach"])
        .catch((error) => this.#showFailure(messageOf(error), undefined));
    }
  }

  dispose(): void {
    this.#changes.dispose();
  }

  /** Starts a new run beside another, which it is made from. */
  async #startAnew(
    parent: string,
    command: (folder: string, flags: readonly string[]) => string[],
    overrides: readonly string[] = [],
  ): Promise<string | undefined> {
    const scope = vscode.Uri.file(parent);
    if (!mayRun(scope)) return undefined;
    const name = this.runs.runs.find(({ folder }) => folder === parent)?.state.name ?? "run";
    const folder = newRunFolder(path.dirname(parent), name);
    const threads = setting("threads", scope);
    return this.#start(scope, folder, command(folder, flagsOf({ overrides, threads })), name);
  }

  async #start(
    scope: vscode.Uri,
    runFolder: string,
    command: readonly string[],
    name: string,
  ): Promise<string | undefined> {
    try {
      await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Window, title: vscode.l10n.t("Starting {0}", name) },
        () =>
          startTrainer({
            node: this.commandLine.node(scope),
            script: this.commandLine.script,
            runFolder,
            command,
            environment: trainerEnvironment(scope),
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

  /** Whether another run may go on at once. */
  #isFree(runsFolder: string, scope: vscode.Uri): boolean {
    const concurrency = setting("concurrentRuns", scope);
    if (concurrencyOf(runsFolder) !== concurrency) setConcurrency(runsFolder, concurrency);
    const here = this.runs.runs.filter(({ folder }) => path.dirname(folder) === runsFolder);
    return (
      here.filter(({ liveness }) => liveness !== "ended" && liveness !== "crashed").length <
      concurrency
    );
  }

  async #enqueue(
    experiment: vscode.Uri,
    runsFolder: string,
    overrides: readonly string[],
  ): Promise<void> {
    const args = ["enqueue", experiment.fsPath, "--runs", runsFolder];
    await this.#queued(experiment, [...args, ...setFlags(overrides)]);
    void vscode.window.showInformationMessage(
      vscode.l10n.t("{0} waits for the runs that go on now.", path.basename(experiment.fsPath)),
    );
  }

  async #sweep(
    experiment: vscode.Uri,
    runsFolder: string,
    size: number,
    overrides: readonly string[],
  ): Promise<undefined> {
    if (size > ASKED_ABOVE && !(await confirms(experiment, size))) return;
    this.#isFree(runsFolder, experiment);
    const args = ["sweep", experiment.fsPath, "--queue", "--runs", runsFolder];
    await this.#queued(experiment, [...args, ...setFlags(overrides)]);
  }

  async #queued(experiment: vscode.Uri, args: readonly string[]): Promise<void> {
    const threads = setting("threads", experiment);
    const flags = threads > 0 ? ["--threads", String(threads)] : [];
    const said = await this.commandLine.run(experiment, [...args, ...flags, "--json"]);
    for (const folder of JSON.parse(said) as string[]) this.#mine.add(folder);
    this.runs.refresh();
  }

  #reportFailures(): void {
    for (const run of this.runs.runs) {
      if (!this.#mine.has(run.folder) || run.liveness === "live" || run.liveness === "queued")
        continue;
      this.#mine.delete(run.folder);
      const { name, state, message } = run.state;
      if (run.liveness === "crashed" || state === "failed")
        this.#showFailure([`${name}: ${stateText(run)}`, message].join(" "), run.folder);
    }
  }

  #showFailure(message: string, runFolder: string | undefined): void {
    if (runFolder === undefined) void vscode.window.showErrorMessage(message);
    else void offer(message, vscode.l10n.t("Show Log"), () => this.log.show(runFolder));
  }
}

async function confirms(experiment: vscode.Uri, size: number): Promise<boolean> {
  const start = vscode.l10n.t("Start");
  const name = path.basename(experiment.fsPath);
  const question = vscode.l10n.t("The sweep of {0} comes to {1} runs.", name, size);
  return (await vscode.window.showWarningMessage(question, { modal: true }, start)) === start;
}

function setFlags(overrides: readonly string[]): string[] {
  return overrides.flatMap((override) => ["--set", override]);
}

function mayRun(scope: vscode.Uri): boolean {
  if (scope.scheme !== "file")
    throw new UserError(
      vscode.l10n.t("An experiment runs from a file on disk; save it in a folder first."),
    );
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
  throw new UserError(
    vscode.l10n.t("{0} could not be saved, so it was not run.", path.basename(experiment.fsPath)),
  );
}

function runsFolderFor(experiment: vscode.Uri): string {
  const workspace = vscode.workspace.getWorkspaceFolder(experiment)?.uri;
  return runsFolderOf(workspace ?? vscode.Uri.joinPath(experiment, ".."));
}

function newRunFolder(runs: string, name: string): string {
  const id = newRunId(name, new Date(), (taken) => existsSync(path.join(runs, taken)));
  return path.join(runs, id);
}
