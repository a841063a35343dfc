import { isMap, isPair, isScalar, type Node, type Pair } from "yaml";
import { EXPERIMENT } from "./experiment-schema";
import { type ParsedYaml, rangeOf } from "./parse";
import type { Problem } from "./problem";

/** A section without a value whose settings stand below it unindented. */
export interface Unindented {
  problem: Problem;
  section: string;
  /** The settings' names. */
  keys: string[];
}

/** Sections whose settings were written below them without an indentation. */
export function unindentedSections(yaml: ParsedYaml): Unindented[] {
  const { contents } = yaml.document;
  if (!isMap(contents) || contents.flow) return [];
  const pairs = (contents.items as Pair[]).flatMap((pair) =>
    isPair(pair) && isScalar(pair.key) ? [{ key: pair.key, value: pair.value as Node | null }] : [],
  );
  return pairs.flatMap((pair, i): Unindented[] => {
    const section = String(pair.key.value);
    const isEmpty = !pair.value || (isScalar(pair.value) && pair.value.value === null);
    const own = isEmpty ? keysOf(section) : undefined;
    if (!own) return [];
    const behind = pairs.slice(i + 1);
    const end = behind.findIndex(
      ({ key }) => !own.has(String(key.value)) || isTop(String(key.value)),
    );
    const run = end < 0 ? behind : behind.slice(0, end);
    const last = run.at(-1);
    if (!last) return [];
    const from = run[0]!.key.range![0];
    const to = (last.value?.range ?? last.key.range!)[1];
    const text = yaml.text.slice(from, to).trimEnd();
    return [
      {
        section,
        keys: run.map(({ key }) => String(key.value)),
        problem: {
          message: `${section} has no value: the lines below it are its settings, and have to be indented`,
          severity: "error",
          code: "unindented",
          path: section,
          range: rangeOf(yaml, [section], "key"),
          suggestion: {
            title: "Indent the lines below",
            newText: `  ${text.replaceAll(/\n(?=[^\r\n])/g, "\n  ")}`,
            range: yaml.range(from, from + text.length),
            safe: true,
          },
        },
      },
    ];
  });
}

function isTop(key: string): boolean {
  return key in EXPERIMENT.properties!;
}

/** The names of a section's settings, of all its kinds. */
function keysOf(section: string): Set<string> | undefined {
  const schema = EXPERIMENT.properties![section];
  const maps = schema ? [schema, ...(schema.oneOf ?? [])] : [];
  const keys = maps.flatMap(({ properties }) => Object.keys(properties ?? {}));
  return keys.length ? new Set(keys) : undefined;
}
