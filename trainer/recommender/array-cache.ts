import { createHash, randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

/** What is kept: arrays by name. */
export type Arrays = Record<string, StoredArray>;
type StoredArray = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float32Array<ArrayBuffer>;

const TYPES = { Uint8Array, Uint32Array, Float32Array };

interface Section {
  name: string;
  type: keyof typeof TYPES;
  /** Elements. */
  length: number;
  /** Byte at which the array begins, from the file's beginning. */
  offset: number;
}

const SUFFIX = ".arrays";
const MAGIC = "RECR1A1\n";
/** Magic, then the header's bytes as a 64-bit number. */
const PREFIX_BYTES = 16;
const DIGEST_BYTES = 32;
/** Arrays begin at multiples of this, so that they can be looked at in place. */
const ALIGNMENT = 64;
/** Node reads and writes at most 2 GiB at a time. */
const PIECE = 2 ** 30;
const DEFAULT_LIMIT = 8e9;
const DAY = 86_400_000;

/**
 * A folder of arrays by the hash of what they were computed from. An entry is written beside and
 * renamed when it is whole, so any number of processes may share the folder; an entry that is
 * damaged counts as absent. The oldest in use go when the folder outgrows its limit.
 */
export class ArrayCache {
  /** @param limit bytes that the entries may take together. */
  constructor(
    readonly folder: string,
    readonly limit = DEFAULT_LIMIT,
  ) {}

  /** The arrays of a key, all views on one buffer; undefined when they are not there or damaged. */
  async get(key: string): Promise<Arrays | undefined> {
    const file = this.#fileOf(key);
    const bytes = await readWhole(file);
    const arrays = bytes && decode(bytes);
    if (arrays) await utimes(file, new Date(), new Date()).catch(() => undefined);
    else await rm(file, { force: true }).catch(() => undefined);
    return arrays;
  }

  /** Keeps arrays. A cache that cannot be written to, such as on a full disk, only costs time. */
  async put(key: string, arrays: Arrays): Promise<void> {
    const part = path.join(this.folder, `${randomUUID()}.part`);
    try {
      await mkdir(this.folder, { recursive: true });
      await writeWhole(part, encode(arrays));
      await rename(part, this.#fileOf(key));
      await this.#shrink();
    } catch {
      await rm(part, { force: true }).catch(() => undefined);
    }
  }

  #fileOf(key: string): string {
    return path.join(this.folder, key + SUFFIX);
  }

  /** Deletes what was not used for longest, and what writers that died have left. */
  async #shrink(): Promise<void> {
    const entries: { file: string; size: number; used: number }[] = [];
    for (const name of await readdir(this.folder)) {
      const file = path.join(this.folder, name);
      const { size, mtimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: 0 }));
      if (name.endsWith(SUFFIX)) entries.push({ file, size, used: mtimeMs });
      else if (name.endsWith(".part") && Date.now() - mtimeMs > DAY)
        await rm(file, { force: true });
    }
    entries.sort((a, b) => b.used - a.used);
    let total = 0;
    for (const { file, size } of entries) {
      total += size;
      if (total > this.limit) await rm(file, { force: true });
    }
  }
}

/**
 * The user's cache, which all workspaces share: the folder that `REC_R1_CACHE` names, else
 * rec-r1-studio in the system's folder for caches. `REC_R1_CACHE_GB` bounds it.
 */
export function userCache(environment: NodeJS.ProcessEnv = process.env): ArrayCache {
  const gigabytes = Number(environment.REC_R1_CACHE_GB);
  return new ArrayCache(
    environment.REC_R1_CACHE || path.join(systemFolder(environment), "rec-r1-studio"),
    gigabytes > 0 ? gigabytes * 1e9 : DEFAULT_LIMIT,
  );
}

function systemFolder(environment: NodeJS.ProcessEnv): string {
  if (process.platform === "win32")
    return environment.LOCALAPPDATA || path.join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return path.join(homedir(), "Library", "Caches");
  return environment.XDG_CACHE_HOME || path.join(homedir(), ".cache");
}

