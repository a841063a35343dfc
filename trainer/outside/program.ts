import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { killTree } from "../../runlog/process";
import { isObject } from "../../schemas/json";
import { UserError } from "../../schemas/user-error";
import { fileHashes } from "../file-hash";
import { fillEnvironment } from "./environment-variables";
import { LineSplitter } from "./line-splitter";
import { StderrLog } from "./stderr-log";
import { Unavailable } from "./unavailable";

/** A program that is asked in JSON lines. */
export interface ProgramSpec {
  /** The program and its arguments, as they are handed to the system; no shell reads them. */
  command: readonly string[];
  /** Folder that it is started in. */
  cwd: string;
  /** Variables beside this process's own; `${env:…}` is filled in. */
  env: Readonly<Record<string, string>>;
  /** Longest wait for the next answer. */
  timeout_seconds: number;
}

/** A request; its `id` is given by {@link Program.ask}. */
export type Request = Readonly<Record<string, unknown>>;
/** An answer without its `id`. */
export type Answer = Readonly<Record<string, unknown>>;

interface Pending {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** Deaths in a row, without an answer between them, after which it is not started again. */
const MOST_DEATHS = 10;
/** Between being told to end and being made to. */
const LAST_CHANCE_MS = 2_000;
const SHOWN = 120;

/**
 * A program that reads requests as JSON lines and writes an answer to each, in any order, as a JSON
 * line with the request's `id`. It is started when it is first asked and goes on until
 * {@link dispose}; when it dies, it is started again at the next asking. What it writes to its
 * standard error goes to this process's own, up to a bound.
 *
 * Faults of a program that never answered, answers that break the protocol, and a program that
 * keeps dying are UserErrors; all else that goes wrong is {@link Unavailable}. Either way the
 * program is ended, with all that it started, and every request in hand fails.
 */
export class Program {
  #child: ChildProcessWithoutNullStreams | undefined;
  #stderr = new StderrLog("");
  #pending = new Map<number, Pending>();
  #nextId = 1;
  #deaths = 0;
  #hasAnswered = false;
  #watchdog: NodeJS.Timeout | undefined;

  constructor(readonly spec: ProgramSpec) {}

  /** The command, for messages. */
  get name(): string {
    return `'${this.spec.command.join(" ")}'`;
  }

  /**
   * Asks for an answer to each request.
   *
   * @returns the answers in the order of the requests.
   */
  async ask(requests: readonly Request[], signal?: AbortSignal): Promise<Answer[]> {
    signal?.throwIfAborted();
    if (requests.length === 0) return [];
    const child = this.#running();
    const answers = requests.map((request) => {
      const id = this.#nextId++;
      return new Promise<Answer>((resolve, reject) => {
        this.#pending.set(id, { resolve, reject });
        child.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
      });
    });
    this.#watch();
    const abort = () => this.#end(child, new Error("given up"));
    signal?.addEventListener("abort", abort, { once: true });
    try {
      return await Promise.all(answers);
    } catch (error) {
      await Promise.allSettled(answers);
      throw signal?.aborted ? signal.reason : error;
    } finally {
      signal?.removeEventListener("abort", abort);
    }
  }

  /** The files that the command names, by SHA-256: what ran under those names. */
  async inspect(): Promise<{ files: Record<string, string | null> }> {
    return { files: await fileHashes(this.spec.command, this.spec.cwd) };
  }

