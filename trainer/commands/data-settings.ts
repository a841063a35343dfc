import { stringify } from "yaml";
import { EXPERIMENT } from "../../schemas/experiment-schema";
import { isObject } from "../../schemas/json";
import { fill } from "../../schemas/resolve";
import type { DataSpec } from "../data/read";

/** A spec as it stands in an experiment: what the schema has as default is left out. */
export function settingsOf(spec: DataSpec): Record<string, unknown> {
  const { format, path, ...rest } = spec;
  const defaults = fill(EXPERIMENT.properties!.data!, { format, path }) as Record<string, unknown>;
  return { format, path, ...unlike(rest, defaults) };
}

function unlike(value: object, defaults: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => {
      const other = defaults[key];
      if (JSON.stringify(own) === JSON.stringify(other)) return [];
      return [[key, isObject(own) && isObject(other) ? unlike(own, other) : own]];
    }),
  );
}

/** The line that says how data are named in an experiment. */
export function usage(settings: Record<string, unknown>): string {
  const flow = stringify(settings, { collectionStyle: "flow", lineWidth: 0 }).trimEnd();
  return `to use it: data: ${flow}`;
}
