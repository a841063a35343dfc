import type { RunWriter } from "../runlog/writer";
import type {
  Measurement,
  Rollout as RolloutLine,
  RunQuery,
} from "../schemas/generated/run-events";
import type { Dataset, Split } from "./data/dataset";
import { type Environment, ranksOf } from "./environment";
import type { Evaluation } from "./evaluation/evaluate";
import type { Rollout } from "./loop";
import type { Hit } from "./recommender/recommender";

/** Items of a retrieved list that are written down with each rollout. */
const RETRIEVED_LOGGED = 10;

/** Writes the loop's rollouts into the run directory, with the queries and items they speak of. */
export class Recorder {
  readonly #titles: Map<string, string>;

  constructor(
    readonly writer: RunWriter,
    readonly environment: Environment,
    dataset: Dataset,
  ) {
    this.#titles = new Map(dataset.documents.map((d) => [d.id, d.fields.title ?? d.id]));
  }

  /** Title of an item, or its id. */
  titleOf(id: string): string {
    return this.#titles.get(id) ?? id;
  }

  /** Writes a step's rollouts: queries and items first, so that what a rollout names is known. */
  async record(step: number, rollouts: readonly Rollout[], split: Split): Promise<void> {
    const queries = [...new Set(rollouts.map((rollout) => rollout.query))];
    const originals = await this.environment.originals(queries, split);
    queries.forEach((query, i) => {
      const gains = split.qrels.get(query.id)!;
      const { components, reward, ranked } = originals[i]!;
      const line: RunQuery = {
        id: query.id,
        text: query.text,
        split: split.name,
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
          tokens: generation.tokens.length,
          finish: generation.finish,
          used: rollout.used,
        };
      }),
    );
  }

  /** Writes what a system did with each query of a split. */
  recordEvaluation(phase: Measurement["phase"], step: number, evaluation: Evaluation): void {
    const { split, system, queries, outcomes, values } = evaluation;
    const metrics = Object.entries(values);
    this.writer.appendMeasurements(
      queries.map((query, i) => ({
        phase,
        step,
        split,
        system,
        query_id: query.id,
        query: query.text,
        text: outcomes[i]!.text,
        metrics: Object.fromEntries(metrics.map(([name, measured]) => [name, measured[i]!])),
      })),
    );
  }

  #hits(ranked: readonly Hit[], gains: ReadonlyMap<string, number>): [string, number, number][] {
    return ranked.slice(0, RETRIEVED_LOGGED).map(({ id, score }) => {
      this.#document(id);
      return [id, Math.fround(score), gains.get(id) ?? 0];
    });
  }

  #document(id: string): void {
    this.writer.appendDocument({ id, title: this.titleOf(id) });
  }
}
