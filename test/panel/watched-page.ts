import assert from "node:assert/strict";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";

const PATIENCE_MS = 30_000;

/** A page of which every complaint, and every request beyond its own origin, is remembered. */
export class WatchedPage {
  readonly faults: string[] = [];

  private constructor(readonly page: Page) {
    page.setDefaultTimeout(PATIENCE_MS);
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.faults.push(message.text());
    });
    page.on("pageerror", (error) => this.faults.push(error.message));
    page.on("dialog", (dialog) => {
      this.faults.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  /** Opens an address; nothing but that and what stands at its origin may be asked for. */
  static async open(
    browser: Browser,
    url: string,
    { offline = false, ...options }: BrowserContextOptions = {},
  ): Promise<WatchedPage> {
    const context = await browser.newContext({
      viewport: { width: 1400, height: 900 },
      offline,
      ...options,
    });
    const watched = new WatchedPage(await context.newPage());
    watched.page.on("request", (request) => {
      const asked = request.url();
      const own = url.startsWith("file:") ? asked === url : asked.startsWith(new URL(url).origin);
      if (!own && !/^(data|blob):/.test(asked)) watched.faults.push(`a request: ${asked}`);
    });
    await watched.page.goto(url);
    return watched;
  }

  get rows(): Locator {
    return this.page.locator("rec-group-list [role=rowgroup] [role=row]:not(.loading)");
  }

  /** Shows the list of groups, which a narrow panel has behind a tab. */
  async showGroups(): Promise<void> {
    await this.page.locator("rec-run-header .name").waitFor();
    // Where there is room, the list stands beside the overview.
    const narrow = this.page.getByRole("tab", { name: "Rollouts" });
    const wide = this.page.getByRole("tab", { name: "Overview" });
    await ((await narrow.isVisible()) ? narrow : wide).click();
    await this.rows.first().waitFor();
  }

  /** Filters the list as a user does. */
  async filter(text: string): Promise<void> {
    const box = this.page.locator("rec-query-bar input");
    await box.fill(text);
    await box.press("Enter");
  }

  /** Waits for the count that stands above the list. */
  async counts(text: RegExp): Promise<void> {
    await this.page.locator("rec-group-list", { hasText: text }).waitFor();
  }

  /** Ends the page, which must have complained of nothing. */
  async close(): Promise<void> {
    await this.page.context().close();
    assert.deepEqual(this.faults, []);
  }
}
