import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
} from "vscode-languageserver-types";
import { extraNames, type Vocabulary } from "../../../schemas/engines/extra";
import { TRL_VOCABULARY } from "../../../schemas/engines/trl-rules";
import { VERL_VOCABULARY } from "../../../schemas/engines/verl-rules";
import { EXPERIMENT } from "../../../schemas/experiment-schema";
import { valueAt } from "../../../schemas/json";
import {
  branchOf,
  choicesOf,
  type JsonSchema,
  schemaAt,
  tagOf,
} from "../../../schemas/schema-walk";
import { sweptSetting } from "../../../schemas/sweep";
import { contextAt } from "./cursor";
import { replacing } from "./replaced-text";
import { sweepKeys, underSweep } from "./sweep-completion";
import { valuesOf } from "./values";

const SCHEMA = EXPERIMENT;

/** Metrics that evaluation knows; each is offered with common cutoffs. */
const METRICS =
  "ndcg ndcg_exp recall mrr precision hit_rate map rbp80 accuracy closeness min_distance".split(
    " ",
  );
const CUTOFFS = [10, 100];
/** Metrics of where segments stand, which other tasks have none of. */
const OF_SEGMENTS = /^(accuracy|closeness|min_distance)@/;

/** What can be written at an offset: keys that are not there yet, or values. */
export function completions(text: string, offset: number): CompletionItem[] {
  const context = contextAt(text, offset);
  if (!context) return [];
  const stated = valuesOf(text);
  const here = valueAt(stated, context.path);
  const names = sweepKeys(context, stated, here);
  if (names) return names;
  // What a sweep gives to a setting is written as the setting itself.
  const swept = sweptSetting(context.path);
  const path = swept ?? context.path;
  const experiment = swept ? underSweep(stated, context.path) : stated;
  if (context.place === "key" && path.join(".") === "engine.extra")
    return extraItems(valueAt(experiment, ["engine"]));
  const schema = choiceAt(path, experiment) ?? schemaAt(SCHEMA, path, experiment);
  if (!schema) return [];
  const fits = ({ label }: CompletionItem) => isMeasurable(label, experiment);
  if (context.place === "value") return replacing(valueItems(schema).filter(fits), text, offset);
  if (schema.items)
    return valueItems(schema.items)
      .filter(fits)
      .map((item) => ({ ...item, sortText: "1" }));
  const keys = keyItems(branchOf(schema, here), here, context.column, context.flow);
  const isMap = schema.oneOf || schema.properties || schema.additionalProperties;
  // A new item of a list: its kind can be written in one go, and plain values stand as they are.
  const isItem = typeof context.path.at(-1) === "number" && (here ?? null) === null;
  const values = valueItems(schema).filter(fits);
  return !isMap || (schema.oneOf && isItem) ? [...keys, ...values] : keys;
}

/** Whether a metric is one that the task can measure, at a cutoff within what is retrieved. */
function isMeasurable(label: string, experiment: unknown): boolean {
  const cutoff = /^\w+@(\d+)$/.exec(label)?.[1];
  if (cutoff === undefined) return true;
  const task = valueAt(experiment, ["task", "kind"]) ?? "custom";
  if (OF_SEGMENTS.test(label) && task !== "backtracing" && task !== "custom") return false;
  const deepest = valueAt(experiment, ["recommender", "top_k"]);
  return typeof deepest !== "number" || Number(cutoff) <= deepest;
}

/** For the value of a `kind` or `format`, all to choose from, whatever stands there now. */
function choiceAt(path: readonly (string | number)[], experiment: unknown): JsonSchema | undefined {
  const holder = schemaAt(SCHEMA, path.slice(0, -1), experiment);
  if (!holder?.oneOf || path.at(-1) !== tagOf(holder)) return undefined;
  return { description: holder.description ?? "", enum: choicesOf(holder) };
}

/** The keys of a map that are not there yet, the required ones first. */
function keyItems(
  schema: JsonSchema,
  present: unknown,
  column: number,
  flow: boolean,
): CompletionItem[] {
  const has = typeof present === "object" && present !== null ? Object.keys(present) : [];
  const properties: Record<string, JsonSchema> = { ...kindOf(schema), ...schema.properties };
  return Object.entries(properties)
    .filter(([key]) => !has.includes(key))
    .map(([key, child], i) => {
      // What chooses a kind comes first: the other keys depend on it.
      const required = schema.required?.includes(key) || (!!schema.oneOf && key === tagOf(schema));
      return {
        label: key,
        kind: CompletionItemKind.Property,
        ...(required ? { detail: "required" } : {}),
        documentation: child.description ?? "",
        sortText: `${required ? 0 : 1}${String(i).padStart(2, "0")}`,
        insertText: `${key}: ${flow ? "$0" : skeleton(child, column)}`.replace(/ \n/, "\n"),
        insertTextFormat: InsertTextFormat.Snippet,
      };
    });
}

