import path from "node:path";
import * as vscode from "vscode";
import { type Sniffed, sniffFormat } from "../../trainer/data/sniff";
import { experimentText, type NewExperiment } from "./experiment-text";

/** A file that each format's folder has, or a folder within it. */
const DATA_FILES =
  "**/{corpus.*,queries.*,documents.*,movies.csv,movies.dat,interactions.*,*.inter,meta_*.jsonl*,*examples*.parquet,*qrel*,sources/*.json,sources/*/*.json}";

/** Folders that are offered at most; more than that is a disk, not a choice. */
const MOST = 50;
/** Files by which folders are found; some formats have hundreds in one folder. */
const MOST_FILES = 1000;

/** Asks for name, data, recommender, engine and model, and writes an experiment that can be run. */
export async function newExperiment(): Promise<vscode.Uri | undefined> {
  const root = await chooseFolder();
  if (!root) return undefined;
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t("New experiment (1/5): name"),
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
    vscode.l10n.t("New experiment (2/5): the folder of the data; its files tell their format"),
    DATA_FILES,
    async (folder) => (await sniffed(folder))?.format,
    3,
  );
  if (!data) return undefined;
  const recommender = await pickRecommender(root);
  if (!recommender) return undefined;
  const engine = await pickEngine();
  if (!engine) return undefined;
  const model = await pickModel(root, engine);
  if (!model) return undefined;
  const uri = vscode.Uri.joinPath(root, `${name}.recr1.yaml`);
  const text = experimentText({
    name,
    data: relative(root, data),
    recommender,
    engine,
    model,
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

/** A path in a folder, as experiments write it. */
function relative(root: vscode.Uri, folder: vscode.Uri): string {
  return path.relative(root.fsPath, folder.fsPath).replaceAll("\\", "/") || ".";
}

async function pickRecommender(root: vscode.Uri): Promise<NewExperiment["recommender"]> {
  const items = [
    { label: "bm25", description: vscode.l10n.t("by words, as Lucene scores them") },
    { label: "dense", description: vscode.l10n.t("by meaning, with a sentence encoder run here") },
    { label: "hybrid", description: vscode.l10n.t("both, their rankings fused") },
  ] as const;
  const title = vscode.l10n.t("New experiment (3/5): the recommender");
  const picked = await vscode.window.showQuickPick(items, { title });
  if (!picked || picked.label === "bm25") return picked && { kind: "bm25" };
  const encoder = await pickFolder(
    root,
    vscode.l10n.t("The encoder, a folder of sentence-transformers with modules.json"),
    "**/modules.json",
    async () => "",
  );
  return encoder && { kind: picked.label, encoder: relative(root, encoder) };
}

async function pickEngine(): Promise<NewExperiment["engine"]> {
  const items = [
    { label: "embedded", description: vscode.l10n.t("this machine's CPU, without Python") },
    { label: "trl", description: vscode.l10n.t("TRL's GRPOTrainer, in a Python of yours") },
    { label: "verl", description: vscode.l10n.t("verl on GPUs, here or on a Ray cluster") },
  ] as const;
  const title = vscode.l10n.t("New experiment (4/5): what trains");
  return (await vscode.window.showQuickPick(items, { title }))?.label;
}

/** A model's folder; engines in Python also take a name on the Hugging Face Hub. */
async function pickModel(
  root: vscode.Uri,
  engine: NonNullable<NewExperiment["engine"]>,
): Promise<string | undefined> {
  if (engine !== "embedded")
    return vscode.window.showInputBox({
      title: vscode.l10n.t("New experiment (5/5): the rewriter's model"),
      prompt: vscode.l10n.t("A folder, or a name on the Hugging Face Hub"),
      value: "Qwen/Qwen2.5-0.5B-Instruct",
    });
  const folder = await pickFolder(
    root,
    vscode.l10n.t("New experiment (5/5): the rewriter's model, a folder with config.json"),
    "**/tokenizer.json",
    async () => "",
  );
  return folder && relative(root, folder);
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
