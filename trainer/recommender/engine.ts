import { UserError } from "../../schemas/user-error";
import { inParallel } from "../outside/in-parallel";
import { ListCache } from "./list-cache";
import type { CorpusCheck } from "./ranked-answer";
import type { Hit, Recommender } from "./recommender";

/** How an engine is asked for many texts. */
export interface EngineSettings {
  batch_size: number;
  concurrency: number;
  cache: boolean;
  cache_file?: string;
}

/** An engine outside, as far as kinds of engines differ. */
export interface Engine {
  /** Names the engine in messages. */
  readonly name: string;
  readonly description: Record<string, unknown>;
  /** See {@link Recommender.inspect}. */
  inspect?(signal?: AbortSignal): Promise<Record<string, unknown>>;
  /** The ranked lists of a batch of texts, in their order. */
  lists(texts: readonly string[], k: number, signal?: AbortSignal): Promise<Hit[][]>;
  /** Why the engine would find nothing for all of the first texts: what to look at. */
  readonly emptyHint: string;
  dispose?(): Promise<void>;
}

/** A live engine as a recommender: equal texts once, in batches, some at a time, and remembered. */
export class EngineRecommender implements Recommender {
  #cache: ListCache | undefined;
  #hasFound = false;

  constructor(
    readonly engine: Engine,
    readonly settings: EngineSettings,
    readonly corpus: CorpusCheck,
  ) {
    this.#remember(engine.description);
  }

  get description(): Record<string, unknown> {
    return this.engine.description;
  }

  /** What another version of the engine found, or another index, is not remembered from then on. */
  async inspect(signal?: AbortSignal): Promise<Record<string, unknown>> {
    const told = (await this.engine.inspect?.(signal)) ?? {};
    this.#remember({ ...this.engine.description, ...told });
    return told;
  }

  async search(texts: readonly string[], k: number, signal?: AbortSignal): Promise<Hit[][]> {
    const lists = new Map<string, Hit[]>();
    for (const text of texts) {
      const known = this.#cache?.get(text, k);
      if (known) lists.set(text, known);
    }
    const missing = [...new Set(texts)].filter((text) => !lists.has(text));
    const { batch_size, concurrency } = this.settings;
    const batches: string[][] = [];
    for (let at = 0; at < missing.length; at += batch_size)
      batches.push(missing.slice(at, at + batch_size));
    await inParallel(batches, concurrency, async (batch) => {
      const found = await this.engine.lists(batch, k, signal);
      const entries = batch.map((text, i) => ({ text, list: found[i]! }));
      for (const { text, list } of entries) lists.set(text, list);
      await this.#cache?.put(entries, k);
    });
    const found = texts.map((text) => lists.get(text)!);
    this.#checkFound(found);
    this.corpus.look(found, this.engine.name);
    return found;
  }

  async dispose(): Promise<void> {
    await this.engine.dispose?.();
  }

  #remember(of: Record<string, unknown>): void {
    if (this.settings.cache) this.#cache = new ListCache(of, this.settings.cache_file);
  }

  /** That no first query finds anything is a fault of the settings, not what rewrites deserve. */
  #checkFound(lists: readonly Hit[][]): void {
    if (this.#hasFound || lists.length === 0) return;
    this.#hasFound = lists.some((list) => list.length > 0);
    if (this.#hasFound) return;
    const { name, emptyHint } = this.engine;
    throw new UserError(
      `${name} found nothing for any of the first ${lists.length} texts; ${emptyHint}`,
    );
  }
}
