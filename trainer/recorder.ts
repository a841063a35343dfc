import type { RunWriter } from "../runlog/writer";
import type {
  Measurement,
  Rollout as RolloutLine,
  RunQuery,
} from "../schemas/generated/run-events";
import type { Dataset, Query, Split } from "./data/dataset";
import { type Environment, ranksOf } from "./environment";
import type { Evaluation } from "./evaluation/evaluate";
import type { Hit } from "./recommender/recommender";
import type { Rollout } from "./rollout";
import { SegmentPositions } from "./segment-positions";

/** Items of a retrieved list that are written down with each rollout. */
const RETRIEVED_LOGGED = 10;

/** Longest title of an item that is written down, in characters. */
const TITLE = 300;

/** Log-probabilities are not told below this: JSON has no infinities. */
const LEAST = -1_000;

/** What a trainer told of its completions. */
interface Known {
  tokens: boolean;
  finish: boolean;
  pieces?: ((tokens: readonly number[]) => string[]) | undefined;
}

/** Writes the loop's rollouts into the run directory, with the queries and items they speak of. */
export class Recorder {
  readonly #positions: SegmentPositions;

  constructor(
    readonly writer: RunWriter,
    readonly environment: Environment,
    dataset: Dataset,
  ) {
    this.#positions = new SegmentPositions(dataset.documents);
  }

  /**
   * Writes a step's rollouts: queries and items first, so that what a rollout names is known.
   *
   * @param known whether the trainer told how long completions are, and how they ended; and the
   * texts of tokens, where their log-probabilities are to be written down.
   */
  async record(
    step: number,
    rollouts: readonly Rollout[],
    split: Split,
    known: Known = { tokens: true, finish: true },
  ): Promise<void> {
    const queries = [...new Set(rollouts.map((rollout) => rollout.query))];
    const originals = await this.environment.originals(queries, split);
    queries.forEach((query, i) => {
      const gains = split.qrels.get(query.id)!;
      const { components, reward, ranked } = originals[i]!;
      const line: RunQuery = {
        id: query.id,
        text: this.environment.task.originalOf(query),
        split: split.name,
        ...this.#placeOf(query, gains),
        relevant: [...gains],
        original: {
          components,
          reward,
          retrieved: this.#hits(ranked, gains),
          found: ranksOf(gains, ranked),
        },
      };
      for (const id of gains.keys()) this.#document(id);
      this.writer.appendQuery(line);
    });
    this.writer.appendRollouts(
      rollouts.map((rollout): RolloutLine => {
        const gains = split.qrels.get(rollout.query.id)!;
        const { generation, outcome } = rollout;
        return {
          step,
          group: rollout.group,
          sample: rollout.sample,
          query_id: rollout.query.id,
          prompt: rollout.prompt,
          completion: generation.completion,
          text: outcome.text,
          search_text: outcome.searchText,
          components: outcome.components,
          reward: outcome.reward,
          advantage: rollout.advantage,
          retrieved: this.#hits(outcome.ranked, gains),
          found: ranksOf(gains, outcome.ranked),
          tokens: known.tokens ? generation.tokens.length : null,
          finish: known.finish ? generation.finish : "unknown",
          ...(known.pieces && {
            token_log_probs: {
              tokens: known.pieces(generation.tokens),
              policy: generation.logProbs.map(rounded),
              ...(generation.reference && { reference: generation.reference.map(rounded) }),
            },
          }),
          used: rollout.used,
        };
      }),
    );
  }

  /** Writes what a system did with each query of a split. */
  recordEvaluation(phase: Measurement["phase"], step: number, evaluation: Evaluation): void {
    const { split, system, queries, outcomes, values, qrels } = evaluation;
    const metrics = Object.entries(values);
    this.writer.appendMeasurements(
      queries.map((query, i) => ({
        phase,
        step,
        split,
        system,
        query_id: query.id,
        query: this.environment.task.originalOf(query),
        text: outcomes[i]!.text,
        ...this.#prediction(query, qrels.get(query.id)!, outcomes[i]!.ranked),
        metrics: Object.fromEntries(metrics.map(([name, measured]) => [name, measured[i]!])),
      })),
    );
  }

  /** Where what caused a question stands; nothing for queries of other tasks. */
  #placeOf(query: Query, gains: ReadonlyMap<string, number>) {
    if (query.scope === undefined) return {};
    const causes = [...gains].filter(([, gain]) => gain > 0).map(([id]) => id);
    const { domain } = query.columns;
    return {
      ...(domain === undefined ? {} : { domain }),
      positions: this.#positions.ofAll(causes),
    };
  }

  #prediction(query: Query, gains: ReadonlyMap<string, number>, ranked: readonly Hit[]) {
    if (query.scope === undefined) return {};
    const [first] = ranked;
    return {
      ...this.#placeOf(query, gains),
      predicted_position: (first && this.#positions.of(first.id)) ?? null,
    };
  }

  #hits(ranked: readonly Hit[], gains: ReadonlyMap<string, number>): [string, number, number][] {
    return ranked.slice(0, RETRIEVED_LOGGED).map(({ id, score }) => {
      this.#document(id);
      return [id, Math.fround(score), gains.get(id) ?? 0];
    });
  }

  #document(id: string): void {
    const position = this.#positions.of(id);
    const title = clipped(this.environment.task.catalogue.titleOf(id));
    this.writer.appendDocument({ id, title, ...(position === undefined ? {} : { position }) });
  }
}

function clipped(title: string): string {
  return title.length > TITLE ? `${title.slice(0, TITLE)} …` : title;
}

/** Four decimals of a log-probability tell all that is seen of it. */
function rounded(value: number): number {
  return Number(Math.max(LEAST, value).toFixed(4));
}
