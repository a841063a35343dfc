import { inFlow } from "./insertion";
import { isObject } from "./json";
import { metricNamed } from "./metric-names";
import { choicesOf, type JsonSchema, tagOf } from "./schema-walk";
import { faultsOf } from "./validator";

/**
 * A value of the type that is asked for, where one of another type can only mean that: `ndcg` for a
 * list of components, `{ kind: ndcg }` for one of them, `"10"` for a number.
 *
 * @returns undefined where there is none that the schema takes.
 */
export function meantValue(schema: JsonSchema, value: unknown): unknown {
  return [...candidates(schema, value)].find((one) => faultsOf(schema, one).length === 0);
}

function* candidates(schema: JsonSchema, value: unknown): Generator<unknown> {
  const types = [schema.type ?? []].flat();
  if (schema.items && !Array.isArray(value)) {
    const words = typeof value === "string" ? value.split(/[\s,]+/) : [];
    // A shell would read these; what they come to is not known here.
    if (words.length > 1) yield* /["'`|&;<>$*\\]/.test(String(value)) ? [] : [words];
    else yield [value];
    const item = meantValue(schema.items, value);
    if (item !== undefined) yield [item];
  }
  if (types.includes("array") && !schema.items && !isObject(value)) yield [value];
  if (types.includes("object")) yield* maps(schema, value);
  if (typeof value === "string") yield* plain(value);
  if (types.includes("string") && (typeof value === "number" || typeof value === "boolean"))
    yield String(value);
}

/** Maps that a word, or a list of words, stands for. */
function* maps(schema: JsonSchema, value: unknown): Generator<unknown> {
  if (typeof value === "string") {
    const metric = metricNamed(value);
    const kind = choicesOf(schema).find((one) => one === (metric?.name ?? value.toLowerCase()));
    if (schema.oneOf && kind)
      yield { [tagOf(schema)]: kind, ...(metric?.cutoff ? { k: metric.cutoff } : {}) };
    if (schema.required?.length === 1) yield { [schema.required[0]!]: value };
    for (const [key, { enum: words }] of Object.entries(schema.properties ?? {}))
      if (words?.includes(value)) yield { [key]: value };
  }
  const words = [value].flat();
  if (isObject(schema.additionalProperties) && words.every((word) => typeof word === "string"))
    yield Object.fromEntries(words.map((word) => [word, 1]));
}

/** Numbers and truths that were put in quotes, or written as elsewhere. */
function* plain(text: string): Generator<unknown> {
  const dotted = /^[-+]?\d+,\d+$/.test(text) ? text.replace(",", ".") : text.replaceAll("_", "");
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(dotted)) yield Number(dotted);
  if (/^(true|yes|on)$/i.test(text)) yield true;
  if (/^(false|no|off)$/i.test(text)) yield false;
}

/**
 * A meant value as a text: a map that is to be a list's only item keeps the form it has.
 *
 * @param before what stands there.
 */
export function writtenFor(before: string, value: unknown, meant: unknown): string {
  if (isObject(value) && Array.isArray(meant)) {
    if (/^[{&*!]/.test(before)) return `[${before}]`;
    return `- ${before.replaceAll(/\n(?=[^\r\n])/g, "\n  ")}`;
  }
  return typeof meant === "string" ? JSON.stringify(meant) : inFlow(meant);
}
