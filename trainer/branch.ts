import { existsSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { LineTail, parseLine } from "../runlog/lines";
import { RunFile } from "../runlog/run-directory";
import type { RunWriter } from "../runlog/writer";
import type { Measurement, RunDocument, RunEvent, RunQuery } from "../schemas/generated/run-events";
import {
  validateMeasurement,
  validateRunDocument,
  validateRunEvent,
  validateRunQuery,
} from "../schemas/generated/run-events.validate";
import { UserError } from "../schemas/user-error";
import { checkpointName, copyCheckpoint, type StepCheckpoint, stepCheckpoints } from "./checkpoint";
import { BEST, WARM_START } from "./engines/embedded";

const CHECKPOINTS = "checkpoints";

/**
 * The checkpoint of a run that a name means: `step-000050`, `50` or `best`.
 *
 * @throws UserError with those that there are when it is none of them.
 */
export async function namedCheckpoint(run: string, name: string): Promise<StepCheckpoint> {
  const all = await stepCheckpoints(path.join(run, CHECKPOINTS));
  const wanted = /^\d+$/.test(name) ? checkpointName(Number(name)) : name;
  const found = all.find((checkpoint) => checkpoint.name === wanted);
  if (found) return found;
  const there = all.map((one) => `${one.name}${one.name === BEST ? ` (step ${one.step})` : ""}`);
  throw new UserError(
    there.length
      ? `there is no checkpoint '${name}'; there are ${there.join(", ")}`
      : `there is no checkpoint '${name}': this run has saved none of an RL step yet`,
    { file: run },
  );
}

/**
 * Gives a new run the checkpoint that it goes on from, and what was measured of the run before it
 * up to then, so that its curves begin where they began. Rollouts stay where they are: they may be
 * many, and the run names the one that has them.
 */
export async function beginBranch(
  parent: string,
  { name, step }: StepCheckpoint,
  writer: RunWriter,
): Promise<void> {
  const from = path.join(parent, CHECKPOINTS);
  const to = path.join(writer.folder, CHECKPOINTS);
  await mkdir(to, { recursive: true });
  if (existsSync(path.join(from, WARM_START)))
    await cp(path.join(from, WARM_START), path.join(to, WARM_START), { recursive: true });
  const best = (await stepCheckpoints(from)).find((one) => one.name === BEST);
  const state =
    best && best.step <= step
      ? await copyCheckpoint(path.join(from, BEST), path.join(to, BEST), "as it was")
      : undefined;
  await copyCheckpoint(
    path.join(from, name),
    path.join(to, checkpointName(step)),
    state?.best ?? null,
  );
  copyHistory(parent, step, writer);
  writer.update({ phase: "rl", step, best: state?.best ?? null });
}

/** What was measured up to a step, with the queries and items that it names. */
function copyHistory(parent: string, step: number, writer: RunWriter): void {
  const each = <T>(name: string, validate: (value: unknown) => boolean, take: (line: T) => void) =>
    new LineTail(path.join(parent, name)).read((bytes) => {
      const line = parseLine<T>(bytes, validate);
      if (line) take(line);
    });
  const isBefore = (line: { phase: string; step: number }) =>
    line.phase !== "rl" || line.step <= step;
  each<RunQuery>(RunFile.queries, validateRunQuery, (query) => writer.appendQuery(query));
  each<RunDocument>(RunFile.documents, validateRunDocument, (item) => writer.appendDocument(item));
  const measured: Measurement[] = [];
  each<Measurement>(RunFile.evaluations, validateMeasurement, (line) => {
    if (isBefore(line)) measured.push(line);
  });
  writer.appendMeasurements(measured);
  each<RunEvent>(RunFile.events, validateRunEvent, (event) => {
    if ((event.type === "step" || event.type === "evaluation") && isBefore(event))
      writer.appendEvent(event);
  });
}
