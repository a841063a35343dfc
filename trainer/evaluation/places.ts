import type { Document } from "../data/dataset";

/** Where a document stands in the source that it is a segment of, for backtracing. */
interface Place {
  /** Names the source; positions of different sources have no distance. */
  scope: string;
  position: number;
}

/** Places of documents, by id; documents that are no segments have none. */
export class Places {
  readonly #places = new Map<string, Place>();
  readonly #spans = new Map<string, { first: number; last: number }>();

  constructor(documents: readonly Pick<Document, "id" | "scope" | "position">[] = []) {
    for (const { id, scope = "", position } of documents) {
      if (position === undefined) continue;
      this.#places.set(id, { scope, position });
      const { first, last } = this.#spans.get(scope) ?? { first: position, last: position };
      this.#spans.set(scope, { first: Math.min(first, position), last: Math.max(last, position) });
    }
  }

  /** Positions between two segments; undefined when they are not of one source. */
  distance(a: string, b: string): number | undefined {
    const [from, to] = [this.#places.get(a), this.#places.get(b)];
    if (!from || !to || from.scope !== to.scope) return undefined;
    return Math.abs(from.position - to.position);
  }

  /** How far a segment's source reaches from it; undefined for a document that is no segment. */
  reach(id: string): number | undefined {
    const place = this.#places.get(id);
    if (!place) return undefined;
    const { first, last } = this.#spans.get(place.scope)!;
    return Math.max(place.position - first, last - place.position);
  }
}
