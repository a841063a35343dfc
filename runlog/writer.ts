import { existsSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import type {
  Measurement,
  Rollout,
  RunDocument,
  RunEvent,
  RunQuery,
  RunState,
} from "../schemas/generated/run-events";
import {
  validateMeasurement,
  validateRollout,
  validateRunDocument,
  validateRunEvent,
  validateRunQuery,
  validateRunState,
} from "../schemas/generated/run-events.validate";
import { messageOf, UserError } from "../schemas/user-error";
import { IndexAppender } from "./index-file";
import { LineAppender } from "./line-appender";
import { LineTail, parseLine } from "./lines";
import { livenessOf } from "./liveness";
import { makeRun, type RunInit } from "./new-run";
import { processStarted } from "./process";
import { QueryLog } from "./query-log";
import { RolloutColumns } from "./rollout-columns";
import { RolloutIndex } from "./rollout-index";
import { faultOf, RunFile, readRunState, writeRunState } from "./run-directory";
import { SpareRoom } from "./spare-room";
import { isDiskFull, writeFailure } from "./write-failure";

const HEARTBEAT_MS = 2_000;
const SPACE_POLL_MS = 1_000;

type WithoutTime<E> = E extends { time: string } ? Omit<E, "time"> : never;
/** An event before its time is filled in. */
export type NewRunEvent = WithoutTime<RunEvent>;

/**
 * Writes a run folder; one writer a run. Every append hands whole lines to the operating system
 * before it returns, so that a killed trainer loses nothing that it had appended. Methods throw
 * UserError when the disk is full or the folder cannot be written, and an Error when what is to be
 * written breaks run-events.schema.json.
 */
export class RunWriter {
  readonly #rollouts: LineAppender;
  readonly #events: LineAppender;
  readonly #queries: LineAppender;
  readonly #documents: LineAppender;
  readonly #evaluations: LineAppender;
  readonly #queryNumbers: Map<string, number>;
  readonly #documentIds = new Set<string>();
  /** Undefined once it could not be written: readers go on by the lines themselves. */
  #index: IndexAppender | undefined;
  #state: RunState;
  readonly #heartbeat: NodeJS.Timeout;
  readonly #spare: SpareRoom;

  private constructor(
    readonly folder: string,
    state: RunState,
  ) {
    const file = (name: string) => path.join(folder, name);
    try {
      this.#rollouts = new LineAppender(file(RunFile.rollouts));
      this.#events = new LineAppender(file(RunFile.events));
      this.#queries = new LineAppender(file(RunFile.queries));
      this.#documents = new LineAppender(file(RunFile.documents));
      this.#evaluations = new LineAppender(file(RunFile.evaluations));
    } catch (error) {
      throw writeFailure(folder, error);
    }
    const queries = new QueryLog(file(RunFile.queries));
    queries.refresh();
    this.#queryNumbers = queries.numbers;
    new LineTail(file(RunFile.documents)).read((bytes) => {
      const document = parseLine<RunDocument>(bytes, validateRunDocument);
      if (document) this.#documentIds.add(document.id);
    });
    this.#openIndex();
    rmSync(file(RunFile.stop), { force: true });
    this.#state = state;
    this.#writeState();
    this.#spare = new SpareRoom(folder);
    this.#spare.take();
    // The run goes on without a beat that failed; a disk that stays full stops the next append.
    this.#heartbeat = setInterval(() => {
      try {
        this.beat();
      } catch {}
    }, HEARTBEAT_MS).unref();
  }

  /**
   * Starts a run in a folder, which is made when it is missing.
   *
   * @throws UserError when the folder holds a run already.
   */
  static create(
    folder: string,
    init: RunInit,
    experimentText: string,
    resolved: unknown,
  ): RunWriter {
    const state = makeRun(folder, init, experimentText, resolved);
    return new RunWriter(folder, {
      ...state,
      state: "starting",
      ...thisProcess(),
      started: state.created,
    });
  }

  /**
   * Begins a run that was queued, or goes on with one that ended or crashed: cuts torn lines away,
   * repairs the index, and takes an old request to stop back.
   *
   * @throws UserError when the folder holds no run, or a trainer still works on it.
   */
  static reopen(folder: string): RunWriter {
    const { message: _, queue_order: __, ...state } = readRunState(folder);
    if (livenessOf(state) === "live" && state.pid !== process.pid)
      throw new UserError(
        `process ${state.pid} on ${state.host} still works on this run; stop it first`,
        { file: folder },
      );
    const heartbeat = new Date().toISOString();
    return new RunWriter(folder, {
      ...state,
      state: "starting",
      ...thisProcess(),
      started: state.started ?? heartbeat,
      ended: null,
      heartbeat,
    });
  }

  get state(): RunState {
    return this.#state;
  }

  /**
   * Appends rollouts, all of them or none. Their queries come first, by {@link appendQuery}. A
   * group that was written before, by a run that crashed and was resumed, is superseded.
   */
  appendRollouts(rollouts: readonly Rollout[]): void {
    const lines: Buffer[] = [];
    const columns = new RolloutColumns(this.#index?.components);
    let offset = this.#rollouts.size;
    for (const rollout of rollouts) {
      const line = lineOf(rollout, validateRollout, "rollout");
      const query = this.#queryNumbers.get(rollout.query_id);
      if (query === undefined)
        throw new Error(`the query '${rollout.query_id}' of a rollout was not appended before it`);
      columns.push(rollout, query, offset, line.length - 1);
      offset += line.length;
      lines.push(line);
    }
    this.#rollouts.append(Buffer.concat(lines));
    this.#appendToIndex(columns);
  }

  /** Appends an event and fills in its time; figures that are no numbers are written as null. */
  appendEvent(event: NewRunEvent): void {
    const timed = { time: new Date().toISOString(), ...event };
    if (timed.type === "step")
      timed.metrics = Object.fromEntries(
        Object.entries(timed.metrics).map(([name, value]) => [
          name,
          Number.isFinite(value) ? value : null,
        ]),
      );
    this.#events.append(lineOf(timed, validateRunEvent, "event"));
  }

  /** Appends a query, unless its id was appended before. */
  appendQuery(query: RunQuery): void {
    if (this.#queryNumbers.has(query.id)) return;
    this.#queries.append(lineOf(query, validateRunQuery, "query"));
    this.#queryNumbers.set(query.id, this.#queryNumbers.size);
  }

  /** Appends an item's title, unless its id was appended before. */
  appendDocument(document: RunDocument): void {
    if (this.#documentIds.has(document.id)) return;
    this.#documents.append(lineOf(document, validateRunDocument, "document"));
    this.#documentIds.add(document.id);
  }

  /** Appends what a system did with the queries of a split, all of it or nothing. */
  appendMeasurements(measurements: readonly Measurement[]): void {
    const lines = measurements.map((line) => lineOf(line, validateMeasurement, "measurement"));
    this.#evaluations.append(Buffer.concat(lines));
  }

  /** Changes run.json, which also is a heartbeat. */
  update(change: Partial<RunState>): void {
    this.#state = { ...this.#state, ...change, heartbeat: new Date().toISOString() };
    this.#writeState();
  }

  /** Tells readers that the trainer lives. Also done every 2 s by itself. */
  beat(): void {
    this.update({});
  }

  /**
   * Does what writes; while the disk is full, the run is paused and waits for space, and then it is
   * done again from its beginning: it must be something that can be done twice.
   *
   * @param onPause is told, once, what is the matter.
   * @throws what `work` throws otherwise, and DiskFullError when the run is asked to stop meanwhile.
   */
  async whenSpace<T>(work: () => T | Promise<T>, onPause: (message: string) => void): Promise<T> {
    const before = this.#state.state;
    for (let paused = false; ; ) {
      try {
        const done = await work();
        if (paused) {
          this.#spare.take();
          this.goOn(before);
        }
        return done;
      } catch (error) {
        if (!isDiskFull(error) || this.stopRequested()) throw error;
        if (!paused) {
          this.#spare.give();
          const message = `paused: ${messageOf(writeFailure(this.folder, error))}`;
          onPause(message);
          try {
            this.pause(message);
          } catch {
            // Not even room for that; the trainer is alive, and its message says it too.
          }
        }
        paused = true;
        await setTimeout(SPACE_POLL_MS);
      }
    }
  }

  /** Tells readers that the run waits, and for what. */
  pause(message: string): void {
    this.update({ state: "paused", message });
  }

  /** Takes {@link pause} back; the run is in `state` again. */
  goOn(state: RunState["state"]): void {
    const { message: _, ...rest } = this.#state;
    this.#state = rest;
    this.update({ state });
  }

  /** Asks this run's trainer to stop, as anything that writes the file `stop` does. */
  requestStop(): void {
    requestStop(this.folder);
  }

  /** Whether someone asked the trainer to finish its step, save a checkpoint and leave. */
  stopRequested(): boolean {
    return existsSync(path.join(this.folder, RunFile.stop));
  }

  /** Ends the heartbeat and closes the files; run.json stays as it was last written. */
  close(): void {
    clearInterval(this.#heartbeat);
    this.#spare.give();
    for (const file of [this.#rollouts, this.#events, this.#queries, this.#documents]) file.close();
    this.#evaluations.close();
    this.#index?.close();
    this.#index = undefined;
  }

  #writeState(): void {
    if (!validateRunState(this.#state))
      throw new Error(`run.json would be wrong: ${faultOf(validateRunState)}`);
    writeRunState(this.folder, this.#state);
  }

  /** Makes the index agree with rollouts.jsonl, and opens it for appending. */
  #openIndex(): void {
    const file = path.join(this.folder, RunFile.index);
    const index = new RolloutIndex(this.#rollouts.file, file);
    try {
      index.refresh(this.#queryNumbers, this.#rollouts.size);
      // Also when it was complete: a torn record at its end, or too many, are gone then.
      index.save();
      this.#index = new IndexAppender(file, index.columns.count);
    } catch (error) {
      throw writeFailure(file, error);
    }
  }

  #appendToIndex(columns: RolloutColumns): void {
    if (!this.#index) return;
    try {
      if (columns.components.size > this.#index.components.length) {
        // A component was seen for the first time: records get wider.
        this.#index.close();
        this.#index = undefined;
        this.#openIndex();
      } else this.#index.append(columns);
    } catch {
      // The lines are safe, and readers go on by them; the next reopening repairs the index.
      this.#index?.close();
      this.#index = undefined;
    }
  }
}

/** Asks the trainer of a run to finish its step, save a checkpoint and leave. */
export function requestStop(folder: string): void {
  const file = path.join(folder, RunFile.stop);
  try {
    writeFileSync(file, "");
  } catch (error) {
    throw writeFailure(file, error);
  }
}

function thisProcess(): Pick<RunState, "pid" | "process_started" | "host"> {
  const { pid } = process;
  return { pid, process_started: processStarted(pid), host: hostname() };
}

type Validator = ((value: unknown) => boolean) & Parameters<typeof faultOf>[0];

/** A JSON line. JSON escapes lone surrogates, NUL and newlines, so that any text survives. */
function lineOf(value: unknown, validate: Validator, what: string): Buffer {
  if (!validate(value)) throw new Error(`a ${what} is wrong: ${faultOf(validate)}`);
  return Buffer.from(`${JSON.stringify(value)}\n`, "utf8");
}
