import assert from "node:assert/strict";
import { servePanel } from "../support/panel-server";
import { ordinaryRun } from "./made-runs";
import type { PanelTest, Place } from "./panel";
import { WatchedPage } from "./watched-page";

/** What the panel put into the clipboard, and the filters that it had kept. */
interface Taken {
  texts: string[];
  kept: string[];
}

async function withPanel(
  { browser, folder }: Place,
  walk: (watched: WatchedPage, taken: Taken) => Promise<void>,
): Promise<void> {
  const taken: Taken = { texts: [], kept: [] };
  const server = await servePanel(ordinaryRun(folder), {
    copyText: (text) => taken.texts.push(text),
    filters: {
      all: () => taken.kept,
      keep(filters) {
        taken.kept = filters;
        server.host.tellFilters();
      },
    },
  });
  try {
    const watched = await WatchedPage.open(browser, server.url);
    await watched.rows.first().waitFor();
    await walk(watched, taken);
    await watched.close();
  } finally {
    server.close();
  }
}

/** Until something is so; for what no selector can say. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await holds()); ) {
    assert.ok(Date.now() < end, "waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A chart by its title. */
const chart = ({ page }: WatchedPage, title: string) =>
  page.locator("rec-chart").filter({ has: page.locator(`.title:text-is("${title}")`) });

