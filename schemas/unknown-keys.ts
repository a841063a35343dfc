import { EXPERIMENT } from "./experiment-schema";
import { type ForeignKey, foreignKey } from "./foreign-keys";
import { isObject, valueAt } from "./json";
import { type ParsedYaml, rangeOf } from "./parse";
import { nearest, type Problem, type Suggestion } from "./problem";
import { relocation } from "./relocation";
import { removal } from "./removal";
import { branchOf, choicesOf, type JsonSchema, schemaAt, tagOf } from "./schema-walk";
import { settingNames } from "./setting-names";
import { faultsOf, type Path } from "./validator";

/** Words that a section's keys go by elsewhere. */
const SYNONYMS: Record<string, readonly string[]> = {
  corpus: ["documents", "items"],
  docs: ["documents"],
  collection: ["documents"],
  queries: ["topics"],
  dev: ["validation"],
  val: ["validation"],
  valid: ["validation"],
  parts: ["of"],
  recommenders: ["of"],
  cutoff: ["k"],
  depth: ["k", "top_k"],
  size: ["top_k"],
  query: ["search"],
  template: ["prompt"],
  instruction: ["prompt"],
  checkpoint: ["model"],
  embedding_model: ["model"],
  language: ["analyzer"],
};

/**
 * What a key may mean that the section which it stands in has not: another program's name, another
 * section's key, or a slip of the pen. A section of another program's is told setting by setting.
 */
export function unknownKeyProblems(
  path: Path,
  key: string,
  experiment: unknown,
  yaml: ParsedYaml,
): Problem[] {
  const place = path.join(".");
  const at = [...path, key];
  const value = valueAt(experiment, at);
  const whole = foreignKey(dotted(at), place);
  const isForeign =
    !whole?.advice &&
    nearest(key, knownKeys(path, experiment)) === undefined &&
    placesOf(key, experiment).length === 0;
  const leaves = isForeign && isObject(value) ? leavesOf(value, at) : [];
  if (leaves.some((leaf) => foreignKey(dotted(leaf), place)))
    return leaves.map((leaf) => foreignLeaf(leaf, place, experiment, yaml));
  const { hint, suggestion } = meaningOf(at, key, whole, experiment, yaml);
  const name = place || "the experiment";
  return [problemAt(at, `'${key}' is no setting of ${name}; ${hint}`, suggestion, yaml)];
}

/** A setting in a section of another program. */
function foreignLeaf(leaf: Path, place: string, experiment: unknown, yaml: ParsedYaml): Problem {
  const name = dotted(leaf);
  const foreign = foreignKey(name, place);
  if (foreign) {
    const { hint, suggestion } = meaningOf(leaf, name, foreign, experiment, yaml);
    const message = hint.startsWith("it ") ? `'${name}' is no setting here; ${hint}` : hint;
    return problemAt(leaf, message, suggestion, yaml);
  }
  const message = `'${name}' is no setting here, and nothing here stands for it`;
  return problemAt(leaf, message, removal(yaml, leaf), yaml);
}

interface Meaning {
  hint: string;
  suggestion?: Suggestion | undefined;
}

function meaningOf(
  at: Path,
  name: string,
  named: ForeignKey | undefined,
  experiment: unknown,
  yaml: ParsedYaml,
): Meaning {
  const holder = at.slice(0, -1);
  const key = String(at.at(-1));
  const known = knownKeys(holder, experiment);
  const inList = holder.some((step) => typeof step === "number");
  // What another program calls as we do has only the wrong place.
  const isOurs = !named || named.path?.at(-1) === key;
  const elsewhere = isOurs && !inList ? placesOf(key, experiment) : [];
  const foreign = elsewhere.length ? undefined : named;
  const synonym = SYNONYMS[key]?.find((one) => known.includes(one));
  if (synonym && valueAt(experiment, [...holder, synonym]) === undefined)
    return { hint: `it is called ${synonym} here`, suggestion: rename(synonym, false) };
  if (foreign && !foreign.path)
    return {
      hint: `${foreign.from}'s ${name} has no counterpart here: ${foreign.advice}`,
      suggestion: removal(yaml, at),
    };
  if (foreign) {
    const target = foreign.path!;
    const needsEngine = target[0] === "engine" && !schemaAt(EXPERIMENT, target, experiment);
    const engine = needsEngine ? `, with engine: {kind: ${foreign.from.toLowerCase()}}` : "";
    const taken = valueAt(experiment, target) === undefined ? "" : ", which is set already";
    const hint = `${foreign.from}'s ${name} is ${target.join(".")} here${engine}${taken}`;
    const convert = foreign.convert ?? ((value: unknown) => value);
    return { hint, suggestion: mendOf(at, target, convert, experiment, yaml) };
  }
  const typo = nearest(key, known);
  if (elsewhere.length) {
    const hint = `it belongs to ${elsewhere.map((path) => path.slice(0, -1).join(".")).join(" or to ")}`;
    const [target, ...others] = elsewhere;
    const mend = others.length ? undefined : mendOf(at, target!, (v) => v, experiment, yaml);
    return { hint, suggestion: mend };
  }
  if (typo) {
    const taken =
      isObject(valueAt(experiment, holder)) && typo in (valueAt(experiment, holder) as object);
    const hint = `did you mean '${typo}'?`;
    return { hint, suggestion: taken ? undefined : rename(typo, true) };
  }
  if (holder.length === 0 && /^[x._]/.test(key) && isObject(valueAt(experiment, at)))
    return {
      hint: "an anchor (&) may stand where it is used first, and needs no section of its own",
    };
  return { hint: `${holder.join(".") || "the experiment"} takes ${known.join(", ")}` };
}

