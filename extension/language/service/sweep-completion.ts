import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
} from "vscode-languageserver-types";
import { EXPERIMENT } from "../../../schemas/experiment-schema";
import { isObject, type Json, valueAt } from "../../../schemas/json";
import { type JsonSchema, schemaAt } from "../../../schemas/schema-walk";
import { sweepableNames } from "../../../schemas/sweep-rules";
import type { CursorContext } from "./cursor";

/**
 * The settings that a sweep can vary, where one is about to be named; those with a value of their own
 * first, then whole sections. Undefined where no key of a sweep is written.
 *
 * @param present what stands at the cursor's place already.
 */
export function sweepKeys(
  { path, place }: CursorContext,
  experiment: unknown,
  present: unknown,
): CompletionItem[] | undefined {
  const [sweep, manner, ...rest] = path;
  const inGrid = manner === "grid" && rest.length === 0;
  const inList = manner === "list" && rest.length === 1 && isObject(present ?? {});
  if (sweep !== "sweep" || place !== "key" || !(inGrid || inList)) return undefined;
  const has = isObject(present) ? present : {};
  const run = inList ? underSweep(experiment, path) : experiment;
  return sweepableNames(run)
    .filter((name) => !(name in has))
    .map((name) => {
      const schema = schemaAt(EXPERIMENT, name.split("."), run);
      return {
        label: name,
        kind: CompletionItemKind.Property,
        documentation: schema?.description ?? "",
        sortText: `${schema && isSection(schema) ? 2 : 1}${name}`,
        insertText: inGrid ? `${name}: [$0]` : `${name}: $0`,
        insertTextFormat: InsertTextFormat.Snippet,
      };
    });
}

function isSection({ oneOf, properties, items }: JsonSchema): boolean {
  return !!(oneOf ?? properties ?? items);
}

/** An experiment as the run of a sweep has it that a place in the sweep is written for. */
export function underSweep(experiment: unknown, at: readonly (string | number)[]): unknown {
  const [, manner, name] = at;
  const point =
    manner === "grid"
      ? { [String(name)]: valueAt(experiment, at.slice(0, 4)) }
      : valueAt(experiment, at.slice(0, 3));
  return Object.entries(isObject(point) ? point : {})
    .filter(([, value]) => (value ?? null) !== null)
    .reduce((whole, [key, value]) => withSetting(whole, key.split("."), value), experiment);
}

function withSetting(
  experiment: unknown,
  [step, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown {
  if (step === undefined) return value;
  if (Array.isArray(experiment)) {
    const items = [...(experiment as unknown[])];
    items[Number(step)] = withSetting(items[Number(step)], rest, value);
    return items;
  }
  const holder: Json = isObject(experiment) ? experiment : {};
  return { ...holder, [step]: withSetting(holder[step], rest, value) };
}
