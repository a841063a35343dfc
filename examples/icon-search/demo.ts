import path from "node:path";
import { parseArgs } from "node:util";
import { RunReader } from "../../runlog/reader";
import { messageOf, UserError } from "../../schemas/user-error";
import { type Assembly, assemble, loadPolicy, splitOf } from "../../trainer/assemble";
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
import { buildIconSearch } from "./data";
import { makeRewriter } from "./model";
import { rewritesTable, summaryTable, type TableRow } from "./tables";

const EXPERIMENT = path.join("examples", "icon-search.recr1.yaml");
const DATA = path.join(".data", "icon-search");
const MODEL = path.join(".data", "rewriter");
/** The split of icons into train, validation and test never changes with the run's seed. */
const DATA_SEED = 7;

const USAGE = `npm run demo -- [options]
  --seed N        seed of the run (default: the experiment's)
  --full          also train by supervision alone on 20 % and on all pairs, to compare
  --json          end with one JSON object on the last line
  --resume RUN    go on with a stopped run
  --prepare       only make the data and the model that training starts from
`;

/** Makes the data, trains the example, and shows what it learnt. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string" },
      full: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      prepare: { type: "boolean", default: false },
      resume: { type: "string" },
      help: { type: "boolean", default: false },
      set: { type: "string", multiple: true },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return ExitStatus.done;
  }
  const begun = performance.now();
  const report = await buildIconSearch(DATA, { seed: DATA_SEED });
  say(
    `icon search: ${report.documents} icons; ${report.train} training queries, ${report.validation} validation, ${report.test} test (${DATA})`,
  );
  await makeRewriter(MODEL);
  if (values.prepare) return ExitStatus.done;
  const overrides = [
    ...(values.seed === undefined ? [] : [`training.seed=${values.seed}`]),
    ...(values.set ?? []),
  ];
  const { folder, ending } = await trainFile({
    file: EXPERIMENT,
    run: values.resume,
    resume: values.resume !== undefined,
    overrides,
  });
  if (ending === "stopped") {
    say(`or: npm run demo -- --resume ${path.relative(".", folder)}`);
    return ExitStatus.stopped;
  }
  const seconds = (performance.now() - begun) / 1000;

  const experiment = readResolved(folder);
  const parts = await assemble(experiment);
  const split = splitOf(parts.dataset, "test");
  const measure = measurer(parts, experiment);
  const { metrics } = experiment.evaluation;
  const titles = new Map(parts.dataset.documents.map((d) => [d.id, d.fields.title ?? d.id]));
  const titleOf = (id: string) => titles.get(id) ?? id;
  const checkpoint = (name: string) => path.join(folder, "checkpoints", name);
  const raw = await evaluateOriginal(parts.environment, split, metrics);
  const before = await measure(experiment.rewriter.model);
  const warm = await measure(checkpoint(WARM_START));
  const rl = await measure(checkpoint(BEST));
  const oracle = await evaluateOracle(parts.environment, split, metrics);
  const rows: TableRow[] = [
    { key: "raw", label: "original query", evaluation: raw },
    { key: "before", label: "before training", evaluation: before },
    { key: "warm_start", label: "after warm start (10 % of the pairs)", evaluation: warm },
    { key: "rl", label: "after RL (reward only)", evaluation: rl },
  ];
  if (values.full)
    for (const [key, fraction] of [
      ["sft_20", 0.2],
      ["sft_100", 1],
    ] as const)
      rows.push({
        key,
        label: `supervision alone, ${fraction * 100} % of the pairs`,
        evaluation: await measure(await supervised(fraction, overrides)),
      });
  rows.push({ key: "oracle", label: "oracle (the icon's own name)", evaluation: oracle });

  const first = metrics[0]!;
  const rollouts = countRollouts(folder);
  const against = bootstrapDifference(rl.values[first]!, raw.values[first]!);
  say(`\n${summaryTable(rows, metrics, split.queries.length)}`);
  say(
    `after RL against the original query: ${against.wins} wins, ${against.ties} ties, ${against.losses} losses`,
  );
  say(`\n${rewritesTable(split, before, rl, titleOf, first)}`);
  say(`${rollouts} rollouts in ${Math.round(seconds)} s; run: ${path.relative(".", folder)}`);
  if (values.json)
    process.stdout.write(
      `${JSON.stringify(jsonOf(rows, first, { wins: against.wins, ties: against.ties, losses: against.losses, seconds: Math.round(seconds), rollouts, run: folder }))}\n`,
    );
  return ExitStatus.done;
}

/** The figures of a run, one key a row of the table. */
function jsonOf(rows: readonly TableRow[], metric: string, rest: Record<string, unknown>) {
  const out: Record<string, unknown> = {};
  for (const { key, evaluation } of rows) {
    const { mean, low, high } = evaluation.summary[metric]!;
    out[key] = mean;
    out[`${key}_interval`] = [low, high];
  }
  return { ...out, ...rest };
}

function measurer(parts: Assembly, experiment: Parameters<typeof loadPolicy>[1]) {
  const split = splitOf(parts.dataset, "test");
  return async (folder: string): Promise<Evaluation> => {
    const policy = await loadPolicy(folder, experiment, parts.threads);
    const { metrics } = experiment.evaluation;
    const evaluation = await evaluatePolicy(policy, parts.environment, split, metrics);
    policy.sampler.dispose();
    return evaluation;
  };
}

/** Trains by supervision on a share of the pairs; the model's folder. */
async function supervised(fraction: number, overrides: readonly string[]): Promise<string> {
  say(`\nsupervision alone on ${fraction * 100} % of the pairs`);
  const { folder } = await trainFile({
    file: EXPERIMENT,
    // One RL step is the least a run has; its outcome is not looked at.
    overrides: [
      ...overrides,
      `training.warm_start.fraction=${fraction}`,
      "training.steps=1",
      `name=icon-search-sft-${fraction * 100}`,
    ],
  });
  return path.join(folder, "checkpoints", WARM_START);
}

function countRollouts(folder: string): number {
  const reader = RunReader.open(folder);
  const { rolloutCount } = reader;
  reader.close();
  return rolloutCount;
}

/** Tables and progress go to standard error, so that standard output is the JSON alone. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    process.stderr.write(`demo: ${messageOf(error)}\n`);
    process.exitCode = error instanceof UserError ? ExitStatus.badInput : ExitStatus.failed;
  },
);
