import type { Query, Split } from "./data/dataset";
import { Places } from "./evaluation/places";
import type { Hit } from "./recommender/recommender";
import type { Retrieval } from "./retrieval";
import type { Reward } from "./reward/reward";
import { needed } from "./task/items";
import type { Task } from "./task/task";

/** What came of a text, before it is judged. */
export interface Answer {
  /** The parsed rewrite; null when the completion has not the task's form. */
  text: string | null;
  /** What the recommender was given; null when nothing was searched. */
  searchText: string | null;
  ranked: Hit[];
}

/** What came of a text, and what that is worth. */
export interface Outcome extends Answer {
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

/** An answer, whose it is, and what the reward compares it with. */
interface Case extends Answer {
  query: Query;
  group: number;
  originalRanked: Hit[];
}

/**
 * The closed loop's other half: completions in, rewards out. Holds the recommender and the reward,
 * which the policy never sees.
 */
export class Environment {
  readonly #originals = new Map<string, Answer>();
  readonly #judgedOriginals = new Map<string, Outcome>();
  readonly #candidates = new Map<string, string[]>();

  constructor(
    readonly task: Task,
    readonly retrieval: Retrieval,
    readonly reward: Reward,
    readonly topK: number,
    readonly places = new Places(),
  ) {}

  /** The prompts for queries, with the candidates that they list where the task orders some. */
  async promptsOf(queries: readonly Query[]): Promise<string[]> {
    const candidates = await this.candidatesOf(queries);
    return queries.map((query, i) => this.task.promptOf(query, candidates[i]!));
  }

  /** What the rewriter is to order for each query, in the order that it reads them; else nothing. */
  async candidatesOf(queries: readonly Query[]): Promise<string[][]> {
    const { reranking } = this.task;
    if (!reranking) return queries.map(() => []);
    const unknown = queries.filter((query) => !this.#candidates.has(query.id));
    const found = reranking.from === "data" ? [] : await this.#searchFor(unknown);
    unknown.forEach((query, i) => {
      const ids =
        reranking.from === "recommender"
          ? found[i]!.map(({ id }) => id)
          : needed(
              query.candidates,
              query.id,
              "candidates",
              "with task.candidates.from: data each query must name its candidates",
            );
      this.#candidates.set(query.id, ids.slice(0, reranking.maxItems));
    });
    return queries.map((query) => this.#candidates.get(query.id)!);
  }

  /** What the users' own inputs retrieve; searched once each. */
  async originalAnswers(queries: readonly Query[]): Promise<Answer[]> {
    const unknown = [...new Set(queries)].filter((query) => !this.#originals.has(query.id));
    const ranked = await this.#originalRankings(unknown);
    unknown.forEach((query, i) => {
      const text = this.task.originalOf(query);
      this.#originals.set(query.id, { text, searchText: text, ranked: ranked[i]! });
    });
    return queries.map((query) => this.#originals.get(query.id)!);
  }

  /** What the users' own inputs retrieve, and what reward that is worth; judged once each. */
  async originals(queries: readonly Query[], split: Split): Promise<Outcome[]> {
    const unknown = queries.filter((query) => !this.#judgedOriginals.has(query.id));
    const answers = await this.originalAnswers(unknown);
    const cases = answers.map((answer, i): Case => {
      return { ...answer, query: unknown[i]!, group: i, originalRanked: answer.ranked };
    });
    const outcomes = await this.#judge(cases, split);
    unknown.forEach((query, i) => {
      this.#judgedOriginals.set(query.id, outcomes[i]!);
    });
    return queries.map((query) => this.#judgedOriginals.get(query.id)!);
  }

  /** What completions retrieve, equal texts searched once; no reward is asked for. */
  answers(attempts: readonly Attempt[]): Promise<Answer[]> {
    return this.task.reranking ? this.#ordered(attempts) : this.#searched(attempts);
  }

  /** What completions retrieve, and what reward that is worth. */
  async outcomes(attempts: readonly Attempt[], split: Split): Promise<Outcome[]> {
    const originals = await this.originalAnswers(attempts.map(({ query }) => query));
    const answers = await this.answers(attempts);
    const cases = attempts.map(({ query, group }, i): Case => {
      const originalRanked = originals[i]!.ranked;
      return { ...answers[i]!, query, group: group ?? -1 - i, originalRanked };
    });
    return this.#judge(cases, split);
  }

  /** What texts retrieve for queries, unjudged. */
  search(queries: readonly Query[], texts: readonly string[]): Promise<Hit[][]> {
    return this.retrieval.search(
      queries.map((query, i) => ({ query, text: texts[i]! })),
      this.topK,
    );
  }

  /** Candidates in the order that the users' own queries rank them; else what these retrieve. */
  async #originalRankings(queries: readonly Query[]): Promise<Hit[][]> {
    if (!this.task.reranking) return this.#searchFor(queries);
    const candidates = await this.candidatesOf(queries);
    if (this.task.reranking.from === "recommender") return candidates.map(inOrder);
    const requests = queries.map((query) => ({ query, text: this.task.originalOf(query) }));
    return this.retrieval.rank(requests, candidates);
  }

  #searchFor(queries: readonly Query[]): Promise<Hit[][]> {
    return this.search(
      queries,
      queries.map((query) => this.task.originalOf(query)),
    );
  }

  async #searched(attempts: readonly Attempt[]): Promise<Answer[]> {
    const answers = attempts.map(({ query, completion }): Answer => {
      const text = this.task.parse(completion, query);
      const searchText = text === null ? null : this.task.searchTextOf(query, text) || null;
      return { text, searchText, ranked: [] };
    });
    const asked = answers.flatMap(({ searchText }, i) => (searchText === null ? [] : [i]));
    const found = await this.search(
      asked.map((i) => attempts[i]!.query),
      asked.map((i) => answers[i]!.searchText!),
    );
    asked.forEach((i, at) => {
      answers[i]!.ranked = found[at]!;
    });
    return answers;
  }

  /** The orders that completions state: nothing is searched with them. */
  async #ordered(attempts: readonly Attempt[]): Promise<Answer[]> {
    const candidates = await this.candidatesOf(attempts.map(({ query }) => query));
    return attempts.map(({ query, completion }, i) => {
      const parsed = this.task.parse(completion, query);
      const order = parsed === null ? null : this.task.orderOf(parsed, candidates[i]!);
      const text = order === null ? null : parsed;
      return { text, searchText: null, ranked: inOrder(order ?? []) };
    });
  }

  /** Ends the programs that stand behind the recommender and the reward. */
  async dispose(): Promise<void> {
    await Promise.all([this.retrieval.dispose(), this.reward.dispose()]);
  }

  async #judge(cases: readonly Case[], split: Split): Promise<Outcome[]> {
    const scores = await this.reward.score(
      cases.map(({ query, group, text, searchText, ranked, originalRanked }) => ({
        query,
        group,
        ranked,
        originalRanked,
        gains: split.qrels.get(query.id)!,
        formatOk: text !== null,
        text: searchText ?? "",
        places: this.places,
      })),
    );
    return cases.map(({ text, searchText, ranked }, i) => {
      const { components, total } = scores[i]!;
      return { text, searchText, ranked, components, reward: total };
    });
  }
}

/** An order as hits: nobody scored them, so the score only says the order. */
function inOrder(ids: readonly string[]): Hit[] {
  return ids.map((id, i) => ({ id, score: ids.length - i }));
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