/** Brings a setting to its place, or takes it away where that is taken. */
function mendOf(
  at: Path,
  target: readonly string[],
  convert: (value: unknown) => unknown,
  experiment: unknown,
  yaml: ParsedYaml,
): Suggestion | undefined {
  if (valueAt(experiment, target) !== undefined) return removal(yaml, at);
  const schema =
    schemaAt(EXPERIMENT, target, experiment) ??
    choiceOf(target, experiment) ??
    ofOnlyKind(target, experiment);
  const value = valueAt(experiment, at);
  const converted = convert(value);
  if (!schema || converted === undefined || faultsOf(schema, converted).length) return undefined;
  const same = target.slice(0, -1).join(".") === at.slice(0, -1).join(".");
  if (same && converted === value) return { ...rename(target.at(-1)!, true), moves: true };
  return relocation(yaml, at, target, converted, EXPERIMENT);
}

/** What chooses between kinds, where that is not chosen yet. */
function choiceOf(target: readonly string[], experiment: unknown): JsonSchema | undefined {
  const holder = schemaAt(EXPERIMENT, target.slice(0, -1), experiment);
  return holder?.oneOf && target.at(-1) === tagOf(holder) ? { enum: choicesOf(holder) } : undefined;
}

/** A setting that one kind alone has, where none is chosen yet; what trains is for a person to say. */
function ofOnlyKind(target: readonly string[], experiment: unknown): JsonSchema | undefined {
  const place = target.slice(0, -1);
  const holder = schemaAt(EXPERIMENT, place, experiment);
  if (place[0] === "engine" || !holder?.oneOf) return undefined;
  if (valueAt(experiment, [...place, tagOf(holder)]) !== undefined) return undefined;
  const [only, ...others] = holder.oneOf.flatMap(
    ({ properties }) => properties?.[target.at(-1)!] ?? [],
  );
  return others.length === 0 ? only : undefined;
}

function rename(key: string, safe: boolean): Suggestion {
  return { title: `Change to '${key}'`, newText: key, ...(safe ? { safe } : {}) };
}

function problemAt(
  at: Path,
  message: string,
  suggestion: Suggestion | undefined,
  yaml: ParsedYaml,
): Problem {
  return {
    message,
    code: "unknown-key",
    severity: "error",
    path: at.join("."),
    range: rangeOf(yaml, at, "key"),
    ...(suggestion ? { suggestion } : {}),
  };
}

/** Where settings of a name stand, those nearest to the top alone. */
function placesOf(key: string, experiment: unknown): string[][] {
  const places = settingNames(EXPERIMENT, experiment)
    .map((name) => name.split("."))
    .filter((path) => path.length > 1 && path.at(-1) === key && !["kind", "by"].includes(key));
  const least = Math.min(...places.map((path) => path.length));
  return places.filter((path) => path.length === least);
}

/** Paths of all that is no section. */
function leavesOf(value: unknown, at: Path): Path[] {
  if (!isObject(value)) return [at];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...at, key]));
}

/** What a section takes; of a choice that is not made yet, what chooses before all else. */
function knownKeys(path: Path, experiment: unknown): string[] {
  const schema = schemaAt(EXPERIMENT, path, experiment);
  if (!schema) return [];
  const branch: JsonSchema = branchOf(schema, valueAt(experiment, path));
  const own = Object.keys(branch.properties ?? {});
  const tag = schema.oneOf && tagOf(schema);
  return tag && !own.includes(tag) ? [tag, ...own] : own;
}

function dotted(path: Path): string {
  return path.join(".");
}
