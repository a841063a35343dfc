import { EXPERIMENT } from "./experiment-schema";
import { inFlow, insertion } from "./insertion";
import { isObject, valueAt } from "./json";
import { knownAs } from "./known-as";
import { type MetricName, metricNamed } from "./metric-names";
import { missingKeysProblem } from "./missing-keys";
import { type ParsedYaml, rangeOf } from "./parse";
import { nearest, type Problem } from "./problem";
import { branchOf, choicesOf, type JsonSchema, schemaAt, tagOf } from "./schema-walk";
import { meantValue, writtenFor } from "./type-mends";
import { unindentedSections } from "./unindented";
import { unknownKeyProblems } from "./unknown-keys";
import { type Fault, faultsOf, type Path } from "./validator";

/** Characters of a value that a message repeats. */
const MOST_FOUND = 80;

/**
 * What is wrong with an experiment's form by the schema: one message a fault, at the narrowest
 * range.
 *
 * @param experiment the values, with `extends` and overrides merged in.
 * @param yaml the text that they were written in.
 */
export function formProblems(experiment: unknown, yaml: ParsedYaml): Problem[] {
  const problems = new Map<string, Problem>();
  const note = (problem: Problem) => problems.set(`${problem.path}:${problem.code}`, problem);
  const missing = new Map<string, { path: Path; keys: string[] }>();
  const meant = new Set<string>();
  const faults = faultsOf(EXPERIMENT, experiment);
  for (const fault of [...faults, ...faults.flatMap((one) => ofNoKind(one, experiment))]) {
    const { path } = fault;
    if (fault.keyword === "additionalProperties")
      for (const problem of unknownKeyProblems(path, fault.wanted, experiment, yaml)) {
        note(problem);
        const { suggestion } = problem;
        if (suggestion?.safe)
          meant.add([...problem.path.split(".").slice(0, -1), suggestion.newText].join("."));
      }
    else if (fault.keyword === "required") {
      const needed = missing.get(path.join(".")) ?? { path, keys: [] };
      missing.set(path.join("."), { path, keys: [...needed.keys, fault.wanted] });
    } else {
      const problem = problemOf(fault, experiment, yaml);
      if (problem) note(problem);
    }
  }
  for (const { path, keys } of missing.values()) {
    // A required key that is only misspelt is one fault, not two.
    const needed = keys.filter((key) => !meant.has([...path, key].join(".")));
    if (needed.length)
      note(missingKeysProblem(path, needed, experiment, valueAt(experiment, path), yaml));
  }
  for (const { section, keys, problem } of unindentedSections(yaml)) {
    for (const key of keys) problems.delete(`${key}:unknown-key`);
    problems.delete(`${section}:type`);
    note(problem);
  }
  return [...problems.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

/** Where no kind is chosen yet, the keys that none of them has. */
function ofNoKind(fault: Fault, experiment: unknown): Fault[] {
  const { path } = fault;
  const schema = schemaAt(EXPERIMENT, path, experiment);
  if (fault.keyword !== "required" || !schema?.oneOf || fault.wanted !== tagOf(schema)) return [];
  const branches = schema.oneOf;
  return Object.keys(valueAt(experiment, path) as object)
    .filter((key) => branches.every(({ properties }) => !(key in (properties ?? {}))))
    .map((wanted) => ({ keyword: "additionalProperties", path, wanted }));
}

function problemOf(
  fault: Exclude<Fault, { keyword: "additionalProperties" | "required" }>,
  experiment: unknown,
  yaml: ParsedYaml,
): Problem | null {
  const { path } = fault;
  const at = (
    problem: Pick<Problem, "message" | "code"> & { suggest?: string | undefined; safe?: boolean },
    place: Path = path,
    part: "key" | "value" = "value",
  ): Problem => ({
    message: problem.message,
    code: problem.code,
    severity: "error",
    path: place.join("."),
    range: rangeOf(yaml, place, part),
    ...(problem.suggest === undefined
      ? {}
      : {
          suggestion: {
            title: problem.suggest.includes("\n")
              ? "Make it the item of a list"
              : `Change to '${problem.suggest}'`,
            newText: problem.suggest,
            ...(problem.safe ? { safe: true } : {}),
          },
        }),
  });
  const name = path.join(".") || "the experiment";
  const value = valueAt(experiment, path);
  const found = shortened(JSON.stringify(value));
  switch (fault.keyword) {
    case "enum":
    case "discriminator": {
      const choice = fault.keyword === "discriminator" ? choiceAt(path, experiment) : undefined;
      const place = choice ? [...path, choice.tag] : path;
      const allowed = choice ? choice.names : fault.wanted.map(String);
      const stated = choice ? (value as Record<string, unknown> | null)?.[choice.tag] : value;
      // Nothing at all is said to be of the wrong type already.
      if (stated === null && schemaOf(place, experiment)?.type) return null;
      const known = typeof stated === "string" ? knownAs(stated, allowed) : undefined;
      const meant =
        known?.kind ?? (typeof stated === "string" ? nearest(stated, allowed) : undefined);
      const metric = typeof stated === "string" ? metricNamed(stated) : undefined;
      if (choice && !meant && metric && allowed.includes(metric.name))
        return metricKind(at, place, metric, value, yaml);
      if (!choice && choiceAt(path, experiment)?.names.includes(String(stated))) {
        const map = inFlow(skeletonOf(path, String(stated)));
        return at({
          message: `'${String(stated)}' needs settings of its own: ${map}`,
          code: "unknown-value",
          suggest: map,
        });
      }
      const hint = meant ? `; did you mean '${meant}'?${known?.note ? ` ${known.note}` : ""}` : "";
      const message = `found ${JSON.stringify(stated)}, expected ${oneOf(allowed)}${hint}`;
      // A word that is known elsewhere is not a slip: what it means here is to be looked at.
      const safe = !known || known.kind === String(stated).toLowerCase();
      return at({ message, code: "unknown-value", suggest: meant, safe }, place);
    }
    case "type": {
      const type = fault.wanted.map((name) => TYPE_NAMES[name]).join(" or ");
      if (isUnquotedVariable(value)) {
        const range = rangeOf(yaml, path, "value");
        const quoted = `"${yaml.text.slice(range.start.offset, range.end.offset)}"`;
        return {
          ...at({
            message: "YAML reads these braces as a map; put the text in quotes",
            code: "unquoted-variable",
          }),
          suggestion: { title: "Put it in quotes", newText: quoted, safe: true },
        };
      }
      if (value === null)
        return at({ message: `${name} has no value; expected ${type}`, code: "type" });
      if (isObject(value) && path.length === 3 && path[0] === "sweep" && path[1] === "grid") {
        const [inner, values] = Object.entries(value)[0] ?? ["setting", []];
        const like = `${path[2]}.${inner}: ${inFlow([values].flat())}`;
        const message = `a grid names its settings with dots, each with a list: ${shortened(like)}`;
        return at({ message, code: "type" }, path, "key");
      }
      const meant = meantValue(schemaAt(EXPERIMENT, path, experiment) ?? {}, value);
      const { start, end } = rangeOf(yaml, path, "value");
      const before = yaml.text.slice(start.offset, end.offset);
      const suggest = meant === undefined ? undefined : writtenFor(before, value, meant);
      const like = Array.isArray(meant) && isObject(value) ? "a list of this one item" : suggest;
      return at({
        message: `found ${found}, expected ${type}${like ? `; did you mean ${like}?` : ""}`,
        code: "type",
        suggest,
        safe: typeof meant === "number" || typeof meant === "boolean",
      });
    }
    case "minItems": {
      const least = fault.wanted === 1 ? "one item" : `${fault.wanted} items`;
      const length = (value as unknown[]).length;
      const now = length === 0 ? "is empty" : `has ${length} item${length === 1 ? "" : "s"}`;
      return at({ message: `${name} ${now}; it needs at least ${least}`, code: "empty" });
    }
    case "minProperties":
      return at({ message: `${name} is empty; it needs at least one key`, code: "empty" });
    case "minLength":
      return at({ message: `${name} is empty; expected a text`, code: "empty" });
    case "pattern": {
      const metric = nearestMetric(String(value), fault.wanted);
      // A cutoff that nobody named is for the user to say.
      const safe = metricNamed(String(value))?.cutoff !== undefined;
      const tidy = tidied(String(value), fault.wanted);
      if (metric)
        return at({
          message: `found ${found}; did you mean '${metric}'?`,
          code: "pattern",
          suggest: metric,
          safe,
        });
      const example = schemaOf(path, experiment)?.examples?.[0];
      const like = example === undefined ? "" : `, such as ${String(example)}`;
      const message = `found ${found}, which is not well formed${like}`;
      return at({ message, code: "pattern", suggest: tidy });
    }
    case "maxLength": {
      const most = fault.wanted === 1 ? "one character" : `${fault.wanted} characters`;
      return at({ message: `found ${found}; it must have at most ${most}`, code: "value" });
    }
    default: {
      const bound = `${COMPARISONS[fault.keyword]} ${fault.wanted}`;
      const problem = at({ message: `found ${found}; it must be ${bound}`, code: "value" });
      const preset = schemaOf(path, experiment)?.default;
      const nearby = /^(min|max)/.test(fault.keyword) ? [String(fault.wanted)] : [];
      const usual = typeof preset === "number" ? [String(preset)] : [];
      const [suggestion, ...others] = [...new Set([...usual, ...nearby])].map((newText) => ({
        title: `Change to ${newText}${newText === usual[0] ? ", the default" : ""}`,
        newText,
      }));
      return {
        ...problem,
        ...(suggestion ? { suggestion } : {}),
        ...(others.length ? { others } : {}),
      };
    }
  }
}

/** A component such as `ndcg@10`, whose cutoff is a key of its own. */
function metricKind(
  at: (problem: { message: string; code: string; suggest: string }, place: Path) => Problem,
  place: Path,
  { name, cutoff }: MetricName,
  component: unknown,
  yaml: ParsedYaml,
): Problem {
  const has = isObject(component) && "k" in component;
  const stated = (component as Record<string, unknown>)[String(place.at(-1))];
  const like = inFlow({ kind: name, ...(cutoff && !has ? { k: cutoff } : {}) });
  const message = `found ${JSON.stringify(stated)}; a component and its cutoff are ${like}`;
  const problem = at({ message, code: "unknown-value", suggest: name }, place);
  const added =
    cutoff && !has ? insertion(yaml, place.slice(0, -1), "k", { default: cutoff }, "") : undefined;
  if (problem.suggestion && added?.range)
    problem.suggestion.also = { range: added.range, newText: added.newText };
  return problem;
}

/** A name without what a name may not have, such as spaces. */
function tidied(found: string, pattern: string): string | undefined {
  const tidy = found.replace(/[^\w.-]+/g, "-").replace(/^-+|-+$/g, "");
  return tidy !== found && new RegExp(pattern, "u").test(tidy) ? tidy : undefined;
}

function shortened(text: string): string {
  return text?.length > MOST_FOUND ? `${text.slice(0, MOST_FOUND)}…` : text;
}

/** What `{{query}}` without quotes is to YAML: a map in a map. */
function isUnquotedVariable(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.keys(value).some((key) => /^\{ ?[\w.-]+ ?\}$/.test(key));
}

/** A metric with its name mended, by the names that a pattern such as `^(ndcg|mrr)@…` allows. */
function nearestMetric(found: string, pattern: string): string | undefined {
  const names = /^\^\(([\w|]+)\)@/.exec(pattern)?.[1]?.split("|");
  const metric = metricNamed(found);
  if (!names || !metric || /@0+$/.test(found)) return undefined;
  const meant = names.includes(metric.name) ? metric.name : nearest(metric.name, names);
  return meant && `${meant}@${metric.cutoff ?? 10}`;
}

function schemaOf(path: Path, experiment: unknown): JsonSchema | undefined {
  const schema = schemaAt(EXPERIMENT, path, experiment);
  if (!schema?.oneOf) return schema;
  return branchOf(schema, valueAt(experiment, path));
}

/** What can be chosen between at a place, and the key that chooses. */
function choiceAt(path: Path, experiment: unknown): { tag: string; names: string[] } | undefined {
  const schema = schemaAt(EXPERIMENT, path, experiment);
  return schema?.oneOf && { tag: tagOf(schema), names: choicesOf(schema) };
}

/** The required settings of a kind, each with an example. */
function skeletonOf(path: Path, kind: string): Record<string, unknown> {
  const branches = schemaAt(EXPERIMENT, path, {})?.oneOf ?? [];
  const branch = branches.find(({ properties }) => properties?.kind?.const === kind);
  return Object.fromEntries(
    (branch?.required ?? []).map((key) => {
      const { const: only, examples } = branch!.properties![key]!;
      return [key, only ?? examples?.[0]];
    }),
  );
}

function oneOf(allowed: readonly string[]): string {
  return allowed.length === 1 ? `'${allowed[0]}'` : `one of ${allowed.join(", ")}`;
}

const TYPE_NAMES: Record<string, string> = {
  object: "settings, indented below",
  array: "a list",
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "nothing",
};

const COMPARISONS = {
  minimum: ">=",
  maximum: "<=",
  exclusiveMinimum: ">",
  exclusiveMaximum: "<",
};
