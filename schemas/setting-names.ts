import { isObject } from "./json";
import { branchOf, type JsonSchema } from "./schema-walk";

/** Dotted names of all settings, sections and what is in them, by the branches that a value chose. */
export function settingNames(schema: JsonSchema, value: unknown, prefix = ""): string[] {
  return Object.entries(branchOf(schema, value).properties ?? {}).flatMap(([key, child]) => {
    const name = `${prefix}${key}`;
    const inner = isObject(value) ? value[key] : undefined;
    return [name, ...settingNames(child, inner, `${name}.`)];
  });
}
