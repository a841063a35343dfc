import { valueAt } from "../json";
import type { Path } from "../report";
import type { ResolvedExperiment } from "../resolved-experiment";

/** What a setting of ours is to another trainer. */
export interface Mapping {
  /** The other trainer's name of it. */
  theirs: string;
  /** Our setting, as `algorithm.group_size`; absent where the value is always the same. */
  ours?: string;
  /** Its value for them; undefined leaves it at their default. */
  value(experiment: ResolvedExperiment): unknown;
  /** How the value comes about where it isn't just handed on; for the documentation. */
  how?: string;
  /** Whether `engine.extra` may say otherwise: only where nothing here relies on it. */
  free?: boolean;
}

/** A setting whose value is another trainer's as it stands. */
export function handedOn(theirs: string, ours: string): Mapping {
  const keys = ours.split(".");
  return { theirs, ours, value: (experiment) => valueAt(experiment, keys) };
}

/** A setting of another trainer: its value, and the setting of ours that it stands for. */
export interface Rendered {
  value: unknown;
  from: Path;
}

/** Another trainer's settings by their names. */
export type Rendering = Map<string, Rendered>;

/** What an experiment comes to in another trainer's words, `extra` last. */
export function render(
  mappings: readonly Mapping[],
  experiment: ResolvedExperiment,
  extra: Readonly<Record<string, unknown>>,
): Rendering {
  const rendering: Rendering = new Map();
  for (const { theirs, ours, value } of mappings) {
    const rendered = value(experiment);
    if (rendered !== undefined)
      rendering.set(theirs, { value: rendered, from: ours?.split(".") ?? ["engine"] });
  }
  for (const [key, value] of Object.entries(extra))
    rendering.set(key.replace(/^\++/, ""), { value, from: ["engine", "extra", key] });
  return rendering;
}
