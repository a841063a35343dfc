import type { Document } from "../data/dataset";

/** A retrieved document and its score. */
export interface Hit {
  id: string;
  score: number;
}

/**
 * The black box of Rec-R1: texts in, ranked documents out. No gradient passes through it, and the
 * rewriter never sees its items.
 */
export interface Recommender {
  /** What it is and with which settings, for the run's record. */
  readonly description: Record<string, unknown>;
  /**
   * What an engine or a program outside tells of itself now, such as its version; what it does not
   * tell is null. It stands in the run's record beside the description.
   */
  inspect?(signal?: AbortSignal): Promise<Record<string, unknown>>;
  /**
   * The best k documents for each text, best first, each document at most once.
   *
   * @returns one list a text, in the order of the texts; fewer than k hits where fewer match.
   * @throws when retrieval fails: a failure is never an empty list.
   */
  search(texts: readonly string[], k: number, signal?: AbortSignal): Promise<Hit[][]>;
  /**
   * The same over some of its documents, as if it held no others: what one document's sentences score
   * does not depend on another's. Absent where that cannot be made. To be disposed of before the whole.
   */
  within?(documents: readonly Document[]): Promise<Recommender>;
  /** Frees what the recommender holds. */
  dispose?(): Promise<void>;
}
