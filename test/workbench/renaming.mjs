// Files that experiments name get other names, as a user does it: with F2, and in the explorer.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { command, until } from "./journey.mjs";

const FILES = {
  "prompts/old.md": "find {{query}} :\n",
  "one.recr1.yaml": 'task:\n  kind: query_rewriting\n  prompt: "prompts/old.md" # ours\n',
  "two.recr1.yaml": "extends: one.recr1.yaml\ntask: { prompt: prompts/old.md }\n",
  "three.recr1.yaml": "sweep: { grid: { task.prompt: [prompts/old.md] } } # swept\n",
};

/** Waits until a file holds a text; the workbench in a browser saves by itself. */
const holds = (file, text) =>
  until(() => existsSync(file) && readFileSync(file, "utf8").includes(text), `${text} in ${file}`);

/** A row of the explorer. */
const row = (page, hasText) => page.locator(".explorer-folders-view .monaco-list-row", { hasText });

/** Opens a file by the explorer, which is told to look: it may not have been told of what was just written. */
async function open(page, name) {
  await command(page, "Refresh Explorer");
  await row(page, name).dblclick();
  await page.locator(".tab.active", { hasText: name }).waitFor();
}

/** Renames with F2 what a path in the open file names; the box has its name alone. */
async function renameWithF2(page, stated, from, to, asked) {
  await page.locator(".view-line span", { hasText: stated }).last().click();
  await page.keyboard.press("F2");
  const box = page.locator(".rename-box input");
  await box.waitFor();
  assert.equal(await box.inputValue(), from);
  await box.fill(to);
  await asked();
  await page.keyboard.press("Enter");
}

export const renaming = {
  "renames a prompt's file with F2 in the experiment": async (page, { workspace, picture }) => {
    const folder = path.join(workspace, "renaming");
    mkdirSync(path.join(folder, "prompts"), { recursive: true });
    for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
    await command(page, "View: Close All Editors");
    await command(page, "Refresh Explorer");
    await row(page, /^renaming$/).click();
    await open(page, "one.recr1.yaml");
    await renameWithF2(page, "prompts/old.md", "old.md", "new.md", () => picture("rename"));
    await page.locator(".view-line", { hasText: '"prompts/new.md" # ours' }).waitFor();
    await holds(path.join(folder, "one.recr1.yaml"), '"prompts/new.md" # ours');
    await holds(path.join(folder, "two.recr1.yaml"), "prompt: prompts/new.md }");
    await holds(path.join(folder, "three.recr1.yaml"), "[prompts/new.md]");
    await holds(path.join(folder, "prompts", "new.md"), FILES["prompts/old.md"]);
    assert.equal(existsSync(path.join(folder, "prompts", "old.md")), false);
    assert.equal(await page.locator(".monaco-dialog-box").count(), 0);
  },
  "renames the prompts' folder in the explorer": async (page, { workspace, picture }) => {
    const folder = path.join(workspace, "renaming");
    const box = page.locator(".explorer-folders-view input");
    // A box that opens while what the folder holds is still being listed is closed by it.
    await until(async () => {
      await row(page, /^prompts$/).click();
      const listed = row(page, /^new\.md$/).waitFor({ timeout: 2_000 });
      const named = listed.then(async () => {
        await page.keyboard.press("F2");
        await box.fill("texts", { timeout: 2_000 });
      });
      return named.then(
        () => true,
        () => false,
      );
    }, "a box for the folder's name");
    await page.keyboard.press("Enter");
    // VS Code asks before an extension edits what else names the folder.
    const dialog = page.locator(".monaco-dialog-box");
    await dialog.filter({ hasText: "Rec-R1" }).waitFor();
    await picture("move");
    await dialog.locator(".monaco-button", { hasText: "OK" }).click();
    await page.locator(".view-line", { hasText: '"texts/new.md" # ours' }).waitFor();
    await row(page, /^texts$/).waitFor();
    await holds(path.join(folder, "one.recr1.yaml"), '"texts/new.md" # ours');
    await holds(path.join(folder, "two.recr1.yaml"), "prompt: texts/new.md }");
    await holds(path.join(folder, "texts", "new.md"), FILES["prompts/old.md"]);
  },
  "renames the data's folder with F2 in the experiment": async (page, { workspace, picture }) => {
    const folder = path.join(workspace, "renaming");
    mkdirSync(path.join(folder, "store"));
    writeFileSync(path.join(folder, "store", "queries.jsonl"), "");
    const file = path.join(folder, "four.recr1.yaml");
    writeFileSync(file, "data: { format: beir, path: store }\n");
    await open(page, "four.recr1.yaml");
    await renameWithF2(page, "store", "store", "collection", () => picture("rename-folder"));
    await page.locator(".view-line", { hasText: "path: collection" }).waitFor();
    await holds(file, "path: collection }");
    await until(() => existsSync(path.join(folder, "collection", "queries.jsonl")), "the folder");
    assert.equal(existsSync(path.join(folder, "store")), false);
    await command(page, "View: Close All Editors");
    rmSync(folder, { recursive: true });
  },
};
