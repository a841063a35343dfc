import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { writeFailure } from "./write-failure";

const NEWLINE = 10;

/**
 * Appends whole lines to a file. What a crash left behind the last newline is cut away on opening,
 * and what a failed write left is cut away before the failure is reported, so that the file always
 * ends with a whole line and the next append can simply be tried again.
 */
export class LineAppender {
  readonly #fd: number;
  #size: number;

  /** Opens a file for appending, and makes it when it is missing. */
  constructor(readonly file: string) {
    // Not O_APPEND: Windows refuses to truncate a file that was opened with it.
    this.#fd = openSync(file, constants.O_RDWR | constants.O_CREAT, 0o644);
    this.#size = endOfLastLine(this.#fd);
    ftruncateSync(this.#fd, this.#size);
  }

  /** Size of the file in bytes. */
  get size(): number {
    return this.#size;
  }

  /**
   * Appends bytes that end with a newline, all of them or none.
   *
   * @throws UserError when the disk is full or the file cannot be written.
   */
  append(bytes: Buffer): void {
    try {
      writeAll(this.#fd, bytes, this.#size);
    } catch (error) {
      ftruncateSync(this.#fd, this.#size);
      throw writeFailure(this.file, error);
    }
    this.#size += bytes.length;
  }

  close(): void {
    closeSync(this.#fd);
  }
}

/** Writes all bytes at an offset; a full disk may take a part of them before it refuses. */
export function writeAll(fd: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(fd, bytes, done, bytes.length - done, position + done);
}

function endOfLastLine(fd: number): number {
  const chunk = Buffer.allocUnsafe(1 << 16);
  for (let end = fstatSync(fd).size; end > 0; ) {
    const start = Math.max(0, end - chunk.length);
    const length = readSync(fd, chunk, 0, end - start, start);
    const newline = chunk.subarray(0, length).lastIndexOf(NEWLINE);
    if (newline >= 0) return start + newline + 1;
    end = start;
  }
  return 0;
}
