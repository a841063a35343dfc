import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv, { type ErrorObject } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import schema from "../../../schemas/experiment.schema.json";
import { EXPERIMENT } from "../../../schemas/experiment-schema";
import type { JsonSchema } from "../../../schemas/schema-walk";
import { type Fault, faultsOf } from "../../../schemas/validator";
import { Random } from "../../../trainer/random";

const ROOT = path.join(__dirname, "../../..");
const ajv = new Ajv({
  allErrors: true,
  discriminator: true,
  allowUnionTypes: true,
  strictTuples: false,
});
const validate = ajv.compile(schema);

/** A fault as a line, by keyword, place and what is asked for. */
function line(keyword: string, at: string, wanted: unknown): string {
  return `${at || "/"} ${keyword} ${JSON.stringify(wanted)}`;
}

function ofAjv({ keyword, instancePath, params }: ErrorObject): string[] {
  switch (keyword) {
    case "type":
      return [line(keyword, instancePath, [params.type].flat())];
    case "enum":
      return [line(keyword, instancePath, params.allowedValues)];
    case "const":
      return [line("enum", instancePath, [params.allowedValue])];
    case "required":
      return [line(keyword, instancePath, params.missingProperty)];
    case "additionalProperties":
      return [line(keyword, instancePath, params.additionalProperty)];
    case "pattern":
      return [line(keyword, instancePath, params.pattern)];
    case "discriminator":
      // Of a missing tag, `required` speaks.
      return params.tagValue === undefined ? [] : [line(keyword, instancePath, null)];
    // It says that one of its two sides did not hold, which has said so itself.
    case "if":
      return [];
    default:
      return [line(keyword, instancePath, params.limit)];
  }
}

function ofOurs({ keyword, path: at, wanted }: Fault): string {
  const escaped = at.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1"));
  const pointer = escaped.map((step) => `/${step}`).join("");
  return line(keyword, pointer, keyword === "discriminator" ? null : wanted);
}

function expectSame(value: unknown): number {
  validate(value);
  const theirs = new Set((validate.errors ?? []).flatMap(ofAjv));
  const ours = new Set(faultsOf(EXPERIMENT, value).map(ofOurs));
  expect([...ours].sort(), JSON.stringify(value)).toEqual([...theirs].sort());
  return ours.size;
}

/** Experiments as they are written: the examples, and all that the fixtures break. */
function writtenExperiments(): unknown[] {
  const files = ["examples", "test/fixtures/broken"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".recr1.yaml"))
      .map((name) => path.join(ROOT, folder, name)),
  );
  return files.flatMap((file) => {
    try {
      const value: unknown = parse(readFileSync(file, "utf8"), { logLevel: "silent" });
      return typeof value === "object" && value !== null ? [value] : [];
    } catch {
      return [];
    }
  });
}

/** A value for a place, from its examples and bounds, with every key of every kind in turn. */
function samples(place: JsonSchema): unknown[] {
  if (place.oneOf) return [...(place.enum ?? []), ...place.oneOf.flatMap(samples)];
  if (place.const !== undefined) return [place.const];
  if (place.properties) {
    const whole: Record<string, unknown> = {};
    const others: unknown[] = [];
    for (const [key, child] of Object.entries(place.properties)) {
      const [first, ...rest] = samples(child);
      whole[key] = first;
      for (const value of rest) others.push([key, value]);
    }
    return [whole, ...others.map((each) => ({ ...whole, ...Object.fromEntries([each as never]) }))];
  }
  if (place.items) return [samples(place.items)];
  return [place.examples?.[0] ?? place.default ?? place.enum?.[0] ?? 1];
}

const ODD: unknown[] = [
  null,
  "",
  "x",
  "bm25",
  "日本",
  0,
  -1,
  0.5,
  1,
  1e9,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  [null],
  {},
  { kind: "rrf" },
  { kind: 7 },
  { kind: null },
  { "a/b~c": 1 },
];

/** Puts an odd value, another key, or nothing, at one place below `value`. */
function mutate(value: unknown, random: Random): unknown {
  const odd = () => structuredClone(ODD[random.below(ODD.length)]);
  if (typeof value !== "object" || value === null || random.next() < 0.1) return odd();
  const keys = Object.keys(value);
  const key = keys[random.below(Math.max(1, keys.length))];
  if (Array.isArray(value)) {
    if (key === undefined || random.next() < 0.1) return [...value, odd()];
    return value.map((item, i) => (i === Number(key) ? mutate(item, random) : item));
  }
  const map = { ...value } as Record<string, unknown>;
  const choice = random.next();
  if (key === undefined || choice < 0.1) map["other/key~"] = odd();
  else if (choice < 0.25) delete map[key];
  else map[key] = mutate(map[key], random);
  return map;
}

/** What of JSON Schema is checked, or says nothing of a value's form. */
const KNOWN = new Set([
  ...["type", "enum", "const", "pattern", "required", "additionalProperties", "properties"],
  ...["items", "oneOf", "discriminator", "minimum", "maximum", "exclusiveMinimum"],
  ...["exclusiveMaximum", "minLength", "maxLength", "minItems", "minProperties"],
  ...["$schema", "$id", "title", "description", "default", "examples", "writeOnly"],
]);

function keywordsOf(place: JsonSchema): string[] {
  const { additionalProperties: others } = place;
  const below = [
    ...Object.values(place.properties ?? {}),
    ...(place.oneOf ?? []),
    ...(place.items ? [place.items] : []),
    ...(typeof others === "object" ? [others] : []),
  ];
  return [...Object.keys(place), ...below.flatMap(keywordsOf)];
}

describe("form, as ajv sees it", () => {
  it("is asked for in keywords that are checked", () => {
    expect(keywordsOf(EXPERIMENT).filter((keyword) => !KNOWN.has(keyword))).toEqual([]);
  });

  it("is the same for every example and every broken experiment", () => {
    const faults = writtenExperiments().map(expectSame);
    expect(faults.length).toBeGreaterThan(300);
    expect(faults.filter((count) => count > 0).length).toBeGreaterThan(100);
  });

  it("is the same for every kind, whole and mutated", () => {
    const random = new Random(7);
    const bases = samples(EXPERIMENT);
    let faulty = 0;
    for (const base of bases) {
      expectSame(base);
      for (let i = 0; i < 400; i++) {
        let value = base;
        for (let times = random.below(3); times >= 0; times--) value = mutate(value, random);
        if (expectSame(value) > 0) faulty++;
      }
    }
    expect(bases.length).toBeGreaterThan(20);
    expect(faulty).toBeGreaterThan(8000);
  });
});
