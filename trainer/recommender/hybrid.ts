import type { Document } from "../data/dataset";
import { type FusionSpec, fuse } from "./fusion";
import type { Hit, Recommender } from "./recommender";
import { within } from "./within";

/** A part of a hybrid, and how many of its documents are fused. */
export interface HybridPart {
  recommender: Recommender;
  depth: number;
  /** Whether it can be asked to rank all documents, as an engine outside cannot. */
  ranksAll: boolean;
}

/** Several recommenders whose lists are fused. */
export class Hybrid implements Recommender {
  readonly description: Record<string, unknown>;

  constructor(
    readonly parts: readonly HybridPart[],
    readonly fusion: FusionSpec,
    readonly documents: number,
  ) {
    this.description = {
      kind: "hybrid",
      fusion,
      of: parts.map(({ recommender, depth }) => ({ ...recommender.description, depth })),
    };
  }

  async inspect(signal?: AbortSignal): Promise<Record<string, unknown>> {
    const of = await Promise.all(
      this.parts.map(async ({ recommender, depth }) => ({
        ...recommender.description,
        ...(await recommender.inspect?.(signal)),
        depth,
      })),
    );
    return { of };
  }

  /**
   * Each part is asked for its own depth, whatever k is, so that a document's score does not depend
   * on how many are wanted; for all documents when all are wanted, if it ranks all.
   */
  async search(texts: readonly string[], k: number, signal?: AbortSignal): Promise<Hit[][]> {
    const found = await Promise.all(
      this.parts.map(({ recommender, depth, ranksAll }) =>
        recommender.search(texts, ranksAll && k >= this.documents ? k : depth, signal),
      ),
    );
    return texts.map((_, t) =>
      fuse(
        found.map((lists) => lists[t]!),
        this.fusion,
      ).slice(0, k),
    );
  }

  async within(documents: readonly Document[]): Promise<Recommender> {
    const parts: HybridPart[] = [];
    for (const { recommender, depth } of this.parts)
      parts.push({
        recommender: await within(recommender, documents, this.documents),
        depth,
        ranksAll: true,
      });
    return new Hybrid(parts, this.fusion, documents.length);
  }

  async dispose(): Promise<void> {
    for (const { recommender } of this.parts) await recommender.dispose?.();
  }
}
