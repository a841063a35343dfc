import type { Analyzer } from "./analyzer";
import { Growing } from "./growing";

type Numbers = Uint32Array<ArrayBuffer>;

/** A run of analysed documents, one after the other: what each holds, by numbers of terms. */
export interface Forward {
  /** Terms of each document, repetitions counted. */
  lengths: Numbers;
  /** Different terms of each document: its share of `terms` and `frequencies`. */
  distinct: Numbers;
  terms: Numbers;
  frequencies: Numbers;
  /** Where each term stands in its document, term by term, as many as its frequency; none when not asked for. */
  positions: Numbers;
  /** Terms that were met for the first time; they are numbered on from those before. */
  newTerms: string[];
}

/** Words whose terms are remembered; beyond, the memory begins anew. */
const REMEMBERED = 500_000;

/**
 * Analyses the texts of one field, batch by batch, and numbers the terms. Most words of a text were
 * met before, so each is taken through the analyzer once and remembered.
 */
export class FieldReader {
  readonly #analyzer: Analyzer;
  readonly #withPositions: boolean;
  readonly #numbers = new Map<string, number>();
  #remembered = new Map<string, readonly number[]>();
  /** Of each term: the document, counted over all batches from 1, that it was last met in. */
  readonly #lastDocument = new Growing();
  /** Of each term: its place among the batch's postings, where it is of this document. */
  readonly #place = new Growing();
  #document = 0;

  constructor(analyzer: Analyzer, withPositions: boolean) {
    this.#analyzer = analyzer;
    this.#withPositions = withPositions;
  }

  read(texts: readonly string[]): Forward {
    const newTerms: string[] = [];
    const lengths = new Uint32Array(texts.length);
    const distinct = new Uint32Array(texts.length);
    const terms = new Growing();
    const frequencies = new Growing();
    const occurrences = { places: new Growing(), positions: new Growing() };
    texts.forEach((text, i) => {
      const document = ++this.#document;
      const before = terms.length;
      let length = 0;
      let position = 0;
      for (const word of this.#analyzer.split(text)) {
        for (const term of this.#termsOf(word, newTerms)) {
          length++;
          if (this.#lastDocument.data[term] !== document) {
            this.#lastDocument.data[term] = document;
            this.#place.data[term] = terms.length;
            terms.push(term);
            frequencies.push(0);
          }
          const place = this.#place.data[term]!;
          frequencies.data[place]!++;
          if (this.#withPositions) {
            occurrences.places.push(place);
            occurrences.positions.push(position);
          }
        }
        position++;
      }
      lengths[i] = length;
      distinct[i] = terms.length - before;
    });
    return {
      lengths,
      distinct,
      terms: terms.trimmed(),
      frequencies: frequencies.trimmed(),
      positions: byPlace(occurrences, frequencies),
      newTerms,
    };
  }

  #termsOf(word: string, newTerms: string[]): readonly number[] {
    const known = this.#remembered.get(word);
    if (known) return known;
    const numbers = this.#analyzer.termsOf(word).map((term) => this.#numberOf(term, newTerms));
    if (this.#remembered.size === REMEMBERED) this.#remembered = new Map();
    this.#remembered.set(word, numbers);
    return numbers;
  }

  #numberOf(term: string, newTerms: string[]): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    newTerms.push(term);
    this.#lastDocument.push(0);
    this.#place.push(0);
    return number;
  }
}

/** Positions in the order of their postings; within one they rise, as they were met. */
function byPlace(
  occurrences: { places: Growing; positions: Growing },
  frequencies: Growing,
): Numbers {
  const { places, positions } = occurrences;
  const sorted = new Uint32Array(positions.length);
  if (positions.length === 0) return sorted;
  const next = new Uint32Array(frequencies.length);
  for (let p = 1; p < next.length; p++) next[p] = next[p - 1]! + frequencies.data[p - 1]!;
  for (let i = 0; i < positions.length; i++) sorted[next[places.data[i]!]!++] = positions.data[i]!;
  return sorted;
}
