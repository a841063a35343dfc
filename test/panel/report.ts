import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { walkHostile } from "./hostile";
import { hostileRun, ordinaryRun } from "./made-runs";
import type { PanelTest } from "./panel";
import { WatchedPage } from "./watched-page";

/** Has the command line write a report; answers its address and what was said. */
function write(run: string, ...options: string[]): { url: string; said: string } {
  const file = path.join(path.dirname(run), `${path.basename(run)} report.html`);
  const args = ["dist/rec-r1.js", "report", run, "--out", file, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return { url: pathToFileURL(file).href, said: stdout };
}

export const reportTests: Record<string, PanelTest> = {
  "is the inspector in one file, which asks nobody": async ({ browser, folder, picture }) => {
    const { url, said } = write(ordinaryRun(folder));
    assert.match(said, /all 160 groups/);
    const watched = await WatchedPage.open(browser, url, { offline: true });
    const { page } = watched;
    await page.locator("rec-run-header", { hasText: "all 160 groups" }).waitFor();
    await page.locator("rec-run-overview canvas").first().waitFor();
    assert.equal(await page.getByText("Export…").count(), 0);
    await picture(page, "report");
    await page.getByRole("tab", { name: "Evaluation" }).click();
    await page.locator("rec-evaluation-page", { hasText: /\d+ wins/ }).waitFor();
    await watched.showGroups();
    await watched.filter("reward > 0.9 and step <= 10");
    await watched.counts(/40 of 160 groups/);
    await watched.filter('text ~ "again again again"');
    await watched.counts(/160 of 160 groups/);
    await watched.rows.nth(2).click();
    await page.locator("rec-sample-column").nth(3).waitFor();
    await picture(page, "report-group");
    const place = page.getByText(/group \d+ ·/);
    const shown = await place.textContent();
    await page.reload();
    await page.locator("rec-sample-column").nth(3).waitFor();
    assert.equal(await place.textContent(), shown);
    await watched.close();
  },
  "holds a sample of a large run, and says by which rule": async ({ browser, folder }) => {
    const { url, said } = write(ordinaryRun(path.join(folder, "sampled")), "--groups", "50");
    assert.match(said, /50 of 160 groups: .*one in [\d.]+ of/);
    const watched = await WatchedPage.open(browser, url, { offline: true });
    await watched.page.locator("rec-run-header", { hasText: "50 of 160 groups" }).waitFor();
    await watched.showGroups();
    await watched.counts(/50 of 50 groups/);
    // The newest group's number is beyond how many groups the report has.
    await watched.rows.first().click();
    await watched.page.locator("rec-sample-column").nth(1).waitFor();
    await watched.close();
  },
  "shows hostile rollouts as inert text": async ({ browser, folder }) => {
    const { url } = write(hostileRun(path.join(folder, "reported")));
    const html = readFileSync(new URL(url), "utf8");
    assert.ok(!html.includes("<img"), "the run's texts are compressed, and its name is escaped");
    const watched = await WatchedPage.open(browser, url, { offline: true });
    await walkHostile(watched);
    await watched.close();
  },
};
