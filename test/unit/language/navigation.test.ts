import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anchorAt, anchorNames } from "../../../extension/language/service/anchors";
import { definition } from "../../../extension/language/service/definition";
import { fileLinks } from "../../../extension/language/service/links";
import { foldingRanges, rangesAround, symbols } from "../../../extension/language/service/symbols";
import { parseYaml } from "../../../schemas/parse";
import type { Resolution } from "../../../schemas/resolve";
import { resolved } from "./resolved";
import { tinyWorkspace } from "./tiny-workspace";

let folder: string;
let file: string;
let text: string;
let tiny: Resolution;
beforeAll(async () => {
  ({ folder, file, text, tiny } = await tinyWorkspace("navigation"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Offset inside the first occurrence of a word. */
const at = (word: string) => text.indexOf(word) + 1;

describe("going to where something comes from", () => {
  const first = async (name: string) => readFileSync(name, "utf8").split("\n")[0]!;

  it("opens files, and a column's first row", async () => {
    const target = async (word: string) => definition(tiny, file, at(word), first);
    expect((await target("train, validation".slice(0, 5)))?.file).toBeUndefined();
    expect((await target("{query}"))!.file).toBe(path.join(folder, "data", "queries.jsonl"));
    expect((await target("{query}"))!.character).toBe('{"_id":"q0",'.length);
    const model = await definition(tiny, file, text.indexOf("model: model") + 8, first);
    expect(model!.file).toBe(path.join(folder, "model", "config.json"));
  });

  it.each([
    ["q.csv", 'id,"query",colour', "query", [3 + 1, 5]],
    ["q.csv", "id,my colour,colour", "colour", [13, 6]],
    ["q.tsv", "id\ttext\tcolours", "colour", undefined],
    ["q.jsonl", '{"id": "colour", "colour": 1}', "colour", [17, 8]],
  ])("finds a column in %s with %j", async (queries, line, name, place) => {
    const data = `{ format: table, path: d, documents: d.csv, queries: ${queries}, query_column: query }`;
    const text = `task: { kind: query_rewriting, prompt: "{{${name}}}" }\ndata: ${data}\n`;
    const found = await definition(
      await resolved(text),
      "/experiments/x.recr1.yaml",
      text.indexOf("{{") + 3,
      async (file) => (file === path.resolve("/experiments/d", queries) ? line : ""),
    );
    expect(found && [found.character, found.length]).toEqual(place);
  });

  it("links every setting that names a file", () => {
    const links = fileLinks(tiny, file).map(({ target }) => path.relative(folder, target));
    expect(links).toEqual([path.join("data", "queries.jsonl"), path.join("model", "config.json")]);
  });

  it.each([
    "a: &¦x # see &x and *x\n  1\nb: *¦x # *x\n",
    "a: |\n  &x *x\nb: '&x'\nc: &¦x\n  - 1\nd: [*¦x, {e: *¦x}]\n",
    "\uFEFFa: &¦x 1\r\nb: >-\r\n  *x\r\nc: *¦x\r\n",
    "&¦x a: *¦x\n? &¦y\n: *¦y\n",
    "--- &¦x\na: 1\n...\n---\nb: [&¦🥾 1\n",
    "a: &\nb: *\n",
  ])("finds the names of anchors at the ¦ of %j", (marked) => {
    const [first, ...rest] = marked.split("¦");
    let at = first!.length;
    const places = rest.map((piece) => {
      const place = at;
      at += piece.length;
      return place;
    });
    const found = anchorNames({ text: marked.replaceAll("¦", "") });
    expect(found.map(({ from }) => from)).toEqual(places);
  });

  it("leads to the files that a sweep names", async () => {
    const swept = await resolved(
      "data: {format: beir, path: d}\nsweep: {grid: {rewriter.model: [m], task.prompt: [p.md], data.path: [e]}}\n",
    );
    const home = path.dirname(swept.layers[0]!.file);
    const found = fileLinks(swept, swept.layers[0]!.file);
    expect(found.map(({ target }) => path.relative(home, target))).toEqual(
      ["d/queries.jsonl", "m/config.json", "p.md", "e/queries.jsonl"].map(path.normalize),
    );
  });

  it("finds an anchor's names", async () => {
    const anchored = await resolved("a: &size 4\nb: *size\nc: &size 5\nd: *size\n");
    expect(anchorNames(anchored.yaml).map(({ from, defines }) => [from, defines])).toEqual([
      [4, true],
      [15, false],
      [24, true],
      [35, false],
    ]);
    expect(anchorAt(anchored.yaml, 36)!.name).toBe("size");
    expect((await definition(anchored, file, 16, first))!.line).toBe(0);
    expect((await definition(anchored, file, 36, first))!.line).toBe(2);
  });
});

describe("the outline", () => {
  it("has every section with what it holds", () => {
    const roots = symbols(tiny.yaml);
    expect(roots.map(({ name }) => name)).toEqual(Object.keys(tiny.stated));
    expect(roots[1]!.children!.map(({ name }) => name)).toEqual(["kind", "prompt", "search_text"]);
    expect(roots[0]!.detail).toBe("tiny");
    for (const { range, selectionRange } of roots)
      expect(range.start.line).toBeLessThanOrEqual(selectionRange.start.line);
  });

  it("folds sections, and selects outwards", () => {
    expect(foldingRanges(tiny.yaml)[0]).toEqual({ startLine: 1, endLine: 4 });
    const around = rangesAround(tiny.yaml, at("kind: bm25"));
    expect(around.map(([from, to]) => text.slice(from, to).split("\n")[0])).toEqual([
      "kind",
      "kind: bm25",
      "{ kind: bm25, fields: { title: 1 } }",
      "recommender: { kind: bm25, fields: { title: 1 } }",
      "name: tiny",
    ]);
  });

  it.each(["\n", "\r\n"])("selects outwards from everywhere, each range in the next: %j", (end) => {
    const block =
      "task:\n  prompt: |\n    a\n\n    b\n  kind: x\n\n# c\nreward:\n  - kind: a\n  - {k: 1}\n";
    for (const whole of [text, block, "a: &x\n  b: 1\nc: *x\nd: [[e],f]\n"]) {
      const yaml = parseYaml(whole.replaceAll("\n", end));
      for (let offset = 0; offset <= yaml.text.length; offset++) {
        let inner: [number, number] = [offset, offset];
        for (const [from, to] of rangesAround(yaml, offset)) {
          expect(from <= inner[0] && inner[1] <= to, `${offset}: ${from} to ${to}`).toBe(true);
          inner = [from, to];
        }
      }
    }
    const yaml = parseYaml(block.replaceAll("\n", end));
    const [key] = rangesAround(yaml, yaml.text.indexOf("kind: x"));
    expect(yaml.text.slice(...key!)).toBe("kind");
  });
});
