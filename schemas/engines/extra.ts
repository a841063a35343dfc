import { nearest } from "../problem";
import type { Report } from "../report";
import type { Mapping } from "./rendering";

/** Another trainer's settings as nested names; what holds no others is 0. */
interface Names {
  [key: string]: Names | number;
}

/** What is known of another trainer's settings. */
export interface Vocabulary {
  trainer: string;
  version: string;
  keys: Names;
  mappings: readonly Mapping[];
  /** Names that are settled by something else here, with what that is. */
  taken: Readonly<Record<string, string>>;
}

/** What of another trainer's settings is settled by something else, with what that is. */
function settledIn({ mappings, taken }: Vocabulary): Map<string, string> {
  const settled = new Map(Object.entries(taken));
  for (const { theirs, ours, free } of mappings)
    if (!free) settled.set(theirs, ours ?? "settled by this program");
  return settled;
}

/** The names that `engine.extra` may have, dotted. */
export function extraNames(vocabulary: Vocabulary): string[] {
  const settled = settledIn(vocabulary);
  return namesOf(vocabulary.keys).filter((name) => !settled.has(name));
}

/** What is wrong with the names in `engine.extra`: unknown ones, and such as would contradict us. */
export function extraProblems(
  extra: Readonly<Record<string, unknown>>,
  vocabulary: Vocabulary,
  error: Report,
  warn: Report,
): void {
  const { trainer, version, keys } = vocabulary;
  const settled = settledIn(vocabulary);
  for (const written of Object.keys(extra)) {
    const at = ["engine", "extra", written];
    const key = written.replace(/^\++/, "");
    const mine = settled.get(key);
    if (mine !== undefined)
      error(
        `${trainer}'s ${key} is ${mine} here; ${mine.includes(" ") ? "leave it out" : "set it there"}, so that the run says what it did`,
        "engine-twice",
        at,
        undefined,
        "key",
      );
    else if (written === key && !has(keys, key.split("."))) {
      const meant = nearest(key, namesOf(keys)) ?? lastNameMatch(key, keys);
      const adds =
        trainer === "verl" ? `; to add a setting that verl does not name, write '+${key}'` : "";
      const hint = meant ? `; did you mean '${meant}'?` : adds;
      // A newer version may know more; verl itself refuses what it doesn't know.
      (trainer === "verl" ? error : warn)(
        `${trainer} ${version} has no setting '${key}'${hint}`,
        "engine-unknown",
        at,
        meant,
        "key",
      );
    }
  }
}

/** All names, dotted. */
export function namesOf(keys: Names, prefix = ""): string[] {
  return Object.entries(keys).flatMap(([key, inner]) =>
    typeof inner === "number" ? [prefix + key] : namesOf(inner, `${prefix}${key}.`),
  );
}

function has(keys: Names, [first, ...rest]: string[]): boolean {
  const inner = keys[first!];
  if (inner === undefined) return false;
  return rest.length === 0 || (typeof inner !== "number" && has(inner, rest));
}

/** The one name whose last part is the key's: `lora_rank` for `actor.lora_rank`. */
function lastNameMatch(key: string, keys: Names): string | undefined {
  const last = key.split(".").at(-1)!;
  const found = namesOf(keys).filter((name) => name.endsWith(`.${last}`));
  return found.length === 1 ? found[0] : undefined;
}
