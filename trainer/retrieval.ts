import { UserError } from "../schemas/user-error";
import type { Document, Query } from "./data/dataset";
import type { Hit, Recommender } from "./recommender/recommender";
import { deepest, within } from "./recommender/within";
import type { Reach } from "./task/task";

/** A text to search with, for a query. */
export interface Request {
  query: Query;
  text: string;
}

/** A document's segments, with a recommender of its own once it was needed. */
interface Scope {
  segments: Document[];
  recommender?: Promise<Recommender>;
}

/** Requests whose whole lists are held at once where only a part of them is kept. */
const AT_ONCE = 32;

/**
 * What a recommender finds for queries that may not be answered with all of the corpus: without
 * what the user had before, among a query's candidates, or in the query's own document. The
 * recommender itself knows of texts alone.
 */
export class Retrieval {
  /** All fields that the documents have, empty. */
  readonly #empty: Record<string, string> = {};
  readonly #scopes = new Map<string, Scope>();

  /**
   * @param recommender over all documents.
   */
  constructor(
    readonly recommender: Recommender,
    readonly reach: Reach,
    readonly documents: readonly Document[],
  ) {
    if (reach !== "own_document") return;
    for (const document of documents) {
      const { fields, scope } = document;
      for (const name in fields) this.#empty[name] = "";
      if (scope === undefined) continue;
      const known = this.#scopes.get(scope);
      if (known) known.segments.push(document);
      else this.#scopes.set(scope, { segments: [document] });
    }
  }

  /**
   * The best k of what each request may be answered with; one list a request, in their order.
   *
   * @throws UserError for a query without a document of its own where it needs one.
   */
  async search(requests: readonly Request[], k: number, signal?: AbortSignal): Promise<Hit[][]> {
    if (this.reach === "own_document") return this.#inOwnDocuments(requests, k, signal);
    if (requests.some(({ query }) => query.candidates))
      return this.#kept(requests, (hits, i) => this.#allowed(hits, requests[i]!.query, k), signal);
    const seen = (query: Query) => (this.reach === "unseen" ? (query.seen?.length ?? 0) : 0);
    const depth = k + requests.reduce((most, { query }) => Math.max(most, seen(query)), 0);
    const found = await searchDistinct(this.recommender, requests, depth, signal);
    return requests.map(({ query }, i) => this.#allowed(found[i]!, query, k));
  }

  /**
   * Lists of ids in the order that each request's text ranks them; those that it does not find
   * follow as they stood.
   */
  rank(
    requests: readonly Request[],
    lists: readonly (readonly string[])[],
    signal?: AbortSignal,
  ): Promise<Hit[][]> {
    return this.#kept(
      requests,
      (hits, i) => {
        const wanted = new Set(lists[i]);
        return completed(
          hits.filter(({ id }) => wanted.has(id)),
          lists[i]!,
        );
      },
      signal,
    );
  }

  /** Frees what the recommenders hold. */
  async dispose(): Promise<void> {
    for (const { recommender } of this.#scopes.values()) await (await recommender)?.dispose?.();
    await this.recommender.dispose?.();
  }

  /** Searches as deep as can be, a part of the requests at a time, and keeps of each list a part. */
  async #kept(
    requests: readonly Request[],
    keep: (hits: Hit[], request: number) => Hit[],
    signal?: AbortSignal,
  ): Promise<Hit[][]> {
    const depth = deepest(this.recommender, this.documents.length);
    const kept: Hit[][] = [];
    for (let at = 0; at < requests.length; at += AT_ONCE) {
      const part = requests.slice(at, at + AT_ONCE);
      const found = await searchDistinct(this.recommender, part, depth, signal);
      for (const hits of found) kept.push(keep(hits, kept.length));
    }
    return kept;
  }

  #allowed(found: readonly Hit[], query: Query, k: number): Hit[] {
    const candidates = query.candidates && new Set(query.candidates);
    const seen = new Set(this.reach === "unseen" ? query.seen : []);
    return found.filter(({ id }) => !seen.has(id) && (candidates?.has(id) ?? true)).slice(0, k);
  }

  async #inOwnDocuments(
    requests: readonly Request[],
    k: number,
    signal?: AbortSignal,
  ): Promise<Hit[][]> {
    const places = new Map<Scope, number[]>();
    requests.forEach(({ query }, i) => {
      const scope = this.#scopeOf(query);
      const known = places.get(scope);
      if (known) known.push(i);
      else places.set(scope, [i]);
    });
    const hits: Hit[][] = [];
    for (const [scope, members] of places) {
      const ids = scope.segments.map(({ id }) => id);
      const asked = members.map((i) => requests[i]!);
      const ranked = await this.#rankSegments(scope, ids, asked, signal);
      members.forEach((i, m) => {
        hits[i] = ranked[m]!.slice(0, k);
      });
    }
    return hits;
  }

  #scopeOf({ id, scope }: Query): Scope {
    const found = scope === undefined ? undefined : this.#scopes.get(scope);
    if (found) return found;
    const fault =
      scope === undefined
        ? "was asked of no document"
        : `was asked of the document '${scope}', of which there are no segments`;
    throw new UserError(
      `query ${id} ${fault}; this task ranks the segments of a query's own document, so take data that name it, such as format backtracing`,
    );
  }

  /** All segments for each request, those that nothing matches last and in their own order. */
  async #rankSegments(
    scope: Scope,
    ids: readonly string[],
    requests: readonly Request[],
    signal?: AbortSignal,
  ): Promise<Hit[][]> {
    // A field that other documents have is empty here, and not unknown.
    scope.recommender ??= within(
      this.recommender,
      scope.segments.map((segment) => ({
        ...segment,
        fields: { ...this.#empty, ...segment.fields },
      })),
      this.documents.length,
    );
    const found = await searchDistinct(await scope.recommender, requests, ids.length, signal);
    return found.map((hits) => completed(hits, ids));
  }
}

/** Searches equal texts once. */
async function searchDistinct(
  recommender: Recommender,
  requests: readonly Request[],
  k: number,
  signal?: AbortSignal,
): Promise<Hit[][]> {
  const texts = [...new Set(requests.map(({ text }) => text))];
  if (texts.length === 0) return [];
  const found = await recommender.search(texts, k, signal);
  const hitsOf = new Map(texts.map((text, i) => [text, found[i]!]));
  return requests.map(({ text }) => hitsOf.get(text)!);
}

/** Hits, then the ids that are not among them in their own order, with the score 0. */
function completed(hits: readonly Hit[], ids: readonly string[]): Hit[] {
  const found = new Set(hits.map(({ id }) => id));
  return [...hits, ...ids.filter((id) => !found.has(id)).map((id) => ({ id, score: 0 }))];
}
