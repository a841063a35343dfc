import type { Document } from "./data/dataset";

/** Where segments stand in their documents, for the histogram of positions. */
export class SegmentPositions {
  readonly #segments = new Map<string, { scope: string; position: number }>();
  readonly #last = new Map<string, number>();

  constructor(documents: readonly Document[]) {
    for (const { id, scope, position } of documents) {
      if (scope === undefined || position === undefined) continue;
      this.#segments.set(id, { scope, position });
      this.#last.set(scope, Math.max(position, this.#last.get(scope) ?? 0));
    }
  }

  /**
   * index / (segments − 1) of a segment in its document, as Backtracing's figure 3 counts it; 0 in
   * a document of one. Undefined for what is no segment.
   */
  of(id: string): number | undefined {
    const segment = this.#segments.get(id);
    return segment && segment.position / Math.max(1, this.#last.get(segment.scope)!);
  }

  /** Of several items, those that are segments. */
  ofAll(ids: Iterable<string>): number[] {
    return [...ids].flatMap((id) => this.of(id) ?? []);
  }
}
