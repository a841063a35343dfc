import { stemmer } from "stemmer";
import type { ResolvedExperiment } from "../schemas/resolved-experiment";
import { UserError } from "../schemas/user-error";
import { sftBatch } from "./algorithm/sft";
import type { Query, Split } from "./data/dataset";
import type { Environment } from "./environment";
import { bestOrders } from "./evaluation/evaluate";
import { Random } from "./random";
import type { Learner } from "./rewriter/learner";
import type { Rewriter } from "./rewriter/rewriter";

type WarmStart = NonNullable<ResolvedExperiment["training"]["warm_start"]>;

/** A prompt and the completion that the rewriter is taught to write for it. */
export interface Pair {
  prompt: string;
  target: string;
}

/** Share of all updates over which the rate rises to its peak; then it falls to zero in a line. */
const WARMUP_SHARE = 0.1;

/** Which training queries are taught from and which are left to reinforcement, by the seed. */
export function splitForWarmStart(
  queries: readonly Query[],
  fraction: number,
  seed: number,
): { taught: Query[]; rest: Query[] } {
  const order = new Random(seed).shuffle([...queries]);
  const count = Math.max(1, Math.round(order.length * fraction));
  return { taught: order.slice(0, count), rest: order.slice(count) };
}

/**
 * The pairs of the taught queries, in the task's form: one for each relevant item; where the
 * rewriter orders candidates, the best order of them.
 */
export async function pairsOf(
  taught: readonly Query[],
  split: Split,
  target: WarmStart["target"],
  environment: Environment,
): Promise<Pair[]> {
  const { task } = environment;
  const prompts = await environment.promptsOf(taught);
  if (task.reranking) {
    const best = await bestOrders(environment, { ...split, queries: [...taught] });
    return prompts.map((prompt, i) => ({
      prompt,
      target: task.completionForOrder(best[i]!, taught[i]!),
    }));
  }
  return taught.flatMap((query, i) =>
    [...split.qrels.get(query.id)!].flatMap(([id, gain]) => {
      if (gain <= 0 || !task.catalogue.get(id)) return [];
      const text = task.catalogue.textOf(id);
      const words = target === "document" ? text : missingWords(task.originalOf(query), text);
      return [{ prompt: prompts[i]!, target: task.completionFor(words, query) }];
    }),
  );
}

/** The words of a text that a query lacks, compared by Porter stem, in their order. */
export function missingWords(query: string, text: string): string {
  const has = new Set(words(query).map((word) => stemmer(word)));
  return words(text)
    .filter((word) => !has.has(stemmer(word)))
    .join(" ");
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Teaches the rewriter the pairs by cross-entropy on the target's tokens.
 *
 * @param afterEpoch is told of each epoch's mean loss a token; says whether to go on.
 */
export async function warmStart(options: {
  rewriter: Rewriter;
  learner: Learner;
  pairs: readonly Pair[];
  settings: WarmStart;
  seed: number;
  afterEpoch(epoch: number, loss: number, gradNorm: number): Promise<"go on" | "stop">;
}): Promise<void> {
  const { learner, pairs, settings, rewriter } = options;
  const random = new Random(options.seed + 1);
  const order = [...pairs];
  const batches = Math.ceil(order.length / settings.batch_size);
  const updates = settings.epochs * batches;
  let update = 0;
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    let gradNorm = 0;
    for (let b = 0; b < batches; b++) {
      const batch = order.slice(b * settings.batch_size, (b + 1) * settings.batch_size);
      learner.learningRate = settings.learning_rate * warmStartRate(update++, updates);
      const done = await learner.step(sftBatch(rewriter, batch));
      if (!Number.isFinite(done.loss))
        throw new UserError(
          `the warm start's loss became ${done.loss} in epoch ${epoch}: lower training.warm_start.learning_rate (now ${settings.learning_rate})`,
        );
      loss += done.loss / batches;
      gradNorm += done.gradNorm / batches;
    }
    if ((await options.afterEpoch(epoch, loss, gradNorm)) === "stop") return;
  }
}

/** Share of the peak learning rate at an update: a line up, a line down. */
function warmStartRate(update: number, updates: number): number {
  const rising = Math.max(1, updates * WARMUP_SHARE);
  if (update < rising) return (update + 1) / rising;
  return Math.max(0, (updates - update) / (updates - rising));
}