/** A key for what is computed from settings and texts. */
export function contentKey(settings: unknown, texts: Iterable<string>): string {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  let chunk = "";
  for (const text of texts) {
    // With the lengths no two lists of texts run together to the same.
    chunk += `${text.length}:${text}`;
    if (chunk.length < 2 ** 20) continue;
    hash.update(chunk, "utf16le");
    chunk = "";
  }
  return hash.update(chunk, "utf16le").digest("hex");
}

/** A key for what is computed from settings and arrays. */
export function arraysKey(settings: unknown, arrays: readonly ArrayBufferView[]): string {
  return digestOf([Buffer.from(JSON.stringify(settings)), ...arrays.map(bytesOf)]).toString("hex");
}

function encode(arrays: Arrays): Uint8Array[] {
  const sections = Object.entries(arrays).map(([name, array]): Section => {
    const type = array.constructor.name as Section["type"];
    return { name, type, length: array.length, offset: 0 };
  });
  // Offsets have at most 16 digits, for which room is left before they are known.
  const room = JSON.stringify(sections).length + 16 * sections.length;
  let offset = align(PREFIX_BYTES + room);
  const first = offset;
  Object.values(arrays).forEach((array, i) => {
    sections[i]!.offset = offset;
    offset = align(offset + array.byteLength);
  });
  const head = Buffer.alloc(first, " ");
  head.write(MAGIC, "latin1");
  head.writeBigUInt64LE(BigInt(first - PREFIX_BYTES), MAGIC.length);
  head.write(JSON.stringify(sections), PREFIX_BYTES);
  const parts: Uint8Array[] = [head];
  for (const array of Object.values(arrays)) {
    parts.push(bytesOf(array));
    parts.push(new Uint8Array(align(array.byteLength) - array.byteLength));
  }
  return [...parts, digestOf(parts)];
}

function decode(bytes: Uint8Array<ArrayBuffer>): Arrays | undefined {
  const body = bytes.subarray(0, -DIGEST_BYTES);
  if (!digestOf([body]).equals(bytes.subarray(-DIGEST_BYTES))) return undefined;
  const head = Buffer.from(bytes.buffer, 0, PREFIX_BYTES);
  if (head.toString("latin1", 0, MAGIC.length) !== MAGIC) return undefined;
  const length = Number(head.readBigUInt64LE(MAGIC.length));
  const sections = JSON.parse(
    Buffer.from(bytes.buffer, PREFIX_BYTES, length).toString(),
  ) as Section[];
  return Object.fromEntries(
    sections.map(({ name, type, length, offset }) => [
      name,
      new TYPES[type](bytes.buffer, offset, length),
    ]),
  );
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

function digestOf(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash("sha256");
  for (const piece of piecesOf(parts)) hash.update(piece);
  return hash.digest();
}

function* piecesOf(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const part of parts)
    for (let at = 0; at < part.length; at += PIECE) yield part.subarray(at, at + PIECE);
}

async function writeWhole(file: string, parts: readonly Uint8Array[]): Promise<void> {
  const handle = await open(file, "wx");
  try {
    for (const piece of piecesOf(parts)) await writePiece(handle, piece);
  } finally {
    await handle.close();
  }
}

async function writePiece(handle: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length; )
    at += (await handle.write(piece, at, piece.length - at)).bytesWritten;
}

/** All bytes of a file; undefined when it cannot be read or is too short to be an entry. */
async function readWhole(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const handle = await open(file, "r").catch(() => undefined);
  if (!handle) return undefined;
  try {
    const { size } = await handle.stat();
    if (size < PREFIX_BYTES + DIGEST_BYTES) return undefined;
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; ) {
      const { bytesRead } = await handle.read(bytes, at, Math.min(PIECE, size - at), at);
      if (bytesRead === 0) return undefined;
      at += bytesRead;
    }
    return bytes;
  } catch {
    return undefined;
  } finally {
    await handle.close();
  }
}
