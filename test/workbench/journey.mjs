// What a user does, step by step; each step waits for what the user would see.
import assert from "node:assert/strict";

const EXTENSION = "rec-r1-studio.rec-r1-studio";

/** The inspector's document inside the workbench. */
export function inspector(page) {
  return page
    .frameLocator(`iframe.webview.ready[src*="extensionId=${EXTENSION}"]`)
    .frameLocator("#active-frame");
}

/** Looks again and again until it sees something; for what no selector can say. */
export async function until(look, what) {
  const end = Date.now() + 30_000;
  while (!(await look())) assert.ok(Date.now() < end, `waited in vain for ${what}`);
}

/** Waits for a curve: a chart's canvas on which something is drawn. */
async function curve(page) {
  const canvas = inspector(page).locator("rec-chart canvas").first();
  await canvas.waitFor();
  const drawn = (element) => {
    const { width, height } = element;
    const { data } = element.getContext("2d").getImageData(0, 0, width, height);
    return data.some((value) => value !== 0);
  };
  await until(() => canvas.evaluate(drawn), "something drawn on the chart");
}

/** Waits until the workbench and the panel wear the theme that was asked for. */
async function themed(page, theme) {
  await page.locator(`.monaco-workbench.${theme.workbench}`).waitFor();
  await inspector(page).locator(`body.${theme.webview}`).waitFor();
}

/** Runs a command from the palette. */
export async function command(page, title) {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
}

/** What a browser may take to load a webview again that it thinks can wait. */
const WEBVIEW_RELOAD_MS = 90_000;

/** Reloads the window as its user does; a browser's own reload may come before its state is saved. */
async function reload(page) {
  const loaded = page.waitForEvent("load");
  await command(page, "Developer: Reload Window");
  await loaded;
  await inspector(page).locator("rec-run-header .state").waitFor({ timeout: WEBVIEW_RELOAD_MS });
}

export async function openExperiment(page) {
  const file = page.locator(".explorer-folders-view .monaco-list-row", {
    hasText: "tiny.recr1.yaml",
  });
  await file.dblclick();
  // It may be open beside the panel already, and opens in the panel's group then.
  await page.locator(".view-line", { hasText: "query_rewriting" }).first().waitFor();
  await page.locator(".codelens-decoration a", { hasText: "Smoke run" }).first().waitFor();
}

/** Where the panel is narrow, the groups are behind a tab; else they stand beside the overview. */
async function showGroups(page) {
  const narrow = inspector(page).getByRole("tab", { name: "Rollouts" });
  const tab = (await narrow.isVisible())
    ? narrow
    : inspector(page).getByRole("tab", { name: "Overview" });
  if (await tab.isVisible()) await tab.click();
  await inspector(page).locator("rec-group-list [role=row]").nth(3).waitFor();
}

/** The evaluation page, with what was made of one query. */
async function showEvaluation(page) {
  await inspector(page).getByRole("tab", { name: "Evaluation" }).click();
  const evaluation = inspector(page).locator("rec-evaluation-page");
  await evaluation.locator(".tally", { hasText: /\d+ wins?/ }).waitFor();
  await evaluation.locator("rec-query-table [role=rowgroup] [role=row]").first().click();
  await evaluation.locator("rec-rewrite-text").first().waitFor();
}

/** The step that the status bar tells. */
async function stepNow(page) {
  const item = page.locator(".statusbar-item", { hasText: /tiny: step \d+/ });
  return Number(/step (\d+)/.exec(await item.textContent())[1]);
}

/** Puts a text in place of another by the editor's own find. */
export async function replaceWord(page, from, to) {
  await page.locator(".view-line", { hasText: from }).first().click();
  await page.locator(".view-line span", { hasText: from }).last().dblclick();
  await page.keyboard.type(to);
}

/** Deletes a run by its row in the view, and confirms it. */
async function deleteRun(page, row, asked = () => {}) {
  await row.click({ button: "right" });
  await page.locator(".monaco-menu .action-item", { hasText: "Delete" }).hover();
  await page.keyboard.press("Enter");
  const dialog = page.locator(".monaco-dialog-box");
  await dialog.filter({ hasText: "tiny" }).waitFor();
  await asked();
  await dialog.locator(".monaco-button", { hasText: "Move to Trash" }).click();
  // A server has no trash, and asks again.
  await dialog.locator(".monaco-button", { hasText: "Delete Permanently" }).click();
  await row.waitFor({ state: "detached" });
}

