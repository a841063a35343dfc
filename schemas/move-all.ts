import { formProblems } from "./form";
import { settingsIn } from "./layers";
import { parseYaml } from "./parse";
import { edited, editsOf } from "./problem";

/** A text that another trainer's settings were pasted into has a few dozen of them. */
const MOST = 200;

/**
 * A text with every setting of another program, or of another section, where it belongs. Those that
 * need a person to say what they come to stay as they are.
 */
export function withAllMoved(text: string): string {
  let after = text;
  for (let i = 0; i < MOST; i++) {
    const yaml = parseYaml(after);
    const problem = formProblems(
      settingsIn(yaml, () => {}),
      yaml,
    ).find(({ suggestion }) => suggestion?.moves);
    if (!problem) break;
    after = edited(after, editsOf(problem, problem.suggestion!));
  }
  return after;
}
