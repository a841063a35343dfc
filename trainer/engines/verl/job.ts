import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { verlSettings } from "../../../schemas/engines/verl-rules";
import type { ResolvedExperiment } from "../../../schemas/resolved-experiment";
import { ROLES } from "../prompts";
import { PYTHON_FILES } from "../python-files";
import type { Scoring } from "../scoring";
import { override, overridesOf } from "./hydra";
import { rowsFile, verlRows, writeRows } from "./rows";

/** Where a job's output goes. */
export interface VerlPlaces {
  /** Folder of verl's checkpoints, `global_step_N`. */
  checkpoints: string;
  /** Folder of the rollouts that verl dumps, `N.jsonl`. */
  rollouts: string;
  /** The same of validation. */
  validation: string;
}

/** verl's reward function, and what it imports. */
const REWARD = "rec_r1_reward.py";
const REWARD_FILES = [REWARD, "rec_r1_client.py"];

/** Writes rows and the reward function, which are all the files that verl reads. */
export async function writeVerlFiles(
  folder: string,
  experiment: ResolvedExperiment,
  scoring: Scoring,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const role of ROLES)
    await writeRows(rowsFile(folder, role), await verlRows(experiment.name, scoring, role));
  for (const name of REWARD_FILES)
    await copyFile(path.join(PYTHON_FILES, name), path.join(folder, name));
}

/**
 * The arguments of `verl.trainer.main_ppo`: the experiment's settings and the paths of its files.
 *
 * @param folder as verl's processes see it; empty when it is their working folder.
 */
export function verlOverrides(
  experiment: ResolvedExperiment,
  folder: string,
  { checkpoints, rollouts, validation }: VerlPlaces,
): string[] {
  return [
    ...overridesOf(verlSettings(experiment)),
    override("data.train_files", rowsFile(folder, "train")),
    override("data.val_files", rowsFile(folder, "validation")),
    override("reward.custom_reward_function.path", path.join(folder, REWARD)),
    override("reward.custom_reward_function.name", "compute_score"),
    override("trainer.project_name", "rec-r1"),
    override("trainer.experiment_name", experiment.name),
    override("trainer.default_local_dir", checkpoints),
    override("trainer.rollout_data_dir", rollouts),
    override("trainer.validation_data_dir", validation),
  ];
}
