import { describe, expect, it } from "vitest";
import { completions } from "../../../extension/language/service/completion";
import { EXPERIMENT } from "../../../schemas/experiment-schema";
import { type JsonSchema, tagOf } from "../../../schemas/schema-walk";

type Path = (string | number)[];

/** A place of the schema at which keys, or the values of a choice, can be written. */
interface Position {
  path: Path;
  /** The choices made on the way down, as `kind: bm25`, by the path of their holder. */
  kinds: Map<string, string>;
  wanted: string[];
  place: "keys" | "value";
}

/** Every place in the schema, so that a new setting is tested the day it is added. */
function* positionsOf(
  schema: JsonSchema,
  path: Path = [],
  kinds: Map<string, string> = new Map(),
): Generator<Position> {
  if (schema.items) yield* positionsOf(schema.items, [...path, 0], kinds);
  for (const branch of schema.oneOf ?? []) {
    const tag = tagOf(schema);
    const choice = `${tag}: ${String(branch.properties![tag]!.const)}`;
    yield* positionsOf(branch, path, new Map([...kinds, [path.join("."), choice]]));
  }
  const keys = Object.keys(schema.properties ?? {});
  if (keys.length) yield { path, kinds, wanted: keys, place: "keys" };
  const values = schema.enum ?? (schema.type === "boolean" ? [true, false] : undefined);
  if (values) yield { path, kinds, wanted: values.map(String), place: "value" };
  for (const key of keys) yield* positionsOf(schema.properties![key]!, [...path, key], kinds);
}

/** The text around a position in block style, its cursor at `|`. */
function inBlock({ path, kinds, place }: Position): string {
  const lines: string[] = [];
  let indent = "";
  let dash = "";
  const kindLine = (at: Path) => {
    const kind = kinds.get(at.join("."));
    if (kind === undefined) return;
    lines.push(`${indent}${dash}${kind}`);
    if (dash) indent += "  ";
    dash = "";
  };
  path.forEach((step, i) => {
    kindLine(path.slice(0, i));
    if (typeof step === "number") {
      dash = "- ";
      return;
    }
    const last = place === "value" && i === path.length - 1;
    lines.push(`${indent}${dash}${step}:${last ? " |" : ""}`);
    if (dash) indent += "  ";
    dash = "";
    indent += "  ";
  });
  if (place === "value") {
    if (typeof path.at(-1) === "number") lines.push(`${indent}- |`);
    return lines.join("\n");
  }
  kindLine(path);
  lines.push(`${indent}${dash}|`);
  return lines.join("\n");
}

/** The same in flow style, never closed: half typed. */
function inFlow({ path, kinds, place }: Position): string {
  let text = "";
  const kindOf = (at: Path) => {
    const kind = kinds.get(at.join("."));
    return kind === undefined ? "" : `${kind}, `;
  };
  path.forEach((step, i) => {
    if (typeof step === "number") text += "[";
    else text += `${i === 0 ? "" : `{${kindOf(path.slice(0, i))}`}${step}: `;
  });
  if (place === "keys") text += `{${kindOf(path)}`;
  return `${text}|`;
}

const positions = [...positionsOf(EXPERIMENT)];
const named = (position: Position): [string, Position] => [
  `${position.path.join(".")} ${[...position.kinds.values()].join(" ")} (${position.place})`,
  position,
];
const inside = positions.filter(({ path }) => path.length > 0);

/** In block style, with the first letter there already. */
function halfTyped(position: Position): string {
  return inBlock(position).replace("|", `${position.wanted.at(-1)![0]}|`);
}

const STYLES = [
  ["block", inBlock],
  ["flow", inFlow],
  ["half-typed block", halfTyped],
] as const;

describe.each(STYLES)("completion of every place of the schema in %s style", (_, write) => {
  it.each(inside.map(named))("%s", (_name, position) => {
    const marked = write(position);
    const offset = marked.indexOf("|");
    const labels = completions(marked.replace("|", ""), offset).map(({ label }) => label);
    const written = position.kinds.get(position.path.join("."))?.split(":")[0];
    for (const label of position.wanted)
      if (label === written) expect(labels).not.toContain(label);
      else expect(labels, marked).toContain(label);
  });
});

it("is tried in many places", () => {
  expect(inside.length * STYLES.length).toBeGreaterThanOrEqual(100);
});
