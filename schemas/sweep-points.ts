import { type ParsedYaml, rangeOf } from "./parse";
import type { Problem } from "./problem";
import type { Path } from "./report";
import type { ResolvedExperiment } from "./resolved-experiment";
import { overridesOf, pointText, type SweepPoint } from "./sweep";

/** A value that a sweep gives to settings, with its place. */
interface Choice {
  point: SweepPoint;
  at: Path;
}

/** As many runs are looked at while typing; all of them are before the first is started. */
const MOST = 32;

/**
 * What is wrong with a sweep's runs that is not with the experiment as it stands, each told once, at
 * the value that brings it about. Every value is looked at in one of the runs at least.
 *
 * @param before what is wrong with the experiment itself.
 * @param check what is wrong with the experiment under some overrides.
 */
export async function pointProblems(
  { sweep }: Pick<ResolvedExperiment, "sweep">,
  yaml: ParsedYaml,
  before: readonly Problem[],
  check: (overrides: readonly string[]) => Promise<Problem[]>,
): Promise<Problem[]> {
  const axes = axesOf(sweep);
  const told = new Set(before.map(textOf));
  const found = new Map<string, Problem>();
  for (const choices of runsOf(axes)) {
    const problems = await errorsOf(choices, check);
    for (const problem of problems) {
      if (told.has(textOf(problem))) continue;
      told.add(textOf(problem));
      const here = placed(problem, yaml, await culpritsOf(problem, choices, check));
      // One value may upset several settings in the same way.
      const key = `${here.path}: ${here.code}`;
      if (!found.has(key)) found.set(key, here);
    }
  }
  return [...found.values()];
}

/** What a sweep varies; seeds change nothing that can be wrong. */
function axesOf(sweep: ResolvedExperiment["sweep"]): Choice[][] {
  const grid = Object.entries((sweep?.grid ?? {}) as Record<string, unknown[]>);
  const axes = grid.map(([key, values]) =>
    values.map((value, i): Choice => ({ point: { [key]: value }, at: ["sweep", "grid", key, i] })),
  );
  const list = (sweep?.list ?? []) as SweepPoint[];
  if (list.length) axes.unshift(list.map((point, i) => ({ point, at: ["sweep", "list", i] })));
  return axes;
}

/** Runs in which every value occurs, as few as can be. */
function runsOf(axes: readonly Choice[][]): Choice[][] {
  const longest = Math.min(MOST, Math.max(0, ...axes.map((axis) => axis.length)));
  return Array.from({ length: longest }, (_, i) => axes.map((axis) => axis[i % axis.length]!));
}

async function errorsOf(
  choices: readonly Choice[],
  check: (overrides: readonly string[]) => Promise<Problem[]>,
): Promise<Problem[]> {
  const problems = await check(choices.flatMap(({ point }) => overridesOf(point)));
  return problems.filter(({ severity }) => severity === "error");
}

/** The value that a problem goes away without; all of a run's values where it takes several. */
async function culpritsOf(
  problem: Problem,
  choices: readonly Choice[],
  check: (overrides: readonly string[]) => Promise<Problem[]>,
): Promise<readonly Choice[]> {
  const direct = choices.find((choice) => Object.keys(choice.point).some(isOf(problem)));
  if (direct) return [direct];
  for (const choice of choices) {
    const without = await errorsOf(
      choices.filter((other) => other !== choice),
      check,
    );
    if (!without.some((other) => textOf(other) === textOf(problem))) return [choice];
  }
  return choices;
}

/** A problem at the value that brings it about. */
function placed(problem: Problem, yaml: ParsedYaml, culprits: readonly Choice[]): Problem {
  const point: SweepPoint = Object.assign({}, ...culprits.map((culprit) => culprit.point));
  const own = Object.keys(point).find(isOf(problem));
  const [culprit] = culprits;
  const inList = culprit?.at[1] === "list" ? (own ?? Object.keys(point)[0]) : undefined;
  const at: Path =
    culprits.length === 1 && culprit
      ? [...culprit.at, ...(inList === undefined ? [] : [inList])]
      : ["sweep"];
  const { suggestion, others: _, ...rest } = problem;
  // What stands elsewhere may be right for the other runs.
  const mends = own === problem.path && suggestion && !suggestion.range ? { suggestion } : {};
  return {
    ...rest,
    ...mends,
    message: own ? problem.message : `with ${pointText(point)}: ${problem.message}`,
    path: at.join("."),
    range: rangeOf(yaml, at, at.length === 1 ? "key" : "value"),
  };
}

/** Whether a problem is one of a setting, or of a part of it. */
function isOf({ path }: Problem): (key: string) => boolean {
  return (key) => path === key || path.startsWith(`${key}.`);
}

function textOf({ path, message }: Problem): string {
  return `${path}: ${message}`;
}
