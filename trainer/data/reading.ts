import path from "node:path";
import type { Place } from "../../schemas/user-error";
import type { Document, Qrels, Query } from "./dataset";

/** What a reader makes of its format's files, before the queries are divided. */
export interface Collection {
  documents: Document[];
  /** In the order of the files. */
  queries: Query[];
  qrels: Qrels;
  /** The split that the data themselves put a query into. */
  given: Map<string, string>;
}

/** What is kept of the reading of data: which files, and what was left out or mended in them. */
export class Reading {
  readonly #files = new Set<string>();
  readonly #said: string[] = [];
  readonly #places = new Map<string, Place>();
  readonly #counts = new Map<string, { count: number; first: string }>();

  /** Files read, absolute, in the order of reading. */
  get files(): string[] {
    return [...this.#files];
  }

  /** What the user is to know, a sentence each. */
  get notes(): string[] {
    const counted = [...this.#counts].map(
      ([what, { count, first }]) => `${what}: ${count.toLocaleString("en")}, such as ${first}`,
    );
    return [...this.#said, ...counted];
  }

  /** Notes that a file is read; returns it. */
  file(file: string): string {
    this.#files.add(file);
    return file;
  }

  /** Where a query's first judgement stands. */
  placeOf(query: string): Place | undefined {
    return this.#places.get(query);
  }

  /** Notes where a query is judged. */
  judged(query: string, place: Place): void {
    if (!this.#places.has(query)) this.#places.set(query, place);
  }

  /** Notes something that is said once. */
  say(note: string): void {
    this.#said.push(note);
  }

  /**
   * Notes something that may happen many times.
   *
   * @param what such as `judgements left out that name an unknown document`.
   */
  count(what: string, example: string): void {
    const counted = this.#counts.get(what);
    if (counted) counted.count++;
    else this.#counts.set(what, { count: 1, first: example });
  }
}

/**
 * Adds a judgement. The same one twice counts once, so that a perfect ranking gets an NDCG of 1; of
 * two that differ the higher gain stays, whatever their order (trec_eval refuses such judgements;
 * pytrec_eval's and BEIR's readers keep the last).
 */
export function judge(
  qrels: Qrels,
  reading: Reading,
  query: string,
  document: string,
  gain: number,
  place: Place,
): void {
  reading.judged(query, place);
  const gains = qrels.get(query) ?? new Map<string, number>();
  const earlier = gains.get(document);
  if (earlier !== undefined) {
    const pair = `${document} for query ${query}`;
    const at = `${path.basename(place.file)}:${place.line ?? place.row}`;
    if (earlier === gain)
      reading.count("judgements that stand twice count once", `${pair} (${at})`);
    else
      reading.count(
        "judgements that contradict an earlier one count with the higher gain",
        `${pair}: ${earlier}, then ${gain} (${at})`,
      );
  }
  qrels.set(query, gains.set(document, Math.max(gain, earlier ?? gain)));
}

/** What commonly makes ids differ. */
export function hintOf(unknown: string, known: ReadonlySet<string>): string {
  if (/^\d+\.0$/.test(unknown) && known.has(unknown.slice(0, -2)))
    return " The former became decimal numbers, as pandas makes them where a value is missing. Write whole ones.";
  const sameNumber = (id: string) => /^\d+$/.test(id) && Number(id) === Number(unknown);
  if (/^\d+$/.test(unknown) && [...known].some(sameNumber))
    return " One of the two has leading zeros. Write both alike.";
  return " Check that both files are of the same data set and that the right columns are named.";
}
