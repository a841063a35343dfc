import experimentSchema from "./experiment.schema.json";
import type { JsonSchema } from "./schema-walk";

/** JSON Schema as it is written: a place that takes a word or a map says so by `if`. */
interface Written extends JsonSchema {
  then?: Written;
  else?: Written;
}

/**
 * The experiment's schema as it is walked: a place that takes a word or a map has both its words
 * (`enum`) and its kinds (`oneOf`), whatever stands there.
 */
export const EXPERIMENT: JsonSchema = folded(experimentSchema as Written);

function folded(schema: Written): JsonSchema {
  const { then: map, else: word, properties, ...own } = schema;
  const whole: JsonSchema = { ...own };
  if (properties)
    whole.properties = Object.fromEntries(
      Object.entries(properties).map(([key, child]) => [key, folded(child)]),
    );
  if (map?.oneOf) whole.oneOf = map.oneOf;
  if (map?.required) whole.required = map.required;
  if (map?.discriminator) whole.discriminator = map.discriminator;
  if (word?.enum) whole.enum = word.enum;
  return whole;
}
