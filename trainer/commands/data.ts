import path from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../../schemas/user-error";
import type { Dataset } from "../data/dataset";
import { type Inspection, inspect } from "../data/inspect";
import { readDataset } from "../data/read";
import { sampleOf } from "../data/sample";
import { splitFolder } from "../data/split-folder";
import { ROLES } from "../data/splits";
import { writeBacktracing } from "../data/write-backtracing";
import { SPLIT_FILES, writeBeir } from "../data/write-beir";
import { ExitStatus } from "../exit-status";
import { dataOf } from "./data-source";
import { wholeNumber } from "./options";

/** Why a sample has more documents than it should. */
const KEPT = [
  "all that is judged for these queries, or named by them, stays",
  "the sources of these queries stay whole",
] as const;

const WHAT = {
  json: { type: "boolean", default: false },
  format: { type: "string" },
  set: { type: "string", multiple: true },
} as const;

/** `rec-r1 data inspect|convert|split|sample`: what data hold, and other data made of them. */
export async function data(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name ?? "")
    ? COMMANDS[name as keyof typeof COMMANDS]
    : undefined;
  if (!command)
    throw new UserError(
      `'${name ?? ""}' is no command for data; there are ${Object.keys(COMMANDS).join(", ")}`,
    );
  return command(rest);
}

const COMMANDS = { inspect: inspectCommand, convert, split, sample };

async function inspectCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: WHAT });
  const spec = await dataOf(needOne(positionals), values);
  const found = await inspect(await readDataset(spec), spec.path);
  print(values.json, { format: spec.format, path: spec.path, ...found }, () =>
    inspectionLines(spec.format, spec.path, found),
  );
  return ExitStatus.done;
}

async function convert(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: WHAT });
  const [what, out] = needTwo(positionals);
  const dataset = await readDataset(await dataOf(what, values));
  await writeBeir(out, dataset);
  report(values.json, out, dataset, [...dataset.notes, ...lostIn(dataset)]);
  return ExitStatus.done;
}

async function sample(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...WHAT,
      queries: { type: "string", default: "100" },
      documents: { type: "string", default: "1000" },
      seed: { type: "string", default: "0" },
    },
  });
  const [what, out] = needTwo(positionals);
  const size = {
    queries: wholeNumber("--queries", values.queries, 1),
    documents: wholeNumber("--documents", values.documents, 1),
  };
  const seed = wholeNumber("--seed", values.seed, 0);
  const dataset = await readDataset(await dataOf(what, values));
  const drawn = sampleOf(dataset, size, seed);
  const ofSources = drawn.documents.some(({ scope }) => scope !== undefined);
  if (ofSources) await writeBacktracing(out, drawn);
  else await writeBeir(out, drawn);
  const more = drawn.documents.length - size.documents;
  const notes = [
    ...(more > 0
      ? [`more documents than the ${grouped(size.documents)} asked for: ${KEPT[ofSources ? 1 : 0]}`]
      : []),
    ...(ofSources ? [] : lostIn(dataset)),
    ...dataset.notes.map((note) => `of all the data: ${note}`),
  ];
  report(values.json, out, drawn, notes, dataset, ofSources);
  if (!values.json && ROLES.every((role) => drawn.splits[role]))
    process.stdout.write(`to use it: ${settingsOf(out, ofSources)}\n`);
  return ExitStatus.done;
}

async function split(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: WHAT.json,
      by: { type: "string", default: "query_group" },
      validation: { type: "string", default: "0.1" },
      test: { type: "string", default: "0.1" },
      seed: { type: "string", default: "0" },
      qrels: { type: "string", multiple: true },
      prefix: { type: "string", default: "" },
    },
  });
  const { by, prefix } = values;
  if (by !== "query_group" && by !== "random")
    throw new UserError(`--by takes query_group or random, not '${by}'`);
  if (!/^[\w.-]*$/.test(prefix))
    throw new UserError(`--prefix takes letters, digits, dots and dashes, not '${prefix}'`);
  const fractions = {
    validation: share("--validation", values.validation),
    test: share("--test", values.test),
  };
  if (fractions.validation + fractions.test >= 1)
    throw new UserError("--validation and --test leave nothing for training; lower them");
  const spec = { by, fractions, seed: wholeNumber("--seed", values.seed, 0) } as const;
  const folder = needOne(positionals);
  const dataset = await splitFolder(folder, values.qrels, spec, prefix);
  report(values.json, path.join(folder, "qrels"), dataset, dataset.notes);
  return ExitStatus.done;
}