const VOCABULARIES: Record<string, Vocabulary> = { trl: TRL_VOCABULARY, verl: VERL_VOCABULARY };

/** The other trainer's settings that are not settled here and not there yet. */
function extraItems(engine: unknown): CompletionItem[] {
  const { kind, extra } = (engine ?? {}) as { kind?: unknown; extra?: unknown };
  const vocabulary = VOCABULARIES[String(kind)];
  if (!vocabulary) return [];
  const has = typeof extra === "object" && extra !== null ? Object.keys(extra) : [];
  return extraNames(vocabulary)
    .filter((name) => !has.includes(name))
    .map((name) => ({
      label: name,
      kind: CompletionItemKind.Property,
      documentation: `A setting of ${vocabulary.trainer} ${vocabulary.version}, which it is given as it stands here.`,
      insertText: `${name}: $0`,
      insertTextFormat: InsertTextFormat.Snippet,
    }));
}

/** Of a choice between kinds, the one key that makes it. */
function kindOf(schema: JsonSchema): Record<string, JsonSchema> {
  if (!schema.oneOf) return {};
  const description = `The ${tagOf(schema)}: ${choicesOf(schema).join(", ")}.`;
  return { [tagOf(schema)]: { description, enum: choicesOf(schema) } };
}

/** A value to begin with: the required keys of a map, a list's first item, the default. */
function skeleton(schema: JsonSchema, column: number): string {
  const indent = "\n  ";
  if (schema.oneOf) {
    const tag = tagOf(schema);
    const others = branchOf(schema, undefined).required!;
    const lines = others.map((key, i) => `${indent}${key}: $${i + 2}`);
    return `${indent}${tag}: \${1|${choicesOf(schema).join(",")}|}${lines.join("")}`;
  }
  if (schema.items?.oneOf)
    return `${indent}- {${tagOf(schema.items)}: \${1|${choicesOf(schema.items).join(",")}|}}`;
  if (schema.type === "array") return `[$1]`;
  if (schema.type === "object") {
    const keys = schema.required ?? [];
    if (keys.length === 0) return `${indent}$0`;
    return keys.map((key, i) => `${indent}${key}: $${i + 1}`).join("");
  }
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum) return `\${1|${schema.enum.join(",")}|}`;
  if (schema.default !== undefined) return `\${1:${String(schema.default)}}`;
  return column >= 0 ? "$0" : "";
}

function valueItems(schema: JsonSchema): CompletionItem[] {
  if (schema.oneOf)
    return [
      ...items(schema.enum ?? [], schema),
      ...schema.oneOf.map((branch, i) => ({
        sortText: `1${String(i).padStart(2, "0")}`,
        label: `${tagOf(schema)}: ${String(branch.properties?.[tagOf(schema)]?.const)}`,
        kind: CompletionItemKind.Struct,
        documentation: branch.description ?? "",
      })),
    ];
  const values = schema.const !== undefined ? [schema.const] : schema.enum;
  if (values) return items(values, schema);
  if (schema.type === "boolean") return items([true, false], schema);
  if (schema.pattern?.includes("@")) {
    const known = METRICS.filter((name) => new RegExp(schema.pattern!).test(`${name}@1`));
    return items(
      known.flatMap((name) => CUTOFFS.map((k) => `${name}@${k}`)),
      schema,
    );
  }
  if (schema.items) return valueItems(schema.items);
  const known = [schema.default, ...(schema.examples ?? [])].filter((v) => v !== undefined);
  return items([...new Set(known.filter((value) => typeof value !== "object"))], schema);
}

function items(values: readonly unknown[], schema: JsonSchema): CompletionItem[] {
  return values.map((value, i) => ({
    label: String(value),
    kind: CompletionItemKind.Value,
    documentation: schema.description ?? "",
    sortText: String(i).padStart(2, "0"),
    ...(value === schema.default ? { detail: "default" } : {}),
  }));
}
