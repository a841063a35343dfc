import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { references, referencesTo } from "../../../extension/language/service/references";
import {
  prepareRename,
  type RenameScope,
  rename,
} from "../../../extension/language/service/rename";
import { resolveText } from "../../../schemas/resolve";
import { InMemory } from "./in-memory";

const FILE = "/w/runs/a.recr1.yaml";
const TEXT = `extends: ../base.yaml
task: { kind: query_rewriting, prompt: "../prompts/x.md", search_text: "{{query}} {{colour}}" }
data: { format: trec, path: &d ../data, topics: topics.xml }
recommender: { kind: dense, model: ../encoder, vectors: ../data/v.npy }
reward:
  - { kind: module, path: r.mjs }
  - { kind: module, path: ../../out/r.mjs }
  - { kind: command, command: [python3, score.py, ../data], cwd: *d }
  - { kind: command, command: [python3, score.py] }
evaluation: { metrics: ["../missing/m"] }
rewriter: { model: "\${env:MODEL}" }
`;
const FILES = {
  [FILE]: TEXT,
  "/w/base.yaml": "name: base\n",
  "/w/b.recr1.yaml": "extends: base.yaml\ntask: { prompt: 'prompts/x.md' }\n",
  "/w/prompts/x.md": "find {{query}}",
  "/w/prompts/taken.md": "",
  "/w/data/topics.xml": "",
  "/w/data/v.npy": "",
  "/w/encoder/config.json": "{}",
  "/w/runs/r.mjs": "",
  "/w/runs/score.py": "",
  "/out/r.mjs": "",
};

/** The experiment with the cursor at a `|` before a piece of it. */
async function at(piece: string, more: Partial<RenameScope> = {}, text = TEXT, file = FILE) {
  const memory = new InMemory({ ...FILES, [file]: text });
  const scope: RenameScope = {
    renamesFiles: true,
    isWithin: memory.isWithin,
    kindOf: memory.kindOf,
    experiments: async () => (await memory.experiments()).texts,
    files: memory,
    ...more,
  };
  const offset = text.indexOf(piece.replace("|", "")) + piece.indexOf("|");
  const resolution = await resolveText(text, file, memory);
  const document = TextDocument.create("file:///x", "recr1", 1, text);
  return {
    memory,
    prepared: async () => {
      const { range, placeholder } = await prepareRename(resolution, file, offset, scope);
      return [document.getText(range), placeholder];
    },
    to: (name: string) => rename(resolution, file, offset, name, scope),
    references: () => references(resolution, file, offset, scope.experiments, memory),
  };
}

