import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(__dirname, "../../..");
const FOLDERS = [
  ...["extension", "webview", "trainer", "runlog", "schemas"],
  ...["examples", "models", "bench", "test"],
];
/** A file has one noun; one that needs more lines has two. */
const MOST_LINES = 350;

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [file];
    return ["generated", "fixtures"].includes(entry.name) ? [] : filesUnder(file);
  });
}

const sources = FOLDERS.flatMap(filesUnder).filter((file) => /\.(ts|mjs)$/.test(file));

describe("the house's files", () => {
  it("are seen", () => {
    expect(sources.length).toBeGreaterThan(100);
  });

  it("are named in lower case with dashes", () => {
    const named = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|host|d))?\.(ts|mjs)$/;
    expect(sources.filter((file) => !named.test(path.basename(file)))).toEqual([]);
  });

  it("stay short", () => {
    const lines = (file: string) => readFileSync(path.join(ROOT, file), "utf8").split("\n").length;
    expect(sources.filter((file) => lines(file) > MOST_LINES)).toEqual([]);
  });
});
