import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { servePanel } from "../support/panel-server";
import { HOSTILE, hostileRun } from "./made-runs";
import type { PanelTest } from "./panel";
import { WatchedPage } from "./watched-page";

/** What of the page would show that a text was taken for more than text. */
async function assertInert(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const suspects: string[] = [];
    const walk = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll("*")) {
        const name = element.localName;
        const inline = element.getAttributeNames().find((attribute) => /^on/i.test(attribute));
        const script = name === "script" && root instanceof ShadowRoot;
        const link = element.getAttribute("href")?.startsWith("javascript:");
        if (inline || script || link || ["img", "iframe", "object", "i", "u"].includes(name))
          suspects.push(element.outerHTML.slice(0, 200));
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return { suspects, harmed: (window as { harmed?: number }).harmed };
  });
  assert.deepEqual(found, { suspects: [], harmed: undefined });
}

/** Opens every group of the hostile run, one after the other, and looks whether all of it is inert. */
export async function walkHostile(watched: WatchedPage): Promise<void> {
  const { page } = watched;
  const groups = Object.keys(HOSTILE).length;
  await watched.showGroups();
  await watched.counts(new RegExp(`${groups} of ${groups} groups`));
  await assertInert(page);
  await watched.rows.first().click();
  for (let group = groups - 1; group >= 0; group--) {
    await page.getByText(`group ${group} ·`).waitFor();
    await page.locator("rec-sample-column").nth(1).waitFor();
    await assertInert(page);
    await page.keyboard.press("j");
  }
  await page.keyboard.press("Escape");
  await watched.rows.first().waitFor();
}

export const hostileTests: Record<string, PanelTest> = {
  "shows hostile rollouts as inert text, and lives on": async ({ browser, folder, picture }) => {
    const server = await servePanel(hostileRun(folder));
    const watched = await WatchedPage.open(browser, server.url);
    try {
      await walkHostile(watched);
      await watched.filter("directions");
      await watched.counts(/1 of 16 groups/);
      // What turns the direction is named in the row, and in the text.
      await watched.rows.filter({ hasText: "[U+202E]txet" }).first().click();
      const mark = watched.page.locator("rec-rewrite-text .hidden-mark", { hasText: "U+202E" });
      await mark.first().waitFor();
      await picture(watched.page, "hostile");
      await watched.close();
    } finally {
      server.close();
    }
  },
};
