import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { killTree } from "../../runlog/process";
import type { RunWriter } from "../../runlog/writer";
import { UserError } from "../../schemas/user-error";
import { linesOf } from "./message-server";

/** A program that trains, as it is started: without a shell, its arguments one by one. */
export interface Program {
  command: readonly [string, ...string[]];
  folder: string;
  environment: Readonly<Record<string, string>>;
  /** What to do when there is no such program. */
  remedy: string;
  /** Whether it cannot be told to finish its step, and is ended when the run is asked to stop. */
  stopAtOnce?: boolean;
  /** What else is to be done when the run is asked to stop: what it started elsewhere. */
  onStop?(): Promise<void>;
}

/** How long a program that was told to stop may take for its step and checkpoint, in seconds. */
const GRACE_SECONDS = 60;
const POLL_MS = 500;
const KEPT_LINES = 30;
/** Of longer lines the beginning is told, in characters; the log has the rest. */
const LONGEST_SAID = 300;

/**
 * Runs a trainer's program to its end. What it prints goes to the log. When the run is asked to
 * stop, the program is told by the answer to its next step, and ended with all that it started
 * when it is still there after a minute.
 *
 * @param onLine takes a line of its standard output, and may reply on its standard input; false for
 * a line that belongs in the log.
 * @returns whether it ended because it was asked to.
 * @throws UserError with the end of its output when it fails.
 */
export async function runProgram(
  program: Program,
  writer: RunWriter,
  onLine: (line: string, reply: (text: string) => void) => Promise<boolean> = async () => false,
): Promise<"completed" | "stopped"> {
  const { command, folder, environment, remedy } = program;
  const [file, ...args] = command;
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...process.env, PYTHONUNBUFFERED: "1", ...environment },
    stdio: ["pipe", "pipe", "pipe"],
    // Ctrl-C in a terminal is for this process, which lets the program finish its step.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  const last: string[] = [];
  const keep = (line: string) => {
    process.stderr.write(`${line}\n`);
    last.push(line);
    if (last.length > KEPT_LINES) last.shift();
  };
  const ended = endOf(child, file, remedy);
  // A program that doesn't read its input must not end this one.
  child.stdin!.on("error", () => {});
  let fault: unknown;
  const reading = [
    follow(child.stderr!.setEncoding("utf8"), async (line) => keep(line)),
    follow(child.stdout!.setEncoding("utf8"), async (line) => {
      if (!(await onLine(line, (text) => void child.stdin!.write(text)))) keep(line);
    }),
  ].map((work) =>
    work.catch((error: unknown) => {
      fault ??= error;
      if (child.pid !== undefined) void killTree(child.pid, "SIGKILL");
    }),
  );
  const watch = watchForStop(child, program, writer);
  const onExit = () => child.kill("SIGKILL");
  process.once("exit", onExit);
  try {
    const { code, signal } = await ended;
    await Promise.all(reading);
    if (fault !== undefined) throw fault;
    if (writer.stopRequested()) return "stopped";
    if (code === 0) return "completed";
    throw new UserError(
      [`${file} ended with ${signal ?? `exit status ${code}`}`, ...lastWords(last)].join("\n"),
    );
  } finally {
    watch.abort();
    process.off("exit", onExit);
  }
}

/** The end of an output; of a Python traceback only the error, which says what a person can mend. */
function lastWords(lines: readonly string[]): string[] {
  const said = lines.filter((line) => line.trim());
  const error = said.findLastIndex((line) => /^[A-Za-z_][\w.]*(Error|Exception|Exit)\b/.test(line));
  return said
    .slice(Math.max(error, said.length - 8, 0))
    .map((line) => (line.length > LONGEST_SAID ? `${line.slice(0, LONGEST_SAID)}…` : line));
}

async function follow(
  stream: AsyncIterable<string>,
  take: (line: string) => Promise<void>,
): Promise<void> {
  for await (const line of linesOf(stream)) await take(line);
}

function endOf(
  child: ChildProcess,
  file: string,
  remedy: string,
): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.once("error", ({ message }) =>
      reject(new UserError(`'${file}' cannot be started (${message}); ${remedy}`)),
    );
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
}

/** Ends the program when the run was asked to stop and the program does not leave by itself. */
function watchForStop(
  child: ChildProcess,
  { stopAtOnce, onStop }: Program,
  writer: RunWriter,
): AbortController {
  const control = new AbortController();
  const { signal } = control;
  void (async () => {
    while (!writer.stopRequested()) await setTimeout(POLL_MS, undefined, { signal });
    await onStop?.();
    if (!stopAtOnce) await setTimeout(GRACE_SECONDS * 1000, undefined, { signal });
    if (child.pid !== undefined) await killTree(child.pid, "SIGTERM");
    await setTimeout(2000, undefined, { signal });
    if (child.pid !== undefined) await killTree(child.pid, "SIGKILL");
  })().catch(() => {});
  return control;
}
