// Runs test/workbench: the journey of a user through the real workbench, in a headless browser.
import { rmSync } from "node:fs";
import path from "node:path";
import { exporting } from "../workbench/export.mjs";
import { farewell, journey, looks } from "../workbench/journey.mjs";
import { renaming } from "../workbench/renaming.mjs";
import { RESTRICTED, restricted } from "../workbench/untrusted.mjs";
import { stageExtension } from "./extension.mjs";
import { whyNoVsCode } from "./install.mjs";
import { ROOT } from "./root.mjs";
import { startVsCode, workbenchUrl } from "./vscode.mjs";
import { makeWorkspace } from "./workspace.mjs";

/** Themes whose looks are kept as pictures: the setting, and what workbench and webview wear then. */
const THEMES = {
  dark: {
    setting: "Dark Modern",
    workbench: "vscode-theme-defaults-themes-dark_modern-json",
    webview: "vscode-dark",
  },
  light: {
    setting: "Light Modern",
    workbench: "vscode-theme-defaults-themes-light_modern-json",
    webview: "vscode-light",
  },
  "hc-light": {
    setting: "Default High Contrast Light",
    workbench: "vscode-theme-defaults-themes-hc_light-json",
    webview: "vscode-high-contrast-light",
  },
  hc: {
    setting: "Default High Contrast",
    workbench: "vscode-theme-defaults-themes-hc_black-json",
    webview: "vscode-high-contrast",
  },
};
/** What is done in a theme, where it is more than looking. */
const STEPS = {
  dark: journey,
  light: { ...looks, ...exporting },
  "hc-light": { ...looks, ...renaming },
  hc: { ...looks, ...farewell },
};
const SCREENSHOTS = path.join(ROOT, ".cache", "screenshots");

/** How many steps of the journey passed, failed and were skipped. */
export async function runSuite() {
  const reason = whyNoVsCode();
  if (reason) {
    console.log(`workbench: ${reason}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  rmSync(SCREENSHOTS, { recursive: true, force: true });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const extension = stageExtension();
  // As seldom as in a run of that length: hundreds of steps a second are measured often enough.
  const workspace = await makeWorkspace(300_000, 200);
  try {
    for (const [name, theme] of Object.entries(THEMES)) {
      const steps = Object.entries(STEPS[name] ?? looks);
      const place = { name, theme, extension: extension.folder, workspace: workspace.folder };
      counts.skipped += steps.length - (await walk(steps, place, counts));
    }
    await walkUntrusted(extension.folder, counts);
  } finally {
    await workspace.remove();
    await extension.remove();
  }
  return counts;
}

/** Walks through a folder that nobody trusts; it has no runs of the walks before. */
async function walkUntrusted(extension, counts) {
  const { folder, remove } = await makeWorkspace(2);
  try {
    const steps = Object.entries(restricted);
    const place = { name: "untrusted", theme: THEMES.dark, extension, workspace: folder };
    counts.skipped += steps.length - (await walk(steps, place, counts, RESTRICTED));
  } finally {
    await remove();
  }
}

/** Walks through steps in order, and says how many were tried; the first that fails ends the walk. */
async function walk(steps, { name, theme, extension, workspace }, counts, settings = {}) {
  const vscode = await startVsCode({ "workbench.colorTheme": theme.setting, ...settings });
  try {
    const openWindow = async () => {
      const page = await vscode.chrome.newPage({ viewport: { width: 1600, height: 1000 } });
      page.setDefaultTimeout(30_000);
      await page.goto(workbenchUrl(vscode, workspace, extension));
      return page;
    };
    const page = await openWindow();
    const faults = watchForFaults(page);
    const picture = (what, of = page) =>
      of.screenshot({ path: path.join(SCREENSHOTS, `${name}-${what}.png`) });
    const openAlone = (url) => openWithoutNetwork(vscode.chrome, url);
    for (const [index, [title, step]] of steps.entries()) {
      try {
        await step(page, { theme, picture, faults, openWindow, openAlone, workspace });
        counts.passed++;
        console.log(`  ✓ ${name}: ${title}`);
      } catch (error) {
        counts.failed++;
        await picture("failed").catch(() => {});
        const said = error.message.split("\n").slice(0, 6).join("\n      ");
        console.log(`  ✗ ${name}: ${title}\n      ${said}`);
        return index + 1;
      }
    }
    return steps.length;
  } finally {
    await vscode.stop();
  }
}

/** A page outside VS Code that has no network, with what it asks for and complains about. */
async function openWithoutNetwork(chrome, url) {
  const context = await chrome.newContext({
    offline: true,
    viewport: { width: 1600, height: 1000 },
  });
  const report = await context.newPage();
  report.setDefaultTimeout(30_000);
  const asked = [];
  const faults = [];
  report.on("request", (request) => asked.push(request.url()));
  report.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  report.on("pageerror", (error) => faults.push(error.message));
  await report.goto(url);
  return { report, asked, faults };
}

/** Collects what our webview complains about; the workbench's own noise is left aside. */
function watchForFaults(page) {
  const ours = /\/dist\/webview\.js/;
  const faults = [];
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() !== "error") return;
    if (/Content Security Policy/.test(text) || ours.test(message.location().url))
      faults.push(text);
  });
  page.on("pageerror", (error) => {
    if (ours.test(error.stack ?? "")) faults.push(error.message);
  });
  return faults;
}
