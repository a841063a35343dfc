import { UserError } from "../schemas/user-error";
import type { Document, Query } from "./data/dataset";
import type { Hit, Recommender } from "./recommender/recommender";
import type { Reach } from "./task/task";

/** A text to search with, for a query. */
export interface Request {
  query: Query;
  text: string;
}

/** Makes the recommender of an experiment over some documents. */
export type MakeRecommender = (documents: readonly Document[]) => Promise<Recommender>;

/** Recommenders whose scores depend on which documents they hold: each scope gets its own. */
const OF_STATISTICS = new Set(["bm25", "hybrid"]);

/** Recommenders outside this program, and the longest list that is asked of them at once. */
const OUTSIDE = new Set(["http", "elasticsearch", "opensearch", "command"]);
const LONGEST = 10_000;

/**
 * What a recommender finds for queries that may not be answered with all of the corpus: without
 * what the user had before, among a query's candidates, or in the query's own document. The
 * recommender itself knows of texts alone.
 */
export class Retrieval {
  /** All fields that the documents have, empty. */
  readonly #empty: Record<string, string>;
  readonly #scopes = new Map<string, { ids: string[]; recommender?: Promise<Recommender> }>();

  /**
   * @param recommender over all documents.
   * @param make makes the same recommender over others.
   */
  constructor(
    readonly recommender: Recommender,
    readonly reach: Reach,
    readonly documents: readonly Document[],
    readonly make: MakeRecommender,
  ) {
    this.#empty = {};
    if (reach !== "own_document") return;
    for (const { fields } of documents) for (const name in fields) this.#empty[name] = "";
    for (const { id, scope } of documents) {
      if (scope === undefined) continue;
      const known = this.#scopes.get(scope);
      if (known) known.ids.push(id);
      else this.#scopes.set(scope, { ids: [id] });
    }
  }

  /**
   * The best k of what each request may be answered with; one list a request, in their order.
   *
   * @throws UserError for a query without a document of its own where it needs one.
   */
  async search(requests: readonly Request[], k: number, signal?: AbortSignal): Promise<Hit[][]> {
    if (this.reach === "own_document") return this.#inOwnDocuments(requests, k, signal);
    const found = await this.#searchAll(requests, this.#depth(requests, k), signal);
    return requests.map(({ query }, i) => this.#allowed(found[i]!, query).slice(0, k));
  }

  /**
   * A list of ids in the order that a text ranks them; those that it does not find follow as they
   * stood.
   */
  async rank({ text }: Request, ids: readonly string[], signal?: AbortSignal): Promise<Hit[]> {
    const [found] = await this.recommender.search([text], this.#everything, signal);
    const wanted = new Set(ids);
    return completed(
      found!.filter(({ id }) => wanted.has(id)),
      ids,
    );
  }

  /** Frees what the recommenders hold. */
  async dispose(): Promise<void> {
    await this.recommender.dispose?.();
    for (const { recommender } of this.#scopes.values()) await (await recommender)?.dispose?.();
  }

  get #kind(): string {
    return String(this.recommender.description.kind);
  }

  /** As deep a list as can be had. */
  get #everything(): number {
    const all = this.documents.length;
    return OUTSIDE.has(this.#kind) ? Math.min(all, LONGEST) : all;
  }

  /** How many items must be asked for so that k remain. */
  #depth(requests: readonly Request[], k: number): number {
    if (requests.some(({ query }) => query.candidates)) return this.#everything;
    if (this.reach !== "unseen") return k;
    return k + Math.max(0, ...requests.map(({ query }) => query.seen?.length ?? 0));
  }

  #allowed(found: Hit[], query: Query): Hit[] {
    let hits = found;
    if (query.candidates) {
      const candidates = new Set(query.candidates);
      hits = hits.filter(({ id }) => candidates.has(id));
    }
    if (this.reach === "unseen" && query.seen?.length) {
      const seen = new Set(query.seen);
      hits = hits.filter(({ id }) => !seen.has(id));
    }
    return hits;
  }

  async #inOwnDocuments(
    requests: readonly Request[],
    k: number,
    signal?: AbortSignal,
  ): Promise<Hit[][]> {
    const places = new Map<string, number[]>();
    requests.forEach(({ query }, i) => {
      const scope = query.scope ?? "";
      if (!this.#scopes.has(scope))
        throw new UserError(
          `query ${query.id} ${query.scope === undefined ? "was asked of no document" : `was asked of the document '${scope}', of which there are no segments`}; this task ranks the segments of a query's own document, so take data that name it, such as format backtracing`,
        );
      const known = places.get(scope);
      if (known) known.push(i);
      else places.set(scope, [i]);
    });
    const hits: Hit[][] = [];
    for (const [scope, members] of places) {
      const { ids } = this.#scopes.get(scope)!;
      const found = await this.#searchScope(
        scope,
        members.map((i) => requests[i]!),
        signal,
      );
      members.forEach((i, m) => {
        hits[i] = completed(found[m]!, ids).slice(0, k);
      });
    }
    return hits;
  }

  async #searchScope(
    scope: string,
    requests: readonly Request[],
    signal?: AbortSignal,
  ): Promise<Hit[][]> {
    const own = this.#scopes.get(scope)!;
    if (OF_STATISTICS.has(this.#kind)) {
      own.recommender ??= this.make(this.#segmentsOf(scope));
      return searchDistinct(await own.recommender, requests, own.ids.length, signal);
    }
    const members = new Set(own.ids);
    const found = await this.#searchAll(requests, this.#everything, signal);
    return found.map((hits) => hits.filter(({ id }) => members.has(id)));
  }

  /** A field that other documents have is empty here, and not unknown. */
  #segmentsOf(scope: string): Document[] {
    const segments = this.documents.filter((document) => document.scope === scope);
    return segments.map((segment) => ({
      ...segment,
      fields: { ...this.#empty, ...segment.fields },
    }));
  }

  #searchAll(requests: readonly Request[], k: number, signal?: AbortSignal): Promise<Hit[][]> {
    return searchDistinct(this.recommender, requests, k, signal);
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
