import { isMap, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import experimentSchema from "../../../schemas/experiment.schema.json";
import { parseYaml } from "../../../schemas/parse";
import type { Range } from "../../../schemas/problem";
import { type JsonSchema, schemaAt } from "../../../schemas/schema-walk";
import { valuesOf } from "./completion";

/** What a key means: its description, type, default, allowed values and examples, as Markdown. */
export function hover(text: string, offset: number): { markdown: string; range: Range } | null {
  const yaml = parseYaml(text);
  const found = pairAt(yaml.document.contents as Node | null, offset, []);
  if (!found) return null;
  const { path, pair } = found;
  const schema = schemaAt(experimentSchema as JsonSchema, path, valuesOf(text));
  if (!schema?.description) return null;
  const [from, to] = (pair.key as Node).range!;
  return { markdown: markdownOf(String(path.at(-1)), schema), range: yaml.range(from, to) };
}

type Path = (string | number)[];

/** The innermost pair whose key or plain value the offset is on. */
function pairAt(node: Node | null, offset: number, path: Path): { path: Path; pair: Pair } | null {
  if (isMap(node))
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const here = [...path, String(pair.key.value)];
      const value = pair.value as Node | null;
      if (within(pair.key, offset)) return { path: here, pair };
      if (isScalar(value) && within(value, offset)) return { path: here, pair };
      const inner = pairAt(value, offset, here);
      if (inner) return inner;
    }
  if (isSeq(node))
    for (const [i, item] of node.items.entries()) {
      const inner = pairAt(item as Node, offset, [...path, i]);
      if (inner) return inner;
    }
  return null;
}

function within(node: Node, offset: number): boolean {
  return !!node.range && node.range[0] <= offset && offset <= node.range[1];
}

function markdownOf(key: string, schema: JsonSchema): string {
  const list = (values: readonly unknown[]) =>
    values.map((v) => `\`${JSON.stringify(v)}\``).join(", ");
  const type = Array.isArray(schema.type) ? schema.type.join(" or ") : schema.type;
  const lines = [`**${key}**${type ? ` · ${type}` : ""}`, "", schema.description!];
  if (schema.enum) lines.push("", `One of ${list(schema.enum)}`);
  if (schema.oneOf)
    lines.push("", `Kinds: ${list(schema.oneOf.map((branch) => branch.properties?.kind?.const))}`);
  if (schema.default !== undefined)
    lines.push("", `Default: \`${JSON.stringify(schema.default)}\``);
  if (schema.examples) lines.push("", `Examples: ${list(schema.examples)}`);
  return lines.join("\n");
}
