import { isExpression } from "../../runlog/filter/syntax";

/** What a form asks of rollouts; what is empty is not asked. */
export interface FilterForm {
  /** Closed ranges by the field's name, ends as they were typed. */
  ranges: Readonly<Record<string, readonly [from: string, to: string]>>;
  /** Part of the rewrite. */
  text: string;
  /** How the completion ended. */
  finish: string;
}

/** A form's demands as an expression; empty when it demands nothing. */
export function clausesOf({ ranges, text, finish }: FilterForm): string {
  const clauses = Object.entries(ranges).flatMap(([field, [from, to]]) => {
    if (from !== "" && from === to) return [`${field} = ${from}`];
    return [
      ...(from === "" ? [] : [`${field} >= ${from}`]),
      ...(to === "" ? [] : [`${field} <= ${to}`]),
    ];
  });
  if (text) clauses.push(`text ~ ${quoted(text)}`);
  if (finish) clauses.push(`finish = ${finish}`);
  return clauses.join(" and ");
}

/** A filter narrowed down by further clauses; words become what the query is to contain. */
export function narrowed(filter: string, clauses: string): string {
  const before = filter.trim();
  if (!before) return clauses;
  if (!clauses) return before;
  if (!isExpression(before)) return `query ~ ${quoted(before)} and ${clauses}`;
  return /\bor\b/i.test(withoutStrings(before))
    ? `(${before}) and ${clauses}`
    : `${before} and ${clauses}`;
}

/** A text as the filter language writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

const withoutStrings = (text: string) => text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "");
