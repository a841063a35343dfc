import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { LineTail, sizeOf } from "../../runlog/lines";
import { RunFile } from "../../runlog/run-directory";
import { UserError } from "../../schemas/user-error";

/** What a trainer is started with; paths are absolute. */
export interface TrainerLaunch {
  /** A Node, or the editor's own program, which is one when told so. */
  node: string;
  /** The trainer's bundle. */
  script: string;
  experiment: string;
  runFolder: string;
  /** Settings that differ from the file's: `training.steps=2`. */
  overrides: readonly string[];
  /** CPU threads; 0 for all. */
  threads: number;
}

const POLL_MS = 50;
const LOG_TAIL_BYTES = 4096;
const LOG_TAIL_LINES = 5;

/** The trainer's arguments, as its command line reads them. */
export function trainerArguments(launch: TrainerLaunch): string[] {
  const { script, experiment, runFolder, overrides, threads } = launch;
  return [
    script,
    "train",
    experiment,
    "--run",
    runFolder,
    ...overrides.flatMap((override) => ["--set", override]),
    ...(threads > 0 ? ["--threads", String(threads)] : []),
  ];
}

/**
 * Starts a trainer that outlives this process, and waits until it has written run.json. Its output
 * goes to trainer.log in the run folder, which is made first.
 *
 * @throws UserError with the end of the log when the trainer ended before that.
 */
export async function startTrainer(launch: TrainerLaunch): Promise<void> {
  const { node, runFolder } = launch;
  mkdirSync(runFolder, { recursive: true });
  const log = path.join(runFolder, RunFile.log);
  const output = openSync(log, "a");
  let ended: string | undefined;
  const child = spawn(node, trainerArguments(launch), {
    cwd: path.dirname(launch.experiment),
    detached: true,
    stdio: ["ignore", output, output],
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    windowsHide: true,
  });
  child.on("error", ({ message }) => {
    ended = `'${node}' cannot be started (${message}); see the setting recR1.nodePath`;
  });
  child.on("exit", (code, signal) => {
    ended ??= `the trainer ended at once (${signal ?? `exit status ${code}`})`;
  });
  child.unref();
  closeSync(output);

  const state = path.join(runFolder, RunFile.state);
  while (!existsSync(state)) {
    if (ended !== undefined)
      throw new UserError([ended, ...lastLines(log)].join("\n"), { file: log });
    await setTimeout(POLL_MS);
  }
}

/** Two steps, and where there is a warm start, one epoch of it. */
export function smokeOverrides(training: { warm_start?: unknown }): string[] {
  const overrides = ["training.steps=2"];
  if (training.warm_start) overrides.push("training.warm_start.epochs=1");
  return overrides;
}

/** The last lines of a log, for a message. */
export function lastLines(log: string): string[] {
  const tail = new LineTail(log);
  tail.position = Math.max(0, sizeOf(log) - LOG_TAIL_BYTES);
  const lines: string[] = [];
  tail.read((bytes) => {
    lines.push(bytes.toString("utf8"));
  });
  return lines.slice(-LOG_TAIL_LINES);
}
