import { setImmediate } from "node:timers/promises";
import {
  type AsyncBuffer,
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { UserError } from "../../schemas/user-error";
import type { Row } from "./row";
import { readFault, refuseOtherKinds } from "./text-file";

/** Decoded bytes that are held at a time. */
const SLICE = 256_000_000;

/**
 * Streams the rows of a Parquet file.
 *
 * @param columns the columns to read; every one without it. Those that the file lacks are left out.
 * @throws UserError when the file is no Parquet or is damaged.
 */
export async function* readParquet(
  file: string,
  purpose: string,
  columns?: readonly string[],
): AsyncGenerator<Row> {
  await refuseOtherKinds(file, purpose, "PAR1");
  const { buffer, metadata } = await openParquet(file, purpose);
  const there = parquetSchema(metadata).children.map((child) => child.element.name);
  const wanted = columns?.filter((name) => there.includes(name)) ?? there;
  let first = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const bytes = group.columns
      .filter(({ meta_data: meta }) => wanted.includes(meta?.path_in_schema[0] ?? ""))
      .reduce((sum, { meta_data: meta }) => sum + Number(meta?.total_uncompressed_size ?? 0), 0);
    const step = Math.max(1, Math.ceil(rows / Math.max(1, Math.ceil(bytes / SLICE))));
    for (let start = 0; start < rows; start += step) {
      const [rowStart, rowEnd] = [first + start, first + Math.min(rows, start + step)];
      const found = await attempt(file, purpose, () =>
        readColumns({ file: buffer, metadata, columns: wanted, rowStart, rowEnd, compressors }),
      );
      for (const [i, values] of found.entries())
        yield { values, place: { file, row: rowStart + i + 1 } };
    }
    first += rows;
  }
  if (first === 0)
    throw new UserError(`no rows; expected ${purpose}. Name another file.`, { file });
}

/** The columns of a Parquet file. */
export async function parquetColumns(file: string, purpose: string): Promise<string[]> {
  await refuseOtherKinds(file, purpose, "PAR1");
  const { metadata } = await openParquet(file, purpose);
  return parquetSchema(metadata).children.map((child) => child.element.name);
}

async function openParquet(
  file: string,
  purpose: string,
): Promise<{ buffer: AsyncBuffer; metadata: FileMetaData }> {
  return attempt(file, purpose, async () => {
    const buffer = await asyncBufferFromFile(file);
    return { buffer, metadata: await parquetMetadataAsync(buffer) };
  });
}

/**
 * Reads rows. hyparquet begins to read and decode columns before it waits for any of them: where it
 * gives up in between, as at a damaged schema, a column that cannot be decoded either would end the
 * process, for nobody waits for it any more. Pieces of the file therefore come a turn later, and
 * not at all once it gave up.
 */
async function readColumns(
  options: Parameters<typeof parquetReadObjects>[0],
): ReturnType<typeof parquetReadObjects> {
  const { byteLength, slice } = options.file;
  let hasFailed = false;
  const file: AsyncBuffer = {
    byteLength,
    slice: async (start, end) => {
      await setImmediate();
      return hasFailed ? new Promise<never>(() => undefined) : slice(start, end);
    },
  };
  try {
    return await parquetReadObjects({ ...options, file });
  } catch (error) {
    hasFailed = true;
    throw error;
  }
}

async function attempt<T>(file: string, purpose: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    // The system's faults have a code in words; what decompresses numbers its own.
    if (typeof (error as NodeJS.ErrnoException).code === "string")
      throw readFault(file, purpose, error);
    throw new UserError(
      `is no readable Parquet (${(error as Error).message}); expected ${purpose}. The file is damaged or cut short: fetch it again.`,
      { file },
    );
  }
}
