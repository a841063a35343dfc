import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
} from "yaml";
import type { Position, Problem, Range } from "./problem";

/** An experiment's text, understood as YAML. */
export interface ParsedYaml {
  text: string;
  document: Document.Parsed;
  /** YAML's own faults. */
  problems: Problem[];
  /** The range between two offsets. */
  range(from: number, to: number): Range;
}

/** yaml's faults in words that say what to do. */
const WORDS: Record<string, string> = {
  TAB_AS_INDENT: "YAML does not allow tabs for indentation: use spaces",
  DUPLICATE_KEY: "this key stands here twice: keep one",
  MISSING_CHAR: "something is left open here: a quote, a bracket or a comma is missing",
  BAD_INDENT: "this line's indentation fits neither the line above nor its block",
  MULTIPLE_DOCS: "an experiment is one document: remove the `---` and what follows it",
  BLOCK_AS_IMPLICIT_KEY:
    "a value cannot begin here: a text with `: ` in it needs quotes, or an indentation is wrong",
  BAD_SCALAR_START: "a text cannot begin with this character: put it in quotes",
  UNEXPECTED_TOKEN: "this does not belong here: is there a bracket or a quote too many?",
};

/** Faults that do not upset what follows them. */
const HARMLESS = new Set(["DUPLICATE_KEY"]);

function wordsOf({ code, message }: { code: string; message: string }): string {
  const open = /^Flow (map|sequence) in block collection/.exec(message)?.[1];
  if (open) return `a \`${open === "map" ? "{" : "["}\` above this line is not closed`;
  return WORDS[code] ?? firstLine(message);
}

/** Parses a text; faults are found, never thrown. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    merge: true,
    uniqueKeys: true,
    logLevel: "error",
  });
  const range = (from: number, to: number): Range => ({
    start: position(lines, from),
    end: position(lines, Math.max(from, Math.min(to, text.length))),
  });
  const wordAt = (from: number) =>
    range(from, from + (/^[^\s:]*/.exec(text.slice(from))?.[0].length ?? 0));
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (!document) {
    const { document: empty, problems } = parseYaml("{}");
    empty.contents = null as never;
    return { text, document: empty, problems, range };
  }
  const upset = document.errors.findIndex(({ code }) => !HARMLESS.has(code));
  const errors = document.errors.filter(({ code }, i) => HARMLESS.has(code) || i === upset);
  const problems = [...errors, ...document.warnings].map(
    (fault): Problem => ({
      message: wordsOf(fault),
      severity: fault.name === "YAMLWarning" ? "warning" : "error",
      code: `yaml-${fault.code.toLowerCase().replaceAll("_", "-")}`,
      path: "",
      range: fault.code === "DUPLICATE_KEY" ? wordAt(fault.pos[0]) : range(...fault.pos),
    }),
  );
  if (second)
    problems.push({
      message: WORDS.MULTIPLE_DOCS!,
      severity: "error",
      code: "yaml-multiple-docs",
      path: "",
      range: range(second.range[0], second.range[1]),
    });
  return { text, document, problems, range };
}

/** Where a path's key or value stands; of what is not there, the nearest parent. */
export function rangeOf(
  yaml: ParsedYaml,
  path: readonly (string | number)[],
  part: "key" | "value",
): Range {
  let node: Node | null = yaml.document.contents;
  let key: Node | null = null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) break;
      key = pair.key as Node;
      node = pair.value as Node | null;
    } else if (isSeq(node) && typeof step === "number" && node.items[step]) {
      node = node.items[step] as Node;
      key = null;
    } else break;
  }
  const empty = !node?.range || node.range[0] === node.range[1];
  const chosen = part === "key" || empty ? (key ?? firstKey(node) ?? node) : node;
  if (!chosen?.range) return yaml.range(0, 0);
  const [from, to] = chosen.range;
  return yaml.range(from, from + yaml.text.slice(from, to).trimEnd().length);
}

/** The first alias whose anchor does not stand before it. */
export function unknownAlias(yaml: ParsedYaml): { name: string; range: Range } | undefined {
  const anchors = new Set<string>();
  let lost: { name: string; range: Range } | undefined;
  visit(yaml.document, (_, node) => {
    if (isAlias(node)) {
      if (anchors.has(node.source) || !node.range) return undefined;
      lost = { name: node.source, range: yaml.range(node.range[0], node.range[1]) };
      return visit.BREAK;
    }
    if (isNode(node) && "anchor" in node && node.anchor) anchors.add(node.anchor);
    return undefined;
  });
  return lost;
}

/** Where the first alias stands. */
export function firstAlias(yaml: ParsedYaml): Range {
  let range = yaml.range(0, 0);
  visit(yaml.document, {
    Alias: (_, node) => {
      if (node.range) range = yaml.range(node.range[0], node.range[1]);
      return visit.BREAK;
    },
  });
  return range;
}

/** Of a map without a key of its own, such as the whole experiment, the first key. */
function firstKey(node: Node | null): Node | undefined {
  const first = isMap(node) ? node.items[0] : undefined;
  return isPair(first) && isScalar(first.key) ? first.key : undefined;
}

function position(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col), offset };
}

function firstLine(message: string): string {
  return message.split(" at line ")[0]!.split("\n")[0]!;
}
