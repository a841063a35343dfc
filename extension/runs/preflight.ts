import { createHash } from "node:crypto";
import path from "node:path";
import * as vscode from "vscode";
import type { Problem } from "../../schemas/problem";
import type { CommandLine } from "../command-line";

/** Warnings that are named in the question; the others are counted. */
const NAMED = 3;

/** Checks an experiment before it runs, as the editor does: form, meaning, data, model. */
export class Preflight {
  /** Warnings that the user has accepted, as digests. */
  readonly #accepted = new Set<string>();

  constructor(readonly commandLine: CommandLine) {}

  /** Errors keep an experiment from running; warnings are asked about once. */
  async passes(experiment: vscode.Uri): Promise<boolean> {
    const file = experiment.fsPath;
    const said = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Window,
        title: vscode.l10n.t("Checking {0}", path.basename(file)),
      },
      () => this.commandLine.run(experiment, ["check", "--json", file], [0, 1, 2]),
    );
    const [{ problems } = { problems: [] }] = JSON.parse(said) as { problems: Problem[] }[];
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) return refuse(errors, path.basename(file));
    return problems.length === 0 || this.#accepts(problems, path.basename(file));
  }

  async #accepts(warnings: readonly Problem[], file: string): Promise<boolean> {
    const texts = warnings.map(({ message }) => message);
    const digest = createHash("sha256")
      .update(JSON.stringify([file, texts]))
      .digest("hex");
    if (this.#accepted.has(digest)) return true;
    const run = vscode.l10n.t("Run Anyway");
    const show = vscode.l10n.t("Show Problems");
    const more = texts.length > NAMED ? [`… (${texts.length - NAMED})`] : [];
    const chosen = await vscode.window.showWarningMessage(
      vscode.l10n.t("{0} has warnings.", file),
      { modal: true, detail: [...texts.slice(0, NAMED), ...more].join("\n\n") },
      run,
      show,
    );
    if (chosen === show) await vscode.commands.executeCommand("workbench.actions.view.problems");
    if (chosen !== run) return false;
    this.#accepted.add(digest);
    return true;
  }
}

function refuse(errors: readonly Problem[], file: string): false {
  const [first] = errors;
  const message =
    errors.length === 1
      ? vscode.l10n.t("{0} cannot run: {1}", file, first!.message)
      : vscode.l10n.t(
          "{0} cannot run: {1} (and {2} more)",
          file,
          first!.message,
          errors.length - 1,
        );
  const show = vscode.l10n.t("Show Problems");
  // Nobody waits for the answer: a message may stand there for hours.
  void vscode.window.showErrorMessage(message, show).then((chosen) => {
    if (chosen === show) void vscode.commands.executeCommand("workbench.actions.view.problems");
  });
  return false;
}
