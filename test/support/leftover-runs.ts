import path from "node:path";
import { isAlive, killTree } from "../../runlog/process";
import { listRuns } from "../../runlog/runs";

/** Ends trainers of a workspace: they outlive their window by design, but not the tests. */
export async function endRuns(workspace: string, kept = ".rec-r1/runs"): Promise<void> {
  for (const { state } of listRuns(path.join(workspace, kept)))
    if (state.pid !== null && isAlive(state.pid, state.process_started))
      await killTree(state.pid, "SIGKILL");
}
