/** Bytes of its standard error that a program may put into the log, from start to end. */
const MOST_LOGGED = 64 * 1024;
/** Bytes that are kept for a message. */
const TAIL = 1_000;

/** What a program writes to its standard error: shown up to a bound, its end kept for messages. */
export class StderrLog {
  #logged = 0;
  #tail = Buffer.alloc(0);

  constructor(readonly name: string) {}

  push(bytes: Buffer): void {
    this.#tail = Buffer.concat([this.#tail, bytes]).subarray(-TAIL);
    if (this.#logged >= MOST_LOGGED) return;
    process.stderr.write(bytes.subarray(0, MOST_LOGGED - this.#logged));
    this.#logged += bytes.length;
    if (this.#logged >= MOST_LOGGED)
      process.stderr.write(`\n[what else ${this.name} writes to standard error is left out]\n`);
  }

  /** The last lines, as the end of a message; empty when there are none. */
  tail(): string {
    const lines = this.#tail.toString("utf8").trim().split(/\r?\n/).slice(-5);
    return lines[0] ? `\n  ${lines.join("\n  ")}` : "";
  }
}
