// Runs test/panel: the built panel, and reports, in a headless browser without VS Code.
import { createRequire } from "node:module";
import path from "node:path";
import { bundleScript } from "../../esbuild.mjs";
import { browser } from "./install.mjs";
import { ROOT } from "./root.mjs";

/** How many tests passed and failed. */
export async function runSuite() {
  const file = await bundleScript("test/panel/panel.ts", "panel-tests");
  return createRequire(import.meta.url)(path.join(ROOT, file)).main(browser());
}