/** The ways that lead from a trend to a sample. */
export const waysTests: Record<string, PanelTest> = {
  "speaks the language that it is given": async ({ browser, folder }) => {
    const server = await servePanel(ordinaryRun(folder));
    const said = { Health: 'Befund "<b>" & mehr', "Groups of rollouts": "Gruppen" };
    try {
      const query = new URLSearchParams({ translations: JSON.stringify(said) });
      const watched = await WatchedPage.open(browser, `${server.url}?${query}`);
      await watched.page.locator(`h2:text-is('${said.Health}')`).waitFor();
      await watched.page.locator('[aria-label="Gruppen"]').first().waitFor();
      await watched.close();
    } finally {
      server.close();
    }
  },

  "leads from a chart to the groups of a step, and to a sample": (place) =>
    withPanel(place, async (watched) => {
      const { page } = watched;
      const plot = chart(watched, "KL to reference").locator(".plot");
      await plot.locator("canvas").waitFor();
      await plot.focus();
      await page.keyboard.press("End");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
      await watched.counts(/4 of 160 groups/);
      await page.locator("rec-group-filter", { hasText: "step 39" }).waitFor();
      await watched.rows.first().click();
      await page.locator("rec-group-view", { hasText: "step 39" }).waitFor();
    }),

  "zooms all charts together with the mouse, and shows all steps at a double click": (place) =>
    withPanel(place, async (watched) => {
      const { page } = watched;
      const over = chart(watched, "KL to reference").locator(".u-over");
      await over.scrollIntoViewIfNeeded();
      const { x, y, width } = (await over.boundingBox())!;
      await page.mouse.move(x + width * 0.25, y + 20);
      await page.mouse.down();
      await page.mouse.move(x + width * 0.75, y + 40, { steps: 4 });
      await page.mouse.up();
      const zoomed = page.getByRole("button", { name: /^steps 1\d–[23]\d/ });
      await zoomed.waitFor();
      // Each chart's head tells the newest step in sight.
      const heads = (title: string) => chart(watched, title).locator("header .at").textContent();
      await page.mouse.move(0, 0);
      await until(async () => (await heads("KL to reference")) === (await heads("Entropy")));
      assert.notEqual(await heads("Entropy"), "step 40");
      await over.dblclick({ position: { x: width / 2, y: 30 } });
      await zoomed.waitFor({ state: "detached" });
      await watched.counts(/160 of 160 groups/);
    }),

  "copies a chart's data and picture, and shows them as a table": (place) =>
    withPanel(place, async (watched, taken) => {
      const { page } = watched;
      const entropy = chart(watched, "Entropy");
      const pick = async (name: string) => {
        await entropy.locator("rec-menu-button").click();
        await page.getByRole("menu").getByText(name).click();
      };
      await pick("Copy data as CSV");
      await until(() => taken.texts.length === 1);
      const lines = taken.texts[0]!.trimEnd().split("\r\n");
      assert.equal(lines[0], "step,Entropy");
      assert.equal(lines.length, 41);
      assert.equal(lines[1], `1,${3 - 1 / 30}`);
      await pick("Logarithmic scale");
      await pick("Copy as SVG");
      await until(() => taken.texts.length === 2);
      const parsed = await page.evaluate((svg) => {
        const made = new DOMParser().parseFromString(svg, "image/svg+xml");
        return [made.documentElement.localName, made.querySelectorAll("path").length > 0];
      }, taken.texts[1]!);
      assert.deepEqual(parsed, ["svg", true]);
      await pick("Show as table");
      await entropy.getByRole("row", { name: /^40 / }).waitFor();
    }),

  "narrows groups down by the form, keeps the filter and sorts by a component": (place) =>
    withPanel(place, async (watched, taken) => {
      const { page } = watched;
      await page.getByRole("button", { name: "Filter by…" }).click();
      await page.getByLabel("Steps from").fill("21");
      await page.getByLabel("ndcg@10 from").fill("1");
      await page.getByRole("button", { name: "Add to the filter" }).click();
      await watched.counts(/80 of 160 groups/);
      await page.getByRole("button", { name: "Saved filters" }).click();
      await page.getByRole("menuitem", { name: "Keep this filter" }).click();
      await until(() => taken.kept.length === 1);
      assert.deepEqual(taken.kept, ["step >= 21 and ndcg@10 >= 1"]);
      await page.getByRole("button", { name: "Columns" }).click();
      await page.getByRole("menuitemcheckbox", { name: "ndcg@10" }).click();
      const head = page.getByRole("columnheader", { name: "ndcg@10" });
      await head.getByRole("button").click();
      await head.and(page.locator("[aria-sort=descending]")).waitFor();
      await watched.filter("");
      await watched.counts(/160 of 160 groups/);
      await page.getByRole("button", { name: "Saved filters" }).click();
      await page.getByRole("menuitemcheckbox", { name: "step >= 21" }).click();
      await watched.counts(/80 of 160 groups/);
    }),

  "leads from the evaluation to what was made of a query, and to its groups": (place) =>
    withPanel(place, async (watched) => {
      const { page } = watched;
      await page.getByRole("tab", { name: "Evaluation" }).click();
      const evaluation = page.locator("rec-evaluation-page");
      const rows = evaluation.locator("[role=rowgroup] [role=row]");
      await rows.nth(3).waitFor();
      const [wins, ties, losses] = (await evaluation.locator(".tally").textContent())!
        .match(/\d+/g)!
        .map(Number);
      assert.equal(wins! + ties! + losses!, 30);
      await evaluation.getByLabel("Filter by outcome").selectOption("gained");
      await evaluation.locator(".status", { hasText: `${wins} of 30 queries` }).waitFor();
      await evaluation
        .getByLabel("Compare", { exact: true })
        .selectOption({ label: "original query, step 40" });
      await evaluation.locator(".tally", { hasText: `${losses} wins` }).waitFor();
      await rows.first().click();
      await evaluation.locator(".detail rec-rewrite-text").first().waitFor();
      await page.reload();
      await evaluation.locator(".tally", { hasText: `${losses} wins` }).waitFor();
    }),

  "tells the keys, and walks from step to step": (place) =>
    withPanel(place, async (watched) => {
      const { page } = watched;
      await watched.rows.first().focus();
      await page.keyboard.press("h");
      await page.locator("rec-group-filter", { hasText: "step 39" }).waitFor();
      await watched.counts(/4 of 160 groups/);
      await page.keyboard.press("h");
      await page.locator("rec-group-filter", { hasText: "step 38" }).waitFor();
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keys" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog", { name: "Keys" }).waitFor({ state: "detached" });
    }),
};
