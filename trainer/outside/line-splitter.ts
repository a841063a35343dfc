import { StringDecoder } from "node:string_decoder";

/** A longer line is no answer. */
const MOST_CHARACTERS = 64 * 2 ** 20;

/** Makes lines of the bytes that arrive in pieces. */
export class LineSplitter {
  readonly #decoder = new StringDecoder("utf8");
  #pieces: string[] = [];
  #length = 0;

  constructor(readonly onLine: (line: string) => void) {}

  /** @returns false when a line is too long, and is given up. */
  push(bytes: Buffer): boolean {
    const parts = this.#decoder.write(bytes).split("\n");
    const rest = parts.pop()!;
    for (const part of parts) {
      const line = this.#pieces.join("") + part;
      this.#pieces = [];
      this.#length = 0;
      this.onLine(line);
    }
    this.#pieces.push(rest);
    this.#length += rest.length;
    if (this.#length <= MOST_CHARACTERS) return true;
    this.#pieces = [];
    this.#length = 0;
    return false;
  }
}
