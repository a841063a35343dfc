import { TRL_MAPPING } from "./trl-mapping";
import { VERL_MAPPING } from "./verl-mapping";

/** A setting of another trainer that one of ours stands for. */
export interface Equivalent {
  trainer: "TRL" | "verl";
  theirs: string;
  ours: string;
  how?: string;
}

const ALL: readonly Equivalent[] = (
  [
    ["verl", VERL_MAPPING],
    ["TRL", TRL_MAPPING],
  ] as const
).flatMap(([trainer, mappings]) =>
  mappings.flatMap(({ theirs, ours, how }) =>
    ours === undefined ? [] : [{ trainer, theirs, ours, ...(how === undefined ? {} : { how }) }],
  ),
);

/** What verl and TRL call a setting of ours. */
export function equivalentsOf(ours: string): Equivalent[] {
  return ALL.filter((one) => one.ours === ours);
}

/**
 * What a name of theirs is here: TRL's as it stands; verl's with its dots, or its last part where
 * that is long enough to be nobody else's.
 */
export function equivalentTo(name: string): Equivalent | undefined {
  const last = name.includes("_") ? `.${name}` : undefined;
  return ALL.find(({ theirs }) => theirs === name || (last && theirs.endsWith(last)));
}
