// Runs test/host with mocha inside a real extension host.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { stageExtension } from "./extension.mjs";
import { whyNoVsCode } from "./install.mjs";
import { ROOT } from "./root.mjs";
import { startVsCode, workbenchUrl } from "./vscode.mjs";
import { makeWorkspace, makeWorkspaceOfFolders } from "./workspace.mjs";

const LIMIT_MS = 240_000;

/** What each suite of test/host is opened on. */
const WORKSPACES = {
  folder: () => makeWorkspace(20_000),
  folders: () => makeWorkspaceOfFolders(20_000),
};

/** How many tests passed, failed and were skipped. */
export async function runSuite() {
  const reason = whyNoVsCode();
  if (reason) {
    console.log(`host: ${reason}`);
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
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const extension = stageExtension();
  try {
    for (const [suite, make] of Object.entries(WORKSPACES)) {
      const workspace = await make();
      try {
        const found = await session(
          suite,
          workspace.opened ?? workspace.folder,
          extension,
          outfile,
        );
        for (const key of Object.keys(counts)) counts[key] += found[key];
      } finally {
        await workspace.remove();
      }
    }
  } finally {
    await extension.remove();
  }
  return counts;
}

/** Runs a suite in a window on a folder or a workspace file. */
async function session(suite, opened, extension, outfile) {
  const results = mkdtempSync(path.join(tmpdir(), "rec-r1-host-"));
  const file = path.join(results, "results.json");
  // The extension host inherits the server's environment; that is how the tests find their place.
  Object.assign(process.env, { REC_R1_HOST_RESULTS: file, REC_R1_HOST_SUITE: suite });
  const vscode = await startVsCode();
  try {
    const page = await vscode.chrome.newPage({ viewport: { width: 1300, height: 850 } });
    const said = [];
    const ended = new Promise((resolve) => {
      page.exposeFunction("codeAutomationExit", resolve);
      setTimeout(() => resolve("none: the time was over"), LIMIT_MS).unref();
    });
    await page.exposeFunction("codeAutomationLog", (_type, args) => said.push(args.join(" ")));
    await page.goto(
      workbenchUrl(vscode, opened, extension.folder, [["extensionTestsPath", outfile]]),
    );
    const exit = await ended;
    if (existsSync(file)) return report(JSON.parse(readFileSync(file, "utf8")), exit);
    console.log(`  ✗ the tests wrote no results; exit ${exit}\n${said.slice(-20).join("\n")}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    await vscode.stop();
    rmSync(results, { recursive: true, force: true });
  }
}

/** A test that is pending was not meant to be; an exit that no failed test explains is a failure. */
function report({ passed, failed, pending }, exit) {
  for (const title of passed) console.log(`  ✓ ${title}`);
  for (const title of pending) console.log(`  - ${title}`);
  for (const { title, error } of failed) console.log(`  ✗ ${title}\n      ${error}`);
  const silent = failed.length === 0 && (exit !== 0 || passed.length === 0);
  if (silent)
    console.log(`  ✗ ${passed.length} tests passed, but the extension host exited ${exit}`);
  return {
    passed: passed.length,
    failed: failed.length + Number(silent),
    skipped: pending.length,
  };
}
