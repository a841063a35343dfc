import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../schemas/user-error";
import type { AnswerFormat } from "../task/answer";
import { type Logged, type LoggedRow, RowFault } from "./logged";
import { fromPlain } from "./plain";
import { importReleased, isReleased, releasedFiles } from "./released";
import { type OnFault, readJson, readRows } from "./rows";
import { type ImportedRun, RunBuilder } from "./run-builder";
import { fromTrl } from "./trl";
import { fromVerl } from "./verl";

export const FORMATS = ["verl", "trl", "rec-r1", "jsonl"] as const;
export type Format = (typeof FORMATS)[number];

export interface ImportOptions {
  /** Told from the files where it is not given. */
  format?: Format;
  /** Folder of runs that the new ones are put into. */
  runs: string;
  name?: string;
  /** Form of the completions; told from the first step's where it is not given. */
  output?: AnswerFormat;
  /** Weights of the reward columns that count, where not all do or not alike. */
  weights?: Record<string, number>;
  /** Told of every line that is left out. */
  onFault(fault: UserError): void;
}

const ENDINGS = [".jsonl", ".json", ".ndjson", ".parquet"];

/**
 * Makes runs of other programs' rollouts: one of all files given, or one a file of Rec-R1's
 * generations. Lines that cannot be taken over are told, counted and left out.
 *
 * @throws UserError when nothing can be taken over at all.
 */
export async function importRollouts(
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportedRun[]> {
  const files = await filesAt(paths);
  if (files.length === 0)
    throw new UserError(`holds no file that ends in ${ENDINGS.join(", ")}`, { file: paths[0]! });
  const format = options.format ?? (await formatOf(files[0]!));
  if (format === "rec-r1") return importAllReleased(paths, options);
  return [await importLogged(files, format, options)];
}

async function importAllReleased(
  paths: readonly string[],
  { runs, onFault }: ImportOptions,
): Promise<ImportedRun[]> {
  const imported: ImportedRun[] = [];
  for (const file of await releasedFiles(paths)) {
    const faults = counting(onFault);
    const builder = await importReleased(file, runs, faults.tell);
    imported.push(finish(builder, faults));
  }
  return imported;
}

/** A file at a time, and of each a step at a time: the files are the steps in verl's and TRL's logs. */
async function importLogged(
  files: readonly string[],
  format: Exclude<Format, "rec-r1">,
  options: ImportOptions,
): Promise<ImportedRun> {
  const faults = counting(options.onFault);
  let builder: RunBuilder | undefined;
  const ordered = format === "jsonl" ? files : [...files].sort(byStep);
  const batches = format === "jsonl" ? [ordered] : ordered.map((file) => [file]);
  for (const batch of batches) {
    const steps = new Map<number, Logged[]>();
    for (const file of batch)
      for (const row of await readRows(file, faults.tell)) {
        const logged = loggedOf(row, format, options, faults.tell);
        if (!logged) continue;
        const same = steps.get(logged.step);
        if (same) same.push(logged);
        else steps.set(logged.step, [logged]);
      }
    for (const [step, logged] of [...steps].sort(([a], [b]) => a - b)) {
      builder ??= new RunBuilder(
        {
          runs: options.runs,
          name: options.name ?? nameOf(files, format),
          imported: { format, sources: files.map((file) => path.basename(file)) },
          ...(options.weights && { resolved: { reward: componentsOf(options.weights) } }),
        },
        options.output,
      );
      builder.add(step, logged);
    }
  }
  if (builder) return finish(builder, faults);
  const found = `no rollouts in ${format}'s form; ${faults.count} lines were read and left out`;
  throw new UserError(found, { file: files[0]! });
}

function loggedOf(
  { file, line, value }: LoggedRow,
  format: Exclude<Format, "rec-r1">,
  { weights }: ImportOptions,
  onFault: OnFault,
): Logged | undefined {
  try {
    if (format === "verl") return fromVerl(value, path.parse(file).name);
    return format === "trl" ? fromTrl(value, weights) : fromPlain(value);
  } catch (error) {
    if (!(error instanceof RowFault)) throw error;
    onFault(new UserError(`${error.message}; the line is left out`, { file, line }));
    return undefined;
  }
}

/** Lines left out that are told in the run itself; all of them are counted. */
const FAULTS_KEPT = 100;

function counting(onFault: OnFault) {
  const kept: UserError[] = [];
  const faults = {
    count: 0,
    kept,
    tell(fault: UserError): void {
      faults.count++;
      if (kept.length < FAULTS_KEPT) kept.push(fault);
      onFault(fault);
    },
  };
  return faults;
}

function finish(builder: RunBuilder, { count, kept }: ReturnType<typeof counting>): ImportedRun {
  for (const fault of kept) {
    const { file = "", ...place } = fault.place ?? {};
    const message = new UserError(fault.message, { ...place, file: path.basename(file) });
    builder.writer.appendEvent({ type: "warning", message: message.toString() });
  }
  return builder.finish(count);
}

/** The files named, and those in the folders named. */
async function filesAt(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const one of paths) {
    const found = await stat(one).catch(() => undefined);
    if (!found) throw new UserError("no such file or folder", { file: one });
    if (found.isDirectory())
      for (const name of (await readdir(one)).sort()) {
        if (ENDINGS.includes(path.extname(name))) files.push(path.join(one, name));
      }
    else files.push(one);
  }
  return files;
}

/** Which program wrote a file, by its ending and what its first record holds. */
async function formatOf(file: string): Promise<Format> {
  if (path.extname(file) === ".parquet") return "trl";
  if (path.extname(file) === ".json") {
    if (isReleased(await readJson(file)) || path.basename(file).startsWith("ori_query"))
      return "rec-r1";
    throw new UserError(
      "is one JSON object and not Rec-R1's; expected a JSON object a line, or --format",
      { file },
    );
  }
  const [first] = await readRows(file, () => {});
  const isVerl = first && "input" in first.value && "output" in first.value;
  return isVerl && "score" in first.value ? "verl" : "jsonl";
}

/** By the number at the end of their names: the step. */
function byStep(a: string, b: string): number {
  const step = (file: string) => Number(/(\d+)$/.exec(path.parse(file).name)?.[1] ?? 0);
  return step(a) - step(b) || a.localeCompare(b);
}

/** The folder that a log's files lie in says more than the files, which are named by steps. */
function nameOf(files: readonly string[], format: Format): string {
  const first = path.parse(path.resolve(files[0]!));
  if (format === "jsonl" && files.length === 1) return first.name;
  const folder = path.parse(first.dir);
  return folder.base === "completions" ? path.basename(folder.dir) : folder.base;
}

function componentsOf(weights: Record<string, number>) {
  return Object.entries(weights).map(([kind, weight]) => ({ kind, weight }));
}
