import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import type { TrainingBatch } from "../rewriter/batch";
import { Learner, type LossBuilder } from "../rewriter/learner";
import { Rewriter } from "../rewriter/rewriter";
import { Scorer } from "../rewriter/scorer";
import { type ValueEstimates, ValueModel } from "../rewriter/value-model";
import type { Rollout, UpdateMetrics } from "../rollout";
import * as o from "../tensor/ops";
import { generalizedAdvantages, momentsOf, whitened } from "./gae";
import { passesOver } from "./passes";

/** The settings of PPO, with their defaults filled in. */
type PpoSettings = Extract<ResolvedExperiment["algorithm"], { kind: "ppo" }>;

const WEIGHTS = "critic.safetensors";
const OPTIMIZER = "critic-optimizer.bin";

/**
 * PPO's value loss with clipping, as verl's `compute_value_loss`: a weighted sum over tokens of
 * ½ max((V − R)², (clip(V, V_old ± ε) − R)²). Figures for each token: `weight`, `return` and `old`.
 */
export function valueLoss(clip: number): LossBuilder<ValueEstimates> {
  return (g, { values }, input) => {
    const [weight, returns, old] = [input("weight"), input("return"), input("old")];
    const change = o.clip(g, o.sub(g, values, old), -clip, clip);
    const square = (estimate: typeof values) => {
      const miss = o.sub(g, estimate, returns);
      return o.mul(g, miss, miss);
    };
    const [free, clipped] = [square(values), square(o.add(g, old, change))];
    // The larger of two is the lesser of both, negated.
    const worse = o.neg(g, o.min(g, o.neg(g, free), o.neg(g, clipped)));
    const loss = o.mul(g, g.scalar(0.5), o.reduceSum(g, o.mul(g, weight, worse)));
    return { loss, metrics: {} };
  };
}

/** PPO's critic: expects a reward at each token, and learns from what came. */
export class Critic {
  readonly #scorer: Scorer<ValueEstimates>;
  readonly #learner: Learner<ValueEstimates>;

  private constructor(
    readonly model: ValueModel,
    readonly settings: PpoSettings,
    training: ResolvedExperiment["training"],
    threads: number,
  ) {
    this.#scorer = new Scorer(model, ({ values }) => values, threads);
    const { weight_decay, grad_clip } = training;
    const { learning_rate, value_clip } = settings.critic;
    this.#learner = new Learner(
      model,
      valueLoss(value_clip),
      { learningRate: learning_rate, weightDecay: weight_decay, gradClip: grad_clip },
      threads,
    );
  }

  /** @param options.start model folder whose body it begins with. */
  static async create(
    { rewriter, training }: ResolvedExperiment,
    settings: PpoSettings,
    { start, threads }: { threads: number; start: string },
  ): Promise<Critic> {
    const { lora } = rewriter;
    const model = new ValueModel(await Rewriter.load(start, lora ? { lora } : {}));
    return new Critic(model, settings, training, threads);
  }

  /** Whether the policy is left as it is in a step, and the critic alone learns. */
  learnsAlone(step: number): boolean {
    return step <= this.settings.critic.warmup_steps;
  }

  /**
   * Judges a step's rollouts by what it expected of them, and learns what they came to. The mean over
   * a rollout's tokens becomes its `advantage`.
   *
   * @param batch the rollouts' tokens, each with its `weight`.
   * @param at.rate share of the peak learning rate.
   * @returns an advantage for each completion token, whitened over the batch.
   * @throws UserError when its loss is not a number; its weights are then as before.
   */
  async judge(
    batch: TrainingBatch,
    rollouts: readonly Rollout[],
    at: { step: number; rate: number },
  ): Promise<{ advantages: Float32Array; metrics: UpdateMetrics }> {
    const { gamma, lambda, critic, epochs_per_batch } = this.settings;
    const lengths = rollouts.map(({ generation }) => generation.tokens.length);
    const rewards = rollouts.map(({ outcome }) => outcome.reward);
    const values = await this.#scorer.score(batch);
    const found = generalizedAdvantages(values, lengths, rewards, { gamma, lambda });
    const advantages = whitened(found.advantages);
    let start = 0;
    for (const rollout of rollouts) {
      const end = start + rollout.generation.tokens.length;
      const own = advantages.subarray(start, end);
      rollout.advantage = own.reduce((sum, advantage) => sum + advantage, 0) / own.length;
      start = end;
    }
    const extra = { weight: batch.extra.weight!, return: found.returns, old: values };
    this.#learner.learningRate = critic.learning_rate * at.rate;
    const { loss } = await passesOver(this.#learner, { ...batch, extra }, epochs_per_batch, {
      step: at.step,
      whose: "the critic's loss",
      remedy: `algorithm.critic.learning_rate (now ${critic.learning_rate})`,
    });
    const [unforeseen, all] = [found.advantages, found.returns].map((v) => momentsOf(v).variance);
    const explained_variance = 1 - unforeseen! / (all! + 1e-5);
    return { advantages, metrics: { value_loss: loss, explained_variance } };
  }

  /** Writes its weights and its optimizer's state into a checkpoint. */
  async save(folder: string): Promise<void> {
    await this.model.save(path.join(folder, WEIGHTS));
    await writeFile(path.join(folder, OPTIMIZER), this.#learner.exportState());
  }

  /** Takes what {@link save} wrote. */
  async restore(folder: string): Promise<void> {
    await this.model.restore(path.join(folder, WEIGHTS));
    this.#learner.importState(await readFile(path.join(folder, OPTIMIZER)));
  }

  async dispose(): Promise<void> {
    await this.#scorer.dispose();
    await this.#learner.dispose();
  }
}
