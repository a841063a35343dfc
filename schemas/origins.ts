import path from "node:path";
import { Document, isMap, isPair, isScalar, isSeq, type Node, type Scalar } from "yaml";
import type { Json } from "./json";
import type { Resolution } from "./resolve";

type Path = readonly (string | number)[];

/** Who stated a setting: a file, the command line, or nobody, so that it is the schema's default. */
export type Origin = { from: "file"; file: string } | { from: "override" } | { from: "default" };

/** Where a resolved setting comes from. */
export function originOf(resolution: Resolution, at: Path): Origin {
  if (!has(resolution.stated, at)) return { from: "default" };
  const layer = resolution.layers.find(({ settings }) => has(settings, at));
  return layer ? { from: "file", file: layer.file } : { from: "override" };
}

/**
 * The resolved experiment as YAML in which every value says where it comes from: nothing beside
 * those of the experiment's own file, `# default`, or the base's name.
 */
export function resolvedYaml(resolution: Resolution): string {
  const own = resolution.layers[0]!.file;
  const folder = path.dirname(own);
  const document = new Document(resolution.experiment);
  annotate(document.contents as Node, [], (at, scalar) => {
    if (typeof scalar.value === "string" && path.isAbsolute(scalar.value))
      scalar.value = path.relative(folder, scalar.value).replaceAll("\\", "/") || ".";
    const origin = originOf(resolution, at);
    if (origin.from === "default") scalar.comment = " default";
    if (origin.from === "override") scalar.comment = " overridden";
    if (origin.from === "file" && origin.file !== own)
      scalar.comment = ` ${path.relative(folder, origin.file).replaceAll("\\", "/")}`;
  });
  return document.toString({ lineWidth: 0 });
}

function annotate(node: Node, at: Path, note: (at: Path, scalar: Scalar) => void): void {
  if (isScalar(node)) note(at, node);
  if (isMap(node))
    for (const pair of node.items)
      if (isPair(pair) && pair.value)
        annotate(pair.value as Node, [...at, String((pair.key as Scalar).value)], note);
  if (isSeq(node))
    for (const [i, item] of node.items.entries()) annotate(item as Node, [...at, i], note);
}

function has(settings: Json, at: Path): boolean {
  let here: unknown = settings;
  for (const step of at) {
    // A word such as `engine: trl` states the kind.
    if (typeof here === "string" && step === "kind") return true;
    if (typeof here !== "object" || here === null || !(step in here)) return false;
    here = (here as Record<string | number, unknown>)[step];
  }
  return true;
}
