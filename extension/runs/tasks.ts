import path from "node:path";
import * as vscode from "vscode";
import type { CommandLine } from "../command-line";
import { trainerEnvironment } from "../settings";

/** Type of the tasks in tasks.json. */
export const TASK_TYPE = "recr1";

/** More experiments than this are not offered as tasks unasked. */
const MOST = 50;

/** A task as tasks.json states it. */
interface RunTask extends vscode.TaskDefinition {
  /** The experiment's file, relative to the workspace folder. */
  experiment: string;
  /** Settings that differ, such as `training.steps=10`. */
  set?: string[];
}

/** Experiments as tasks: for pipelines of tasks, and for those who want the terminal. */
export class RunTasks implements vscode.TaskProvider {
  constructor(readonly commandLine: CommandLine) {}

  async provideTasks(): Promise<vscode.Task[]> {
    const files = await vscode.workspace.findFiles("**/*.recr1.{yaml,yml}", undefined, MOST);
    return files.flatMap((file) => {
      const folder = vscode.workspace.getWorkspaceFolder(file);
      if (!folder || file.scheme !== "file") return [];
      const experiment = path.relative(folder.uri.fsPath, file.fsPath).split(path.sep).join("/");
      return [this.#task({ type: TASK_TYPE, experiment }, folder)];
    });
  }

  resolveTask(task: vscode.Task): vscode.Task | undefined {
    const { definition, scope } = task;
    const folder = typeof scope === "object" ? scope : vscode.workspace.workspaceFolders?.[0];
    if (!folder || typeof definition.experiment !== "string") return undefined;
    return this.#task(definition as RunTask, folder);
  }

  #task(definition: RunTask, folder: vscode.WorkspaceFolder): vscode.Task {
    const { experiment, set = [] } = definition;
    const file = path.resolve(folder.uri.fsPath, experiment);
    const args = ["train", file, ...set.flatMap((override) => ["--set", override])];
    const execution = new vscode.ProcessExecution(
      this.commandLine.node(folder.uri),
      [this.commandLine.script, ...args],
      {
        cwd: folder.uri.fsPath,
        env: { ...trainerEnvironment(folder.uri), ELECTRON_RUN_AS_NODE: "1" },
      },
    );
    const name = vscode.l10n.t("run {0}", experiment);
    const task = new vscode.Task(definition, folder, name, "Rec-R1", execution, "$recr1");
    return task;
  }
}
