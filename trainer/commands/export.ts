import path from "node:path";
import { parseArgs } from "node:util";
import { loadExperiment } from "../../schemas/resolve";
import { UserError } from "../../schemas/user-error";
import { assemble } from "../assemble";
import { exportTrl, exportVerl } from "../engines/export";
import { Scoring } from "../engines/scoring";
import { ExitStatus } from "../exit-status";
import { planRun } from "../prepare";
import { RUNS } from "./options";

/** `rec-r1 export FILE --engine verl|trl FOLDER`: all that a trainer needs that someone starts alone. */
export async function exportJob(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { engine: { type: "string" }, set: { type: "string", multiple: true } },
  });
  const [file, folder, ...more] = positionals;
  if (file === undefined || folder === undefined || more.length)
    throw new UserError("name one experiment file, and a folder to write");
  const wanted = values.engine;
  if (wanted !== undefined && wanted !== "verl" && wanted !== "trl")
    throw new UserError(`--engine takes verl or trl, not '${wanted}'`);
  const overrides = values.set ?? [];
  // The experiment's own settings of the engine count, unless it names another.
  const { experiment: stated } = await loadExperiment(file);
  const other = wanted !== undefined && stated.engine?.kind !== wanted ? [`engine=${wanted}`] : [];
  const { experiment } = await planRun(file, { runs: RUNS, overrides: [...other, ...overrides] });
  const { kind } = experiment.engine;
  if (kind !== "verl" && kind !== "trl")
    throw new UserError(`the experiment's engine is ${kind}; say --engine verl or --engine trl`);
  const scoring = new Scoring(await assemble(experiment));
  const target = path.resolve(folder);
  const source = path.resolve(file);
  const said =
    kind === "verl"
      ? await exportVerl(target, source, experiment, scoring)
      : await exportTrl(target, source, experiment, scoring);
  process.stderr.write(`${said}\n`);
  process.stdout.write(`${target}\n`);
  return ExitStatus.done;
}
