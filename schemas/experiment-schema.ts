import experimentSchema from "./experiment.schema.json";
import type { JsonSchema } from "./schema-walk";

/** JSON Schema as it is written: a place that takes a word or a map says so by `if`. */
interface Written extends JsonSchema {
  if?: Written;
  then?: Written;
  else?: Written;
  $ref?: string;
}

/**
 * The experiment's schema as it is walked: a place that takes a word or a map has both its words
 * (`enum`) and its kinds (`oneOf`), whatever stands there, and references have what they name in
 * their place.
 */
export const EXPERIMENT: JsonSchema = folded(experimentSchema as Written);

function folded(schema: Written): JsonSchema {
  if (schema.$ref) return folded(target(schema.$ref));
  const { if: _, then: map, else: word, properties, items, oneOf, ...own } = schema;
  const whole: JsonSchema = { ...own };
  if (properties)
    whole.properties = Object.fromEntries(
      Object.entries(properties).map(([key, child]) => [key, folded(child)]),
    );
  if (items) whole.items = folded(items);
  const branches = map?.oneOf ?? oneOf;
  if (branches) whole.oneOf = branches.map(folded);
  if (map?.required) whole.required = map.required;
  if (map?.discriminator) whole.discriminator = map.discriminator;
  if (word?.enum) whole.enum = word.enum;
  return whole;
}

/** What a reference such as `#/properties/recommender` names. */
function target(reference: string): Written {
  let here: unknown = experimentSchema;
  for (const step of reference.split("/").slice(1)) here = (here as Record<string, unknown>)[step];
  return here as Written;
}
