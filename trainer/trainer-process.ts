import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { deathWatch } from "../runlog/death";
import { LineTail, sizeOf } from "../runlog/lines";
import { RunFile } from "../runlog/run-directory";
import { summaryOf } from "../runlog/runs";
import { UserError } from "../schemas/user-error";

/** What a trainer is started with; paths are absolute. */
export interface TrainerLaunch {
  /** A Node, or the editor's own program, which is one when told so. */
  node: string;
  /** The trainer's bundle. */
  script: string;
  runFolder: string;
  /** What it is to do, as its command line reads it; see {@link trainCommand}. */
  command: readonly string[];
  /** Variables beside those of this process. */
  environment?: Readonly<Record<string, string>>;
}

/** How a run differs from what its file says. */
export interface CommandOptions {
  /** Settings that differ: `training.steps=2`. */
  overrides?: readonly string[];
  /** CPU threads; 0 for all. */
  threads?: number;
}

const POLL_MS = 50;
const LOG_TAIL_BYTES = 4096;
const LOG_TAIL_LINES = 5;

/** The command line that trains an experiment into a run folder. */
export function trainCommand(
  experiment: string,
  runFolder: string,
  options: CommandOptions = {},
): string[] {
  return ["train", experiment, "--run", runFolder, ...flagsOf(options)];
}

/** The command line that goes on with a run, or begins one that was queued. */
export function resumeCommand(runFolder: string, options: CommandOptions = {}): string[] {
  return ["resume", runFolder, ...flagsOf(options)];
}

/** The flags that say how a run differs from what its file says. */
export function flagsOf({ overrides = [], threads = 0 }: CommandOptions): string[] {
  return [
    ...overrides.flatMap((override) => ["--set", override]),
    ...(threads > 0 ? ["--threads", String(threads)] : []),
  ];
}

/**
 * Starts a trainer that outlives this process, and waits until it has made the run its own. Its
 * output goes to trainer.log in the run folder, which is made first. As long as this process
 * lives, it notes in the run how a trainer died that could not say so itself.
 *
 * @returns the trainer's end, for those who wait for it.
 * @throws UserError with the end of the log when the trainer ended before that.
 */
export async function startTrainer(launch: TrainerLaunch): Promise<{ ended: Promise<void> }> {
  const { node, script, runFolder, command, environment } = launch;
  mkdirSync(runFolder, { recursive: true });
  const log = path.join(runFolder, RunFile.log);
  const output = openSync(log, "a");
  let failure: string | undefined;
  const noteDeath = deathWatch(runFolder);
  const child = spawn(node, [script, ...command], {
    cwd: runFolder,
    detached: true,
    stdio: ["ignore", output, output],
    env: { ...process.env, ...environment, ELECTRON_RUN_AS_NODE: "1" },
    windowsHide: true,
  });
  const ended = endOf(child).then(({ code, signal, error }) => {
    failure = error
      ? `'${node}' cannot be started (${error.message}); see the setting recR1.nodePath`
      : `the trainer ended at once (${signal ?? `exit status ${code}`})`;
    noteDeath(code, signal);
  });
  child.unref();
  closeSync(output);

  while (!hasBegun(runFolder, child)) {
    if (failure !== undefined)
      throw new UserError([failure, ...lastLines(log)].join("\n"), { file: log });
    await setTimeout(POLL_MS);
  }
  return { ended };
}

/** run.json names the process that works on it. */
function hasBegun(runFolder: string, child: ChildProcess): boolean {
  return child.pid !== undefined && summaryOf(runFolder)?.state.pid === child.pid;
}

/** How a process ended, or why it never began. */
interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
  error?: Error;
}

async function endOf(child: ChildProcess): Promise<End> {
  try {
    const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
    return { code, signal };
  } catch (error) {
    return { code: null, signal: null, error: error as Error };
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
