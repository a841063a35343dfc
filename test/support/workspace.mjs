// A workspace with the tiny experiment, in a folder whose name has a space and a letter beyond ASCII.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundleScript } from "../../esbuild.mjs";
import { cleanup } from "./cleanup.mjs";
import { ROOT } from "./root.mjs";

/**
 * Makes the workspace; `remove` ends the runs that still go on in it, and deletes it. `every` are the
 * steps from one evaluation to the next.
 */
export async function makeWorkspace(steps, every) {
  const { makeTinyExperiment } = await load("tiny-experiment");
  const { endRuns } = await load("leftover-runs");
  const parent = mkdtempSync(path.join(tmpdir(), "rec-r1-workspace-"));
  const folder = path.join(parent, "wörk space");
  const remove = cleanup(async () => {
    await endRuns(folder);
    rmSync(parent, { recursive: true, force: true });
  });
  mkdirSync(folder);
  const experiment = await makeTinyExperiment(folder, steps, every);
  return { folder, experiment, remove };
}

/**
 * Makes a workspace of two folders, `one` and `two`, each with the experiment; `two` keeps its runs
 * elsewhere. `opened` is the file that is opened.
 */
export async function makeWorkspaceOfFolders(steps) {
  const one = await makeWorkspace(steps);
  const { makeTinyExperiment } = await load("tiny-experiment");
  const { endRuns } = await load("leftover-runs");
  const two = path.join(path.dirname(one.folder), "two");
  mkdirSync(path.join(two, ".vscode"), { recursive: true });
  writeFileSync(
    path.join(two, ".vscode", "settings.json"),
    JSON.stringify({ "recR1.runFolder": "kept/here" }),
  );
  await makeTinyExperiment(two, steps);
  const opened = path.join(path.dirname(one.folder), "both.code-workspace");
  writeFileSync(opened, JSON.stringify({ folders: [{ path: one.folder }, { path: two }] }));
  const remove = async () => {
    await endRuns(two, "kept/here");
    await one.remove();
  };
  return { opened, remove };
}

async function load(name) {
  const file = await bundleScript(`test/support/${name}.ts`, name);
  return createRequire(import.meta.url)(path.join(ROOT, file));
}
