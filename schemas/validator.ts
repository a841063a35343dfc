import { isObject } from "./json";
import { branchOf, choicesOf, type JsonSchema, tagOf } from "./schema-walk";

/** Keys and list positions, from the experiment down. */
export type Path = (string | number)[];

/** One fault of form: which keyword of the schema is not met, where, and what it asks for. */
export type Fault = { path: Path } & (
  | { keyword: "type"; wanted: string[] }
  | { keyword: "enum"; wanted: unknown[] }
  /** The key that chooses between kinds names none of them, or is no text. */
  | { keyword: "discriminator"; wanted: string[] }
  /** The key that is missing. */
  | { keyword: "required"; wanted: string }
  /** The key that is none of those known. */
  | { keyword: "additionalProperties"; wanted: string }
  | { keyword: "pattern"; wanted: string }
  | { keyword: Limit; wanted: number }
);

const LIMITS = {
  minimum: (value: unknown, limit: number) => !isNumber(value) || value >= limit,
  maximum: (value: unknown, limit: number) => !isNumber(value) || value <= limit,
  exclusiveMinimum: (value: unknown, limit: number) => !isNumber(value) || value > limit,
  exclusiveMaximum: (value: unknown, limit: number) => !isNumber(value) || value < limit,
  minLength: (value: unknown, limit: number) =>
    typeof value !== "string" || [...value].length >= limit,
  maxLength: (value: unknown, limit: number) =>
    typeof value !== "string" || [...value].length <= limit,
  minItems: (value: unknown, limit: number) => !Array.isArray(value) || value.length >= limit,
  minProperties: (value: unknown, limit: number) =>
    !isObject(value) || Object.keys(value).length >= limit,
};
type Limit = keyof typeof LIMITS;
const LIMIT_KEYWORDS = Object.keys(LIMITS) as Limit[];

/** The types of JSON Schema (2020-12, section 6.1.1); what is not finite is no number. */
const TYPES: Record<string, (value: unknown) => boolean> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  number: isNumber,
  integer: (value) => isNumber(value) && Number.isInteger(value),
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
};

/**
 * Every fault of a value by the schema that the editor has in memory for completion and hover
 * anyway: a validator compiled from it is several times its size, and is read at each start.
 *
 * Of a choice between kinds, the one that is named is looked at, so that one typo is one fault.
 */
export function faultsOf(schema: JsonSchema, value: unknown): Fault[] {
  const faults: Fault[] = [];
  collect(schema, value, [], faults);
  return faults;
}

function collect(schema: JsonSchema, value: unknown, path: Path, faults: Fault[]): void {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => TYPES[type]!(value)))
    faults.push({ keyword: "type", path, wanted: types });
  // Where both words and maps are taken, a map has its kinds to answer to.
  const words = schema.const === undefined ? schema.enum : [schema.const];
  if (words && !words.includes(value) && !(schema.oneOf && isObject(value)))
    faults.push({ keyword: "enum", path, wanted: words });
  for (const keyword of LIMIT_KEYWORDS) {
    const limit = schema[keyword];
    if (limit !== undefined && !LIMITS[keyword](value, limit))
      faults.push({ keyword, path, wanted: limit });
  }
  const { pattern } = schema;
  if (pattern !== undefined && typeof value === "string" && !expression(pattern).test(value))
    faults.push({ keyword: "pattern", path, wanted: pattern });
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items) for (const [i, item] of value.entries()) collect(items, item, [...path, i], faults);
  } else if (isObject(value)) collectOfMap(schema, value, path, faults);
}

function collectOfMap(
  schema: JsonSchema,
  map: Record<string, unknown>,
  path: Path,
  faults: Fault[],
): void {
  for (const key of schema.required ?? [])
    if (map[key] === undefined) faults.push({ keyword: "required", path, wanted: key });
  const { additionalProperties: others, properties = {} } = schema;
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue;
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (known) collect(known, value, [...path, key], faults);
    else if (others === false) faults.push({ keyword: "additionalProperties", path, wanted: key });
    else if (typeof others === "object") collect(others, value, [...path, key], faults);
  }
  if (!schema.oneOf) return;
  const kind = map[tagOf(schema)];
  const kinds = choicesOf(schema);
  if (typeof kind === "string" && kinds.includes(kind))
    collect(branchOf(schema, map), map, path, faults);
  else if (kind !== undefined) faults.push({ keyword: "discriminator", path, wanted: kinds });
}

const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
  let compiled = expressions.get(pattern);
  if (!compiled) {
    compiled = new RegExp(pattern, "u");
    expressions.set(pattern, compiled);
  }
  return compiled;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
