import { readFileSync } from "node:fs";
import path from "node:path";
import type { Measurement, Rollout, RunState } from "../../schemas/generated/run-events";
import { validateMeasurement } from "../../schemas/generated/run-events.validate";
import { LineTail, parseLine } from "../lines";
import { RunFile } from "../run-directory";
import { type ExportSource, groupsOf } from "./records";

/** A piece of a run folder's file. */
export interface FilePiece {
  name: string;
  text: string;
}

/**
 * A run folder with some of its groups, file by file: their rollouts, the queries and titles that
 * these and the evaluations name, and everything else whole. It opens as any other run folder does.
 */
export async function* runFiles(source: ExportSource): AsyncGenerator<FilePiece> {
  const { reader } = source;
  yield { name: RunFile.state, text: JSON.stringify(lastState(source)) };
  for (const name of [RunFile.experiment, RunFile.resolved])
    yield { name, text: textOf(path.join(reader.folder, name)) };
  yield { name: RunFile.events, text: lines(reader.events) };
  const queries = new Set<string>();
  const items = new Set<string>();
  const measured = measurements(reader.folder);
  for (const { query_id } of measured) queries.add(query_id);
  yield { name: RunFile.evaluations, text: lines(measured) };
  for await (const groups of groupsOf(source)) {
    const rollouts: Rollout[] = groups.flatMap((group) => group.rollouts);
    for (const { query } of groups) queries.add(query.id);
    for (const { retrieved } of rollouts) for (const [item] of retrieved) items.add(item);
    yield { name: RunFile.rollouts, text: lines(rollouts) };
  }
  const asked = reader.table.queries.filter(({ id }) => queries.has(id));
  for (const { relevant, original } of asked)
    for (const [item] of [...relevant, ...(original?.retrieved ?? [])]) items.add(item);
  yield { name: RunFile.queries, text: lines(asked) };
  const titles = [...items].map((id) => ({ id, title: reader.title(id) }));
  yield { name: RunFile.documents, text: lines(titles.filter(({ id, title }) => title !== id)) };
}

function lines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

/** The run as it stood; nothing tells of the computer. A run that goes on has stopped, for its readers. */
function lastState({ reader: { state, liveness } }: ExportSource): RunState {
  const away = { ...state, host: "", pid: null, process_started: null };
  if (liveness !== "live") return away;
  const message = "The run was still going on when this was written.";
  return { ...away, state: "stopped", ended: state.heartbeat, message };
}

function measurements(folder: string): Measurement[] {
  const found: Measurement[] = [];
  new LineTail(path.join(folder, RunFile.evaluations)).read((bytes) => {
    const line = parseLine<Measurement>(bytes, validateMeasurement);
    if (line) found.push(line);
  });
  return found;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
