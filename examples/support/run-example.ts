import path from "node:path";
import { parseArgs } from "node:util";
import { messageOf, UserError } from "../../schemas/user-error";
import type { Comparison } from "../../trainer/evaluation/bootstrap";
import { ExitStatus } from "../../trainer/exit-status";
import { makeRewriter } from "../icon-search/model";
import { rewritesTable, summaryTable } from "../icon-search/tables";
import { acrossSeeds, seedsTable } from "./seeds";
import { signed } from "./signed";
import { type Trained, trained } from "./trained";

/** An example that makes its data, trains and shows what came of it. */
export interface Example {
  /** The experiment's file, from the repository's root. */
  file: string;
  /** Makes the data; says what they are. */
  prepare(): Promise<string>;
}

/** Where the examples' models begin: the demo's shape and vocabulary, random weights. */
const MODEL = path.join(".data", "rewriter");

/**
 * Runs an example and sets the exit status. `--prepare` only makes the data and the model, `--set
 * KEY=VALUE` changes a setting, `--seeds N` trains N times with seeds that follow one another, `--json`
 * ends with one JSON object.
 */
export function runExample(example: Example): void {
  run(example).then(
    (status) => {
      process.exitCode = status;
    },
    (error) => {
      process.stderr.write(`${messageOf(error)}\n`);
      process.exitCode = error instanceof UserError ? ExitStatus.badInput : ExitStatus.failed;
    },
  );
}

async function run({ file, prepare }: Example): Promise<number> {
  const { values } = parseArgs({
    options: {
      prepare: { type: "boolean", default: false },
      set: { type: "string", multiple: true },
      seeds: { type: "string", default: "1" },
      json: { type: "boolean", default: false },
    },
  });
  const count = Number(values.seeds);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new UserError(`--seeds is ${values.seeds}; expected how many, such as 3`);
  say(await prepare());
  await makeRewriter(MODEL);
  if (values.prepare) return ExitStatus.done;
  const overrides = values.set ?? [];
  const first = await trained(file, overrides);
  if (!first) return ExitStatus.stopped;
  show(first);
  const all = [first];
  while (all.length < count) {
    const next = await trained(file, [...overrides, `training.seed=${first.seed + all.length}`]);
    if (!next) return ExitStatus.stopped;
    all.push(next);
  }
  if (all.length > 1) say(`\n${seedsTable(all)}`);
  if (values.json) {
    const seeds = all.length > 1 ? { seeds: acrossSeeds(all) } : {};
    process.stdout.write(`${JSON.stringify({ ...figuresOf(first), ...seeds })}\n`);
  }
  return ExitStatus.done;
}

/** The systems of an example, in the order in which they are shown. */
function rowsOf({ original, warm, rl, oracle }: Trained) {
  return [
    { label: "original", evaluation: original },
    { label: "after warm start", evaluation: warm },
    { label: "after RL", evaluation: rl },
    { label: "oracle", evaluation: oracle },
  ].map((row) => ({ key: row.label.replaceAll(" ", "_"), ...row }));
}

function show(one: Trained): void {
  const { metrics, split, warm, rl } = one;
  const metric = metrics[0]!;
  say(`\n${summaryTable(rowsOf(one), metrics, split.queries.length)}`);
  say(gainLine(one.toOriginal, metric, "original"));
  say(gainLine(one.toWarm, metric, "after warm start"));
  say(`\n${rewritesTable(split, warm, rl, one.titleOf, metric)}`);
  say(`trained in ${one.seconds} s; run: ${path.relative(".", one.folder)}`);
}

function gainLine(gain: Comparison, metric: string, over: string): string {
  const { mean, low, high, wins, ties, losses } = gain;
  return `RL adds ${signed(mean)} [${signed(low)}, ${signed(high)}] ${metric} to ${over}: ${wins} wins, ${ties} ties, ${losses} losses`;
}

/** The figures of a training as JSON has them. */
function figuresOf(one: Trained) {
  const figures = rowsOf(one).map(({ key, evaluation }) => [key, evaluation.summary]);
  const gains = { original: one.toOriginal, after_warm_start: one.toWarm };
  return { ...Object.fromEntries(figures), gains, seconds: one.seconds, run: one.folder };
}

/** Progress and tables go to standard error, so that standard output is the JSON alone. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
