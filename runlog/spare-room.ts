import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const FILE = "spare-room";
const BYTES = 64 * 1024;

/**
 * Room on the disk that a run keeps for the day when there is none: enough to say in run.json that
 * it waits for space.
 */
export class SpareRoom {
  readonly #file: string;

  constructor(folder: string) {
    this.#file = path.join(folder, FILE);
  }

  /** Takes the room, where there is some. */
  take(): void {
    try {
      // Not zeros alone: some file systems store those without using any room.
      writeFileSync(this.#file, Buffer.alloc(BYTES, "spare room\n"));
    } catch {
      this.give();
    }
  }

  /** Gives the room back to the disk. */
  give(): void {
    rmSync(this.#file, { force: true });
  }
}
