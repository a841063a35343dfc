import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { UserError } from "../../schemas/user-error";

/** Marks a folder as made by an example, so that a later one may replace it. */
const MARK = "MADE-BY-EXAMPLE.md";

/**
 * Makes a folder of files, whole or not at all, in place of what an example made there before.
 *
 * @param about what the files are and whose; stands in the folder.
 */
export async function makeFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
  about: string,
): Promise<void> {
  const place = path.resolve(folder);
  await mkdir(path.dirname(place), { recursive: true });
  const fresh = await mkdtemp(`${place}.`);
  try {
    for (const [name, text] of Object.entries({ ...files, [MARK]: `${about}\n` })) {
      const file = path.join(fresh, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    await rm(path.join(place, MARK)).then(
      () => rm(place, { recursive: true }),
      () => undefined,
    );
    await rename(fresh, place).catch((error: Error) => {
      throw new UserError(
        `cannot be made (${error.message}); expected nothing here, or data made earlier. Move what is here away.`,
        { file: place },
      );
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** What an installed npm package exports, or one of its files; run from the repository's root. */
export function packaged<T>(name: string): T {
  const require = createRequire(path.resolve("package.json"));
  try {
    return require(name) as T;
  } catch (error) {
    throw new UserError(
      `the npm package of ${name} is not installed (${(error as Error).message.split("\n")[0]}). Run npm install in the repository, and this program from its root.`,
    );
  }
}