function needOne(positionals: readonly string[]): string {
  if (positionals.length !== 1) throw new UserError("name one experiment file or folder of data");
  return positionals[0]!;
}

function needTwo(positionals: readonly string[]): [string, string] {
  if (positionals.length !== 2)
    throw new UserError("name an experiment file or folder of data, and the folder to be written");
  return positionals as [string, string];
}

function share(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value < 1))
    throw new UserError(`${option} takes a share from 0 to below 1, not '${text}'`);
  return value;
}

/** What a BEIR folder has no place for. */
function lostIn({ documents, splits }: Dataset): string[] {
  const queries = ROLES.flatMap((role) => splits[role]?.queries ?? []);
  const lost = [
    ...(queries.some(({ history }) => history)
      ? ["histories (their text is kept, as the query of query_rewriting)"]
      : []),
    ...(queries.some(({ candidates }) => candidates) ? ["queries' candidates"] : []),
    ...(documents.some(({ scope }) => scope !== undefined)
      ? ["which source a document is of"]
      : []),
  ];
  return lost.length ? [`the form beir has no place for ${lost.join(", nor for ")}: left out`] : [];
}

/** An experiment's `data` that reads what was written. */
function settingsOf(folder: string, ofSources: boolean): string {
  const place = /^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder);
  const named = ROLES.map((role) => `${role}: ${role}`);
  return ofSources
    ? `data: { format: backtracing, path: ${place}, splits: { by: given, ${named.join(", ")} } }`
    : `data: { format: beir, path: ${place}, splits: { train: train, validation: dev, test: test } }`;
}

/**
 * @param whole what the dataset is a part of.
 * @param byRole whether its splits are called by their roles, and not as BEIR's.
 */
function report(
  json: boolean,
  out: string,
  dataset: Dataset,
  notes: string[],
  whole?: Dataset,
  byRole = false,
): void {
  const nameOf = (role: (typeof ROLES)[number]) => (byRole ? role : SPLIT_FILES[role]);
  const splits = Object.fromEntries(
    ROLES.flatMap((role) => {
      const made = dataset.splits[role];
      return made ? [[nameOf(role), made.queries.length]] : [];
    }),
  );
  const of = (count: number | undefined) => (count === undefined ? "" : ` of ${grouped(count)}`);
  const counts = ROLES.flatMap((role) => {
    const count = dataset.splits[role]?.queries.length;
    if (count === undefined) return [];
    return `${nameOf(role)} ${grouped(count)}${of(whole?.splits[role]?.queries.length)}`;
  });
  print(json, { written: out, documents: dataset.documents.length, queries: splits, notes }, () => [
    `${out}: ${grouped(dataset.documents.length)} documents${of(whole?.documents.length)}; queries: ${counts.join(", ")}`,
    ...notes.map((note) => `note: ${note}`),
  ]);
}

function print(json: boolean, value: unknown, lines: () => string[]): void {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${lines().join("\n")}\n`);
}

function inspectionLines(format: string, folder: string, found: Inspection): string[] {
  const fields = Object.entries(found.fields).map(
    ([name, { filled, characters }]) =>
      `  ${name}: in ${grouped(filled)}, ${characters.toFixed(0)} characters on average`,
  );
  const splits = Object.entries(found.splits).map(([role, one]) => {
    const history = one.history ? `; ${spreadText(one.history)} items of history` : "";
    const name = one.name === role ? role : `${role} (${one.name})`;
    return `  ${name}: ${grouped(one.queries)} queries of ${spreadText(one.words)} words, ${grouped(one.judgements)} judgements; ${spreadText(one.relevant)} relevant a query${history}`;
  });
  const leaks = found.leaks.map(
    ({ role, earlier, queries, example }) =>
      `leak: ${grouped(queries)} queries of ${role} share a relevant document or nearly their words with ${earlier}, such as ${JSON.stringify(example)}`,
  );
  return [
    `${folder}: ${format}, ${grouped(found.files)} files, hash ${found.hash.slice(0, 12)}`,
    `${grouped(found.documents)} documents`,
    ...fields,
    `columns beside the query: ${found.columns.join(", ") || "none"}`,
    ...splits,
    ...leaks,
    ...found.notes.map((note) => `note: ${note}`),
  ];
}

function spreadText({ mean, most }: { mean: number; most: number }): string {
  return `${mean.toFixed(1)} (at most ${grouped(most)})`;
}

function grouped(value: number): string {
  return value.toLocaleString("en");
}
