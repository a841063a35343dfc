/** As much of JSON Schema as the experiment's uses. */
export interface JsonSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  default?: unknown;
  examples?: unknown[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  discriminator?: { propertyName: string };
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  minProperties?: number;
  pattern?: string;
  /** What `${env:…}` stands for here is filled in only when it is used, and is written nowhere. */
  writeOnly?: boolean;
}

/**
 * The schema of a value by its path, following the branch that the value's tag chooses.
 *
 * @param value the whole experiment, as far as it is known.
 * @returns undefined where the schema knows no such place.
 */
export function schemaAt(
  schema: JsonSchema,
  path: readonly (string | number)[],
  value: unknown,
): JsonSchema | undefined {
  let here: JsonSchema | undefined = schema;
  let at = value;
  for (const step of path) {
    if (!here) return undefined;
    const branch = branchOf(here, at);
    if (typeof step === "number" || /^\d+$/.test(step)) here = branch.items;
    else {
      const extra = branch.additionalProperties;
      here = branch.properties?.[step] ?? (typeof extra === "object" ? extra : undefined);
    }
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[step] : undefined;
  }
  return here;
}

/**
 * Of a choice between kinds, the one that the value names; while it names none, what all kinds
 * have. The schema itself for a kind that does not exist.
 */
export function branchOf(schema: JsonSchema, value: unknown): JsonSchema {
  if (!schema.oneOf) return schema;
  const tag = tagOf(schema);
  const chosen =
    typeof value === "object" && value !== null
      ? (value as Record<string, unknown>)[tag]
      : undefined;
  if (chosen === undefined || chosen === null) return untagged(schema, schema.oneOf);
  return schema.oneOf.find((branch) => branch.properties?.[tag]?.const === chosen) ?? schema;
}

/** The key by which a choice is made: `kind`, or `format`. */
export function tagOf(schema: JsonSchema): string {
  return schema.discriminator?.propertyName ?? "kind";
}

/** What a choice is between. */
export function choicesOf(schema: JsonSchema): string[] {
  const tag = tagOf(schema);
  return (schema.oneOf ?? []).map((branch) => String(branch.properties?.[tag]?.const));
}

/**
 * The keys that every branch needs, or has and describes alike, as the first has them; without the
 * one that chooses.
 */
function untagged(schema: JsonSchema, branches: readonly JsonSchema[]): JsonSchema {
  const [first, ...others] = branches;
  const required = (first?.required ?? []).filter(
    (key) => key !== tagOf(schema) && others.every((branch) => branch.required?.includes(key)),
  );
  const properties = Object.entries(first?.properties ?? {}).filter(
    ([key, { description }]) =>
      required.includes(key) ||
      (key !== tagOf(schema) &&
        others.every((branch) => branch.properties?.[key]?.description === description)),
  );
  return { ...schema, properties: Object.fromEntries(properties), required };
}
