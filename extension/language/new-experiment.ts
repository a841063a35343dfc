import path from "node:path";
import * as vscode from "vscode";
import { type Sniffed, sniffFormat } from "../../trainer/data/sniff";
import { experimentText } from "./experiment-text";

/** A file that each format's folder has, or a folder within it. */
const DATA_FILES =
  "**/{corpus.*,queries.*,documents.*,movies.csv,movies.dat,interactions.*,*.inter,meta_*.jsonl*,*examples*.parquet,*qrel*,sources/*.json,sources/*/*.json}";

/** Folders that are offered at most; more than that is a disk, not a choice. */
const MOST = 50;
/** Files by which folders are found; some formats have hundreds in one folder. */
const MOST_FILES = 1000;

/** Asks for a name, the data and the model, and writes an experiment that can be run. */
export async function newExperiment(): Promise<vscode.Uri | undefined> {
  const root = await chooseFolder();
  if (!root) return undefined;
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t("New experiment (1/3): name"),
    prompt: vscode.l10n.t("Names the file and its runs"),
    value: path.basename(root.fsPath).replace(/[^A-Za-z0-9._-]+/g, "-"),
    validateInput: (value) =>
      /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(value)
        ? undefined
        : vscode.l10n.t("Letters, digits, dots, dashes and underscores"),
  });
  if (!name) return undefined;
  const data = await pickFolder(
    root,
    vscode.l10n.t("New experiment (2/3): the folder of the data; its files tell their format"),
    DATA_FILES,
    async (folder) => (await sniffed(folder))?.format,
    3,
  );
  if (!data) return undefined;
  const model = await pickFolder(
    root,
    vscode.l10n.t("New experiment (3/3): the rewriter's model, a folder with config.json"),
    "**/tokenizer.json",
    async () => "",
  );
  if (!model) return undefined;
  const uri = vscode.Uri.joinPath(root, `${name}.recr1.yaml`);
  const relative = (folder: vscode.Uri) =>
    path.relative(root.fsPath, folder.fsPath).replaceAll("\\", "/") || ".";
  const text = experimentText({
    name,
    data: relative(data),
    model: relative(model),
    sniffed: await sniffed(data),
    splits: await splitsIn(data),
  });
  const edit = new vscode.WorkspaceEdit();
  // Never over a file that is there.
  edit.createFile(uri, { contents: Buffer.from(text), ignoreIfExists: false, overwrite: false });
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t("{0} exists already; choose another name.", path.basename(uri.fsPath)),
    );
    return undefined;
  }
  await vscode.window.showTextDocument(uri);
  return uri;
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  if (folders[0]) return folders[0].uri;
  void vscode.window.showInformationMessage(
    vscode.l10n.t("Open the folder that the experiment is to stand in first."),
  );
  return undefined;
}

interface FolderItem extends vscode.QuickPickItem {
  uri?: vscode.Uri;
}

/**
 * One of the folders that hold a file, or another that is browsed for.
 *
 * @param describe says what a folder holds; one of which it says nothing is not offered.
 * @param levels how many folders above the file are looked at.
 */
async function pickFolder(
  root: vscode.Uri,
  title: string,
  glob: string,
  describe: (folder: vscode.Uri) => Promise<string | undefined>,
  levels = 1,
): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(root, glob),
    "**/{node_modules,checkpoints}/**",
    MOST_FILES,
  );
  const folders = new Map<string, vscode.Uri>();
  for (const file of found)
    for (let level = 1, uri = file; level <= levels && uri.path !== root.path; level++) {
      uri = vscode.Uri.joinPath(uri, "..");
      folders.set(uri.path, uri);
    }
  const items: FolderItem[] = [];
  for (const uri of folders.values()) {
    if (items.length === MOST) break;
    const description = await describe(uri);
    const label = path.relative(root.fsPath, uri.fsPath) || ".";
    if (description !== undefined) items.push({ label, description, uri });
  }
  items.sort((a, b) => a.label.localeCompare(b.label));
  items.push({ label: vscode.l10n.t("$(folder-opened) Browse…") });
  const picked = await vscode.window.showQuickPick(items, { title });
  if (!picked) return undefined;
  if (picked.uri) return picked.uri;
  const [chosen] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: root,
      title,
    })) ?? [];
  return chosen;
}

/** The format that a folder's files look like. */
async function sniffed(data: vscode.Uri): Promise<Sniffed | undefined> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(data);
    return sniffFormat(entries.map(([name]) => name).sort());
  } catch {
    return undefined;
  }
}

async function splitsIn(data: vscode.Uri): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(data, "qrels"));
    return entries.flatMap(([name]) => (name.endsWith(".tsv") ? [name.slice(0, -4)] : []));
  } catch {
    return [];
  }
}
