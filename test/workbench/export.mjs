// A finished run is exported from its panel, and what was written is opened without VS Code.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { inspector, until } from "./journey.mjs";

/** Answers the picker and the file dialog that come up one after the other. */
async function exportAs(page, choice) {
  await inspector(page).getByText("Export…").click();
  const row = page.locator(".quick-input-list .monaco-list-row", { hasText: choice }).first();
  await row.waitFor();
  const offered = await row.textContent();
  await row.click();
  const name = page.locator(".quick-input-widget input");
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".quick-input-widget input")].some(({ value }) =>
      value.includes(".rec-r1"),
    ),
  );
  await name.press("Enter");
  return offered;
}

export const exporting = {
  "exports the run as a report, with its size told before": async (
    page,
    { workspace, openAlone, picture },
  ) => {
    const offered = await exportAs(page, "Report");
    assert.match(offered, /[\d,]+ of [\d,]+ groups, about [\d.]+ MB/);
    const runs = path.join(workspace, ".rec-r1", "runs");
    const written = () => readdirSync(runs).find((name) => name.endsWith(".html"));
    await until(written, "the report");
    const { report, asked, faults } = await openAlone(
      pathToFileURL(path.join(runs, written())).href,
    );
    await report.locator("rec-run-header .name", { hasText: "tiny" }).waitFor();
    await report.locator("rec-group-list [role=rowgroup] [role=row]:not(.loading)").nth(3).click();
    await report.locator("rec-sample-column").nth(1).waitFor();
    await picture("report", report);
    await report.context().close();
    assert.deepEqual({ asked: asked.slice(1), faults }, { asked: [], faults: [] });
  },
};
