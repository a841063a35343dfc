import { parseArgs } from "node:util";
import { loadExperiment } from "../../schemas/resolve";
import { UserError } from "../../schemas/user-error";
import { ExitStatus } from "../exit-status";

/** `rec-r1 check FILE…`: prints each experiment's problems. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  if (positionals.length === 0) throw new UserError("name at least one experiment file");
  let errors = 0;
  const report: unknown[] = [];
  for (const file of positionals) {
    const { problems } = await loadExperiment(file);
    errors += problems.filter((problem) => problem.severity === "error").length;
    report.push({ file, problems });
    if (values.json) continue;
    for (const problem of problems) process.stdout.write(`${lineOf(file, problem)}\n`);
    if (problems.length === 0) process.stdout.write(`${file}: nothing wrong\n`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  return errors ? ExitStatus.badInput : ExitStatus.done;
}

/** `file:line:column: severity: message`, which editors and problem matchers understand. */
export function lineOf(
  file: string,
  problem: Awaited<ReturnType<typeof loadExperiment>>["problems"][number],
): string {
  const { line, column } = problem.range.start;
  return `${file}:${line}:${column}: ${problem.severity}: ${problem.message}`;
}
