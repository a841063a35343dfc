// Runs test/host with mocha inside a real extension host.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { vscodeServer } from "./install.mjs";
import { ROOT } from "./root.mjs";
import { startVsCode, workbenchUrl } from "./vscode.mjs";
import { makeWorkspace } from "./workspace.mjs";

const LIMIT_MS = 240_000;

/** How many tests passed, failed and were skipped. */
export async function runSuite() {
  if (!vscodeServer()) {
    console.log("host: the VS Code server is at hand for Linux on x64 only; skipped here");
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const outfile = path.join(ROOT, "dist", "test-host", "index.cjs");
  await build({
    entryPoints: [path.join(ROOT, "test/host/index.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["vscode", "mocha", "onnxruntime-node"],
    outfile,
    logLevel: "warning",
  });
  const results = mkdtempSync(path.join(tmpdir(), "rec-r1-host-"));
  const workspace = await makeWorkspace(400);
  // The extension host inherits the server's environment; that is how the tests find their place.
  process.env.REC_R1_HOST_RESULTS = path.join(results, "results.json");
  const vscode = await startVsCode();
  try {
    const page = await vscode.chrome.newPage({ viewport: { width: 1300, height: 850 } });
    const ended = new Promise((resolve) => {
      page.exposeFunction("codeAutomationExit", (code) => resolve(code));
      setTimeout(() => resolve("timeout"), LIMIT_MS).unref();
    });
    await page.exposeFunction("codeAutomationLog", () => {});
    await page.goto(
      workbenchUrl(vscode, workspace.folder, ROOT, [["extensionTestsPath", outfile]]),
    );
    const end = await ended;
    if (end === "timeout") console.log("host: the tests did not end in time");
    return report(JSON.parse(readFileSync(process.env.REC_R1_HOST_RESULTS, "utf8")));
  } catch (error) {
    console.log(`host: ${error.message}`);
    return { passed: 0, failed: 1 };
  } finally {
    await vscode.stop();
    workspace.remove();
    rmSync(results, { recursive: true, force: true });
  }
}

function report({ passed, failed }) {
  for (const title of passed) console.log(`  ✓ ${title}`);
  for (const { title, error } of failed) console.log(`  ✗ ${title}\n      ${error}`);
  return { passed: passed.length, failed: failed.length };
}
