import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import packageJson from "../../package.json";
import type { Problem } from "../../schemas/problem";
import { loadExperiment } from "../../schemas/resolve";
import { UserError } from "../../schemas/user-error";
import { ExitStatus } from "../exit-status";
import { Preflight } from "../preflight/preflight";

/** An experiment file and what is wrong with it. */
interface Checked {
  file: string;
  problems: Problem[];
}

/**
 * `rec-r1 check FILE…`: prints each experiment's problems, of its form, its meaning and the files
 * that it names.
 */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      sarif: { type: "boolean", default: false },
      "form-only": { type: "boolean", default: false },
    },
  });
  if (positionals.length === 0) throw new UserError("name at least one experiment file");
  const checked: Checked[] = [];
  for (const file of positionals)
    checked.push({ file, problems: await problemsOf(file, values["form-only"]) });
  if (values.sarif) process.stdout.write(`${JSON.stringify(sarif(checked), null, 2)}\n`);
  else if (values.json) process.stdout.write(`${JSON.stringify(checked)}\n`);
  else
    for (const { file, problems } of checked) {
      for (const problem of problems) process.stdout.write(`${lineOf(file, problem)}\n`);
      if (problems.length === 0) process.stdout.write(`${file}: nothing wrong\n`);
    }
  const wrong = checked.some(({ problems }) => problems.some(isError));
  return wrong ? ExitStatus.badInput : ExitStatus.done;
}

async function problemsOf(file: string, formOnly: boolean): Promise<Problem[]> {
  const loaded = await loadExperiment(file);
  if (formOnly) return loaded.problems.filter(({ code }) => !OF_FILES.has(code));
  if (loaded.problems.some(isError)) return loaded.problems;
  const { problems } = await new Preflight().inspect(loaded, { large: true });
  return [...loaded.problems, ...problems];
}

/** Faults that depend on files beside the experiment, which may not be on this machine. */
const OF_FILES = new Set(["missing-data", "missing-split", "missing-model", "unset-env"]);

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** `file:line:column: severity: message`, which editors and problem matchers understand. */
export function lineOf(file: string, problem: Problem): string {
  const { line, column } = problem.range.start;
  return `${file}:${line}:${column}: ${problem.severity}: ${problem.message}`;
}

/** The Static Analysis Results Interchange Format 2.1.0 (OASIS), as code hosts read it. */
function sarif(checked: readonly Checked[]): unknown {
  const codes = new Set(checked.flatMap(({ problems }) => problems.map(({ code }) => code)));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "rec-r1 check",
            version: packageJson.version,
            rules: [...codes].sort().map((id) => ({ id })),
          },
        },
        results: checked.flatMap(({ file, problems }) =>
          problems.map((problem) => ({
            ruleId: problem.code,
            level: problem.severity,
            message: { text: problem.message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: uriOf(file) },
                  region: {
                    startLine: problem.range.start.line,
                    startColumn: problem.range.start.column,
                    endLine: problem.range.end.line,
                    endColumn: problem.range.end.column,
                  },
                },
              },
            ],
          })),
        ),
      },
    ],
  };
}

function uriOf(file: string): string {
  return path.isAbsolute(file) ? pathToFileURL(file).href : file.replaceAll("\\", "/");
}
