import type { RunWriter } from "../../runlog/writer";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { StoppedWhileWaiting } from "../outside/unavailable";
import type { Progress } from "../progress";
import { trainByCommand } from "./command";
import { type Ending, trainEmbedded } from "./embedded";
import { trainTrl } from "./trl/trl";
import { trainVerl } from "./verl/verl";

/**
 * Trains an experiment with the engine that it names.
 *
 * @param threads CPU threads of the embedded engine; 0 for all.
 * @returns also when the run was stopped while it waited for something outside.
 */
export async function trainWithEngine(
  experiment: ResolvedExperiment,
  writer: RunWriter,
  progress: Progress,
  threads = 0,
): Promise<Ending> {
  try {
    return await train(experiment, writer, progress, threads);
  } catch (error) {
    if (error instanceof StoppedWhileWaiting) return "stopped";
    throw error;
  }
}

function train(
  experiment: ResolvedExperiment,
  writer: RunWriter,
  progress: Progress,
  threads: number,
): Promise<Ending> {
  switch (experiment.engine.kind) {
    case "embedded":
      return trainEmbedded(experiment, writer, progress, threads);
    case "trl":
      return trainTrl(experiment, writer, progress);
    case "verl":
      return trainVerl(experiment, writer, progress);
    case "command":
      return trainByCommand(experiment, writer, progress);
  }
}
