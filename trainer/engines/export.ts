import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { UserError } from "../../schemas/user-error";
import { PYTHON_FILES } from "./python-files";
import type { Scoring } from "./scoring";
import { writeTrlJob } from "./trl/job";
import { verlOverrides, writeVerlFiles } from "./verl/job";

const LAUNCH = `"""Starts verl with the settings in overrides.json; more may follow on the command line."""

import json
import subprocess
import sys
from pathlib import Path

here = Path(__file__).resolve().parent
overrides = json.loads((here / "overrides.json").read_text(encoding="utf-8"))
command = [sys.executable, "-m", "verl.trainer.main_ppo", *overrides, *sys.argv[1:]]
sys.exit(subprocess.call(command, cwd=here))
`;

/** What is said of every export: how the trainer gets its rewards. */
function rewardsText(experiment: string): string {
  return `Rewards come from Rec-R1 Studio. Without further ado a process that needs them starts
\`rec-r1 score\` as scorer.json says. Start it once for all processes, and have the run recorded, with

    rec-r1 score ${JSON.stringify(experiment)} --listen 127.0.0.1:8900 --run RUN_FOLDER

and set the variable REC_R1_SCORER that it prints. The address must be one that the trainer's
processes can reach; whoever knows the variable's value can ask for rewards, and for nothing else.
`;
}

/** Writes rows, reward function and settings for verl; says what to do with them. */
export async function exportVerl(
  folder: string,
  file: string,
  experiment: ResolvedExperiment,
  scoring: Scoring,
): Promise<string> {
  await makeFolder(folder);
  await writeVerlFiles(folder, experiment, scoring);
  const overrides = verlOverrides(experiment, "", {
    checkpoints: "checkpoints",
    rollouts: "rollouts",
    validation: "validation",
  });
  await writeFile(path.join(folder, "overrides.json"), `${JSON.stringify(overrides, null, 2)}\n`);
  await writeFile(path.join(folder, "launch.py"), LAUNCH);
  await writeScorer(folder, file);
  await writeFile(
    path.join(folder, "README.md"),
    `# ${experiment.name} for verl

\`python launch.py\` trains, with \`overrides.json\` for verl's \`main_ppo\`; relative paths in it begin
in this folder. On a Ray cluster: \`ray job submit --working-dir . -- python3 launch.py\`.

\`train.parquet\`, \`validation.parquet\` and \`test.parquet\` are verl's rows; \`rec_r1_reward.py\` is its
reward function. Rollouts are written to \`rollouts/N.jsonl\`; the inspector imports them.

${rewardsText(file)}
The settings were composed with the configuration of verl 0.9.1 in this project's tests; no training
with verl has been tested, for want of GPUs.
`,
  );
  return "to train: python launch.py in that folder; see its README.md. Checked against verl 0.9.1's configuration; training with it was never tested.";
}

/** Writes prompts, settings and the trainer's script for TRL; says what to do with them. */
export async function exportTrl(
  folder: string,
  file: string,
  experiment: ResolvedExperiment,
  scoring: Scoring,
): Promise<string> {
  await makeFolder(folder);
  await writeTrlJob(folder, experiment, scoring, {
    output: "checkpoints",
    best: "checkpoints/best",
    resume: null,
  });
  for (const name of ["trl_trainer.py", "rec_r1_client.py"])
    await copyFile(path.join(PYTHON_FILES, name), path.join(folder, name));
  await writeScorer(folder, file);
  await writeFile(
    path.join(folder, "README.md"),
    `# ${experiment.name} for TRL

\`python trl_trainer.py .\` in this folder trains; for several processes
(engine.num_processes) \`torchrun --nproc_per_node N trl_trainer.py .\`. \`job.json\` holds GRPOConfig's settings,
\`train.jsonl\`, \`validation.jsonl\` and \`test.jsonl\` the prompts.

${rewardsText(file)}
Tested with TRL 1.16 and Transformers 5.24 on CPU.
`,
  );
  return "to train: python trl_trainer.py . in that folder; see its README.md";
}

async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length)
    throw new UserError("this folder is not empty; name another", { file: folder });
  await mkdir(folder, { recursive: true });
}

/** How a trainer's process starts the scorer itself: this very program. */
async function writeScorer(folder: string, file: string): Promise<void> {
  const command = [process.execPath, process.argv[1]!, "score", file];
  await writeFile(path.join(folder, "scorer.json"), `${JSON.stringify(command, null, 2)}\n`);
}
