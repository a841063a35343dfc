import { type FileHandle, open, rename, writeFile } from "node:fs/promises";
import { UserError } from "../../schemas/user-error";

/** A weight: 32-bit floats in row-major order. */
export interface Tensor {
  data: Float32Array;
  shape: number[];
}

/** How weights are stored. */
export type StoredType = "F32" | "F16";

interface Entry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

const HEADER_BYTES = 8;
const MOST_AT_ONCE = 2 ** 30;

/**
 * Reads a safetensors file of F32, F16 or BF16 weights, of any size, one weight after the other.
 *
 * @param wanted says by its name whether a tensor is read; all are when left out.
 */
export async function readSafetensors(
  file: string,
  wanted: (name: string) => boolean = () => true,
): Promise<Map<string, Tensor>> {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    throw new UserError(
      `cannot be read (${(error as Error).message}); a model folder needs config.json, model.safetensors and tokenizer.json`,
      { file },
    );
  }
  try {
    return await readFrom(handle, file, wanted);
  } finally {
    await handle.close();
  }
}

async function readFrom(
  handle: FileHandle,
  file: string,
  wanted: (name: string) => boolean,
): Promise<Map<string, Tensor>> {
  const damaged = (why: string) =>
    new UserError(`${why}: the file is damaged or cut short; copy it anew`, { file });
  const stat = await handle.stat();
  if (!stat.isFile()) throw new UserError("is a folder, expected a safetensors file", { file });
  const { size } = stat;
  if (size < HEADER_BYTES) throw damaged(`it has ${size} bytes`);
  const length = Number((await bytesAt(handle, 0, HEADER_BYTES)).readBigUInt64LE(0));
  const start = HEADER_BYTES + length;
  if (start > size) throw damaged("its header reaches past its end");
  let header: Record<string, Entry>;
  try {
    const text = await bytesAt(handle, HEADER_BYTES, length);
    header = JSON.parse(text.toString("utf8")) as Record<string, Entry>;
  } catch {
    throw damaged("its header is not JSON");
  }
  const tensors = new Map<string, Tensor>();
  for (const [name, entry] of Object.entries(header)) {
    if (name === "__metadata__" || !wanted(name)) continue;
    const [from, to] = entry.data_offsets;
    if (start + to > size) throw damaged(`tensor ${name} reaches past its end`);
    const data = floatsOf(await bytesAt(handle, start + from, to - from), entry.dtype);
    if (!data)
      throw new UserError(`tensor ${name} is stored as ${entry.dtype}; expected F32, F16 or BF16`, {
        file,
      });
    tensors.set(name, { data, shape: entry.shape });
  }
  return tensors;
}

/** Part of a file, by itself in memory and so at an aligned address; one call takes 2 GB at most. */
async function bytesAt(
  handle: FileHandle,
  position: number,
  length: number,
): Promise<Buffer<ArrayBuffer>> {
  const bytes = Buffer.from(new ArrayBuffer(length));
  for (let at = 0; at < length; ) {
    const most = Math.min(length - at, MOST_AT_ONCE);
    const { bytesRead } = await handle.read(bytes, at, most, position + at);
    if (bytesRead === 0) throw new Error("the file became shorter while it was read");
    at += bytesRead;
  }
  return bytes;
}

function floatsOf({ buffer }: Buffer<ArrayBuffer>, dtype: string): Float32Array | null {
  if (dtype === "F32") return new Float32Array(buffer);
  if (dtype !== "F16" && dtype !== "BF16") return null;
  const halves = new Uint16Array(buffer);
  if (dtype === "F16") return Float32Array.from(halves, fromHalf);
  const bits = Uint32Array.from(halves, (half) => half << 16);
  return new Float32Array(bits.buffer);
}

/** Writes a safetensors file; it gets its name when it is whole. */
export async function writeSafetensors(
  file: string,
  tensors: ReadonlyMap<string, Tensor>,
  dtype: StoredType,
): Promise<void> {
  const width = dtype === "F32" ? 4 : 2;
  const header: Record<string, Entry | Record<string, string>> = {
    __metadata__: { format: "pt" },
  };
  let at = 0;
  for (const [name, { shape, data }] of tensors) {
    header[name] = { dtype, shape, data_offsets: [at, at + data.length * width] };
    at += data.length * width;
  }
  const json = JSON.stringify(header);
  // The format asks for a header whose length keeps the data aligned to 8 bytes.
  const text = Buffer.from(json + " ".repeat((8 - (Buffer.byteLength(json) % 8)) % 8));
  const size = Buffer.alloc(HEADER_BYTES);
  size.writeBigUInt64LE(BigInt(text.length));
  const parts: Buffer[] = [size, text];
  for (const { data } of tensors.values()) {
    const stored = dtype === "F32" ? data : Uint16Array.from(data, toHalf);
    parts.push(Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength));
  }
  await writeFile(`${file}.part`, Buffer.concat(parts));
  await rename(`${file}.part`, file);
}

/** IEEE 754 half precision to single. */
export function fromHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const SINGLE = new Float32Array(1);
const BITS = new Uint32Array(SINGLE.buffer);

/** Single precision to the nearest half, ties to even. */
function toHalf(value: number): number {
  SINGLE[0] = value;
  const bits = BITS[0]!;
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = Math.abs(value);
  if (Number.isNaN(value)) return 0x7e00;
  if (magnitude >= 65520) return sign | 0x7c00;
  if (magnitude < 2 ** -14) return sign | roundEven(magnitude * 2 ** 24);
  const exponent = ((bits >>> 23) & 0xff) - 127;
  // A fraction that rounds up to 1024 carries into the exponent, as it should.
  return (sign | ((exponent + 15) << 10)) + roundEven((magnitude / 2 ** exponent - 1) * 1024);
}

function roundEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  if (rest !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}
