import path from "node:path";
import * as vscode from "vscode";
import { chosenGroups } from "../../runlog/export/groups";
import {
  chooseReport,
  REPORT_GROUPS,
  type ReportAssets,
  type ReportNotes,
  readReportAssets,
  reckonReport,
  writeReport,
} from "../../runlog/export/report";
import { type TableFormat, writeTable } from "../../runlog/export/table-file";
import { RunReader } from "../../runlog/reader";
import { messageOf } from "../../schemas/user-error";
import type { GroupQuery } from "../../webview/protocol/groups";

/** A report or a table, as the user may choose it. */
interface Choice extends vscode.QuickPickItem {
  format: "html" | TableFormat;
  groups: number[];
  notes?: ReportNotes;
}

/**
 * Asks how groups of a run are to be exported and where to, and does so; nothing where the user
 * leaves. Tells what went wrong.
 *
 * @param dist the folder of the bundles.
 * @param query the list that is exported; without it, all groups.
 */
export async function exportRun(dist: string, runFolder: string, query?: GroupQuery) {
  let reader: RunReader | undefined;
  try {
    reader = RunReader.open(runFolder);
    const assets = readReportAssets(dist);
    const choice = await choose(reader, assets, query);
    const file = choice && (await askFile(runFolder, choice));
    if (file) await write(reader, assets, choice, file);
  } catch (error) {
    if (!(error instanceof vscode.CancellationError))
      void vscode.window.showErrorMessage(
        vscode.l10n.t("Cannot export the run: {0}", messageOf(error)),
      );
  } finally {
    reader?.close();
  }
}

async function choose(reader: RunReader, assets: ReportAssets, query?: GroupQuery) {
  const { offset: _, limit: __, filter, ...selection } = query ?? { offset: 0, limit: 0 };
  return vscode.window.showQuickPick<Choice>(choicesOf(), {
    title: vscode.l10n.t("Export {0}", reader.state.name),
    placeHolder: vscode.l10n.t("What is to be written?"),
  });

  /** The picker shows that it is at work until the sizes are known. */
  async function choicesOf(): Promise<Choice[]> {
    const groups = await chosenGroups(reader, selection, filter);
    if (groups.length === 0) throw new Error(vscode.l10n.t("no group is listed"));
    const all = await chosenGroups(reader);
    const extents = all.length > REPORT_GROUPS ? [REPORT_GROUPS, all.length] : [all.length];
    const reports = await Promise.all(extents.map((most) => reportOf(reader, assets, all, most)));
    const count = groups.length.toLocaleString();
    const table = (format: TableFormat, label: string, detail: string): Choice => ({
      ...{ format, groups, label, detail },
      description: vscode.l10n.t("{0} groups, as they are listed", count),
    });
    return [
      ...reports,
      table("jsonl", "JSONL", vscode.l10n.t("Everything that was recorded, a rollout a line")),
      table(
        "csv",
        "CSV",
        vscode.l10n.t("For spreadsheets; texts that begin as formulas do are disarmed"),
      ),
      table("parquet", "Parquet", vscode.l10n.t("For pandas, Polars, DuckDB and the like")),
      table("md", "Markdown", vscode.l10n.t("For notes and issues: samples by reward")),
    ];
  }
}

async function reportOf(
  reader: RunReader,
  assets: ReportAssets,
  all: number[],
  most: number,
): Promise<Choice> {
  const { groups, notes } = await chooseReport(reader, all, most);
  const bytes = await reckonReport({ reader, groups }, assets);
  return {
    format: "html",
    groups,
    notes,
    label: vscode.l10n.t("Report"),
    description: vscode.l10n.t(
      "{0} of {1} groups, about {2} MB",
      groups.length.toLocaleString(),
      all.length.toLocaleString(),
      (bytes / 1e6).toFixed(1),
    ),
    detail: vscode.l10n.t("The whole inspector as one HTML file that needs no network"),
  };
}

async function askFile(runFolder: string, { format }: Choice): Promise<string | undefined> {
  const name = `${path.basename(runFolder)}.${format}`;
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.file(path.join(path.dirname(runFolder), name)),
    filters: { [format.toUpperCase()]: [format] },
    title: vscode.l10n.t("Export the run"),
  });
  return target?.fsPath;
}

async function write(reader: RunReader, assets: ReportAssets, choice: Choice, file: string) {
  const { format, groups, notes } = choice;
  const location = vscode.ProgressLocation.Notification;
  const title = vscode.l10n.t("Writing {0}", path.basename(file));
  await vscode.window.withProgress(
    { location, title, cancellable: true },
    async (progress, token) => {
      const controller = new AbortController();
      token.onCancellationRequested(() => controller.abort(new vscode.CancellationError()));
      let done = 0;
      const source = {
        ...{ reader, groups, signal: controller.signal },
        progress: (share: number) => {
          progress.report({ increment: 100 * (share - done) });
          done = share;
        },
      };
      if (format === "html") await writeReport(file, source, notes!, assets);
      else await writeTable(format, file, source);
    },
  );
  const { size } = await vscode.workspace.fs.stat(vscode.Uri.file(file));
  const open = vscode.l10n.t("Open");
  const said = vscode.l10n.t("Wrote {0} ({1} MB).", file, (size / 1e6).toFixed(1));
  // Not awaited: the export is done, whether or not the user answers.
  void vscode.window.showInformationMessage(said, open).then((answer) => {
    if (answer === open) void vscode.env.openExternal(vscode.Uri.file(file));
  });
}
