// Runs test/workbench: the journey of a user through the real workbench, in a headless browser.
import { rmSync } from "node:fs";
import path from "node:path";
import { journey, looks } from "../workbench/journey.mjs";
import { vscodeServer } from "./install.mjs";
import { ROOT } from "./root.mjs";
import { startVsCode, workbenchUrl } from "./vscode.mjs";
import { makeWorkspace } from "./workspace.mjs";

/** Themes whose looks are kept as pictures. */
const THEMES = {
  dark: "Dark Modern",
  light: "Light Modern",
  "high-contrast": "Default High Contrast",
};
const SCREENSHOTS = path.join(ROOT, ".cache", "screenshots");

/** How many steps of the journey passed, failed and were skipped. */
export async function runSuite() {
  if (!vscodeServer()) {
    console.log("workbench: the VS Code server is at hand for Linux on x64 only; skipped here");
    return { passed: 0, failed: 0, skipped: 1 };
  }
  rmSync(SCREENSHOTS, { recursive: true, force: true });
  const counts = { passed: 0, failed: 0 };
  const workspace = await makeWorkspace(3000);
  try {
    for (const [name, theme] of Object.entries(THEMES)) {
      const steps = name === "dark" ? journey : looks;
      await walk(steps, { name, theme, workspace, counts });
    }
  } finally {
    workspace.remove();
  }
  return counts;
}

/** Walks through steps in order; the first that fails ends the walk, with a picture of the place. */
async function walk(steps, { name, theme, workspace, counts }) {
  const vscode = await startVsCode({ "workbench.colorTheme": theme });
  try {
    const page = await vscode.chrome.newPage({ viewport: { width: 1600, height: 1000 } });
    page.setDefaultTimeout(30_000);
    const faults = watchForFaults(page);
    await page.goto(workbenchUrl(vscode, workspace.folder, ROOT));
    const picture = (what) =>
      page.screenshot({ path: path.join(SCREENSHOTS, `${name}-${what}.png`) });
    for (const [title, step] of Object.entries(steps)) {
      try {
        await step(page, { ...workspace, picture, faults });
        counts.passed++;
        console.log(`  ✓ ${name}: ${title}`);
      } catch (error) {
        counts.failed++;
        await picture("failed").catch(() => {});
        console.log(
          `  ✗ ${name}: ${title}\n      ${error.message.split("\n").slice(0, 6).join("\n      ")}`,
        );
        return;
      }
    }
  } finally {
    await vscode.stop();
  }
}

/** Collects what our webview complains about; the workbench's own noise is left aside. */
function watchForFaults(page) {
  const faults = [];
  page.on("console", (message) => {
    const text = message.text();
    const { url } = message.location();
    if (message.type() !== "error") return;
    if (/Content Security Policy/.test(text) || /rec-r1-studio.*webview\.js/.test(url))
      faults.push(text);
  });
  page.on("pageerror", (error) => {
    if (/webview\.js/.test(error.stack ?? "")) faults.push(error.message);
  });
  return faults;
}
