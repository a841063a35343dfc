/** A list of 32-bit numbers that grows: a typed array with room to spare. */
export class Growing {
  #data: Uint32Array<ArrayBuffer>;
  #length = 0;

  constructor(room = 1024) {
    this.#data = new Uint32Array(room);
  }

  get length(): number {
    return this.#length;
  }

  /** The numbers; to be written to only below {@link length}. */
  get data(): Uint32Array<ArrayBuffer> {
    return this.#data;
  }

  push(value: number): void {
    if (this.#length === this.#data.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.#length++] = value;
  }

  /** A copy without the room to spare. */
  trimmed(): Uint32Array<ArrayBuffer> {
    return this.#data.slice(0, this.#length);
  }
}
