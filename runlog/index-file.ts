/**
 * rollouts.index: the columns of rollouts.jsonl in binary, so that a run of a million rollouts
 * opens without parsing a line. It can always be made again from rollouts.jsonl.
 *
 * Header: magic, version, bytes of the header, bytes of the JSON array of component names,
 * checksum of what follows, zero (u32 each); that array, zeros up to a multiple of 8. Then records
 * of one size: offset, reward, advantage and the components as f64; length, step, group, sample,
 * query, tokens, flags and a checksum of the record's other words as u32. Checksums are FNV-1a over
 * 32-bit words. Little-endian, as every machine that runs
 * VS Code is; on another, the magic does not match and the file is made anew.
 */
import { closeSync, fstatSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { writeAll } from "./line-appender";
import { openIfThere } from "./lines";
import { replaceFile } from "./replace-file";
import type { RolloutColumns } from "./rollout-columns";

const MAGIC = 0x31_49_52_52; // "RRI1"
const VERSION = 1;
const MAX_HEADER = 1 << 20;
const FIXED_HEADER = 24;
const RECORDS_AT_A_TIME = 1 << 14;

export interface IndexHeader {
  components: string[];
  /** Bytes of the header; the first record follows. */
  bytes: number;
  /** Bytes of a record. */
  recordBytes: number;
}

function recordBytes(components: number): number {
  return 8 * (3 + components) + 4 * 8;
}

/** The header of an index with these components. */
export function encodeHeader(components: readonly string[]): Buffer {
  const names = Buffer.from(JSON.stringify(components), "utf8");
  const bytes = Math.ceil((FIXED_HEADER + names.length) / 8) * 8;
  const header = Buffer.alloc(bytes);
  names.copy(header, FIXED_HEADER);
  const words = new Uint32Array(header.buffer, header.byteOffset, bytes / 4);
  words.set([MAGIC, VERSION, bytes, names.length, checksum(words, FIXED_HEADER / 4, words.length)]);
  return header;
}

/** Reads an index's header; undefined when the file is missing or is no such index. */
export function readHeader(fd: number): IndexHeader | undefined {
  const fixed = new Uint32Array(FIXED_HEADER / 4);
  if (readSync(fd, fixed, 0, FIXED_HEADER, 0) < FIXED_HEADER) return undefined;
  const [magic, version, bytes, nameBytes, sum] = Array.from(fixed) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (magic !== MAGIC || version !== VERSION) return undefined;
  if (bytes > MAX_HEADER || bytes % 8 || FIXED_HEADER + nameBytes > bytes) return undefined;
  const rest = new Uint32Array((bytes - FIXED_HEADER) / 4);
  if (readSync(fd, rest, 0, rest.byteLength, FIXED_HEADER) < rest.byteLength) return undefined;
  if (checksum(rest, 0, rest.length) !== sum) return undefined;
  const names = Buffer.from(rest.buffer, 0, nameBytes).toString("utf8");
  const components = JSON.parse(names) as string[];
  return { components, bytes, recordBytes: recordBytes(components.length) };
}

/** The records of rows `from` up to, not including, `to`. */
export function encodeRecords(columns: RolloutColumns, from: number, to: number): Uint8Array {
  const components = [...columns.components.values()];
  const size = recordBytes(components.length);
  const buffer = new ArrayBuffer((to - from) * size);
  const floats = new Float64Array(buffer);
  const words = new Uint32Array(buffer);
  for (let row = from; row < to; row++) {
    let f = ((row - from) * size) / 8;
    floats[f++] = columns.offset[row]!;
    floats[f++] = columns.reward[row]!;
    floats[f++] = columns.advantage[row]!;
    for (const component of components) floats[f++] = component[row]!;
    let w = f * 2;
    words[w++] = columns.length[row]!;
    words[w++] = columns.step[row]!;
    words[w++] = columns.group[row]!;
    words[w++] = columns.sample[row]!;
    words[w++] = columns.query[row]!;
    words[w++] = columns.tokens[row]!;
    words[w++] = columns.flags[row]!;
    words[w] = checksum(words, w - size / 4 + 1, w);
  }
  return new Uint8Array(buffer);
}

/**
 * Adds the records that follow the columns' last row to the columns, as far as byte `limit` of
 * rollouts.jsonl.
 *
 * @param queries how many queries are known: a record that names another is damaged.
 * @returns whether all of them were sound; after a damaged one nothing more is taken.
 */
export function readRecords(
  fd: number,
  header: IndexHeader,
  columns: RolloutColumns,
  queries: number,
  limit: number,
): boolean {
  const { recordBytes: size } = header;
  columns.addComponents(header.components);
  const { components } = header;
  // All at once: arrays that grow step by step are copied each time, and end with room to spare.
  const whole = Math.floor((fstatSync(fd).size - header.bytes) / size) - columns.count;
  if (columns.count === 0 && whole > 0) columns.reserve(whole);
  for (;;) {
    const buffer = new ArrayBuffer(size * RECORDS_AT_A_TIME);
    const position = header.bytes + columns.count * size;
    const records = Math.floor(
      readSync(fd, new Uint8Array(buffer), 0, buffer.byteLength, position) / size,
    );
    if (records === 0) return true;
    columns.reserve(records);
    const targets = components.map((name) => columns.components.get(name)!);
    const floats = new Float64Array(buffer);
    const words = new Uint32Array(buffer);
    for (let record = 0; record < records; record++) {
      let f = (record * size) / 8;
      let w = f * 2;
      const sum = w + size / 4 - 1;
      if (words[sum] !== checksum(words, w, sum)) return false;
      w = (f + 3 + components.length) * 2;
      const offset = floats[f++]!;
      const length = words[w++]!;
      if (offset + length + 1 > limit) return true;
      if (offset < columns.end || words[w + 3]! >= queries) return false;
      const row = columns.count++;
      columns.offset[row] = offset;
      columns.reward[row] = floats[f++]!;
      columns.advantage[row] = floats[f++]!;
      for (const target of targets) target[row] = floats[f++]!;
      columns.length[row] = length;
      columns.step[row] = words[w++]!;
      columns.group[row] = words[w++]!;
      columns.sample[row] = words[w++]!;
      columns.query[row] = words[w++]!;
      columns.tokens[row] = words[w++]!;
      columns.flags[row] = words[w]!;
    }
  }
}

/** Writes a whole index; it gets its name only when it is whole. */
export function replaceIndex(file: string, columns: RolloutColumns): void {
  const temporary = `${file}.part`;
  const header = encodeHeader([...columns.components.keys()]);
  writeFileSync(temporary, header);
  const fd = openSync(temporary, "r+");
  try {
    let position = header.length;
    for (let row = 0; row < columns.count; row += RECORDS_AT_A_TIME) {
      const records = encodeRecords(columns, row, Math.min(row + RECORDS_AT_A_TIME, columns.count));
      writeAll(fd, records, position);
      position += records.length;
    }
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
  replaceFile(temporary, file);
}

/** Appends records to an index that holds all rows so far. */
export class IndexAppender {
  readonly #fd: number;
  readonly #header: IndexHeader;
  #position: number;

  /** @param rows how many rows the index holds. */
  constructor(file: string, rows: number) {
    this.#fd = openSync(file, "r+");
    const header = readHeader(this.#fd);
    if (!header) throw new Error(`${file} was replaced by something else`);
    this.#header = header;
    this.#position = header.bytes + rows * header.recordBytes;
  }

  get components(): readonly string[] {
    return this.#header.components;
  }

  /** Appends all rows of columns that have the index's components and no others. */
  append(columns: RolloutColumns): void {
    const records = encodeRecords(columns, 0, columns.count);
    writeAll(this.#fd, records, this.#position);
    this.#position += records.length;
  }

  close(): void {
    closeSync(this.#fd);
  }
}

/** Calls back with the opened index and its header; undefined when there is no sound one. */
export function withIndex<T>(
  file: string,
  use: (fd: number, header: IndexHeader) => T,
): T | undefined {
  const fd = openIfThere(file);
  if (fd === undefined) return undefined;
  try {
    const header = readHeader(fd);
    return header && use(fd, header);
  } finally {
    closeSync(fd);
  }
}

function checksum(words: Uint32Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  return hash >>> 0;
}
