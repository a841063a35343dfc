import type { Forward } from "./forward";

/** The inverted index of one field as plain arrays: what is kept on the disk. */
export interface Postings {
  /** Terms by their numbers. */
  terms: string[];
  /** Of each term: where its postings begin; one more entry says where the last ones end. */
  starts: Uint32Array<ArrayBuffer>;
  /** Document number of each posting, rising within a term. */
  documents: Uint32Array<ArrayBuffer>;
  /** How often the term stands in that document. */
  frequencies: Uint32Array<ArrayBuffer>;
  /** Terms of each document. */
  lengths: Uint32Array<ArrayBuffer>;
  /** Where the terms stand, posting after posting; empty when phrases are not asked for. */
  positions: Uint32Array<ArrayBuffer>;
}

/** Inverts analysed documents: from terms by document to documents by term. */
export class Inverter {
  readonly #numbers = new Map<string, number>();
  readonly #batches: Forward[] = [];

  /**
   * Takes a batch in.
   *
   * @param number the batch's place in the corpus, from 0.
   * @param known the numbers that the terms of the batch's reader have here, by the reader's own
   * numbers; its new terms are added.
   */
  add(number: number, batch: Forward, known: number[]): void {
    for (const term of batch.newTerms) {
      let here = this.#numbers.get(term);
      if (here === undefined) {
        here = this.#numbers.size;
        this.#numbers.set(term, here);
      }
      known.push(here);
    }
    const { terms } = batch;
    for (let p = 0; p < terms.length; p++) terms[p] = known[terms[p]!]!;
    this.#batches[number] = batch;
  }

  /** The index of all batches; they are let go. */
  postings(): Postings {
    const batches = this.#batches;
    const starts = new Uint32Array(this.#numbers.size + 1);
    for (const { terms } of batches)
      for (let p = 0; p < terms.length; p++) starts[terms[p]! + 1]!++;
    for (let t = 1; t < starts.length; t++) starts[t] = starts[t]! + starts[t - 1]!;
    const count = starts[starts.length - 1]!;
    const documents = new Uint32Array(count);
    const frequencies = new Uint32Array(count);
    const lengths = new Uint32Array(sum(batches, (batch) => batch.lengths.length));
    const next = starts.slice(0, -1);
    let document = 0;
    for (const batch of batches) {
      lengths.set(batch.lengths, document);
      let p = 0;
      for (const distinct of batch.distinct) {
        for (const end = p + distinct; p < end; p++) {
          const at = next[batch.terms[p]!]!++;
          documents[at] = document;
          frequencies[at] = batch.frequencies[p]!;
        }
        document++;
      }
    }
    const positions = positionsOf(batches, starts, frequencies);
    const terms = [...this.#numbers.keys()];
    this.#batches.length = 0;
    this.#numbers.clear();
    return { terms, starts, documents, frequencies, lengths, positions };
  }
}

function positionsOf(
  batches: readonly Forward[],
  starts: Uint32Array,
  frequencies: Uint32Array,
): Uint32Array<ArrayBuffer> {
  const positions = new Uint32Array(sum(batches, (batch) => batch.positions.length));
  if (positions.length === 0) return positions;
  // Of each term: where the positions of its next posting go.
  const next = new Uint32Array(starts.length - 1);
  let before = 0;
  for (let t = 0; t < next.length; t++) {
    next[t] = before;
    for (let p = starts[t]!; p < starts[t + 1]!; p++) before += frequencies[p]!;
  }
  for (const batch of batches) {
    let from = 0;
    for (let p = 0; p < batch.terms.length; p++) {
      const term = batch.terms[p]!;
      for (const end = from + batch.frequencies[p]!; from < end; from++)
        positions[next[term]!++] = batch.positions[from]!;
    }
  }
  return positions;
}

function sum(batches: readonly Forward[], size: (batch: Forward) => number): number {
  return batches.reduce((total, batch) => total + size(batch), 0);
}
