import { parseYaml } from "../../../schemas/parse";
import { valuesOf as valuesIn } from "../../../schemas/yaml-values";

/** The experiment's values as far as they can be made out. */
export function valuesOf(text: string): unknown {
  try {
    return valuesIn(parseYaml(text));
  } catch {
    return {};
  }
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}