export const journey = {
  "opens the experiment, with what can be done above it": async (page) => {
    await openExperiment(page);
    await page.locator(".codelens-decoration a", { hasText: "Run" }).first().waitFor();
    assert.equal(await page.locator(".squiggly-error").count(), 0);
  },
  "marks a typo and lists it among the problems": async (page, { picture }) => {
    await replaceWord(page, "bm25", "bm52");
    await page.locator(".squiggly-error").first().waitFor();
    await page.keyboard.press("Control+Shift+M");
    await page
      .locator(".markers-panel .monaco-list-row", { hasText: "did you mean 'bm25'" })
      .waitFor();
    await picture("typo");
  },
  "is content when it is mended": async (page) => {
    await replaceWord(page, "bm52", "bm25");
    await page.locator(".squiggly-error").first().waitFor({ state: "detached" });
    await page.keyboard.press("Control+S");
    await page.keyboard.press("Control+J");
  },
  "completes the keys of a kind": async (page, { picture }) => {
    await page.locator(".view-line", { hasText: "group_size" }).first().click();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type(", ent");
    await page.keyboard.press("Control+Space");
    await page
      .locator(".suggest-widget.visible .monaco-list-row", { hasText: "entropy_coef" })
      .waitFor();
    await picture("completion");
    await page.keyboard.press("Escape");
    for (let i = 0; i < ", ent".length; i++) await page.keyboard.press("Backspace");
    await page.keyboard.press("Control+S");
  },
  "runs it: the status bar and the inspector follow": async (page) => {
    await page.locator(".codelens-decoration a", { hasText: /^\s*Run$/ }).click();
    const trouble = page.locator(".notification-toast", { hasText: "Rec-R1" });
    const panel = page.locator("iframe.webview.ready");
    await panel.or(trouble).first().waitFor();
    assert.deepEqual(await trouble.allInnerTexts(), []);
    await page.locator(".statusbar-item", { hasText: /tiny: step \d+/ }).waitFor();
    await inspector(page).locator("rec-run-header .state", { hasText: "running" }).waitFor();
  },
  "wears the theme, the panel too": (page, { theme }) => themed(page, theme),
  "draws the curves as they come": async (page, { picture }) => {
    await curve(page);
    await inspector(page)
      .locator("rec-run-header .facts", { hasText: /[1-9]\d*/ })
      .waitFor();
    await picture("overview");
  },
  "lists the groups": async (page, { picture }) => {
    await showGroups(page);
    await picture("groups");
  },
  "opens a group side by side": async (page, { picture }) => {
    await inspector(page).locator("rec-group-list [role=rowgroup] [role=row]").nth(1).click();
    await inspector(page).locator("rec-group-view").waitFor();
    const columns = inspector(page).locator("rec-sample-column");
    await columns.nth(1).waitFor();
    await columns
      .first()
      .filter({ hasText: /original query/i })
      .waitFor();
    await picture("group");
    await inspector(page).getByTitle("Back to the list (Esc)").click();
  },
  "leads from a chart to the groups of its step": async (page) => {
    const panel = inspector(page);
    await panel.getByRole("tab", { name: "Overview" }).click();
    const plot = panel.locator("rec-chart .u-over").first();
    await plot.scrollIntoViewIfNeeded();
    await plot.click();
    await panel.locator("rec-group-filter .chip", { hasText: /^step \d+/ }).waitFor();
    await panel.locator("rec-group-list .status", { hasText: /^\s*\d+ of/ }).waitFor();
    await panel.getByRole("button", { name: "Show all steps" }).click();
  },
  "filters the groups by an expression, and keeps the filter": async (page, { picture }) => {
    const panel = inspector(page);
    await panel.locator("rec-query-bar input").fill("step <= 2 and tokens > 0");
    await panel.locator("rec-query-bar input").press("Enter");
    await panel.locator("rec-group-list .status", { hasText: /^\s*12 of/ }).waitFor();
    await panel.getByRole("button", { name: "Saved filters" }).click();
    await panel.getByRole("menuitem", { name: "Keep this filter" }).click();
    await panel.locator("rec-group-filter", { hasText: "★" }).waitFor();
    await picture("filter");
    await panel.locator("rec-query-bar input").fill("");
    await panel.locator("rec-query-bar input").press("Enter");
  },
  "compares the policy with the query as typed, query by query": async (page, { picture }) => {
    await showEvaluation(page);
    await picture("evaluation");
    await showGroups(page);
  },
  "goes on while the window is reloaded": async (page) => {
    const before = await stepNow(page);
    await reload(page);
    await inspector(page).locator("rec-run-header .state", { hasText: "running" }).waitFor();
    await until(async () => (await stepNow(page)) > before, "a later step");
  },
  "shows it in a second window, which sees it being stopped in the first": async (
    page,
    { picture, openWindow },
  ) => {
    const other = await openWindow();
    await other.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
    await command(other, "View: Show Rec-R1");
    const row = other.locator(".pane-body .monaco-list-row", { hasText: "tiny" }).first();
    await row.filter({ hasText: /\d+\/300000/ }).waitFor();
    await inspector(page).getByTitle("Finish the step, write a checkpoint and leave").click();
    await inspector(page).locator("rec-run-header .state", { hasText: "stopped" }).waitFor();
    await picture("stopped");
    await other.locator(".pane-body .monaco-list-row", { hasText: "stopped at" }).waitFor();
    await other.close();
  },
  "comes back to the same run after a reload": async (page) => {
    await reload(page);
    await inspector(page).locator("rec-run-header .name", { hasText: "tiny" }).waitFor();
    await showGroups(page);
    await inspector(page).getByRole("button", { name: "Saved filters" }).click();
    await inspector(page).getByRole("menuitemcheckbox", { name: "step <= 2" }).click();
    await inspector(page)
      .locator("rec-group-list .status", { hasText: /^\s*12 of/ })
      .waitFor();
  },
  "puts another step beside a group's samples, and compares them with that": async (
    page,
    { picture },
  ) => {
    const panel = inspector(page);
    await panel.locator("rec-group-list [role=rowgroup] [role=row]").nth(1).click();
    await panel.getByRole("button", { name: "+ Column" }).click();
    await panel.getByRole("option", { name: "First step" }).waitFor();
    await page.keyboard.type("first step");
    await page.keyboard.press("Enter");
    const column = panel.locator("rec-sample-column", { hasText: /step \d+, sample \d+/ });
    await column.getByRole("button", { name: "What can be done" }).click();
    await panel.getByRole("menuitemcheckbox", { name: "Compare the others" }).click();
    await column.getByText("compared against").waitFor();
    await panel.locator("rec-sample-column").nth(2).waitFor();
    await panel.locator("rec-rewrite-text :is(ins, del)").first().waitFor();
    await picture("columns");
    await panel.getByTitle("Back to the list (Esc)").click();
  },
  "compares it with another run, query by query": async (page, { picture }) => {
    await command(page, "View: Close All Editors");
    await openExperiment(page);
    await page.locator(".codelens-decoration a", { hasText: "Smoke run" }).first().click();
    await inspector(page).locator("rec-run-header .state", { hasText: "completed" }).waitFor();
    await command(page, "View: Close All Editors");
    await command(page, "Rec-R1: Compare Runs");
    const rows = page.locator(".quick-input-list .monaco-list-row", { hasText: "tiny" });
    await rows.nth(1).waitFor();
    for (const row of await rows.all()) await row.click();
    await page.locator(".quick-input-widget .monaco-button", { hasText: "OK" }).click();
    const panel = inspector(page).locator("rec-runs");
    await panel.locator("table.standings .tally").nth(2).waitFor();
    await panel.getByText("training.steps").waitFor();
    await panel.locator("rec-run-queries [role=rowgroup] [role=row]").first().click();
    await panel.locator("rec-run-columns rec-rewrite-text").nth(1).waitFor();
    await picture("comparison");
    await command(page, "View: Close All Editors");
    await command(page, "View: Show Rec-R1");
    const row = page.locator(".pane-body .monaco-list-row", { hasText: "2 steps" });
    await deleteRun(page, row);
  },
  "complains of nothing on the console": async (_page, { faults }) => {
    assert.deepEqual(faults, []);
  },
};

/** In other themes: the finished run, looked at again. */
export const looks = {
  "shows the finished run in its theme": async (page, { theme, picture }) => {
    await openExperiment(page);
    await command(page, "Rec-R1: Open Inspector");
    await themed(page, theme);
    await curve(page);
    await picture("overview");
    await showEvaluation(page);
    await picture("evaluation");
    await showGroups(page);
    await inspector(page).locator("rec-group-list [role=rowgroup] [role=row]").nth(1).click();
    await inspector(page).locator("rec-sample-column").nth(1).waitFor();
    await picture("group");
  },
  "complains of nothing on the console": async (_page, { faults }) => {
    assert.deepEqual(faults, []);
  },
};

/** The last steps, after which there is no run any more. */
export const farewell = {
  "deletes the run from the view, once it is confirmed": async (page, { picture }) => {
    await command(page, "View: Show Rec-R1");
    const row = page.locator(".pane-body .monaco-list-row", { hasText: "stopped at" });
    await deleteRun(page, row, () => picture("delete"));
    await page.locator(".welcome-view-content", { hasText: "experiment" }).first().waitFor();
    await picture("no-runs");
  },
};
