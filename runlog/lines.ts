import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { UserError } from "../schemas/user-error";

const NEWLINE = 10;
const CHUNK = 1 << 20;

/** A whole line of a file: its bytes without the newline, and where it begins. */
export type OnLine = (bytes: Buffer, offset: number) => void;

/**
 * Follows a file of lines that something else appends to. A line counts once its newline is there;
 * what follows the last newline is left for the next time.
 */
export class LineTail {
  /** Byte offset behind the last line that was read. */
  position = 0;
  /** Bytes behind the last newline, at the last reading: a line that is being written, or a torn one. */
  torn = 0;

  constructor(readonly file: string) {}

  /**
   * Reads the lines that are new, as far as byte `limit`; a missing file has none.
   *
   * @throws UserError when the file became shorter than what was read of it.
   */
  read(onLine: OnLine, limit = Number.POSITIVE_INFINITY): void {
    const fd = openIfThere(this.file);
    if (fd === undefined) return;
    try {
      const end = Math.min(fstatSync(fd).size, limit);
      if (end < this.position && end < limit)
        throw new UserError(
          `the file shrank from ${this.position} to ${end} bytes while it was being read; reopen the run`,
          { file: this.file },
        );
      if (end > this.position) this.position = readLines(fd, this.position, end, onLine);
      this.torn = Math.max(0, end - this.position);
    } finally {
      closeSync(fd);
    }
  }
}

/** Size of a file in bytes; 0 when it is missing. */
export function sizeOf(file: string): number {
  const fd = openIfThere(file);
  if (fd === undefined) return 0;
  try {
    return fstatSync(fd).size;
  } finally {
    closeSync(fd);
  }
}

/** Opens a file for reading, or answers undefined when it is missing. */
export function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Reads the whole lines between two byte offsets; answers the offset behind the last of them. */
function readLines(fd: number, from: number, to: number, onLine: OnLine): number {
  let lineStart = from;
  let pieces: Buffer[] = [];
  for (let position = from; position < to; ) {
    // A buffer of its own for each chunk: pieces of long lines are kept without a copy.
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, to - position));
    const length = readSync(fd, chunk, 0, chunk.length, position);
    if (length === 0) break;
    position += length;
    const bytes = chunk.subarray(0, length);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      const rest = bytes.subarray(start, end);
      const line = pieces.length ? Buffer.concat([...pieces, rest]) : rest;
      pieces = [];
      onLine(line, lineStart);
      lineStart += line.length + 1;
      start = end + 1;
    }
    if (start < length) pieces.push(bytes.subarray(start));
  }
  return lineStart;
}

/** The value of a JSON line, or undefined when it is not JSON or not what the schema says. */
export function parseLine<T>(bytes: Buffer, validate: (value: unknown) => boolean): T | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return validate(value) ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}
