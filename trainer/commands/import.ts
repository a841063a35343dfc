import { parseArgs } from "node:util";
import { messageOf, UserError } from "../../schemas/user-error";
import { ExitStatus } from "../exit-status";
import { FORMATS, type Format, importRollouts } from "../import/import";
import type { ImportedRun } from "../import/run-builder";
import type { AnswerFormat } from "../task/answer";
import { RUNS } from "./options";

const OUTPUTS: readonly AnswerFormat[] = ["answer_tag", "json", "plain"];
/** Lines left out that are told one by one; the rest is counted. */
const FAULTS_TOLD = 20;

/** `rec-r1 import FILE…`: makes runs of other programs' rollouts. */
export async function importCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: "string" },
      out: { type: "string", default: RUNS },
      name: { type: "string" },
      output: { type: "string" },
      reward: { type: "string", multiple: true },
      json: { type: "boolean", default: false },
    },
  });
  if (positionals.length === 0) throw new UserError("name the files or folders to import");
  let told = 0;
  const imported = await importRollouts(positionals, {
    runs: values.out,
    ...(values.format !== undefined && {
      format: oneOf<Format>("--format", values.format, FORMATS),
    }),
    ...(values.name !== undefined && { name: values.name }),
    ...(values.output !== undefined && { output: oneOf("--output", values.output, OUTPUTS) }),
    ...(values.reward && { weights: weightsOf(values.reward) }),
    onFault(fault) {
      if (told++ < FAULTS_TOLD) process.stderr.write(`rec-r1 import: ${messageOf(fault)}\n`);
    },
  });
  if (told > FAULTS_TOLD)
    process.stderr.write(`rec-r1 import: … and ${told - FAULTS_TOLD} more lines left out\n`);
  process.stdout.write(
    values.json
      ? `${JSON.stringify(imported)}\n`
      : imported.map((run) => `${lineOf(run)}\n`).join(""),
  );
  return ExitStatus.done;
}

function lineOf({ run, rollouts, groups, steps, skipped }: ImportedRun): string {
  const left = skipped ? `; ${count(skipped, "line")} left out` : "";
  return `${run}: ${count(rollouts, "rollout")} in ${count(groups, "group")} of ${count(steps, "step")}${left}`;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}

function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const word = words.find((one) => one === value);
  if (word) return word;
  throw new UserError(`${option} takes ${words.join(", ")}, not '${value}'`);
}

/** `NAME` or `NAME=WEIGHT`, each once. */
function weightsOf(given: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    given.map((one) => {
      const [, name, weight = "1"] = /^([^=]+?)(?:=(.*))?$/.exec(one) ?? [];
      if (name === undefined || weight === "" || !Number.isFinite(Number(weight)))
        throw new UserError(`--reward takes NAME or NAME=WEIGHT, not '${one}'`);
      return [name, Number(weight)];
    }),
  );
}
