import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, onTestFinished } from "vitest";

/** A folder of the test's own with some files in it, gone when the test ends. */
export async function dataFolder(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "rec-r1-data-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

/** Where the real data for trials lie, which are no part of the project. */
export const REAL_DATA = process.env.REC_R1_TEST_DATA ?? path.join("..", "shared", "data");

/** Tests on a set of real data; skipped, saying so, where it is absent. */
export function onRealData(name: string, tests: (folder: string) => void): void {
  const folder = path.resolve(REAL_DATA, name);
  const isThere = existsSync(folder);
  if (!isThere) console.warn(`skipped: no ${name} in ${REAL_DATA} (set REC_R1_TEST_DATA)`);
  describe.skipIf(!isThere)(name, () => tests(folder));
}
