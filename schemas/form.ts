import { EXPERIMENT } from "./experiment-schema";
import { inFlow, insertion } from "./insertion";
import { type ParsedYaml, rangeOf } from "./parse";
import { nearest, type Problem, type Suggestion } from "./problem";
import { branchOf, choicesOf, type JsonSchema, schemaAt, tagOf } from "./schema-walk";
import { unknownKeyProblems } from "./unknown-keys";
import { type Fault, faultsOf, type Path } from "./validator";

/**
 * What is wrong with an experiment's form by the schema: one message a fault, at the narrowest
 * range.
 *
 * @param experiment the values, with `extends` and overrides merged in.
 * @param yaml the text that they were written in.
 */
export function formProblems(experiment: unknown, yaml: ParsedYaml): Problem[] {
  const problems = new Map<string, Problem>();
  const meant = new Set<string>();
  const faults = faultsOf(EXPERIMENT, experiment);
  for (const fault of [...faults, ...faults.flatMap((one) => ofNoKind(one, experiment))]) {
    if (fault.keyword === "additionalProperties")
      for (const problem of unknownKeyProblems(fault.path, fault.wanted, experiment, yaml)) {
        problems.set(`${problem.path}:${problem.code}`, problem);
        const { suggestion } = problem;
        if (suggestion?.safe)
          meant.add([...problem.path.split(".").slice(0, -1), suggestion.newText].join("."));
      }
    else {
      const problem = problemOf(fault, experiment, yaml);
      if (problem) problems.set(`${problem.path}:${problem.code}`, problem);
    }
  }
  // A required key that is only misspelt is one fault, not two.
  for (const path of meant) problems.delete(`${path}:missing-key`);
  return [...problems.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

/** Where no kind is chosen yet, the keys that none of them has. */
function ofNoKind(fault: Fault, experiment: unknown): Fault[] {
  const { path } = fault;
  const schema = schemaAt(EXPERIMENT, path, experiment);
  if (fault.keyword !== "required" || !schema?.oneOf || fault.wanted !== tagOf(schema)) return [];
  const branches = schema.oneOf;
  return Object.keys(valueAt(path, experiment) as object)
    .filter((key) => branches.every(({ properties }) => !(key in (properties ?? {}))))
    .map((wanted) => ({ keyword: "additionalProperties", path, wanted }));
}

function problemOf(
  fault: Exclude<Fault, { keyword: "additionalProperties" }>,
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
            title: `Change to '${problem.suggest}'`,
            newText: problem.suggest,
            ...(problem.safe ? { safe: true } : {}),
          },
        }),
  });
  const name = path.join(".") || "the experiment";
  const value = valueAt(path, experiment);
  const found = JSON.stringify(value);
  switch (fault.keyword) {
    case "required": {
      const key = fault.wanted;
      const choice = choiceAt(path, experiment);
      if (choice && key === choice.tag)
        return {
          ...at(
            { message: `${name} needs a ${key}: ${choice.names.join(", ")}`, code: "missing-key" },
            path,
            "key",
          ),
          path: [...path, key].join("."),
          ...suggestionOf(insertion(yaml, path, key, { enum: choice.names }, `Add '${key}'`)),
        };
      const purpose = schemaOf([...path, key], experiment)?.description;
      const message = `${name} needs the key '${key}'${purpose ? `: ${lowerFirst(purpose)}` : ""}`;
      return {
        ...at({ message, code: "missing-key" }, path, "key"),
        path: [...path, key].join("."),
        ...suggestionOf(
          insertion(yaml, path, key, schemaOf([...path, key], experiment) ?? {}, `Add '${key}'`),
        ),
      };
    }
    case "enum":
    case "discriminator": {
      const choice = fault.keyword === "discriminator" ? choiceAt(path, experiment) : undefined;
      const place = choice ? [...path, choice.tag] : path;
      const allowed = choice ? choice.names : fault.wanted.map(String);
      const stated = choice ? (value as Record<string, unknown> | null)?.[choice.tag] : value;
      // Nothing at all is said to be of the wrong type already.
      if (stated === null && schemaOf(place, experiment)?.type) return null;
      const meant = typeof stated === "string" ? nearest(stated, allowed) : undefined;
      if (!choice && choiceAt(path, experiment)?.names.includes(String(stated))) {
        const map = inFlow(skeletonOf(path, String(stated)));
        return at({
          message: `'${String(stated)}' needs settings of its own: ${map}`,
          code: "unknown-value",
          suggest: map,
        });
      }
      const hint = meant ? `; did you mean '${meant}'?` : "";
      const message = `found ${JSON.stringify(stated)}, expected ${oneOf(allowed)}${hint}`;
      return at({ message, code: "unknown-value", suggest: meant, safe: true }, place);
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
      return at({ message: `found ${found}, expected ${type}`, code: "type" });
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
      if (metric)
        return at({
          message: `found ${found}; did you mean '${metric}'?`,
          code: "pattern",
          suggest: metric,
          safe: true,
        });
      const example = schemaOf(path, experiment)?.examples?.[0];
      const like = example === undefined ? "" : `, such as ${String(example)}`;
      return at({ message: `found ${found}, which is not well formed${like}`, code: "pattern" });
    }
    case "maxLength": {
      const most = fault.wanted === 1 ? "one character" : `${fault.wanted} characters`;
      return at({ message: `found ${found}; it must have at most ${most}`, code: "value" });
    }
    default: {
      const bound = `${COMPARISONS[fault.keyword]} ${fault.wanted}`;
      return at({ message: `found ${found}; it must be ${bound}`, code: "value" });
    }
  }
}

function suggestionOf(suggestion: Suggestion | undefined): { suggestion?: Suggestion } {
  return suggestion ? { suggestion } : {};
}

/** What `{{query}}` without quotes is to YAML: a map in a map. */
function isUnquotedVariable(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.keys(value).some((key) => /^\{ ?[\w.-]+ ?\}$/.test(key));
}

/** A metric with its name mended, by the names that a pattern such as `^(ndcg|mrr)@…` allows. */
function nearestMetric(found: string, pattern: string): string | undefined {
  const [name, cutoff] = found.split("@");
  const names = /^\^\(([\w|]+)\)@/.exec(pattern)?.[1]?.split("|");
  if (!names || !cutoff || !/^[1-9]\d*$/.test(cutoff)) return undefined;
  const meant = nearest(name!, names);
  return meant && `${meant}@${cutoff}`;
}

function valueAt(path: Path, experiment: unknown): unknown {
  let value = experiment;
  for (const step of path) value = (value as Record<string | number, unknown>)[step];
  return value;
}

function schemaOf(path: Path, experiment: unknown): JsonSchema | undefined {
  const schema = schemaAt(EXPERIMENT, path, experiment);
  if (!schema?.oneOf) return schema;
  return branchOf(schema, valueAt(path, experiment));
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

function lowerFirst(text: string): string {
  return text[0]!.toLowerCase() + text.slice(1);
}
