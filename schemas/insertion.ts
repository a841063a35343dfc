import { isMap, isPair, isScalar, type Node, type YAMLMap } from "yaml";
import type { ParsedYaml } from "./parse";
import type { Suggestion } from "./problem";
import type { JsonSchema } from "./schema-walk";

type Path = readonly (string | number)[];

/**
 * The edit that adds a key to a map of the document, with a value to begin with.
 *
 * @returns undefined where the map does not stand in this text, such as one of a base's.
 */
export function insertion(
  yaml: ParsedYaml,
  path: Path,
  key: string,
  schema: JsonSchema,
  title: string,
): Suggestion | undefined {
  const { document, text } = yaml;
  const map = (path.length ? document.getIn(path, true) : document.contents) as Node | null;
  if (map === null && path.length === 0)
    return edit(yaml, text.length, `${newlineBefore(text)}${key}: ${flowValue(schema)}\n`, title);
  if (!isMap(map) || !map.range) return undefined;
  if (map.flow) return intoFlow(yaml, map, key, schema, title);
  const first = map.items[0];
  if (!isPair(first) || !isScalar(first.key) || !first.key.range) return undefined;
  const indent = " ".repeat(yaml.range(first.key.range[0], first.key.range[0]).start.column - 1);
  const end = map.range[1];
  const before = text.slice(0, end).endsWith("\n") ? "" : "\n";
  const after = text.slice(end).startsWith("\n") || end === text.length ? "" : "\n";
  const line = `${before}${indent}${key}: ${flowValue(schema)}${before && !after ? "" : "\n"}`;
  return edit(yaml, end, line, title);
}

function intoFlow(
  yaml: ParsedYaml,
  map: YAMLMap,
  key: string,
  schema: JsonSchema,
  title: string,
): Suggestion | undefined {
  const close = map.range![1] - 1;
  if (yaml.text[close] !== "}") return undefined;
  let at = close;
  while (/\s/.test(yaml.text[at - 1]!)) at--;
  const comma = map.items.length ? ", " : "";
  return edit(yaml, at, `${comma}${key}: ${flowValue(schema)}`, title);
}

function edit(yaml: ParsedYaml, at: number, newText: string, title: string): Suggestion {
  return { title, newText, range: yaml.range(at, at) };
}

function newlineBefore(text: string): string {
  return text === "" || text.endsWith("\n") ? "" : "\n";
}

/** The default, the only choice, an example, or what of those the required keys have. */
function flowValue(schema: JsonSchema): string {
  const value = schema.default ?? schema.const ?? schema.examples?.[0] ?? schema.enum?.[0];
  if (value !== undefined) return inFlow(value);
  if (schema.oneOf) return flowValue(schema.oneOf[0]!);
  if (schema.type === "array") return schema.items ? `[${flowValue(schema.items)}]` : "[]";
  const keys = schema.required ?? [];
  if (schema.type === "object")
    return `{ ${keys.map((key) => `${key}: ${flowValue(schema.properties?.[key] ?? {})}`).join(", ")} }`;
  return schema.type === "string" ? '""' : "0";
}

/** A value as YAML's flow style writes it. */
export function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${inFlow(inner)}`)
      .join(", ")} }`;
  return typeof value === "string" && !/^[\w./@-]+$/.test(value)
    ? JSON.stringify(value)
    : String(value);
}
