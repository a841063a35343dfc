import { spawn } from "node:child_process";
import path from "node:path";
import * as vscode from "vscode";
import { UserError } from "../schemas/user-error";
import { setting, trainerEnvironment } from "./settings";

/** Output beyond this, in characters, is cut: what is read here is for people. */
const MOST = 2_000_000;

/** Runs `rec-r1` for an answer; runs that last are started otherwise, as processes that outlive us. */
export class CommandLine {
  readonly script: string;

  constructor(context: vscode.ExtensionContext) {
    this.script = context.asAbsolutePath("dist/rec-r1.js");
  }

  /** The Node that runs it where a file stands. */
  node(scope: vscode.Uri): string {
    return setting("nodePath", scope) || process.execPath;
  }

  /**
   * Runs a command to its end.
   *
   * @param scope the file or folder that it is about: its settings count, and it runs beside it.
   * @param statuses exit statuses that are answers.
   * @returns what it printed.
   * @throws UserError with what it said when it ended otherwise.
   */
  run(scope: vscode.Uri, args: readonly string[], statuses: readonly number[] = [0]) {
    const node = this.node(scope);
    return new Promise<string>((resolve, reject) => {
      const child = spawn(node, [this.script, ...args], {
        cwd: path.dirname(scope.fsPath),
        env: { ...process.env, ...trainerEnvironment(scope), ELECTRON_RUN_AS_NODE: "1" },
        windowsHide: true,
      });
      let [output, errors] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        if (output.length < MOST) output += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        errors = (errors + text).slice(-4000);
      });
      child.on("error", ({ message }) =>
        reject(
          new UserError(
            vscode.l10n.t(
              "'{0}' cannot be started ({1}); see the setting recR1.nodePath",
              node,
              message,
            ),
          ),
        ),
      );
      child.on("close", (code) =>
        code !== null && statuses.includes(code)
          ? resolve(output)
          : reject(new UserError(errors.trim() || `rec-r1 ${args[0]} ended with status ${code}`)),
      );
    });
  }
}
