import type { Field } from "./fields";
import { FilterError, OPERATORS, parseFilter } from "./syntax";

/** Something that may stand at the cursor. */
export interface Completion {
  label: string;
  meaning: string;
}

export interface Completions {
  /** Where the word at the cursor begins: an item replaces what stands from there to the cursor. */
  from: number;
  items: Completion[];
}

const CONNECTIVES: readonly Completion[] = [
  { label: "and", meaning: "both are so" },
  { label: "or", meaning: "one of them is so" },
];
const MEANINGS: Record<string, string> = {
  "~": "contains, in any case",
  "!~": "does not contain",
  "=": "is",
  "!=": "is not",
};

/** What may stand at the end of a filter's beginning, narrowed by the word that was begun. */
export function completionsAt(beginning: string, fields: readonly Field[]): Completions {
  const begun = /[\p{L}_][\p{L}\p{N}_@.:-]*$|[<>=!~]+$/u.exec(beginning)?.[0] ?? "";
  const from = beginning.length - begun.length;
  const items = itemsAfter(beginning.slice(0, from), fields).filter(
    ({ label }) => label.startsWith(begun.toLowerCase()) && label !== begun,
  );
  return { from, items };
}

function itemsAfter(before: string, fields: readonly Field[]): Completion[] {
  try {
    if (before.trim() !== "") parseFilter(before, fields);
    else return fieldItems(fields);
    return [...CONNECTIVES];
  } catch (error) {
    if (!(error instanceof FilterError) || error.start < before.trimEnd().length) return [];
    const { expected, field } = error;
    if (expected === "field") return fieldItems(fields);
    if (expected === "connective") return [...CONNECTIVES];
    if (expected === "operator")
      return OPERATORS[field!.kind].map((label) => ({ label, meaning: MEANINGS[label] ?? "" }));
    return (field?.words ?? []).map((label) => ({ label, meaning: "" }));
  }
}

function fieldItems(fields: readonly Field[]): Completion[] {
  const not = { label: "not", meaning: "what follows is not so" };
  return [...fields.map(({ name, meaning }) => ({ label: name, meaning })), not];
}
