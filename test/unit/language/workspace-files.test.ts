import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Experiments } from "../../../extension/language/experiments";
import { editOf, WorkspaceFiles } from "../../../extension/language/workspace-files";
import { WorkspaceFolders } from "../../../extension/language/workspace-folders";

const home = mkdtempSync(path.join(tmpdir(), "rec-r1-workspace-files-"));
const here = path.join(home, "here");
const out = path.join(home, "out");
const inside = (...names: string[]) => path.join(here, ...names);
const uriOf = (file: string) => pathToFileURL(file).href;
for (const folder of [here, out, inside("runs")]) mkdirSync(folder, { recursive: true });
writeFileSync(inside("a.recr1.yaml"), "\uFEFFextends: base.yaml\r\n");
writeFileSync(inside("open.recr1.yaml"), "extends: other.yaml\n");
writeFileSync(inside("base.yaml"), "name: base\n");
writeFileSync(inside("runs", "copy.recr1.yaml"), "extends: ../base.yaml\n");
writeFileSync(path.join(out, "x.recr1.yaml"), "extends: ../here/base.yaml\n");
// Windows lets only administrators link files.
if (process.platform !== "win32")
  symlinkSync(path.join(out, "x.recr1.yaml"), inside("linked.recr1.yaml"));
symlinkSync(out, inside("linked"), "junction");
afterAll(() => rmSync(home, { recursive: true, force: true }));

const shown = TextDocument.create(
  uriOf(inside("open.recr1.yaml")),
  "recr1",
  7,
  "# typed\nextends: base.yaml\n",
);
const base = TextDocument.create(uriOf(inside("base.yaml")), "yaml", 3, "extends: base.yaml\n");

function workspace(folders: string[], opened = [shown, base]) {
  const disk = new Experiments(folders, [inside("runs")]);
  return new WorkspaceFiles(
    folders,
    disk,
    () => opened,
    () => {},
  );
}

it("edits what the editor shows, and on disk what is not open, never outside or in runs", async () => {
  const edit = await workspace([here]).editsBefore([
    { from: inside("base.yaml"), to: inside("deep", "base.yaml") },
  ]);
  const start = (line: number) => ({ line, character: 9 });
  const end = (line: number) => ({ line, character: 18 });
  const changed = (file: string, version: number | null, line: number, newText: string) => ({
    textDocument: { uri: uriOf(file), version },
    edits: [{ range: { start: start(line), end: end(line) }, newText }],
  });
  const byUri = (a: { textDocument: { uri: string } }, b: { textDocument: { uri: string } }) =>
    a.textDocument.uri < b.textDocument.uri ? -1 : 1;
  expect((edit!.documentChanges as { textDocument: { uri: string } }[]).sort(byUri)).toEqual([
    // Without the byte order mark, as the editor counts.
    changed(inside("a.recr1.yaml"), null, 0, "deep/base.yaml"),
    changed(inside("open.recr1.yaml"), 7, 1, "deep/base.yaml"),
  ]);
});

it("leaves moves outside the workspace alone, and all where there is none", async () => {
  const moves = [{ from: path.join(out, "base.yaml"), to: inside("c.yaml") }];
  expect(await workspace([here]).editsBefore(moves)).toBeNull();
  expect(await workspace([]).editsBefore([{ from: inside("base.yaml"), to: "/x" }])).toBeNull();
  const scope = workspace([here]).scope(true);
  expect(await scope.kindOf(inside("linked", "x.recr1.yaml"))).toBeUndefined();
  expect(await scope.kindOf(here)).toBe("folder");
  await expect(scope.files.readFile(path.join(out, "x.recr1.yaml"))).rejects.toThrow("outside");
});

it("says once that a workspace is too large to be looked through, where it has experiments", async () => {
  const names = Array.from({ length: 5_100 }, (_, i) => `f${i}/`);
  const list = (first: string[]) => async (folder: string) => (folder === here ? first : []);
  const said: string[] = [];
  const large = (first: string[]) => {
    const disk = { list: list([...first, ...names]), runsFolders: [] };
    return new WorkspaceFiles(
      [here],
      disk,
      () => [],
      (message) => said.push(message),
    );
  };
  await large([]).experiments();
  expect(said).toEqual([]);
  const workspace = large(["a.recr1.yaml"]);
  expect((await workspace.experiments()).size).toBe(2);
  await workspace.experiments();
  expect(said).toEqual([expect.stringContaining("not all of its experiments")]);
});

it("edits a document that is no file yet under its own address", () => {
  const document = TextDocument.create("untitled:Untitled-1", "recr1", 2, "");
  const edits = new Map([["/somewhere", []]]);
  const given = workspace([here]).shown({ file: "/somewhere", document });
  expect(editOf({ edits, moves: [{ from: "/a", to: "/b" }] }, given).documentChanges).toEqual([
    { textDocument: { uri: "untitled:Untitled-1", version: 2 }, edits: [] },
    {
      kind: "rename",
      oldUri: uriOf("/a"),
      newUri: uriOf("/b"),
      options: { overwrite: false, ignoreIfExists: false },
    },
  ]);
});

it("counts the columns of a first line as the editor does", async () => {
  const disk = new Experiments(undefined, []);
  expect(await disk.firstLine(inside("a.recr1.yaml"))).toBe("extends: base.yaml");
  expect(await disk.firstLine(inside("none.jsonl"))).toBe("");
  expect(await new Experiments([out], []).firstLine(inside("a.recr1.yaml"))).toBe("");
});

it("follows the workspace's folders as they come and go", () => {
  const folders = new WorkspaceFolders();
  const { all } = folders;
  folders.change([{ uri: uriOf(here) }, { uri: "vscode-vfs://github/a/b" }]);
  folders.change([{ uri: uriOf(out) }], [{ uri: uriOf(here) }]);
  expect(all).toEqual([out]);
});
