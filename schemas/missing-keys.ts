import { EXPERIMENT } from "./experiment-schema";
import { insertion } from "./insertion";
import { type ParsedYaml, rangeOf } from "./parse";
import type { Problem, Suggestion } from "./problem";
import { branchOf, choicesOf, type JsonSchema, schemaAt, tagOf } from "./schema-walk";
import type { Path } from "./validator";

/**
 * What a section needs and has not, as one fault however many keys those are, with a mend that adds
 * them all, and one for each.
 *
 * @param path the section.
 * @param value the section as it is.
 */
export function missingKeysProblem(
  path: Path,
  keys: readonly string[],
  experiment: unknown,
  value: unknown,
  yaml: ParsedYaml,
): Problem {
  const schema = schemaAt(EXPERIMENT, path, experiment) ?? {};
  const name = path.join(".") || "the experiment";
  const additions = keys.flatMap((key) => {
    const added = insertion(yaml, path, key, schemaOf(schema, key, value), `Add '${key}'`);
    return added ? [added] : [];
  });
  const all = together(additions);
  const [suggestion, ...others] = all ? [all, ...additions] : additions;
  return {
    message: messageOf(schema, name, keys, value),
    severity: "error",
    code: "missing-key",
    path: [...path, keys[0]!].join("."),
    range: rangeOf(yaml, path, "key"),
    ...(suggestion ? { suggestion } : {}),
    ...(others.length ? { others } : {}),
  };
}

function messageOf(
  schema: JsonSchema,
  name: string,
  keys: readonly string[],
  value: unknown,
): string {
  const [key, ...others] = keys as [string, ...string[]];
  if (others.length > 0) {
    const last = others.at(-1)!;
    return `${name} needs the keys ${[key, ...others.slice(0, -1)].join(", ")} and ${last}`;
  }
  if (schema.oneOf && key === tagOf(schema))
    return `${name} needs a ${key}: ${choicesOf(schema).join(", ")}`;
  const purpose = schemaOf(schema, key, value).description;
  return `${name} needs the key '${key}'${purpose ? `: ${lowerFirst(purpose)}` : ""}`;
}

/** What a key is, or chooses between: kinds that have all that stands there come first. */
function schemaOf(schema: JsonSchema, key: string, value: unknown): JsonSchema {
  const own = branchOf(schema, value).properties?.[key];
  if (own || !schema.oneOf || key !== tagOf(schema)) return own ?? {};
  const stated = Object.keys((value ?? {}) as object);
  const fits = ({ properties = {} }: JsonSchema) => stated.every((one) => one in properties);
  const fitting = choicesOf({ ...schema, oneOf: schema.oneOf.filter(fits) });
  return { enum: [...new Set([...fitting, ...choicesOf(schema)])] };
}

/** Additions to one section as one, in their order; a comma between them where there is none yet. */
function together(additions: readonly Suggestion[]): Suggestion | undefined {
  const [first, ...rest] = additions;
  if (!first || rest.length === 0) return undefined;
  const inBlock = first.newText.includes("\n");
  const begun = inBlock ? first.newText.trimEnd() : first.newText;
  const pieces = rest.map(({ newText }) =>
    inBlock ? `\n${newText.replace(/^\n+|\n+$/g, "")}` : `, ${newText.replace(/^, /, "")}`,
  );
  const end = inBlock && first.newText.endsWith("\n") ? "\n" : "";
  return { ...first, title: "Add all that is missing", newText: begun + pieces.join("") + end };
}

function lowerFirst(text: string): string {
  return text[0]!.toLowerCase() + text.slice(1);
}
