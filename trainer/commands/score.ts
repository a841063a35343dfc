import { parseArgs } from "node:util";
import { RunWriter } from "../../runlog/writer";
import { UserError } from "../../schemas/user-error";
import { assemble } from "../assemble";
import { EngineRun } from "../engines/engine-run";
import { linesOf, MessageServer } from "../engines/message-server";
import { type Answer, answerTo, type EngineMessage } from "../engines/messages";
import { Scoring, scoreOf } from "../engines/scoring";
import { measure } from "../evaluation/evaluate";
import { ExitStatus } from "../exit-status";
import { planRun } from "../prepare";
import { Progress } from "../progress";
import { RUNS } from "./options";

/**
 * `rec-r1 score FILE`: rewards for trainers that someone else starts. JSON lines on standard input
 * are answered on standard output, or on a TCP port with `--listen`. With `--run`, what the trainer
 * tells is recorded as a run.
 */
export async function score(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      run: { type: "string" },
      listen: { type: "string" },
      set: { type: "string", multiple: true },
    },
  });
  if (positionals.length !== 1) throw new UserError("name one experiment file");
  const planned = await planRun(positionals[0]!, {
    folder: values.run,
    runs: RUNS,
    overrides: values.set ?? [],
  });
  if (values.run === undefined)
    return serve(
      unrecorded(
        new Scoring(await assemble(planned.experiment)),
        planned.experiment.evaluation.metrics,
      ),
      values.listen,
    );
  const { folder, init, text, experiment } = planned;
  const writer = RunWriter.create(folder, init, text, experiment);
  try {
    writer.update({ state: "running" });
    writer.appendEvent({ type: "run", state: "running" });
    const run = await EngineRun.begin(experiment, writer, new Progress());
    const status = await serve((message) => run.handle(message), values.listen);
    const state = writer.state.step >= experiment.training.steps ? "completed" : "stopped";
    writer.appendEvent({ type: "run", state });
    writer.update({ state, eta_seconds: null, ended: new Date().toISOString() });
    return status;
  } finally {
    writer.close();
  }
}

/** Answers without a run: scores and measures, and takes note of nothing. */
function unrecorded(
  scoring: Scoring,
  metrics: readonly string[],
): (message: EngineMessage) => Promise<Answer> {
  let best = Number.NEGATIVE_INFINITY;
  return async (message) => {
    if (message.type === "score") {
      const outcomes = await scoring.outcomes(message.split ?? "train", message.items);
      return { results: outcomes.map(scoreOf) };
    }
    if (message.type !== "evaluation") return { stop: false };
    const { split: role, items } = message;
    const queries = items.map(({ query_id }) => scoring.query(role, query_id));
    const split = { ...scoring.split(role), queries };
    const { summary } = measure(
      "policy",
      scoring.assembly.environment,
      split,
      await scoring.answers(role, items),
      metrics,
    );
    const value = summary[metrics[0]!]!.mean;
    const isBest = role === "validation" && value > best;
    if (isBest) best = value;
    const means = Object.entries(summary).map(([name, { mean }]) => [name, mean]);
    return { metrics: Object.fromEntries(means), best: isBest };
  };
}

/** Serves until standard input ends or, when it listens, until it is told to stop. */
async function serve(
  handle: (message: EngineMessage) => Promise<Answer>,
  listen: string | undefined,
): Promise<number> {
  if (listen === undefined) {
    for await (const line of linesOf(process.stdin.setEncoding("utf8"))) {
      const answer = await answerTo(line, handle);
      if (answer !== undefined) process.stdout.write(answer);
    }
    return ExitStatus.done;
  }
  const { host, port } = addressIn(listen);
  const server = await MessageServer.listen({
    host,
    port,
    handle,
    onFault: (error) => process.stderr.write(`${String(error)}\n`),
  });
  process.stdout.write(`REC_R1_SCORER=${server.variable}\n`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve).once("SIGTERM", resolve);
  });
  server.close();
  return ExitStatus.done;
}

function addressIn(text: string): { host: string; port: number } {
  const found = /^(.+):(\d{1,5})$/.exec(text);
  const port = Number(found?.[2]);
  if (!found || port > 65535)
    throw new UserError(
      `--listen takes an address and a port such as 127.0.0.1:8900, not '${text}'`,
    );
  return { host: found[1]!, port };
}
