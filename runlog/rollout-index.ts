import { closeSync, openSync, readSync } from "node:fs";
import type { Rollout } from "../schemas/generated/run-events";
import { validateRollout } from "../schemas/generated/run-events.validate";
import { readRecords, replaceIndex, withIndex } from "./index-file";
import { LineTail, parseLine } from "./lines";
import { RolloutColumns } from "./rollout-columns";
import { RolloutLine } from "./rollout-line";

const NEWLINE = 10;

/**
 * The rollouts of a run: their columns in memory, their lines on disk. Columns come from
 * rollouts.index as far as it reaches and is sound, and from the lines themselves beyond.
 */
export class RolloutIndex {
  readonly columns = new RolloutColumns();
  /** Lines that are no rollouts, or name a query that is not known. */
  skipped = 0;
  readonly #tail: LineTail;
  #sound = true;
  /** Whether every row came from the index: false when that is missing, short or damaged. */
  complete = true;

  constructor(
    readonly rolloutsFile: string,
    readonly indexFile: string,
  ) {
    this.#tail = new LineTail(rolloutsFile);
  }

  /** Bytes of a cut-off line at the end of rollouts.jsonl. */
  get torn(): number {
    return this.#tail.torn;
  }

  /**
   * Takes in what is new, as far as byte `limit` of rollouts.jsonl.
   *
   * @param queries the known queries: number in queries.jsonl by id.
   */
  refresh(queries: ReadonlyMap<string, number>, limit: number): void {
    const { columns } = this;
    if (this.#sound && columns.end < limit)
      this.#sound =
        withIndex(this.indexFile, (fd, header) => {
          const known = columns.count;
          const sound = readRecords(fd, header, columns, queries.size, limit);
          if (columns.count === known || this.#endsWithNewline()) return sound;
          columns.count = known;
          return false;
        }) ?? false;
    this.#tail.position = Math.max(this.#tail.position, columns.end);
    const indexed = columns.count;
    this.#tail.read((bytes, offset) => {
      const rollout = parseLine<Rollout>(bytes, validateRollout);
      const query = rollout && queries.get(rollout.query_id);
      if (query === undefined) this.skipped++;
      else columns.push(rollout!, query, offset, bytes.length);
    }, limit);
    if (columns.count > indexed) this.complete = false;
  }

  /** Writes the index anew from the columns. */
  save(): void {
    replaceIndex(this.indexFile, this.columns);
    this.complete = true;
  }

  /**
   * Reads rows back from rollouts.jsonl.
   *
   * @throws UserError when a line is not what the index says.
   */
  rollouts(rows: readonly number[]): Rollout[] {
    return this.lines(rows).map((line) => line.rollout);
  }

  /** Lines of some rows; those that follow each other in the file are read at once. */
  lines(rows: readonly number[]): RolloutLine[] {
    if (rows.length === 0) return [];
    const { offset, length } = this.columns;
    const fd = openSync(this.rolloutsFile, "r");
    try {
      const lines: RolloutLine[] = [];
      while (lines.length < rows.length) {
        const first = lines.length;
        const start = offset[rows[first]!]!;
        let next = first;
        let end = start;
        for (; next < rows.length && offset[rows[next]!] === end; next++)
          end += length[rows[next]!]! + 1;
        const bytes = Buffer.allocUnsafe(end - start);
        const read = readSync(fd, bytes, 0, bytes.length, start);
        for (const row of rows.slice(first, next)) {
          const at = offset[row]! - start;
          const line = bytes.subarray(at, Math.min(read, at + length[row]!));
          lines.push(new RolloutLine(line, this.rolloutsFile, offset[row]!));
        }
      }
      return lines;
    } finally {
      closeSync(fd);
    }
  }

  /** An index that belongs to another, shorter or edited rollouts.jsonl points between lines. */
  #endsWithNewline(): boolean {
    const { columns } = this;
    const byte = Buffer.alloc(1);
    const fd = openSync(this.rolloutsFile, "r");
    try {
      return readSync(fd, byte, 0, 1, columns.end - 1) === 1 && byte[0] === NEWLINE;
    } finally {
      closeSync(fd);
    }
  }
}
