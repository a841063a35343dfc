import assert from "node:assert/strict";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { serveComparison, servePanel } from "../support/panel-server";
import { ordinaryRun } from "./made-runs";
import type { PanelTest, Place } from "./panel";
import { WatchedPage } from "./watched-page";

/** What a reader of the screen is told of a table, and where the keyboard is in it. */
interface Told {
  rowCount: string | null;
  /** By the columns. */
  sorted: (string | null)[];
  /** Row of the keyboard; 1 is the head. */
  at: string | null;
  selected: (string | null)[];
  /** Rows that Tab comes to. */
  entries: (string | null)[];
  /** Whether the row of the keyboard can be seen. */
  inSight: boolean;
}

function told(table: Locator): Promise<Told> {
  return table.evaluate((host) => {
    const root = host.shadowRoot!;
    const all = (selector: string) => [...root.querySelectorAll(selector)];
    const rowsOf = (selector: string) =>
      all(selector).map((row) => row.getAttribute("aria-rowindex"));
    const at = root.activeElement;
    const body = root.querySelector("[role=rowgroup]")!.getBoundingClientRect();
    const box = at?.getBoundingClientRect();
    return {
      rowCount: root.querySelector("[role=grid]")!.getAttribute("aria-rowcount"),
      sorted: all("[role=columnheader]").map((head) => head.getAttribute("aria-sort")),
      at: at?.getAttribute("aria-rowindex") ?? null,
      selected: rowsOf("[aria-selected=true]"),
      entries: rowsOf("[role=rowgroup] [tabindex='0']"),
      inSight: box !== undefined && box.top >= body.top - 1 && box.bottom <= body.bottom + 1,
    };
  });
}

/** Presses keys one by one; where each leads, and whether that can be seen, must be as told. */
async function walk(page: Page, table: Locator, last: number): Promise<void> {
  const come = async (key: string, to: number) => {
    await page.keyboard.press(key);
    await table.locator(`:focus[aria-rowindex="${to}"]`).waitFor();
    const { at, entries, inSight } = await told(table);
    assert.deepEqual([at, entries, inSight], [`${to}`, [`${to}`], true], key);
  };
  await come("j", 3);
  await come("ArrowDown", 4);
  await come("k", 3);
  await come("End", last);
  await come("ArrowDown", last);
  await come("ArrowUp", last - 1);
  await come("Home", 2);
  // Quicker than the rows are focused.
  for (let i = 0; i < 3; i++) void page.keyboard.press("j");
  await come("k", 4);
  await come("Home", 2);
  await page.keyboard.press("PageDown");
  await table.locator(":focus:not([aria-rowindex='2'])").waitFor();
  assert.ok((await told(table)).inSight);
  await come("PageUp", 2);
}

/** Looks at what a server shows, in a page of its own that must complain of nothing. */
async function withPage(
  { url, close }: { url: string; close(): void },
  { browser }: Place,
  look: (watched: WatchedPage) => Promise<void>,
): Promise<void> {
  try {
    const watched = await WatchedPage.open(browser, url);
    await look(watched);
    await watched.close();
  } finally {
    close();
  }
}

export const tablesTests: Record<string, PanelTest> = {
  "is walked by its keys in the list of groups and in the evaluation": async (place) =>
    withPage(await servePanel(ordinaryRun(place.folder)), place, async (watched) => {
      const { page } = watched;
      await watched.showGroups();
      const groups = page.locator("rec-group-list");
      await watched.rows.first().focus();
      assert.equal((await told(groups)).rowCount, "161");
      await walk(page, groups, 161);
      assert.deepEqual((await told(groups)).selected, ["2"]);
      // Scrolled away from the cursor, Tab has a row to come to all the same.
      await groups.locator("[role=rowgroup]").evaluate((body) => body.scrollTo(0, 2000));
      await groups.locator("[role=row][aria-rowindex='90']").waitFor();
      assert.equal((await told(groups)).entries.length, 1);

      await page.getByRole("tab", { name: "Evaluation" }).click();
      const queries = page.locator("rec-query-table");
      const gain = queries.getByRole("columnheader", { name: "Gain" });
      await gain.and(page.locator("[aria-sort=ascending]")).waitFor();
      await gain.getByRole("button").click();
      await gain.and(page.locator("[aria-sort=descending]")).waitFor();
      assert.deepEqual((await told(queries)).sorted, ["none", "none", "none", "descending"]);
      await queries.locator("[aria-rowindex='2']").focus();
      await walk(page, queries, 31);
      assert.deepEqual((await told(queries)).selected, ["2"]);
      await queries.locator(".detail rec-rewrite-text").first().waitFor();
    }),

  "is walked by its keys where runs are compared": async (place) => {
    const runs = ["a", "b"].map((name) => ordinaryRun(path.join(place.folder, name)));
    await withPage(await serveComparison(runs), place, async (watched) => {
      const { page } = watched;
      const queries = page.locator("rec-run-queries");
      const head = queries.getByRole("columnheader", { name: "Query" });
      await head.getByRole("button").click();
      await head.and(page.locator("[aria-sort=ascending]")).waitFor();
      await queries.locator("[aria-rowindex='2']").focus();
      assert.equal((await told(queries)).rowCount, "31");
      await walk(page, queries, 31);
      assert.deepEqual((await told(queries)).selected, []);
      await page.keyboard.press("Enter");
      await queries.locator("[aria-rowindex='2'][aria-selected=true]").waitFor();
      await page.locator("rec-run-columns rec-sample-column").nth(1).waitFor();
    });
  },

  "closes its popups by Escape, by what opened them and by a click elsewhere": async (place) =>
    withPage(await servePanel(ordinaryRun(place.folder)), place, async (watched) => {
      const { page } = watched;
      await watched.showGroups();
      const openedBy = async (opener: Locator, popup: Locator) => {
        const keyboardIsBack = () =>
          opener.evaluate(
            (button) => (button.getRootNode() as ShadowRoot).activeElement === button,
          );
        for (const close of ["Escape", "opener", "elsewhere"]) {
          await opener.click();
          await popup.waitFor();
          if (close === "Escape") await page.keyboard.press("Escape");
          else if (close === "opener") await opener.click();
          else await page.mouse.click(2, 2);
          await popup.waitFor({ state: "hidden" });
          if (close === "Escape") assert.ok(await keyboardIsBack());
        }
        await opener.click();
        await popup.waitFor();
        await page.keyboard.press("Escape");
      };
      await openedBy(
        page.getByRole("button", { name: "Filter by…" }),
        page.getByRole("dialog", { name: "Filter by…" }),
      );
      await openedBy(page.getByRole("button", { name: "Columns" }), page.getByRole("menu"));
      await watched.rows.first().click();
      await openedBy(
        page.getByRole("button", { name: "+ Column" }),
        page.getByRole("dialog", { name: "Show another column" }),
      );
    }),
};
