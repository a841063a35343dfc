import { closeSync, readSync } from "node:fs";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Measurement } from "../schemas/generated/run-events";
import { validateMeasurement } from "../schemas/generated/run-events.validate";
import { LineTail, openIfThere, parseLine, sizeOf } from "./lines";
import { RunFile } from "./run-directory";

/** Who was measured, on what and when. */
export type Measured = Pick<Measurement, "split" | "system" | "step" | "phase">;

/** Bytes that are looked through before others have their turn. */
const SLICE = 1 << 20;

/** Where the lines of one measurement stand in the file. */
interface Place {
  offset: number;
  length: number;
}

/**
 * What systems did with single queries. The file is looked through once, as it grows, for who stands
 * where; lines are read when they are asked for. Runs of versions that did not record it have none.
 */
export class Measurements {
  readonly #tail: LineTail;
  /** By who was measured, then by query: of two lines the later counts. */
  readonly #places = new Map<string, Map<string, Place>>();
  #reading: Promise<void> = Promise.resolve();

  constructor(folder: string) {
    this.#tail = new LineTail(path.join(folder, RunFile.evaluations));
  }

  /** Bytes looked through so far; more of them may be another answer. */
  get seen(): number {
    return this.#tail.position;
  }

  /** Looks through what is new, in slices that leave the event loop room. */
  refresh(): Promise<void> {
    this.#reading = this.#reading.catch(() => {}).then(() => this.#read());
    return this.#reading;
  }

  /** The lines of a measurement, a query each, as far as the file was looked through. */
  read(measured: Measured): Measurement[] {
    const places = this.#places.get(keyOf(measured));
    const file = places && openIfThere(this.#tail.file);
    if (file === undefined) return [];
    try {
      return [...places!.values()].flatMap(({ offset, length }) => {
        const bytes = Buffer.allocUnsafe(length);
        if (readSync(file, bytes, 0, length, offset) < length) return [];
        return parseLine<Measurement>(bytes, validateMeasurement) ?? [];
      });
    } finally {
      closeSync(file);
    }
  }

  async #read(): Promise<void> {
    const end = sizeOf(this.#tail.file);
    for (let slice = SLICE; this.#tail.position + this.#tail.torn < end; ) {
      const before = this.#tail.position;
      const limit = Math.min(end, before + slice);
      this.#tail.read((bytes, offset) => this.#take(bytes, offset), limit);
      // A line longer than the slice.
      if (this.#tail.position === before && limit < end) slice *= 2;
      else if (limit === end) return;
      await setImmediate();
    }
  }

  #take(bytes: Buffer, offset: number): void {
    const line = parseLine<Measurement>(bytes, validateMeasurement);
    if (!line) return;
    const key = keyOf(line);
    const places = this.#places.get(key) ?? new Map<string, Place>();
    places.set(line.query_id, { offset, length: bytes.length });
    this.#places.set(key, places);
  }
}

function keyOf({ split, system, step, phase }: Measured): string {
  return JSON.stringify([split, system, step, phase]);
}
