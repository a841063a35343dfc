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

  #pack({ fields, ...rest }: Document): Document {
    const json = JSON.stringify(fields);
    const most = json.length * 3;
    let block = this.#blocks.at(-1);
    if (!block || block.length - this.#used < most) {
      block = Buffer.allocUnsafeSlow(Math.max(BLOCK, most));
      this.#blocks.push(block);
      this.#used = 0;
    }
    const start = this.#used;
    this.#used += block.write(json, start);
    const bytes = block;
    const end = this.#used;
    return {
      ...rest,
      get fields() {
        return JSON.parse(bytes.toString("utf8", start, end)) as Record<string, string>;
      },
    };
  }
}
