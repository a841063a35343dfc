import { writeFile } from "node:fs/promises";
import path from "node:path";
import { trlBatches, trlOf } from "../../../schemas/engines/trl-mapping";
import { trlSettings } from "../../../schemas/engines/trl-rules";
import type { ResolvedExperiment } from "../../../schemas/resolved-experiment";
import { writePrompts } from "../prompts";
import type { Scoring } from "../scoring";

/** Prompts that evaluation writes for at once. */
const EVALUATION_BATCH = 64;

/** Where a job's output goes. */
export interface JobPlaces {
  /** Folder of TRL's checkpoints. */
  output: string;
  /** Folder of the best model. */
  best: string;
  /** Checkpoint to go on from. */
  resume: string | null;
}

/** Writes what `python/trl_trainer.py` reads: the job, and a file of prompts for each split. */
export async function writeTrlJob(
  folder: string,
  experiment: ResolvedExperiment,
  scoring: Scoring,
  { output, best, resume }: JobPlaces,
): Promise<void> {
  const { rewriter, training, evaluation } = experiment;
  const job = {
    model: rewriter.model,
    settings: trlSettings(experiment),
    lora: rewriter.lora ?? null,
    num_processes: trlOf(experiment).num_processes,
    updates_per_step: trlBatches(experiment).updates,
    steps: training.steps,
    evaluate_every: evaluation.every,
    evaluation_batch: EVALUATION_BATCH,
    max_new_tokens: rewriter.sampling.max_new_tokens,
    output,
    best,
    resume,
  };
  await writePrompts(folder, scoring);
  await writeFile(path.join(folder, "job.json"), `${JSON.stringify(job, null, 2)}\n`);
}
