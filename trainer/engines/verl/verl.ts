import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { RunWriter } from "../../../runlog/writer";
import { type VerlEngine, verlOf } from "../../../schemas/engines/verl-mapping";
import type { ResolvedExperiment } from "../../../schemas/resolved-experiment";
import type { Progress } from "../../progress";
import { EngineRun } from "../engine-run";
import { MessageServer } from "../message-server";
import { type Program, runProgram } from "../program";
import { PYTHON_REMEDY, pythonOf } from "../python-files";
import { VerlFollower } from "./follow";
import { verlOverrides, writeVerlFiles } from "./job";

/** Ray's command line as a module: the interpreter decides which Ray it is. */
const RAY = ["-m", "ray.scripts.scripts"];
const VERL = ["-m", "verl.trainer.main_ppo"];

/**
 * Trains with verl, on this machine or as a job of a Ray cluster: verl's reward workers ask this
 * process for rewards, and what verl writes is read back into the run while it trains. On a cluster
 * the run's folder must be on a file system that its machines share.
 *
 * @throws UserError with verl's own words when it fails.
 */
export async function trainVerl(
  experiment: ResolvedExperiment,
  writer: RunWriter,
  progress: Progress,
): Promise<"completed" | "stopped"> {
  const engine = verlOf(experiment);
  const run = await EngineRun.begin(experiment, writer, progress);
  const folder = path.join(writer.folder, "engine");
  await writeVerlFiles(folder, experiment, run.scoring);
  const places = {
    checkpoints: path.join(writer.folder, "checkpoints", "verl"),
    rollouts: path.join(folder, "rollouts"),
    validation: path.join(folder, "validation"),
  };
  // verl empties its file of figures when it starts: a resumed run has one of its own.
  const figures = path.join(folder, `figures-${writer.state.step}.jsonl`);
  const server = await MessageServer.listen({
    host: engine.reward_host,
    handle: (message) => run.handle(message),
    onFault: (error) => progress.say(String(error)),
  });
  const environment = {
    REC_R1_SCORER: server.variable,
    VERL_FILE_LOGGER_PATH: figures,
    TOKENIZERS_PARALLELISM: "true",
  };
  const program = verlProgram(engine, {
    folder,
    environment,
    overrides: verlOverrides(experiment, engine.ray === null ? folder : "", places),
    job: jobName(writer.state.id),
  });
  const follower = new VerlFollower(run, places, figures);
  const following = follower.follow();
  try {
    progress.say(
      "settings, rows and rewards were checked against verl 0.9.1; training with verl itself was never tested here",
    );
    progress.say(engine.ray === null ? "starting verl" : `submitting to ${engine.ray}`);
    return await runProgram(program, writer);
  } finally {
    follower.end();
    await following;
    server.close();
  }
}

/** What verl is started with. */
export interface VerlLaunch {
  /** The folder of rows and reward function, which a Ray cluster is sent a copy of. */
  folder: string;
  environment: Readonly<Record<string, string>>;
  overrides: readonly string[];
  /** The job's name on the cluster. */
  job: string;
}

/** The program that trains: verl itself, or Ray's client that submits it and shows its log. */
export function verlProgram(engine: VerlEngine, launch: VerlLaunch): Program {
  const python = pythonOf(engine);
  const { folder, environment, overrides, job } = launch;
  const hydra = ["hydra.run.dir=hydra", "hydra.output_subdir=null"];
  const base = { folder, environment, remedy: PYTHON_REMEDY };
  if (engine.ray === null)
    return { ...base, command: [python, ...VERL, ...overrides, ...hydra], stopAtOnce: true };
  const address = engine.ray;
  const runtime = JSON.stringify({ working_dir: folder, env_vars: environment });
  return {
    ...base,
    command: [
      python,
      ...RAY,
      "job",
      "submit",
      "--address",
      address,
      "--submission-id",
      job,
      "--runtime-env-json",
      runtime,
      "--",
      // The cluster's machines may have another one than this.
      engine.python ?? "python3",
      ...VERL,
      ...overrides,
      ...hydra,
    ],
    stopAtOnce: true,
    onStop: async () => {
      await promisify(execFile)(python, [...RAY, "job", "stop", "--address", address, job]);
    },
  };
}

/** A run's name as Ray takes it; a resumed run is another job. */
function jobName(id: string): string {
  return `${id.replace(/[^A-Za-z0-9_-]/g, "-")}-${Date.now().toString(36)}`;
}
