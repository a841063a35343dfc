import { readdir } from "node:fs/promises";
import path from "node:path";
import type { RunWriter } from "../../../runlog/writer";
import { trlOf } from "../../../schemas/engines/trl-mapping";
import type { ResolvedExperiment } from "../../../schemas/resolved-experiment";
import type { Progress } from "../../progress";
import { BEST } from "../embedded";
import { EngineRun } from "../engine-run";
import { MessageServer } from "../message-server";
import { type Program, runProgram } from "../program";
import { PYTHON_FILES, PYTHON_REMEDY, pythonOf } from "../python-files";
import { writeTrlJob } from "./job";

/** What the engine's own files are called in a run's folder. */
const JOB = "engine";

/** Starts processes that know of each other; unlike `accelerate launch`, on CPUs too. */
const TORCHRUN = ["-m", "torch.distributed.run", "--standalone"];

/**
 * Trains with TRL in a Python process of its own, which asks this one for rewards and tells it what
 * happens.
 *
 * @throws UserError with Python's own words when it fails.
 */
export async function trainTrl(
  experiment: ResolvedExperiment,
  writer: RunWriter,
  progress: Progress,
): Promise<"completed" | "stopped"> {
  const run = await EngineRun.begin(experiment, writer, progress);
  const folder = path.join(writer.folder, JOB);
  const output = path.join(writer.folder, "checkpoints", "trl");
  await writeTrlJob(folder, experiment, run.scoring, {
    output,
    best: path.join(writer.folder, "checkpoints", BEST),
    resume: await newestOf(output),
  });
  const server = await MessageServer.listen({
    host: "127.0.0.1",
    handle: (message) => run.handle(message),
    onFault: (error) => progress.say(String(error)),
  });
  try {
    progress.say("starting TRL");
    return await runProgram(trlProgram(experiment, folder, server.variable), writer);
  } finally {
    server.close();
  }
}

/** The program that trains a job: Python alone, or a process a GPU by `torchrun`. */
export function trlProgram(
  experiment: ResolvedExperiment,
  folder: string,
  scorer: string,
): Program {
  const engine = trlOf(experiment);
  const launch =
    engine.num_processes > 1 ? [...TORCHRUN, "--nproc_per_node", String(engine.num_processes)] : [];
  return {
    command: [pythonOf(engine), ...launch, path.join(PYTHON_FILES, "trl_trainer.py"), folder],
    folder: path.dirname(folder),
    environment: { REC_R1_SCORER: scorer, TOKENIZERS_PARALLELISM: "false" },
    remedy: PYTHON_REMEDY,
  };
}

/** The newest of Transformers' checkpoints, `checkpoint-N`. */
async function newestOf(output: string): Promise<string | null> {
  const names = await readdir(output).catch(() => []);
  const steps = names.flatMap((name) => {
    const found = /^checkpoint-(\d+)$/.exec(name);
    return found ? [Number(found[1])] : [];
  });
  return steps.length ? path.join(output, `checkpoint-${Math.max(...steps)}`) : null;
}
