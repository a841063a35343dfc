import { readdir } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../schemas/user-error";

/** The files in a folder and in the folders below it, in the order of their names. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const place = path.join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) found.push(...(await filesBelow(place)));
    else if (entry.isFile()) found.push(place);
  }
  return found;
}

/**
 * The files of a folder whose names fit a pattern, in their order.
 *
 * @param expected what is looked for, told when there is none.
 * @throws UserError when there is none.
 */
export async function filesLike(
  folder: string,
  pattern: RegExp,
  expected: string,
): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  const found = names.filter((name) => pattern.test(name));
  if (found.length) return found.map((name) => path.join(folder, name));
  throw new UserError(
    `holds ${names.slice(0, 10).join(", ") || "nothing"}; expected ${expected}. Put it there or correct data.path.`,
    { file: folder, key: "data.path" },
  );
}