describe("F2", () => {
  it.each([
    ["../ba|se.yaml", "base.yaml"],
    ["|../base.yaml", "base.yaml"],
    ["../base.yaml|", "base.yaml"],
    ['"../prompts/x.m|d"', "x.md"],
    ["r.m|js", "r.mjs"],
    ["v.n|py", "v.npy"],
    ["[python3, score.p|y]", "score.py"],
    ["&|d", "d"],
    ["*d|", "d"],
    ["../da|ta, topics", "data"],
    ["score.py, ../da|ta", "data"],
    ["../enco|der", "encoder"],
    ["topi|cs.xml", "topics.xml"],
  ])("takes the name at %s", async (piece, name) => {
    expect(await (await at(piece)).prepared()).toEqual([name, name]);
  });

  it.each([
    ["{{que|ry}}", "{{query}} is filled in by the task (what the user typed; for sequential"],
    ["{{|colour}}", "{{colour}} is a column of the data: rename the column in the data's files"],
    ["[python3, sc|ore.py, ", "anchors, and files and folders that an experiment names, can be"],
    ["../../out/r.m|js", "/out/r.mjs is outside the workspace, where nothing is renamed"],
    [
      "que|ry_rewriting",
      "anchors, and files and folders that an experiment names, can be renamed here",
    ],
    ["tas|k:", "anchors, and files and folders that an experiment names, can be renamed here"],
    [
      "${env:MO|DEL}",
      "anchors, and files and folders that an experiment names, can be renamed here",
    ],
  ])("is refused at %s", async (piece, message) => {
    await expect((await at(piece)).prepared()).rejects.toThrow(message);
    await expect((await at(piece)).to("new.md")).rejects.toThrow(message);
  });

  it("is refused where there is no file, no workspace, or an editor that moves none", async () => {
    const text = "extends: gone.yaml\n";
    await expect((await at("go|ne", {}, text)).prepared()).rejects.toThrow(
      "/w/runs/gone.yaml does not exist: there is nothing to rename",
    );
    await expect((await at("x.m|d", { renamesFiles: false })).prepared()).rejects.toThrow(
      "this editor does not rename files from here",
    );
    const outside = "extends: w/base.yaml\n";
    await expect((await at("ba|se", {}, outside, "/a.recr1.yaml")).prepared()).rejects.toThrow(
      "/a.recr1.yaml is outside the workspace",
    );
  });

  it("renames the file, and every path to it in the manner it is written", async () => {
    const found = await at('"../prompts/x|.md"');
    const { moves, edits } = await found.to("y z.md");
    expect(moves).toEqual([{ from: "/w/prompts/x.md", to: "/w/prompts/y z.md" }]);
    expect(found.memory.applied(edits)).toEqual({
      [FILE]: TEXT.replace("prompts/x.md", "prompts/y z.md"),
      "/w/b.recr1.yaml": "extends: base.yaml\ntask: { prompt: 'prompts/y z.md' }\n",
    });
  });

  it("renames a folder, and every path through it, experiments in it included", async () => {
    const found = await at(
      "../da|ta, topics",
      {},
      `${TEXT}sweep: { grid: { data.path: [../data/] } }\n`,
    );
    const { moves, edits } = await found.to("collection");
    expect(moves).toEqual([{ from: "/w/data", to: "/w/collection" }]);
    const after = found.memory.applied(edits);
    expect(after[FILE]).toContain("path: &d ../collection, topics: topics.xml");
    expect(after[FILE]).toContain("vectors: ../collection/v.npy");
    expect(after[FILE]).toContain("[python3, score.py, .], cwd: *d");
    expect(after[FILE]).toContain("data.path: [../collection/]");
    expect(Object.keys(after)).toEqual([FILE]);
    const inside = "/w/prompts/in.recr1.yaml";
    const text = "extends: ../runs/b.recr1.yaml\ndata: { path: ../runs }\n";
    const around = await at("../run|s }", {}, text, inside);
    expect(around.memory.applied((await around.to("all runs")).edits)[inside]).toBe(
      "extends: ../all runs/b.recr1.yaml\ndata: { path: ../all runs }\n",
    );
  });

  it("renames a split's file by its name without the ending", async () => {
    const text = "data: { format: beir, path: ../d, splits: { test: held } }\n";
    const memory = new InMemory({ ...FILES, [FILE]: text, "/w/d/qrels/held.tsv": "" });
    const found = await at("he|ld", { kindOf: memory.kindOf }, text);
    expect(await found.prepared()).toEqual(["held", "held"]);
    const { moves, edits } = await found.to("out");
    expect(moves).toEqual([{ from: "/w/d/qrels/held.tsv", to: "/w/d/qrels/out.tsv" }]);
    expect(found.memory.applied(edits)[FILE]).toContain("test: out }");
  });

  it("leaves a workspace's folder, and one that a path does not name, to the explorer", async () => {
    const refused = async (piece: string, text: string) =>
      (await at(piece, {}, text)).to("new").catch((fault: Error) => fault.message);
    expect(await refused("..|/..", "data: { path: ../../w }\n".replace("/w }", "/w/. }"))).toMatch(
      /w is a folder of the workspace itself/,
    );
    expect(await refused("|. }", "data: { path: . }\n")).toMatch(
      /^\. leads to .*runs without naming it: rename that in the explorer/,
    );
  });

  it("edits an experiment that is no file yet as well", async () => {
    const text = "extends: ../base.yaml # new\n";
    const file = "/w/runs/new";
    const found = await at("ba|se", {}, text, file);
    const { edits } = await found.to("basis.yaml");
    expect(found.memory.applied(edits)[file]).toBe("extends: ../basis.yaml # new\n");
  });

  it("renames an anchor as before", async () => {
    const found = await at("&|d");
    const { moves, edits } = await found.to("place");
    expect(moves).toEqual([]);
    expect(found.memory.applied(edits)).toEqual({
      [FILE]: TEXT.replace("&d", "&place").replace("*d", "*place"),
    });
    await expect(found.to("a b")).rejects.toThrow("an anchor's name has letters, digits");
    const two = await at("&|a", {}, "name: &a x\ndescription: &b y\n");
    await expect(two.to("b")).rejects.toThrow("there is an anchor b already");
  });

  it.each([
    ["x.m|d", "taken.md", "taken.md exists already: choose another name"],
    ["x.m|d", "y.rst", "a prompt's file ends in .md or .txt"],
    ["x.m|d", "sub/y.md", "to move the file, use the explorer"],
    ["x.m|d", "..\\y.md", "to move the file, use the explorer"],
    ["x.m|d", " ", "a file's name is not empty"],
    ["x.m|d", "y.md.", "a file's name is not empty, does not end in a dot or a space"],
    ["x.m|d", "a:b.md", "a file's name is not empty"],
    ["../ba|se.yaml", "base", "the name has to end in .yaml, as before"],
    ["../ba|se.yaml", ".yaml", "the name has to end in .yaml, as before"],
    ["path: r.m|js", "r.py", "the name has to end in .mjs, as before"],
    ["../enco|der", "a/b", "a folder's name is not empty"],
    ["../enco|der", "prompts", "prompts exists already: choose another name"],
    ["topi|cs.xml", "topics.tsv", "the name has to end in .xml, as before"],
  ])("at %s takes not %j", async (piece, name, message) => {
    await expect((await at(piece)).to(name)).rejects.toThrow(message);
  });

  it("keeps a base an experiment, and takes the name that a file has as no change", async () => {
    const text = "extends: ../b.recr1.yaml\n";
    const found = await at("b.re|cr1", {}, text);
    await expect(found.to("c.yaml")).rejects.toThrow("has to end in .recr1.yaml");
    expect(await found.to("b.recr1.yaml")).toEqual({ edits: new Map(), moves: [] });
  });

  it("changes capitals where the disk takes both names for one", async () => {
    const kindOf = async () => "file" as const;
    const { moves } = await (await at("x.m|d", { kindOf })).to("X.md");
    expect(moves[0]!.to).toBe("/w/prompts/X.md");
  });
});

describe("references", () => {
  it("of a base and of a prompt are the experiments that use them", async () => {
    const where = async (piece: string) =>
      (await (await at(piece)).references()).map(({ file, range }) => [
        file,
        range.start.line,
        range.start.character,
      ]);
    expect(await where("../ba|se.yaml")).toEqual([
      ["/w/b.recr1.yaml", 0, 9],
      [FILE, 0, 9],
    ]);
    expect(await where("prompts/x.m|d")).toEqual([
      ["/w/b.recr1.yaml", 1, 16],
      [FILE, 1, 39],
    ]);
    expect(await where("{{que|ry}}")).toHaveLength(1);
    expect(await where("|*d")).toHaveLength(2);
    expect(await where("na|me")).toEqual([]);
  });

  it("of a prompt's own document are the same", async () => {
    const memory = new InMemory(FILES);
    const { texts } = await memory.experiments();
    const found = await referencesTo("/w/prompts/x.md", texts, memory);
    expect(found.map(({ file }) => file).sort()).toEqual(["/w/b.recr1.yaml", FILE]);
    expect(await referencesTo("/w/prompts/taken.md", texts, memory)).toEqual([]);
  });
});
