import path from "node:path";
import * as vscode from "vscode";
import { type RunSummary, summaryOf } from "../../runlog/runs";
import { UserError } from "../../schemas/user-error";
import { stepCheckpoints } from "../../trainer/checkpoint";
import type { RunRegistry } from "./run-registry";
import { isGroup, type RunNode, runsUnder } from "./run-tree";
import { labelText, rowText } from "./wording";

/** Finds the runs that a command is about. */
export class RunChoice {
  constructor(readonly runs: RunRegistry) {}

  /**
   * The run that is named by its folder or its row in the view; else the only one there is, or the
   * one that the user picks.
   */
  async one(
    argument: unknown,
    question: string,
    among: (run: RunSummary) => boolean,
  ): Promise<RunSummary | undefined> {
    const [named] = this.several(argument, undefined);
    if (named) return named;
    const runs = this.runs.runs.filter(among);
    return runs.length === 1 ? runs[0] : pick(runs, question);
  }

  /** A checkpoint of a run, the newest first, as the user picks it. */
  async checkpoint(runFolder: string): Promise<string | undefined> {
    const all = await stepCheckpoints(path.join(runFolder, "checkpoints"));
    if (all.length === 0)
      throw new UserError(
        vscode.l10n.t(
          "This run has saved no checkpoint of an RL step yet; resume or run it again.",
        ),
      );
    const items = all.reverse().map(({ name, step }) => ({
      label: name === "best" ? vscode.l10n.t("best on validation") : name,
      description: vscode.l10n.t("step {0}", step),
      name,
    }));
    const placeHolder = vscode.l10n.t("Which checkpoint is a new run to go on from?");
    return (await vscode.window.showQuickPick(items, { placeHolder }))?.name;
  }

  /**
   * The runs that are to be compared: those that are named or selected; of a single one its whole
   * sweep, or itself with others that the user picks.
   */
  async forComparison(argument: unknown, selected: unknown): Promise<RunSummary[] | undefined> {
    const given = this.several(argument, selected);
    if (given.length > 1) return given;
    const sweep = given[0]?.state.sweep?.id;
    if (sweep) return this.runs.runs.filter(({ state }) => state.sweep?.id === sweep);
    const folders = new Set(given.map(({ folder }) => folder));
    const items = itemsOf(this.runs.runs).map((item) => ({
      ...item,
      picked: folders.has(item.run.folder),
    }));
    const picked = await vscode.window.showQuickPick(items, {
      placeHolder: vscode.l10n.t("Which runs are to be compared? Two and more"),
      canPickMany: true,
      matchOnDescription: true,
      matchOnDetail: true,
    });
    return picked?.map(({ run }) => run);
  }

  /** The runs that a row of the view names, or all rows that are selected. */
  several(argument: unknown, selected: unknown): RunSummary[] {
    if (typeof argument === "string") {
      const run = this.runs.runs.find(({ folder }) => folder === argument) ?? summaryOf(argument);
      return run ? [run] : [];
    }
    const nodes = Array.isArray(selected) && selected.length > 0 ? selected : [argument];
    const runs = nodes.filter(isNode).flatMap(runsUnder);
    return [...new Map(runs.map((run) => [run.folder, run])).values()];
  }
}

/** Menus elsewhere give the URI of their file. */
function isNode(value: unknown): value is RunNode {
  if (typeof value !== "object" || value === null) return false;
  return isGroup(value as RunNode) || ("folder" in value && "state" in value);
}

async function pick(
  runs: readonly RunSummary[],
  placeHolder: string,
): Promise<RunSummary | undefined> {
  if (runs.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        "This workspace has no such run. Open an experiment (*.recr1.yaml) and run it.",
      ),
    );
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(itemsOf(runs), {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.run;
}

function itemsOf(runs: readonly RunSummary[]) {
  return runs.map((run) => ({
    label: labelText(run),
    description: rowText(run),
    detail: run.state.id,
    run,
  }));
}
