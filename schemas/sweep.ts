import type { ResolvedExperiment } from "./resolved-experiment";
/** One run of a sweep: its settings by their dotted names. */
export type SweepPoint = Record<string, unknown>;

/**
 * All runs of an experiment's sweep: the entries of its list, each with every combination of its
 * grid, each with every seed; seeds vary fastest. Empty without a sweep.
 */
export function sweepPoints({ sweep }: Pick<ResolvedExperiment, "sweep">): SweepPoint[] {
  if (!sweep) return [];
  let points: SweepPoint[] = (sweep.list as SweepPoint[] | undefined) ?? [{}];
  const axes = Object.entries((sweep.grid ?? {}) as Record<string, unknown[]>);
  if (sweep.seeds) axes.push(["training.seed", sweep.seeds]);
  for (const [key, values] of axes)
    points = points.flatMap((point) => values.map((value) => ({ ...point, [key]: value })));
  return points;
}

/** How many runs a sweep comes to, without making them. */
export function sweepSize({ sweep }: Pick<ResolvedExperiment, "sweep">): number {
  if (!sweep) return 0;
  const axes = Object.values((sweep.grid ?? {}) as Record<string, unknown[]>);
  const sizes = [sweep.list?.length ?? 1, sweep.seeds?.length ?? 1, ...axes.map((a) => a.length)];
  return sizes.reduce((product, size) => product * size, 1);
}

/**
 * The setting that a place in a sweep gives a value to, or a part of one, by its path; undefined for
 * all other places.
 */
export function sweptSetting(at: readonly (string | number)[]): (string | number)[] | undefined {
  const [sweep, manner] = at;
  const named = manner === "grid" ? 2 : 3;
  const key = at[named];
  if (sweep !== "sweep" || !(manner === "grid" || manner === "list") || key === undefined)
    return undefined;
  return [...String(key).split("."), ...at.slice(4)];
}

/** A point as overrides of the command line: `algorithm.learning_rate=0.0003`. */
export function overridesOf(point: SweepPoint): string[] {
  return Object.entries(point).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
}

/**
 * A point in a few words: `learning_rate 0.0003 · seed 2`. Keys are as short as they can be without
 * being mistaken for each other.
 */
export function pointText(point: SweepPoint): string {
  const keys = Object.keys(point);
  const last = (key: string) => key.split(".").at(-1)!;
  return keys
    .map((key) => {
      const short = keys.some((other) => other !== key && last(other) === last(key))
        ? key
        : last(key);
      const value = point[key];
      return `${short} ${typeof value === "object" ? JSON.stringify(value) : String(value)}`;
    })
    .join(" · ");
}
