import { isMap, isPair, isScalar, type Node, type Pair } from "yaml";
import { inFlow, insertion } from "./insertion";
import { isObject } from "./json";
import type { ParsedYaml } from "./parse";
import type { Suggestion } from "./problem";
import { removal } from "./removal";
import type { JsonSchema } from "./schema-walk";

type Path = readonly (string | number)[];

/**
 * The mend that brings a setting from where it stands to where it belongs, with the sections that are
 * not there yet.
 *
 * @param schema the experiment's: a section is begun with its kind where one alone has the setting.
 * @returns undefined where a part of the way there is no map of this text.
 */
export function relocation(
  yaml: ParsedYaml,
  from: Path,
  to: readonly string[],
  value: unknown,
  schema: JsonSchema,
): Suggestion | undefined {
  const depth = depthOf(yaml, to);
  if (depth === undefined) return undefined;
  const [key, ...inner] = to.slice(depth) as [string, ...string[]];
  const nested = nestedIn(schema, to, depth + 1, inner, value);
  const title = `Move to ${to.join(".")}`;
  const same = from.length === depth + 1 && to.slice(0, depth).every((step, i) => step === from[i]);
  if (same) {
    const range = pairRange(yaml, from);
    return range && { title, newText: `${key}: ${inFlow(nested)}`, range, moves: true };
  }
  const added = insertion(yaml, to.slice(0, depth), key, { default: nested }, title);
  const removed = removal(yaml, from);
  if (!added?.range || !removed) return undefined;
  return { ...removed, title, also: { range: added.range, newText: added.newText }, moves: true };
}

/** How many steps of a way are maps that stand in the text; undefined where something else does. */
function depthOf({ document }: ParsedYaml, to: Path): number | undefined {
  let node = document.contents as Node | null;
  for (const [i, step] of to.entries()) {
    if (!isMap(node)) return undefined;
    const inner = node.get(step, true) as Node | undefined;
    if (inner === undefined) return i;
    node = inner;
  }
  return undefined;
}

/** A value in the sections around it. */
function nestedIn(
  schema: JsonSchema,
  to: readonly string[],
  depth: number,
  inner: readonly string[],
  value: unknown,
): unknown {
  const nested = inner.reduceRight<unknown>((within, step) => ({ [step]: within }), value);
  const branches = (depth === 1 && schema.properties?.[to[0]!]?.oneOf) || [];
  const [only, ...others] = branches.filter(({ properties }) => properties?.[to[1]!]);
  const kind = others.length === 0 ? only?.properties?.kind?.const : undefined;
  return kind !== undefined && isObject(nested) && !("kind" in nested)
    ? { kind, ...nested }
    : nested;
}

/** From a key to the end of its value. */
function pairRange(yaml: ParsedYaml, path: Path) {
  const holder = path.slice(0, -1);
  const map = (holder.length ? yaml.document.getIn(holder, true) : yaml.document.contents) as Node;
  if (!isMap(map)) return undefined;
  const pair = map.items.find(
    (one) => isPair(one) && isScalar(one.key) && String(one.key.value) === String(path.at(-1)),
  ) as Pair<Node, Node | null> | undefined;
  if (!pair?.key.range) return undefined;
  const end = (pair.value?.range ?? pair.key.range)[1];
  const begin = pair.key.range[0];
  return yaml.range(begin, begin + yaml.text.slice(begin, end).trimEnd().length);
}
