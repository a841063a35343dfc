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
