import path from "node:path";
import * as vscode from "vscode";
import { LineTail, sizeOf } from "../../runlog/lines";
import { RunFile } from "../../runlog/run-directory";
import { watchRun } from "../../runlog/tailer";

/** How much of a long log is shown. */
const SHOWN_BYTES = 256 * 1024;
const POLL_MS = 1_000;

/** Shows the log of one run at a time in the output panel, and follows it. */
export class LogChannel {
  readonly #channel = vscode.window.createOutputChannel("Rec-R1 Trainer", "log");
  #watch: { dispose(): void } | undefined;

  show(runFolder: string): void {
    this.#watch?.dispose();
    this.#channel.clear();
    const file = path.join(runFolder, RunFile.log);
    const tail = new LineTail(file);
    tail.position = Math.max(0, sizeOf(file) - SHOWN_BYTES);
    if (tail.position > 0) this.#channel.appendLine(vscode.l10n.t("… (the whole log: {0})", file));
    const follow = () => tail.read((bytes) => this.#channel.appendLine(bytes.toString("utf8")));
    follow();
    this.#watch = watchRun(runFolder, follow, { intervalMs: POLL_MS });
    this.#channel.show(true);
  }

  dispose(): void {
    this.#watch?.dispose();
    this.#channel.dispose();
  }
}
