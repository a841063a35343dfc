import path from "node:path";
import * as vscode from "vscode";
import { type Thresholds, thresholdsWith } from "../runlog/health/thresholds";
import { healthSetting, SETTINGS, type Settings } from "./commands";

/** The value of a setting where a file or folder stands; the manifest holds the defaults. */
export function setting<K extends keyof Settings>(name: K, scope?: vscode.Uri): Settings[K] {
  return vscode.workspace.getConfiguration(SETTINGS, scope).get(name) as Settings[K];
}

/** Variables that the trainer is given where a file or folder stands. */
export function trainerEnvironment(scope: vscode.Uri): Record<string, string> {
  const python = setting("pythonPath", scope);
  return { ...(python ? { REC_R1_PYTHON: python } : {}), ...setting("environment", scope) };
}

/** Where the runs of a workspace folder are kept. */
export function runsFolderOf(folder: vscode.Uri): string {
  return path.resolve(folder.fsPath, setting("runFolder", folder));
}

/** The runs folders of all workspace folders that are on a disk. */
export function runsFolders(): string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.filter(({ uri }) => uri.scheme === "file").map(({ uri }) => runsFolderOf(uri));
}

/** The limits of the health checks where a run stands. */
export function healthThresholds(scope: vscode.Uri): Thresholds {
  const settings = vscode.workspace.getConfiguration(SETTINGS, scope);
  return thresholdsWith((name) => settings.get(healthSetting(name)));
}
