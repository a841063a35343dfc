import { RunReader } from "../../runlog/reader";
import { listRuns } from "../../runlog/runs";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { readResolved } from "../../trainer/resolved-copy";

/** The steps that a speed is the mean of. */
const STEPS = 20;
/** Older runs than this many are not looked at. */
const RUNS = 20;

/** Rollouts a second of the newest run of the same engine and model; undefined without one. */
export function measuredSpeed(
  runsFolders: readonly string[],
  experiment: ResolvedExperiment,
): number | undefined {
  const runs = runsFolders.flatMap((folder) => listRuns(folder).slice(0, RUNS));
  for (const { folder } of runs) {
    if (!isSameWork(folder, experiment)) continue;
    const reader = RunReader.open(folder);
    const speeds = reader.events.flatMap((event) =>
      event.type === "step" && event.phase === "rl" && event.metrics.rollouts_per_second
        ? [event.metrics.rollouts_per_second]
        : [],
    );
    reader.close();
    const last = speeds.slice(-STEPS);
    if (last.length) return last.reduce((sum, speed) => sum + speed, 0) / last.length;
  }
  return undefined;
}

function isSameWork(runFolder: string, { rewriter, engine }: ResolvedExperiment): boolean {
  try {
    const other = readResolved(runFolder);
    return (
      other.engine.kind === engine.kind &&
      other.rewriter.model === rewriter.model &&
      other.rewriter.sampling.max_new_tokens === rewriter.sampling.max_new_tokens
    );
  } catch {
    return false;
  }
}
