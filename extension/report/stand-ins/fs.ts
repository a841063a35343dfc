/** Files in memory, read as from a disk: what the readers of a run folder use of `node:fs`. */

const files = new Map<string, Uint8Array[]>();
const open: (Uint8Array | undefined)[] = [];

/** Adds a file, or a further piece of one. */
export function addFile(file: string, piece: Uint8Array): void {
  files.set(file, [...(files.get(file) ?? []), piece]);
}

export function textOf(file: string): string {
  return new TextDecoder().decode(bytesOf(file));
}

export function readFileSync(file: string, encoding?: string): string | Uint8Array {
  return encoding ? textOf(file) : bytesOf(file);
}

export function openSync(file: string, flags = "r"): number {
  if (flags !== "r") throw failure("EROFS", file);
  return open.push(bytesOf(file)) - 1;
}

export function closeSync(fd: number): void {
  open[fd] = undefined;
}

export function fstatSync(fd: number) {
  return { size: open[fd]!.length };
}

export function readSync(
  fd: number,
  into: Uint8Array,
  offset: number,
  length: number,
  position: number,
): number {
  const from = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
  const bytes = open[fd]!.subarray(position, position + length);
  from.set(bytes, offset);
  return bytes.length;
}

export function existsSync(file: string): boolean {
  return files.has(file);
}

export function statSync(file: string, options?: { throwIfNoEntry?: boolean }) {
  if (files.has(file)) return { size: bytesOf(file).length, mtimeMs: 0 };
  if (options?.throwIfNoEntry === false) return undefined;
  throw failure("ENOENT", file);
}

export function readdirSync(): string[] {
  return [];
}

export function writeFileSync(file: string): never {
  throw failure("EROFS", file);
}

/** A file's bytes; pieces are joined once. */
function bytesOf(file: string): Uint8Array {
  const pieces = files.get(file);
  if (!pieces) throw failure("ENOENT", file);
  if (pieces.length > 1) {
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    files.set(file, [whole]);
    return whole;
  }
  return pieces[0]!;
}

function failure(code: string, file: string): Error {
  return Object.assign(new Error(`${code}: ${file}`), { code });
}
