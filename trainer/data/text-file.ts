import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Decompress } from "fzstd";
import { UserError } from "../../schemas/user-error";

/** How a text file's bytes are characters. */
export type Encoding = "utf-8" | "latin1";

const COMPRESSED = /\.(gz|zst)$/i;

/** A file's name without what says how it is compressed. */
export function bareName(file: string): string {
  return file.replace(COMPRESSED, "");
}

/**
 * Streams a text file, decompressed as `.gz` or `.zst` at the end of its name says, without a byte
 * order mark.
 *
 * @param purpose what the file is for, told to the user when it cannot be read.
 * @throws UserError when the file is absent, cannot be read, is cut short, or is no such text.
 */
export async function* readText(
  file: string,
  purpose: string,
  encoding: Encoding = "utf-8",
): AsyncGenerator<string> {
  await refuseOtherKinds(file, purpose);
  // A character that is cut by a chunk's end must not be taken for a fault.
  const decoder = new TextDecoder(encoding, { fatal: true });
  let lines = 1;
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new UserError(
        `the text is not UTF-8 from line ${lines + wholeLines(bytes)} on. Convert the file, for example with iconv -f windows-1252 -t utf-8.`,
        { file, line: lines + wholeLines(bytes) },
      );
    }
  };
  try {
    for await (const bytes of bytesOf(file)) {
      const text = decode(bytes);
      yield text;
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
    }
    const rest = decode();
    if (rest) yield rest;
  } catch (error) {
    throw readFault(file, purpose, error);
  }
}

/** Line ends before the first byte that is not UTF-8. */
function wholeLines(bytes: Uint8Array | undefined): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let lines = 0;
  let start = 0;
  for (let i = 0; bytes && i < bytes.length; i++) {
    if (bytes[i] !== 10) continue;
    try {
      decoder.decode(bytes.subarray(start, i + 1), { stream: true });
    } catch {
      return lines;
    }
    lines++;
    start = i + 1;
  }
  return lines;
}

/** A file's bytes, decompressed. */
function bytesOf(file: string): AsyncIterable<Uint8Array> {
  const stream = createReadStream(file, { highWaterMark: 1 << 18 });
  if (/\.gz$/i.test(file)) {
    const gunzip = createGunzip({ chunkSize: 1 << 18 });
    stream.on("error", (error) => gunzip.destroy(error));
    return stream.pipe(gunzip);
  }
  return /\.zst$/i.test(file) ? unzstd(stream) : stream;
}

async function* unzstd(stream: Readable): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let complete = false;
  const decompress = new Decompress((chunk, final) => {
    ready.push(chunk);
    complete = final ?? false;
  });
  for await (const bytes of stream) {
    decompress.push(bytes as Uint8Array);
    yield* ready;
    ready = [];
  }
  decompress.push(new Uint8Array(0), true);
  yield* ready;
  if (!complete) throw new Error("unexpected end of file");
}

const GZIP = "\x1f\x8b";
const ZSTD = "\x28\xb5\x2f\xfd";
const KINDS: [string, string][] = [
  ["PAR1", "holds Parquet; name it .parquet"],
  ["PK\x03\x04", "is a zip archive; unpack it (a workbook: save it as CSV)"],
  [GZIP, "is compressed by gzip; name it .gz"],
  [ZSTD, "is compressed by zstd; name it .zst"],
  ["BZh", "is compressed by bzip2; unpack it, or compress it by gzip"],
  ["\xfd7zXZ", "is compressed by xz; unpack it, or compress it by gzip"],
  ["\xff\xfe", "is UTF-16; save it as UTF-8"],
  ["\xfe\xff", "is UTF-16; save it as UTF-8"],
  ["version https://git-lfs", "is a Git LFS pointer and not the file itself; run git lfs pull"],
];

/** What UTF-16 without a byte order mark is known by: every other byte is zero. */
const UTF_16 = /^(?:[^\0]\0){4}|^(?:\0[^\0]){4}/;

/**
 * A file that is something else than its name says is told by its first bytes.
 *
 * @param except the kind that it may be.
 */
export async function refuseOtherKinds(
  file: string,
  purpose: string,
  except?: "PAR1",
): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(40), 0, 40, 0);
    const head = buffer.toString("latin1", 0, bytesRead);
    const compressed = /\.gz$/i.test(file) ? GZIP : ZSTD;
    if (COMPRESSED.test(file) && head.startsWith(compressed)) {
      // RFC 8878, 3.1.1.1: the lowest bits of the frame's first byte say that a dictionary is needed.
      if (compressed === ZSTD && (buffer[ZSTD.length]! & 3) !== 0)
        throw new UserError(
          `is compressed with a dictionary of its own, which cannot be read; expected ${purpose}. Call zstd without -D.`,
          { file },
        );
      return;
    }
    if (except && head.startsWith(except)) return;
    const kind = UTF_16.test(head)
      ? "is UTF-16; save it as UTF-8"
      : KINDS.find(([magic]) => head.startsWith(magic))?.[1];
    if (kind) throw new UserError(`${kind}. Expected ${purpose}.`, { file });
  } catch (error) {
    throw readFault(file, purpose, error);
  } finally {
    await handle?.close();
  }
}

/** What went wrong while a file was read, in words; anything else is given back as it is. */
export function readFault(file: string, purpose: string, error: unknown): unknown {
  if (error instanceof UserError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT")
    return new UserError(`no such file; expected ${purpose}. Create it or correct the name.`, {
      file,
    });
  if (code === "EISDIR")
    return new UserError(`is a folder; expected a file with ${purpose}. Name the file.`, { file });
  // What is wrong with zstd has a number, with gzip a name.
  if (COMPRESSED.test(file) && !/^[A-Y]/.test(String(code ?? "")))
    return new UserError(
      `cannot be decompressed (${message}); expected ${purpose}. The file is damaged, cut short or misnamed: fetch it again.`,
      { file },
    );
  if (code === undefined) return error;
  if (code === "EACCES" || code === "EPERM")
    return new UserError(
      `may not be read by you (${code}); expected ${purpose}. Give yourself the permission.`,
      { file },
    );
  if (code === "ELOOP")
    return new UserError(
      `is a link that leads to itself; expected ${purpose}. Put the file there.`,
      {
        file,
      },
    );
  return new UserError(`cannot be read (${message}); expected ${purpose}.`, { file });
}
