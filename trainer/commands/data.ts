import { stat } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../../schemas/user-error";
import { type Inspection, inspect } from "../data/inspect";
import { readDataset } from "../data/read";
import { splitFolder } from "../data/split-folder";
import { writeBeir } from "../data/write-beir";
import { ExitStatus } from "../exit-status";
import { grouped, lostIn, needTwo, print, report, WHAT } from "./data-report";
import { sample } from "./data-sample";
import { settingsOf, usage } from "./data-settings";
import { dataOf } from "./data-source";
import { wholeNumber } from "./options";

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
  const what = needOne(positionals);
  const spec = await dataOf(what, values);
  const found = await inspect(await readDataset(spec), spec.path);
  const isFolder = (await stat(what)).isDirectory();
  print(values.json, { format: spec.format, path: spec.path, ...found }, () => [
    ...inspectionLines(spec.format, spec.path, found),
    ...(isFolder ? [usage(settingsOf({ ...spec, path: what }))] : []),
  ]);
  return ExitStatus.done;
}

async function convert(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: WHAT });
  const [what, out] = needTwo(positionals);
  const dataset = await readDataset(await dataOf(what, values));
  await writeBeir(out, dataset);
  report(values.json, { out, dataset, notes: [...dataset.notes, ...lostIn(dataset)] });
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
  report(values.json, { out: path.join(folder, "qrels"), dataset, notes: dataset.notes });
  return ExitStatus.done;
}

function needOne(positionals: readonly string[]): string {
  if (positionals.length !== 1) throw new UserError("name one experiment file or folder of data");
  return positionals[0]!;
}

function share(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value < 1))
    throw new UserError(`${option} takes a share from 0 to below 1, not '${text}'`);
  return value;
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
