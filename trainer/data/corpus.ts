import type { Document } from "./dataset";

/** Text beyond this many characters is kept as bytes outside of V8's heap, which ends at 2 to 4 GB. */
const PLAIN = 64_000_000;
const BLOCK = 1 << 24;

/**
 * Gathers the documents of a corpus. A large corpus is packed: its texts lie in a few buffers, and a
 * document's `fields` are decoded when they are asked for.
 */
export class Corpus {
  readonly documents: Document[] = [];
  readonly #limit: number;
  readonly #blocks: Buffer[] = [];
  #used = 0;
  #characters = 0;

  /** @param limit characters of text up to which documents are kept as they are. */
  constructor(limit = PLAIN) {
    this.#limit = limit;
  }

  add(document: Document): void {
    for (const text of Object.values(document.fields)) this.#characters += text.length;
    if (this.#characters <= this.#limit) {
      this.documents.push(document);
      return;
    }
    if (this.#blocks.length === 0)
      this.documents.forEach((plain, i) => {
        this.documents[i] = this.#pack(plain);
      });
    this.documents.push(this.#pack(document));
  }

  #pack(document: Document): Document {
    const json = JSON.stringify(document.fields);
    const most = json.length * 3;
    let block = this.#blocks.at(-1);
    if (!block || block.length - this.#used < most) {
      block = Buffer.allocUnsafeSlow(Math.max(BLOCK, most));
      this.#blocks.push(block);
      this.#used = 0;
    }
    const start = this.#used;
    this.#used += block.write(json, start);
    return new PackedDocument(document, block, start, this.#used);
  }
}

/** A document whose fields are bytes of a block. A million of these must be small. */
class PackedDocument implements Document {
  readonly id: string;
  declare scope?: string;
  declare position?: number;
  readonly #block: Buffer;
  readonly #start: number;
  readonly #end: number;

  constructor({ id, scope, position }: Document, block: Buffer, start: number, end: number) {
    this.id = id;
    if (scope !== undefined) this.scope = scope;
    if (position !== undefined) this.position = position;
    this.#block = block;
    this.#start = start;
    this.#end = end;
  }

  /** Decoded anew each time: whoever needs them often keeps them. */
  get fields(): Record<string, string> {
    const json = this.#block.toString("utf8", this.#start, this.#end);
    return JSON.parse(json) as Record<string, string>;
  }
}
