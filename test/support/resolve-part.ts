import { EXPERIMENT } from "../../schemas/experiment-schema";
import { fill } from "../../schemas/resolve";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";

/** A part of an experiment with the defaults that the schema gives the rest of its keys. */
export function resolvePart<Key extends keyof ResolvedExperiment>(
  key: Key,
  value: unknown,
): ResolvedExperiment[Key] {
  const schema = EXPERIMENT.properties![key]!;
  return fill(schema, value) as ResolvedExperiment[Key];
}

/** An experiment's `data` with the defaults filled in. */
export function resolveData(data: object): ResolvedExperiment["data"] {
  return resolvePart("data", data);
}
