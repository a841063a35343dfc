import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { isHubName } from "../../schemas/hub-model";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { UserError } from "../../schemas/user-error";
import { assemble, loadPolicy, splitOf } from "../assemble";
import type { SplitRole } from "../data/dataset";
import { BEST } from "../engines/embedded";
import { bootstrapDifference } from "../evaluation/bootstrap";
import { type Evaluation, evaluateOriginal, evaluatePolicy } from "../evaluation/evaluate";
import { ExitStatus } from "../exit-status";
import { planRun } from "../prepare";
import { readResolved } from "../resolved-copy";
import { RUNS } from "./options";

/**
 * `rec-r1 eval RUN|FILE`: measures a run's best checkpoint, or the model that an experiment begins
 * with, against the users' own queries.
 */
export async function evaluate(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      split: { type: "string", default: "test" },
      checkpoint: { type: "string", default: BEST },
    },
  });
  if (positionals.length !== 1) throw new UserError("name one run folder or experiment file");
  const role = values.split;
  if (role !== "train" && role !== "validation" && role !== "test")
    throw new UserError(`--split takes train, validation or test, not '${role}'`);
  const { experiment, model } = await subjectOf(positionals[0]!, values.checkpoint);
  const { original, rewritten } = await measure(experiment, model, role);
  const first = experiment.evaluation.metrics[0]!;
  const against = bootstrapDifference(rewritten.values[first]!, original.values[first]!);
  if (values.json)
    process.stdout.write(
      `${JSON.stringify({ split: original.split, original_query: original.summary, policy: rewritten.summary, difference: against })}\n`,
    );
  else
    process.stdout.write(
      `${[original, rewritten].map(rowOf).join("\n")}\n${first}: ${against.wins} wins, ${against.ties} ties, ${against.losses} losses\n`,
    );
  return ExitStatus.done;
}

/** Measures the users' own queries of a split, and the rewrites that a model makes of them. */
async function measure(experiment: ResolvedExperiment, model: string, role: SplitRole) {
  const { environment, dataset, threads } = await assemble(experiment);
  try {
    const split = splitOf(dataset, role);
    const { metrics } = experiment.evaluation;
    const original = await evaluateOriginal(environment, split, metrics);
    const policy = await loadPolicy(model, experiment, threads);
    const rewritten = await evaluatePolicy(policy, environment, split, metrics);
    policy.sampler.dispose();
    return { original, rewritten };
  } finally {
    await environment.dispose();
  }
}

/** What is measured: an experiment, and the folder of the model. */
async function subjectOf(given: string, checkpoint: string) {
  if (statSync(given, { throwIfNoEntry: false })?.isFile()) {
    const { experiment } = await planRun(given, { runs: RUNS });
    if (isHubName(experiment.rewriter.model))
      throw new UserError(
        `${experiment.rewriter.model} is a name on the Hugging Face Hub; what is measured here is run by this program, which needs the model's folder`,
        { file: given, key: "rewriter.model" },
      );
    return { experiment, model: experiment.rewriter.model };
  }
  const experiment = readResolved(given);
  const model = path.join(given, "checkpoints", checkpoint);
  if (existsSync(model)) return { experiment, model };
  throw new UserError(
    "this checkpoint does not exist; --checkpoint takes a name in the run's checkpoints folder",
    { file: model },
  );
}

function rowOf({ system, summary }: Evaluation): string {
  const figures = Object.entries(summary).map(
    ([name, { mean, low, high }]) =>
      `${name} ${mean.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`,
  );
  return `${system.padEnd(15)} ${figures.join("  ")}`;
}
