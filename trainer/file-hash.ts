import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";

const MOST_BYTES = 64 * 2 ** 20;

/** The SHA-256 of a file's bytes, in hexadecimal digits. */
export async function fileHash(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}

/**
 * The SHA-256 of those of some names that are files; null for one of more than 64 MiB, such as a
 * model's weights.
 *
 * @param folder what relative names are relative to.
 */
export async function fileHashes(
  names: readonly string[],
  folder: string,
): Promise<Record<string, string | null>> {
  const hashes: Record<string, string | null> = {};
  for (const name of names) {
    const file = path.resolve(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) hashes[name] = found.size > MOST_BYTES ? null : await fileHash(file);
  }
  return hashes;
}
