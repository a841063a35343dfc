// A workspace that is not trusted: experiments can be written, nothing is started.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { openExperiment, replaceWord } from "./journey.mjs";

/** User settings under which a folder is not trusted, and nobody is asked whether it is. */
export const RESTRICTED = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
};

export const restricted = {
  "still marks, lists and completes": async (page, { picture }) => {
    await page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
    await openExperiment(page);
    await replaceWord(page, "bm25", "bm52");
    await page.locator(".squiggly-error").first().waitFor();
    await page.keyboard.press("Control+Space");
    await page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "bm25" }).waitFor();
    await picture("editor");
    await page.keyboard.press("Escape");
    await replaceWord(page, "bm52", "bm25");
    await page.keyboard.press("Escape");
    await page.locator(".squiggly-error").first().waitFor({ state: "detached" });
  },
  "starts nothing, and says why": async (page, { workspace, picture }) => {
    await page.locator(".codelens-decoration a", { hasText: /^\s*Run$/ }).click();
    // The driver that tests use lets no message pop up: it is among the notifications.
    await page.locator('.statusbar-item[id="status.notifications"]').click();
    await page.locator(".notifications-center", { hasText: "Trust the workspace first" }).waitFor();
    await picture("refused");
    assert.equal(existsSync(path.join(workspace, ".rec-r1")), false);
  },
};