  /** Lets the program end, and makes it when it does not. */
  async dispose(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    this.#child = undefined;
    clearTimeout(this.#watchdog);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.stdin.end();
    const last = new AbortController();
    await Promise.race([ended, sleep(LAST_CHANCE_MS, undefined, { signal: last.signal })]);
    last.abort();
    await endTree(child);
  }

  #running(): ChildProcessWithoutNullStreams {
    if (this.#child) return this.#child;
    const { command, cwd, env } = this.spec;
    const [file, ...args] = command.map(fillEnvironment);
    const filled = Object.entries(env).map(([name, value]) => [name, fillEnvironment(value)]);
    const child = spawn(file!, args, {
      cwd,
      env: { ...process.env, ...Object.fromEntries(filled) },
      stdio: "pipe",
      windowsHide: true,
      // A group of its own: Ctrl-C is for the trainer, which then ends the program in good order.
      detached: process.platform !== "win32",
    });
    this.#child = child;
    living.add(child);
    // Only who waits for an answer keeps this process alive, by the time that it waits at most.
    child.unref();
    for (const pipe of [child.stdin, child.stdout, child.stderr]) (pipe as Socket).unref();
    this.#stderr = new StderrLog(file!);
    const lines = new LineSplitter((line) => this.#read(child, line));
    child.stdout.on("data", (bytes: Buffer) => {
      if (!lines.push(bytes))
        this.#end(child, new UserError(`${this.name} answered with a line that is too long`));
    });
    child.stderr.on("data", (bytes: Buffer) => this.#stderr.push(bytes));
    // A program that has gone is told of by its end, not by the pipe to it.
    child.stdin.on("error", () => {});
    child.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "ENOENT" ? "there is no such program or folder" : error.message;
      this.#end(child, new UserError(`${this.name} cannot be started in ${cwd}: ${why}`));
    });
    const died = (code: number | null, signal: NodeJS.Signals | null) =>
      this.#died(child, signal ?? `exit status ${code}`);
    child.once("close", died);
    // What it started may hold its pipes open.
    child.once("exit", (code, signal) => setTimeout(died, LAST_CHANCE_MS, code, signal).unref());
    return child;
  }

  #read(child: ChildProcessWithoutNullStreams, line: string): void {
    if (child !== this.#child || line.trim() === "") return;
    const answer = parsed(line);
    const pending = typeof answer?.id === "number" ? this.#pending.get(answer.id) : undefined;
    if (!answer || !pending) {
      const wanted = answer
        ? "expected the id of a request, once"
        : "expected one JSON object a line; what is said for people belongs on standard error";
      const shown = JSON.stringify(line.slice(0, SHOWN));
      this.#end(child, new UserError(`${this.name} answered ${shown}; ${wanted}`));
      return;
    }
    const { id, ...rest } = answer;
    this.#pending.delete(id as number);
    if (typeof rest.error === "string") {
      pending.reject(this.#failure(`${this.name} says: ${rest.error.slice(0, 500)}`));
    } else {
      this.#hasAnswered = true;
      this.#deaths = 0;
      pending.resolve(rest);
    }
    this.#watch();
  }

  #died(child: ChildProcessWithoutNullStreams, how: string): void {
    if (child !== this.#child) return;
    this.#deaths++;
    const message = `${this.name} ended (${how})${this.#stderr.tail()}`;
    this.#end(
      child,
      this.#deaths < MOST_DEATHS
        ? this.#failure(message)
        : new UserError(`${message}; it ended ${MOST_DEATHS} times in a row without an answer`),
    );
  }

  /** Waits for a program that has worked before; one that never did is wrong. */
  #failure(message: string): Error {
    return this.#hasAnswered ? new Unavailable(message) : new UserError(message);
  }

  #watch(): void {
    clearTimeout(this.#watchdog);
    const child = this.#child;
    if (this.#pending.size === 0 || !child) return;
    const { timeout_seconds } = this.spec;
    this.#watchdog = setTimeout(() => {
      const silent = `${this.name} gave no answer for ${timeout_seconds} s`;
      this.#end(child, this.#failure(`${silent}${this.#stderr.tail()}`));
    }, timeout_seconds * 1000);
  }

  /** Ends the program with all that it started; whatever was asked of it fails. */
  #end(child: ChildProcessWithoutNullStreams, error: Error): void {
    if (child !== this.#child) return;
    this.#child = undefined;
    clearTimeout(this.#watchdog);
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(error);
    void endTree(child);
  }
}

/** Programs that have been started and not ended. */
const living = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of living) killGroup(child);
});

/** Ends a program with all that it started; those that are gone already don't matter. */
async function endTree(child: ChildProcess): Promise<void> {
  living.delete(child);
  const gone = child.exitCode !== null || child.signalCode !== null;
  if (child.pid !== undefined && !gone) await killTree(child.pid, "SIGKILL").catch(() => {});
  killGroup(child);
}

/** What it started may have outlived it; where there are groups, they are its own. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined || process.platform === "win32") return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {}
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
