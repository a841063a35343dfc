import * as vscode from "vscode";
import type { RunSummary } from "../../runlog/runs";
import type { RunRegistry } from "./run-registry";
import { labelText, rowText } from "./wording";

/**
 * Shows a live run's progress as a notification until it ends or the notification is closed, which
 * leaves the run alone. Only for those who ask: the status bar and the view say it all the time.
 */
export async function showProgress(runs: RunRegistry, run: RunSummary): Promise<void> {
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: labelText(run),
      cancellable: true,
    },
    (progress, closed) =>
      new Promise<void>((resolve) => {
        let done = 0;
        const show = () => {
          const now = runs.live.find(({ folder }) => folder === run.folder);
          if (!now) return end();
          const { step, steps } = now.state;
          const share = steps > 0 ? (100 * step) / steps : 0;
          progress.report({ message: rowText(now), increment: Math.max(0, share - done) });
          done = Math.max(done, share);
        };
        const end = () => {
          changes.dispose();
          resolve();
        };
        const changes = runs.onChange(show);
        closed.onCancellationRequested(end);
        show();
      }),
  );
}
