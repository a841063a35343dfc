/** Vectors by number, in one or several arrays of which all but the last have as many rows. */
export class VectorRows {
  /** How many there are. */
  readonly count: number;
  readonly #rowsOfPart: number;

  constructor(
    readonly parts: readonly Float32Array[],
    readonly width: number,
  ) {
    this.count = parts.reduce((sum, part) => sum + part.length / width, 0);
    this.#rowsOfPart = (parts[0]?.length ?? 0) / width;
  }

  /** Copies a vector to where the row-th of `target` begins. */
  copy(number: number, target: Float32Array, row: number): void {
    const part = this.parts[Math.floor(number / this.#rowsOfPart)]!;
    const at = (number % this.#rowsOfPart) * this.width;
    target.set(part.subarray(at, at + this.width), row * this.width);
  }

  /** Copies of some vectors, one after the other. */
  gather(numbers: ArrayLike<number>): Float32Array<ArrayBuffer> {
    const vectors = new Float32Array(numbers.length * this.width);
    for (let row = 0; row < numbers.length; row++) this.copy(numbers[row]!, vectors, row);
    return vectors;
  }
}
