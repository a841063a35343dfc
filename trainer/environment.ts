import type { Query, Split } from "./data/dataset";
import { Places } from "./evaluation/places";
import type { Hit, Recommender } from "./recommender/recommender";
import type { Reward } from "./reward/reward";
import type { Task } from "./task/task";

/** What came of a text: what it retrieved and what that is worth. */
export interface Outcome {
  /** The parsed rewrite; null when the completion has not the task's form. */
  text: string | null;
  /** What the recommender was given; null when nothing was searched. */
  searchText: string | null;
  ranked: Hit[];
  components: Record<string, number>;
  reward: number;
}

/** A completion and the query that it answers. */
export interface Attempt {
  query: Query;
  completion: string;
  /** Completions of one prompt share it; without it, a completion is a group of its own. */
  group?: number;
}

/** What was retrieved for a text, and whose it is. */
interface Retrieval extends Pick<Outcome, "text" | "searchText" | "ranked"> {
  query: Query;
  group: number;
  originalRanked: Hit[];
}

/**
 * The closed loop's other half: completions in, rewards out. Holds the recommender and the reward,
 * which the policy never sees.
 */
export class Environment {
  readonly #originals = new Map<string, Outcome>();

  constructor(
    readonly task: Task,
    readonly recommender: Recommender,
    readonly reward: Reward,
    readonly topK: number,
    readonly places = new Places(),
  ) {}

  /** What the user's own queries retrieve, and what reward that is worth; searched once each. */
  async originals(queries: readonly Query[], split: Split): Promise<Outcome[]> {
    const unknown = queries.filter((query) => !this.#originals.has(query.id));
    const ranked = await this.recommender.search(
      unknown.map((query) => query.text),
      this.topK,
    );
    const judged = await this.#judge(
      unknown.map((query, i) => ({
        query,
        group: i,
        text: query.text,
        searchText: query.text,
        ranked: ranked[i]!,
        originalRanked: ranked[i]!,
      })),
      split,
    );
    unknown.forEach((query, i) => {
      this.#originals.set(query.id, judged[i]!);
    });
    return queries.map((query) => this.#originals.get(query.id)!);
  }

  /** Searches with every completion's rewrite, equal texts once, and scores what came back. */
  async outcomes(attempts: readonly Attempt[], split: Split): Promise<Outcome[]> {
    await this.originals([...new Set(attempts.map((attempt) => attempt.query))], split);
    const parsed = attempts.map(({ query, completion }) => {
      const text = this.task.parse(completion);
      return {
        text,
        searchText: text === null ? null : this.task.searchTextOf(query, text) || null,
      };
    });
    const texts = [
      ...new Set(parsed.flatMap((p) => (p.searchText === null ? [] : [p.searchText]))),
    ];
    const found = await this.recommender.search(texts, this.topK);
    const hitsOf = new Map(texts.map((text, i) => [text, found[i]!]));
    const retrievals = attempts.map(({ query, group }, i): Retrieval => {
      const { text, searchText } = parsed[i]!;
      return {
        query,
        group: group ?? -1 - i,
        text,
        searchText,
        ranked: searchText === null ? [] : hitsOf.get(searchText)!,
        originalRanked: this.#originals.get(query.id)!.ranked,
      };
    });
    return this.#judge(retrievals, split);
  }

  async #judge(retrievals: readonly Retrieval[], split: Split): Promise<Outcome[]> {
    const scores = await this.reward.score(
      retrievals.map(({ query, group, text, searchText, ranked, originalRanked }) => ({
        query,
        group,
        ranked,
        gains: split.qrels.get(query.id)!,
        formatOk: text !== null,
        text: searchText ?? "",
        originalRanked,
        places: this.places,
      })),
    );
    return retrievals.map(({ text, searchText, ranked }, i) => {
      const { components, total } = scores[i]!;
      return { text, searchText, ranked, components, reward: total };
    });
  }
}

/** Rank of each relevant item, counted from 1; 0 when it was not retrieved. */
export function ranksOf(
  gains: ReadonlyMap<string, number>,
  ranked: readonly Hit[],
): [string, number][] {
  return [...gains]
    .filter(([, gain]) => gain > 0)
    .map(([id]) => [id, ranked.findIndex((hit) => hit.id === id) + 1]);
}
