import { insertion } from "./insertion";
import { type ParsedYaml, rangeOf } from "./parse";
import type { Problem, Suggestion } from "./problem";

export type Path = (string | number)[];

/**
 * Notes a problem at a setting's value, or at its key; `mends` are values that would do in its
 * place, the best first.
 */
export type Report = (
  message: string,
  code: string,
  at: Path,
  mends?: string | readonly string[],
  part?: "key" | "value",
) => void;

/** Notes problems of one severity in a list. A setting that is not written yet is mended by writing it. */
export function reporter(
  yaml: ParsedYaml,
  problems: Problem[],
  severity: Problem["severity"],
): Report {
  return (message, code, at, mends = [], part = "value") => {
    const stands = yaml.document.hasIn(at);
    const suggestions = [mends].flat().flatMap((newText): Suggestion[] => {
      if (part === "key" || stands) return [{ title: `Change to ${newText}`, newText }];
      const key = String(at.at(-1));
      const title = `Add ${key}: ${newText}`;
      const added = insertion(yaml, at.slice(0, -1), key, { default: newText }, title);
      return added ? [added] : [];
    });
    const [suggestion, ...others] = suggestions;
    problems.push({
      message,
      severity,
      code,
      path: at.join("."),
      range: rangeOf(yaml, at, stands ? part : "key"),
      ...(suggestion ? { suggestion } : {}),
      ...(others.length ? { others } : {}),
    });
  };
}
