import { UserError } from "../../schemas/user-error";
import { type Answer, Program, type ProgramSpec } from "../outside/program";
import { BadAnswer, type CorpusCheck, rankedAnswer } from "./ranked-answer";
import type { Hit, Recommender } from "./recommender";

/** An experiment's `recommender` of kind command. */
export interface CommandSpec extends ProgramSpec {
  kind: "command";
  batch_size: number;
  top_k: number;
}

/**
 * A program that ranks: it reads `{"id", "text", "k"}` and answers `{"id", "ids", "scores"}`, or with
 * a batch size above 1 reads `{"id", "texts", "k"}` and answers `{"id", "results": [{"ids", "scores"}]}`.
 */
export class CommandRecommender implements Recommender {
  readonly description: Record<string, unknown>;
  readonly #program: Program;

  constructor(
    readonly spec: CommandSpec,
    readonly corpus: CorpusCheck,
  ) {
    const { kind, command, batch_size } = spec;
    this.description = { kind, command, batch_size };
    this.#program = new Program(spec);
  }

  inspect(): Promise<Record<string, unknown>> {
    return this.#program.inspect();
  }

  async search(texts: readonly string[], k: number, signal?: AbortSignal): Promise<Hit[][]> {
    const { batch_size } = this.spec;
    const batches: (readonly string[])[] = [];
    for (let at = 0; at < texts.length; at += batch_size)
      batches.push(texts.slice(at, at + batch_size));
    const answers = await this.#program.ask(
      batches.map((batch) => (batch_size === 1 ? { text: batch[0]!, k } : { texts: batch, k })),
      signal,
    );
    const lists = answers.flatMap((answer, i) => this.#listsOf(answer, batches[i]!.length, k));
    this.corpus.look(lists, this.#program.name);
    return lists;
  }

  dispose(): Promise<void> {
    return this.#program.dispose();
  }

  #listsOf(answer: Answer, count: number, k: number): Hit[][] {
    try {
      const results = this.spec.batch_size === 1 ? [answer] : answer.results;
      if (!Array.isArray(results) || results.length !== count)
        throw new BadAnswer(`expected as many results as texts, ${count}`);
      return results.map((result: unknown) => {
        const { ids, scores } = (result ?? {}) as { ids?: unknown; scores?: unknown };
        return rankedAnswer(ids, scores, k);
      });
    } catch (error) {
      if (!(error instanceof BadAnswer)) throw error;
      throw new UserError(`${this.#program.name} gave no ranked list: ${error.message}`);
    }
  }
}
