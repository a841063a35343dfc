import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { hover } from "../../../extension/language/service/hover";
import { EXPERIMENT } from "../../../schemas/experiment-schema";
import { isObject, type Json } from "../../../schemas/json";
import { completed } from "../../../schemas/resolve";
import { type JsonSchema, tagOf } from "../../../schemas/schema-walk";
import { resolved } from "./resolved";

type Path = (string | number)[];

/** A setting with a default, and an experiment that says no more than what leads there. */
interface Defaulted {
  path: Path;
  schema: JsonSchema;
  around: unknown;
}

/** Every setting of the schema that has a default, in every kind of what it stands in. */
function* defaultsIn(
  schema: JsonSchema,
  path: Path,
  wrap: (value: unknown) => unknown,
  own: Json = {},
): Generator<Defaulted> {
  if (schema.items) yield* defaultsIn(schema.items, [...path, 0], (value) => wrap([value]));
  for (const branch of schema.oneOf ?? []) {
    const tag = tagOf(schema);
    yield* defaultsIn(branch, path, wrap, { [tag]: branch.properties![tag]!.const });
  }
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    const inner = (value: unknown) => wrap({ ...own, [key]: value });
    if (child.default !== undefined)
      yield { path: [...path, key], schema: child, around: wrap(own) };
    yield* defaultsIn(child, [...path, key], inner);
  }
}

const ALL = [...defaultsIn(EXPERIMENT, [], (value) => value)].map(
  (one) => [`${one.path.join(".")} in ${JSON.stringify(one.around)}`, one] as const,
);

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) => (here as Record<string | number, unknown>)?.[step],
    value,
  );
}

/** Whether a filled value says what a default says, and no more than defaults beside it. */
function agrees(filled: unknown, preset: unknown): boolean {
  if (!isObject(preset) || !isObject(filled)) return isDeepStrictEqual(filled, preset);
  return Object.entries(preset).every(([key, value]) => agrees(filled[key], value));
}

describe("a default", () => {
  it("is stated in many places", () => expect(ALL.length).toBeGreaterThan(300));

  it.each(ALL)("%s is what the resolver fills in", (_, { path, schema, around }) => {
    const filled = valueAt(completed(around as Json), path);
    const word = schema.enum?.includes(schema.default as never) && isObject(filled);
    expect(word ? agrees(filled, { kind: schema.default }) : agrees(filled, schema.default)).toBe(
      true,
    );
  });

  it.each(ALL)("%s of a section is its settings' own", (_, { schema }) => {
    if (!isObject(schema.default)) return;
    const branch = schema.oneOf?.find(
      ({ properties }) =>
        properties![tagOf(schema)]!.const === (schema.default as Json)[tagOf(schema)],
    );
    for (const [key, value] of Object.entries(schema.default)) {
      const own = (branch ?? schema).properties?.[key];
      if (own?.default !== undefined) expect(agrees(value, own.default)).toBe(true);
    }
  });

  it("is of no key that has to be there", () => {
    const required = (schema: JsonSchema, at: string): string[] => [
      ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) => [
        ...(schema.required?.includes(key) && child.default !== undefined ? [`${at}.${key}`] : []),
        ...required(child, `${at}.${key}`),
      ]),
      ...[...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap((one) =>
        required(one, at),
      ),
    ];
    expect(required(EXPERIMENT, "")).toEqual([]);
  });

  it("is what hovering tells", async () => {
    const seen = new Set<string>();
    for (const [, { path, schema, around }] of ALL) {
      const text = `${JSON.stringify(withValue(around, path, schema.default))}\n`;
      if (seen.has(text)) continue;
      seen.add(text);
      const key = `"${String(path.at(-1))}":`;
      const { markdown } = hover(await resolved(text), text.lastIndexOf(key) + 1)!;
      expect(markdown).toContain(
        `Default: ${JSON.stringify(schema.default).includes("`") ? "``" : "`"}`,
      );
      expect(markdown).toContain(JSON.stringify(schema.default));
    }
  });
});

function withValue(around: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(around);
  (valueAt(copy, path.slice(0, -1)) as Json)[path.at(-1)!] = value;
  return copy;
}
