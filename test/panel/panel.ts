import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { hostileTests } from "./hostile";
import { liveTests } from "./live";
import { looksTests } from "./looks";
import { reportTests } from "./report";
import { tablesTests } from "./tables";
import { waysTests } from "./ways";

/** What a test of the panel has at hand. */
export interface Place {
  browser: Browser;
  /** A folder of its own. */
  folder: string;
  /** Keeps what is seen, to be looked at. */
  picture(page: Page, name: string): Promise<unknown>;
}
export type PanelTest = (place: Place) => Promise<void>;

const SUITES: Record<string, Record<string, PanelTest>> = {
  "the panel": { ...waysTests, ...tablesTests, ...liveTests, ...hostileTests, ...looksTests },
  "a report": reportTests,
};
const SCREENSHOTS = path.resolve(".cache", "screenshots", "panel");

/** Runs all tests of the panel in a browser; answers how many passed and failed. */
export async function main(executablePath: string): Promise<{ passed: number; failed: number }> {
  rmSync(SCREENSHOTS, { recursive: true, force: true });
  mkdirSync(SCREENSHOTS, { recursive: true });
  const parent = mkdtempSync(path.join(tmpdir(), "rec-r1-panel-"));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const counts = { passed: 0, failed: 0 };
  try {
    for (const [suite, tests] of Object.entries(SUITES))
      for (const [title, test] of Object.entries(tests)) {
        const picture = (page: Page, name: string) =>
          page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
        try {
          await test({ browser, folder: mkdtempSync(path.join(parent, "test-")), picture });
          counts.passed++;
          console.log(`  ✓ ${suite} ${title}`);
        } catch (error) {
          counts.failed++;
          const shown = browser.contexts().at(-1)?.pages()[0];
          if (shown) await picture(shown, `failed-${counts.failed}`).catch(() => {});
          const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
          console.log(
            `  ✗ ${suite} ${title}\n      ${said.split("\n").slice(0, 20).join("\n      ")}`,
          );
        }
        for (const context of browser.contexts()) await context.close();
      }
  } finally {
    await browser.close();
    rmSync(parent, { recursive: true, force: true });
  }
  return counts;
}
