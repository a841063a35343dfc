import { EXPERIMENT } from "./experiment-schema";
import { formProblems } from "./form";
import type { Json } from "./json";
import { parseYaml } from "./parse";
import { nearest } from "./problem";
import type { Path, Report } from "./report";
import type { ResolvedExperiment } from "./resolved-experiment";
import { type JsonSchema, schemaAt } from "./schema-walk";
import { settingNames } from "./setting-names";
import { type SweepPoint, sweepSize } from "./sweep";

/** Dotted names of all settings that a sweep can vary, by the branches that the experiment chose. */
export function sweepableNames(experiment: unknown): string[] {
  return settingNames(SCHEMA, experiment);
}

/** All that a run can set: neither what it extends, which is read before, nor another sweep. */
const { sweep: _, extends: __, ...VARIABLE } = EXPERIMENT.properties!;
const SCHEMA: JsonSchema = { ...EXPERIMENT, properties: VARIABLE };

/** More runs than this are a slip of the pen rather than a plan. */
export const MAX_POINTS = 1000;

/** What is wrong with a sweep: settings that don't exist, values that they can't take. */
export function sweepProblems(experiment: ResolvedExperiment, error: Report): void {
  const { sweep, ...rest } = experiment;
  if (!sweep) return;
  const base = rest as unknown as Json;
  const size = sweepSize(experiment);
  if (size > MAX_POINTS)
    error(
      `this sweep comes to ${size.toLocaleString("en")} runs; at most ${MAX_POINTS.toLocaleString("en")} are run at once`,
      "sweep-too-large",
      ["sweep"],
      undefined,
      "key",
    );
  for (const [key, values] of Object.entries((sweep.grid ?? {}) as Record<string, unknown[]>)) {
    if (!isSetting(key, base, ["sweep", "grid", key], error)) continue;
    if (key === "training.seed" && sweep.seeds)
      error(
        "sweep.seeds sets training.seed too; keep one of the two",
        "sweep-twice",
        ["sweep", "grid", key],
        undefined,
        "key",
      );
    values.forEach((value, i) => {
      tryValue(base, key, value, ["sweep", "grid", key, i], error);
    });
  }
  sweep.list?.forEach((point, i) => {
    for (const [key, value] of Object.entries(point as SweepPoint)) {
      const at = ["sweep", "list", i, key];
      if (isSetting(key, base, at, error)) tryValue(base, key, value, at, error);
    }
  });
}

function isSetting(key: string, base: Json, at: Path, error: Report): boolean {
  const path = key.split(".");
  if (schemaAt(SCHEMA, path, base)) return true;
  const known = sweepableNames(base);
  const meant = nearest(key, known) ?? known.find((name) => name.endsWith(`.${key}`));
  const hint = meant ? `; did you mean '${meant}'?` : ", such as algorithm.learning_rate";
  error(`'${key}' is no setting that a sweep can vary${hint}`, "sweep-key", at, meant, "key");
  return false;
}

function tryValue(base: Json, key: string, value: unknown, at: Path, error: Report): void {
  const changed = structuredClone(base);
  const path = key.split(".");
  let holder = changed;
  for (const step of path.slice(0, -1)) {
    holder[step] ??= {};
    holder = holder[step] as Json;
  }
  holder[path.at(-1)!] = value;
  const [problem] = formProblems(changed, parseYaml(""));
  if (problem) error(problem.message, "sweep-value", at);
}
