import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { RunState } from "../../schemas/generated/run-events";
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
  for (const [name, file] of named.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const hash = createHash("sha256");
    await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
    whole.update(`${name}\n${hash.digest("hex")}\n`);
  }
  return whole.digest("hex");
}
