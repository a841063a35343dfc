import { type FileHandle, open } from "node:fs/promises";
import { UserError } from "../../../schemas/user-error";
import { fromHalf } from "../../rewriter/safetensors";

/** What a `.npy` file of vectors holds. */
export interface NpyHeader {
  type: "float32" | "float16";
  rows: number;
  width: number;
  /** Byte at which the numbers begin. */
  start: number;
}

const MAGIC = "\x93NUMPY";
const TYPES = { "<f4": "float32", "<f2": "float16" } as const;
/** Numbers read at a time. */
const PIECE = 2 ** 24;

/** @throws UserError when the file is no matrix of 16 or 32-bit floats in C order. */
export async function readNpyHeader(file: string): Promise<NpyHeader> {
  return withFile(file, (handle) => headerOf(handle, file));
}

/** Reads all vectors, as 32-bit floats. */
export async function readNpy(
  file: string,
): Promise<{ data: Float32Array<ArrayBuffer>; width: number; rows: number }> {
  return withFile(file, async (handle) => {
    const { type, rows, width, start } = await headerOf(handle, file);
    const data = new Float32Array(rows * width);
    const size = type === "float32" ? 4 : 2;
    const piece = new Uint8Array(PIECE * size);
    for (let at = 0; at < data.length; at += PIECE) {
      const count = Math.min(PIECE, data.length - at);
      await fill(handle, piece.subarray(0, count * size), start + at * size, file);
      if (type === "float32") data.set(new Float32Array(piece.buffer, 0, count), at);
      else
        new Uint16Array(piece.buffer, 0, count).forEach((half, i) => {
          data[at + i] = fromHalf(half);
        });
    }
    return { data, width, rows };
  });
}

async function headerOf(handle: FileHandle, file: string): Promise<NpyHeader> {
  const refuse = (why: string) =>
    new UserError(
      `${why}; expected what numpy.save writes of a float32 or float16 matrix [documents, width] in C order`,
      { file },
    );
  const prefix = new Uint8Array(12);
  await fill(handle, prefix, 0, file);
  const view = new DataView(prefix.buffer);
  if (Buffer.from(prefix).toString("latin1", 0, 6) !== MAGIC) throw refuse("it is no .npy file");
  const first = prefix[6] === 1;
  const length = first ? view.getUint16(8, true) : view.getUint32(8, true);
  const begin = first ? 10 : 12;
  if (length > 2 ** 16) throw refuse(`its header says it has ${length} bytes`);
  const bytes = new Uint8Array(length);
  await fill(handle, bytes, begin, file);
  const header = Buffer.from(bytes).toString("utf8");
  const descr = /'descr':\s*'([^']*)'/.exec(header)?.[1];
  const order = /'fortran_order':\s*(True|False)/.exec(header)?.[1];
  const shape = /'shape':\s*\(([^)]*)\)/.exec(header)?.[1];
  const sizes = shape?.split(",").flatMap((n) => (n.trim() === "" ? [] : [Number(n)]));
  if (!descr || !order || !sizes) throw refuse("its header cannot be read");
  const type = TYPES[descr as keyof typeof TYPES];
  if (!type) throw refuse(`its numbers are ${descr}`);
  if (order === "True")
    throw refuse("it is in Fortran order: save numpy.ascontiguousarray(vectors)");
  if (sizes.length !== 2) throw refuse(`its shape is (${shape})`);
  const start = begin + length;
  const { size } = await handle.stat();
  const needed = start + sizes[0]! * sizes[1]! * (type === "float32" ? 4 : 2);
  if (size < needed)
    throw refuse(
      `it has ${size} bytes where its shape (${shape}) needs ${needed}: it is cut short`,
    );
  return { type, rows: sizes[0]!, width: sizes[1]!, start };
}

async function withFile<T>(file: string, work: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(file, "r").catch((error: Error) => {
    throw new UserError(`cannot be read (${error.message})`, { file });
  });
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}

async function fill(handle: FileHandle, bytes: Uint8Array, from: number, file: string) {
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, at, bytes.length - at, from + at);
    if (bytesRead === 0)
      throw new UserError("it ends before its header does; copy it anew", { file });
    at += bytesRead;
  }
}
