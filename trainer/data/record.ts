import { createHash } from "node:crypto";
import path from "node:path";
import type { RunState } from "../../schemas/generated/run-events";
import { fileHash } from "../file-hash";
import type { Dataset } from "./dataset";
import { ROLES } from "./splits";

/**
 * What a run records of its data.
 *
 * @param folder the experiment's `data.path`.
 */
export async function recordOf(
  { documents, splits, files, notes }: Dataset,
  folder: string,
): Promise<NonNullable<RunState["data"]>> {
  const queries = Object.fromEntries(
    ROLES.flatMap((role) => {
      const split = splits[role];
      return split ? [[role, split.queries.length]] : [];
    }),
  );
  return { hash: await contentHash(files, folder), documents: documents.length, queries, notes };
}

/**
 * A hash of files' names and bytes. It does not depend on where the folder lies, nor on the order.
 *
 * @returns SHA-256 in hexadecimal digits.
 */
export async function contentHash(files: readonly string[], folder: string): Promise<string> {
  const whole = createHash("sha256");
  const named = files.map((file): [string, string] => [
    path.relative(folder, file).replaceAll("\\", "/"),
    file,
  ]);
  for (const [name, file] of named.sort(([a], [b]) => (a < b ? -1 : 1)))
    whole.update(`${name}\n${await fileHash(file)}\n`);
  return whole.digest("hex");
}
