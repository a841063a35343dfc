import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RunState } from "../schemas/generated/run-events";
import { validateRunState } from "../schemas/generated/run-events.validate";
import { UserError } from "../schemas/user-error";
import { replaceFile } from "./replace-file";
import { writeFailure } from "./write-failure";

/** Version of the run files that this program writes; it reads this and all before it. */
export const SCHEMA_VERSION = 1;

/** Names of the files of a run folder. */
export const RunFile = {
  experiment: "experiment.yaml",
  resolved: "experiment.resolved.json",
  state: "run.json",
  events: "events.jsonl",
  rollouts: "rollouts.jsonl",
  index: "rollouts.index",
  queries: "queries.jsonl",
  documents: "documents.jsonl",
  evaluations: "evaluations.jsonl",
  log: "trainer.log",
  /** Its existence asks the trainer to finish its step, save a checkpoint and leave. */
  stop: "stop",
} as const;

/**
 * A new run's id: `<name>-<yyyymmdd-hhmmss>` in local time, with `-2`, `-3` … behind it while the
 * id is taken.
 */
export function newRunId(
  name: string,
  at: Date = new Date(),
  taken: (id: string) => boolean = () => false,
): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  const id = `${name}-${day}-${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;
  if (!taken(id)) return id;
  for (let n = 2; ; n++) if (!taken(`${id}-${n}`)) return `${id}-${n}`;
}

/**
 * Reads run.json.
 *
 * @throws UserError when it is missing or is not a run's state.
 */
export function readRunState(folder: string): RunState {
  const file = path.join(folder, RunFile.state);
  let state: unknown;
  try {
    state = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new UserError("this folder holds no run: run.json is missing", { file: folder });
    throw new UserError(`cannot be read (${(error as Error).message})`, { file });
  }
  if (validateRunState(state)) return state as RunState;
  const version = (state as { schema_version?: unknown } | null)?.schema_version;
  if (typeof version === "number" && version > SCHEMA_VERSION)
    throw new UserError(
      `was written by a newer Rec-R1 Studio (version ${version} of these files; this one reads ${SCHEMA_VERSION}): update it to open this run`,
      { file },
    );
  throw new UserError(`is not the state of a run: ${faultOf(validateRunState)}`, { file });
}

/** Replaces run.json whole, so that a reader sees the old or the new one. */
export function writeRunState(folder: string, state: RunState): void {
  const file = path.join(folder, RunFile.state);
  const temporary = `${file}.part`;
  try {
    writeFileSync(temporary, `${JSON.stringify(state, null, 2)}\n`);
    replaceFile(temporary, file);
  } catch (error) {
    throw writeFailure(file, error);
  }
}

/** A validator with the faults it found last, as ajv compiles them. */
interface Validator {
  errors?: { instancePath: string; message?: string }[] | null;
}

/** The first fault that a schema's validator found, in words. */
export function faultOf(validator: Validator): string {
  const fault = validator.errors?.[0];
  return fault ? `${fault.instancePath || "/"} ${fault.message}` : "no fault";
}
