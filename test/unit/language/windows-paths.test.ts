import { expect, it, vi } from "vitest";

vi.mock("node:path", async (original) => {
  const { win32 } = await original<typeof import("node:path")>();
  return { ...win32, default: win32 };
});

const { editsForRenames } = await import("../../../extension/language/service/file-renames");

it.each([
  ["task: { prompt: p/x.md }", "c:\\w\\p\\x.md", "c:\\w\\q\\x.md", "q/x.md"],
  ["task: { prompt: ./p/x.md }", "C:\\W\\p\\x.md", "C:\\w\\p\\y.md", "./p/y.md"],
  ["task: { prompt: 'p\\x.md' }", "c:\\w\\p", "c:\\w\\q", "'q/x.md'"],
  ["extends: ../b.yaml", "c:\\b.yaml", "d:\\b.yaml", "d:/b.yaml"],
  ["extends: c:/b.yaml", "c:\\b.yaml", "c:\\d\\b.yaml", "c:/d/b.yaml"],
])("on Windows %s is written with /", async (text, from, to, value) => {
  const files = { readFile: () => Promise.reject(new Error("none")), exists: async () => true };
  const experiments = new Map([["c:\\w\\a.recr1.yaml", text]]);
  const edits = await editsForRenames([{ from, to }], experiments, files);
  expect(edits.get("c:\\w\\a.recr1.yaml")!.map(({ newText }) => newText)).toEqual([value]);
});
