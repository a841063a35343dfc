import { EXPERIMENT } from "./experiment-schema";
import { foreignKey } from "./foreign-keys";
import { formProblems } from "./form";
import type { Json } from "./json";
import { type ParsedYaml, parseYaml } from "./parse";
import { nearest } from "./problem";
import type { Path, Report } from "./report";
import type { ResolvedExperiment } from "./resolved-experiment";
import { type JsonSchema, schemaAt } from "./schema-walk";
import { settingNames } from "./setting-names";
import { type SweepPoint, sweepSize } from "./sweep";
import { faultsOf } from "./validator";

/** Dotted names of all settings that a sweep can vary, by the branches that the experiment chose. */
export function sweepableNames(experiment: unknown): string[] {
  return settingNames(SCHEMA, experiment);
}

/** All that a run can set: neither what it extends, which is read before, nor another sweep. */
const { sweep: _, extends: __, ...VARIABLE } = EXPERIMENT.properties!;
const SCHEMA: JsonSchema = { ...EXPERIMENT, properties: VARIABLE };

/** The text of a run of a sweep, which has none of its own. */
const NOTHING = parseYaml("");

/** More runs than this are a slip of the pen rather than a plan. */
export const MAX_POINTS = 1000;

/** What is wrong with a sweep: settings that don't exist, values that they can't take. */
export function sweepProblems(
  experiment: ResolvedExperiment,
  yaml: ParsedYaml,
  error: Report,
): void {
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
    if (key === "training.seed" && sweep.seeds)
      error(
        "sweep.seeds sets training.seed too; keep one of the two",
        "sweep-twice",
        ["sweep", "grid", key],
        undefined,
        "key",
      );
    values.forEach((value, i) => {
      const at: Path = ["sweep", "grid", key];
      const isFirst = i === 0;
      pointProblem(base, { [key]: value }, (message, code, [, ...within], mends, part) => {
        if (part === "value") error(message, code, [...at, i, ...within]);
        else if (isFirst) error(message, code, at, mends, part);
      });
    });
  }
  const told = new Set<string>();
  sweep.list?.forEach((point, i) => {
    pointProblem(base, point as SweepPoint, (message, code, [key, ...within], mends, part) => {
      const at: Path = ["sweep", "list", i, key!, ...within];
      // What a merge key brings along is told where it stands.
      const isNew = !told.has(`${key}: ${message}`);
      told.add(`${key}: ${message}`);
      if (isNew || yaml.document.hasIn(at.slice(0, 4))) error(message, code, at, mends, part);
    });
  });
}

/** What is wrong with one run, told at the settings that the sweep gives it, and what is in them. */
function pointProblem(base: Json, point: SweepPoint, error: Report): void {
  const run = withSettings(base, point);
  const unknown = Object.keys(point).filter((key) => !schemaAt(SCHEMA, key.split("."), run));
  for (const key of unknown) {
    const known = sweepableNames(run).filter((name) => !(name in point));
    const foreign = foreignKey(key, "")?.path?.join(".");
    const meant =
      nearest(
        key,
        known.filter((name) => depthOf(name) === depthOf(key)),
      ) ??
      known.find((name) => name.endsWith(`.${key}`)) ??
      (foreign && known.includes(foreign) ? foreign : undefined);
    const hint = meant ? `; did you mean '${meant}'?` : ", such as algorithm.learning_rate";
    const message = `'${key}' is no setting that a sweep can vary${hint}`;
    error(message, "sweep-key", [key], meant, "key");
  }
  const sections = new Set(Object.keys(point).map((key) => key.split(".", 1)[0]!));
  const isFine = (section: string) => !faultsOf(SCHEMA.properties![section]!, run[section]).length;
  if (unknown.length || [...sections].every(isFine)) return;
  const [problem] = formProblems(run, NOTHING);
  if (!problem) return;
  const keys = Object.keys(point);
  const own = keys.find((key) => problem.path === key || problem.path.startsWith(`${key}.`));
  const message = own === problem.path ? problem.message : `${problem.path}: ${problem.message}`;
  const within = own
    ? problem.path
        .slice(own.length + 1)
        .split(".")
        .filter(Boolean)
    : [];
  error(message, "sweep-value", [own ?? keys[0]!, ...within], undefined, "value");
}

function depthOf(name: string): number {
  return name.split(".").length;
}

/** An experiment with a point's settings; only what lies on the way to them is copied. */
function withSettings(base: Json, point: SweepPoint): Json {
  const run = { ...base };
  for (const [key, value] of Object.entries(point)) {
    const path = key.split(".");
    let holder: Record<string, unknown> = run;
    for (const step of path.slice(0, -1)) {
      const inner = holder[step];
      holder[step] = Array.isArray(inner) ? [...(inner as unknown[])] : { ...(inner as Json) };
      holder = holder[step] as Json;
    }
    holder[path.at(-1)!] = value;
  }
  return run;
}
