// A workspace with the tiny experiment, in a folder whose name has a space and a letter beyond ASCII.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundleScript } from "../../esbuild.mjs";
import { ROOT } from "./root.mjs";

/** Makes the workspace; `remove` deletes it. */
export async function makeWorkspace(steps) {
  const file = await bundleScript("test/support/tiny-experiment.ts", "tiny-experiment");
  const { makeTinyExperiment } = createRequire(import.meta.url)(path.join(ROOT, file));
  const parent = mkdtempSync(path.join(tmpdir(), "rec-r1-workspace-"));
  const folder = path.join(parent, "wörk space");
  mkdirSync(folder);
  const experiment = await makeTinyExperiment(folder, steps);
  return { folder, experiment, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
