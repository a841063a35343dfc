import { EXPERIMENT } from "./experiment-schema";
import { foreignKey } from "./foreign-keys";
import { valueAt } from "./json";
import type { ParsedYaml } from "./parse";
import type { Problem } from "./problem";
import { relocation } from "./relocation";
import { removal } from "./removal";
import type { ResolvedExperiment } from "./resolved-experiment";
import { schemaAt } from "./schema-walk";
import { faultsOf } from "./validator";

const EXTRA = ["engine", "extra"];

/**
 * Mends names in `engine.extra` that other settings stand for: brought to those where the text says
 * nothing of them, else taken away. What else is wrong with an engine stays as it is.
 */
export function withExtraMends(
  problems: readonly Problem[],
  experiment: ResolvedExperiment,
  yaml: ParsedYaml,
): Problem[] {
  return problems.map((problem) => {
    if (problem.code !== "engine-twice" || problem.suggestion) return problem;
    const at = [...EXTRA, problem.path.slice(EXTRA.join(".").length + 1)];
    const target = foreignKey(at[2]!.replace(/^\++/, ""), EXTRA.join("."));
    const value = valueAt(experiment, at);
    const mend =
      target?.path && !yaml.document.hasIn(target.path)
        ? moved(yaml, at, target.path, target.convert ? target.convert(value) : value, experiment)
        : removal(yaml, at);
    return mend ? { ...problem, suggestion: mend } : problem;
  });
}

function moved(
  yaml: ParsedYaml,
  at: string[],
  target: readonly string[],
  value: unknown,
  experiment: ResolvedExperiment,
) {
  const schema = schemaAt(EXPERIMENT, target, experiment);
  if (!schema || value === undefined || faultsOf(schema, value).length) return undefined;
  return relocation(yaml, at, target, value, EXPERIMENT);
}
