import path from "node:path";
import { parseArgs } from "node:util";
import { messageOf, UserError } from "../../schemas/user-error";
import { assemble, loadPolicy, splitOf } from "../../trainer/assemble";
import { trainFile } from "../../trainer/commands/train";
import { BEST, WARM_START } from "../../trainer/engines/embedded";
import { bootstrapDifference } from "../../trainer/evaluation/bootstrap";
import {
  type Evaluation,
  evaluateOracle,
  evaluateOriginal,
  evaluatePolicy,
} from "../../trainer/evaluation/evaluate";
import { ExitStatus } from "../../trainer/exit-status";
import { readResolved } from "../../trainer/resolved-copy";
import { makeRewriter } from "../icon-search/model";
import { rewritesTable, summaryTable } from "../icon-search/tables";

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
 * KEY=VALUE` changes a setting, `--json` ends with one JSON object.
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
      json: { type: "boolean", default: false },
    },
  });
  say(await prepare());
  await makeRewriter(MODEL);
  if (values.prepare) return ExitStatus.done;
  const begun = performance.now();
  const { folder, ending } = await trainFile({ file, overrides: values.set ?? [] });
  if (ending === "stopped") return ExitStatus.stopped;
  const seconds = Math.round((performance.now() - begun) / 1000);

  const experiment = readResolved(folder);
  const { environment, dataset, threads } = await assemble(experiment);
  const split = splitOf(dataset, "test");
  const { metrics } = experiment.evaluation;
  const measured = async (model: string): Promise<Evaluation> => {
    const policy = await loadPolicy(model, experiment, threads);
    const evaluation = await evaluatePolicy(policy, environment, split, metrics);
    policy.sampler.dispose();
    return evaluation;
  };
  const checkpoint = (name: string) => path.join(folder, "checkpoints", name);
  const original = await evaluateOriginal(environment, split, metrics);
  const warm = await measured(checkpoint(WARM_START));
  const rl = await measured(checkpoint(BEST));
  const oracle = await evaluateOracle(environment, split, metrics);
  const rows = [
    { label: "original", evaluation: original },
    { label: "after warm start", evaluation: warm },
    { label: "after RL", evaluation: rl },
    { label: "oracle", evaluation: oracle },
  ].map((row) => ({ key: row.label.replaceAll(" ", "_"), ...row }));
  const first = metrics[0]!;
  const gainOver = ({ values }: Evaluation) =>
    bootstrapDifference(rl.values[first]!, values[first]!);
  const gains = { original: gainOver(original), after_warm_start: gainOver(warm) };
  const { catalogue } = environment.task;
  say(`\n${summaryTable(rows, metrics, split.queries.length)}`);
  for (const [name, { mean, low, high, wins, ties, losses }] of Object.entries(gains))
    say(
      `RL adds ${signed(mean)} [${signed(low)}, ${signed(high)}] ${first} to ${name.replaceAll("_", " ")}: ${wins} wins, ${ties} ties, ${losses} losses`,
    );
  say(`\n${rewritesTable(split, warm, rl, (id) => catalogue.titleOf(id), first)}`);
  say(`trained in ${seconds} s; run: ${path.relative(".", folder)}`);
  await environment.dispose();
  if (values.json) {
    const figures = rows.map(({ key, evaluation }) => [key, evaluation.summary]);
    process.stdout.write(
      `${JSON.stringify({ ...Object.fromEntries(figures), gains, seconds, run: folder })}\n`,
    );
  }
  return ExitStatus.done;
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
}

/** Progress and tables go to standard error, so that standard output is the JSON alone. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
