import { isScalar } from "yaml";
import type { Facts } from "./facts";
import { type Place, placesOf } from "./nodes";

/** A `{{variable}}` with where its name begins and ends. */
export interface Variable {
  name: string;
  from: number;
  to: number;
}

const VARIABLE = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;

/** Settings whose texts are templates. */
const TEMPLATES = new Set([
  "task.prompt",
  "task.search_text",
  "task.history.item_template",
  "task.candidates.item_template",
]);

/** The variables in a text, which begins at an offset. */
export function variablesIn(text: string, offset = 0): Variable[] {
  return [...text.matchAll(VARIABLE)].map((match) => {
    const from = offset + match.index + match[0].indexOf(match[1]!);
    return { name: match[1]!, from, to: from + match[1]!.length };
  });
}

/** The variables in an experiment's templates, in the order of the text. */
export function variablesOf(root: unknown, text: string): Variable[] {
  return [...placesOf(root)].flatMap((place) => variablesAt(place, text));
}

/** The variable that an offset is on. */
export function variableAt(place: Place, text: string, offset: number): Variable | undefined {
  return variablesAt(place, text).find(({ from, to }) => from <= offset && offset <= to);
}

function variablesAt({ path, value }: Place, text: string): Variable[] {
  if (!TEMPLATES.has(path.join(".")) || !isScalar(value) || !value.range) return [];
  const [from, to] = value.range;
  return variablesIn(text.slice(from, to), from);
}

/** What a variable stands for in one of the data's queries; undefined where only a run can tell. */
export function sampleValue(
  query: NonNullable<Facts["data"]>["sample"][number],
  name: string,
): string | undefined {
  if (name === "query" || name === "question") return query.text;
  if (name === "history") return query.history?.map(({ title }) => title).join(", ");
  return query.columns[name];
}
