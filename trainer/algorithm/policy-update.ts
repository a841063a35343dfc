import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import type { TrainingBatch } from "../rewriter/batch";
import { Learner } from "../rewriter/learner";
import { Rewriter } from "../rewriter/rewriter";
import { Scorer } from "../rewriter/scorer";
import type { TokenValues } from "../rewriter/token-model";
import type { Rollout, UpdateMetrics } from "../rollout";
import { tokenWeights } from "./advantages";
import { Critic } from "./critic";
import { passesOver } from "./passes";
import { policyLoss } from "./policy-loss";

const OPTIMIZER = "optimizer.bin";

/**
 * Improves a policy, a step's rollouts at a time: by the advantages that they have over their groups
 * (GRPO), or by those that a critic gives each token (PPO).
 */
export class PolicyUpdate {
  private constructor(
    readonly learner: Learner,
    readonly experiment: ResolvedExperiment,
    readonly reference: Scorer<TokenValues> | undefined,
    readonly critic: Critic | undefined,
  ) {}

  /**
   * @param options.start model folder of the policy that RL starts from: the KL, where it counts, is
   * measured against it, and a critic begins with its body.
   */
  static async create(
    rewriter: Rewriter,
    experiment: ResolvedExperiment,
    options: { threads: number; start: string },
  ): Promise<PolicyUpdate> {
    const { algorithm, training } = experiment;
    const { lora, sampling } = experiment.rewriter;
    const { temperature } = sampling;
    const { start, threads } = options;
    const learner = new Learner(
      rewriter,
      policyLoss(algorithm),
      {
        learningRate: algorithm.learning_rate,
        weightDecay: training.weight_decay,
        gradClip: training.grad_clip,
        temperature,
      },
      threads,
    );
    const reference =
      algorithm.kl.coef > 0
        ? new Scorer(
            await Rewriter.load(start, lora ? { lora } : {}),
            ({ logProbs }) => logProbs,
            threads,
            temperature,
          )
        : undefined;
    const critic =
      algorithm.kind === "ppo" ? await Critic.create(experiment, algorithm, options) : undefined;
    return new PolicyUpdate(learner, experiment, reference, critic);
  }

  /**
   * One step's update, `epochs_per_batch` passes over the rollouts that carry a signal.
   *
   * @throws UserError when the loss or its gradient is not a number; the weights are then as before.
   */
  async apply(rollouts: readonly Rollout[], step: number): Promise<UpdateMetrics> {
    const used = rollouts.filter((rollout) => rollout.used);
    const rate = rateShare(this.experiment, step);
    this.learner.learningRate = this.experiment.algorithm.learning_rate * rate;
    const idle: UpdateMetrics = { loss: 0, grad_norm: 0, learning_rate: this.learner.learningRate };
    if (used.length === 0) return idle;
    const batch = await this.#batch(used);
    if (!this.critic) {
      const advantages = used.flatMap((r) => r.generation.tokens.map(() => r.advantage!));
      return { ...idle, ...(await this.#learn(batch, Float32Array.from(advantages), step)) };
    }
    const { advantages, metrics } = await this.critic.judge(batch, used, { step, rate });
    if (this.critic.learnsAlone(step)) return { ...idle, ...metrics };
    return { ...idle, ...(await this.#learn(batch, advantages, step)), ...metrics };
  }

  /** Writes all that the next update depends on beside the policy's weights. */
  async save(folder: string): Promise<void> {
    await writeFile(path.join(folder, OPTIMIZER), this.learner.exportState());
    await this.critic?.save(folder);
  }

  /** Takes what {@link save} wrote. */
  async restore(folder: string): Promise<void> {
    this.learner.importState(await readFile(path.join(folder, OPTIMIZER)));
    await this.critic?.restore(folder);
  }

  async dispose(): Promise<void> {
    await this.learner.dispose();
    await this.reference?.dispose();
    await this.critic?.dispose();
  }

  async #learn(
    batch: TrainingBatch,
    advantage: Float32Array,
    step: number,
  ): Promise<UpdateMetrics> {
    const judged = { ...batch, extra: { ...batch.extra, advantage } };
    const { epochs_per_batch, learning_rate } = this.experiment.algorithm;
    const { gradNorm, ...figures } = await passesOver(this.learner, judged, epochs_per_batch, {
      step,
      whose: "the loss",
      remedy: `algorithm.learning_rate (now ${learning_rate}) or training.grad_clip`,
    });
    return { ...figures, grad_norm: gradNorm };
  }

  async #batch(rollouts: readonly Rollout[]): Promise<TrainingBatch> {
    const lengths = rollouts.map(({ generation }) => generation.tokens.length);
    const batch: TrainingBatch = {
      sequences: rollouts.map((r) => [...r.generation.promptTokens, ...r.generation.tokens]),
      promptLengths: rollouts.map((r) => r.generation.promptTokens.length),
      extra: {
        weight: tokenWeights(lengths, this.experiment.algorithm.loss_aggregation),
        old: Float32Array.from(rollouts.flatMap((r) => r.generation.logProbs)),
      },
    };
    if (!this.reference) return batch;
    const reference = await this.reference.score(batch);
    let at = 0;
    for (const { generation } of rollouts) {
      const end = at + generation.tokens.length;
      generation.reference = Array.from(reference.subarray(at, end));
      at = end;
    }
    return { ...batch, extra: { ...batch.extra, reference } };
  }
}

/** Share of the peak rate that a cosine schedule ends at. */
const COSINE_FLOOR = 0.1;

/**
 * Share of the peak rate at an RL step, counted from 1: a line up, then held or along half a cosine.
 */
export function rateShare(experiment: ResolvedExperiment, step: number): number {
  const { steps, warmup_steps, learning_rate_schedule } = experiment.training;
  if (step <= warmup_steps) return step / warmup_steps;
  if (learning_rate_schedule === "constant") return 1;
  const done = (step - warmup_steps) / Math.max(1, steps - warmup_steps);
  const cosine = (1 + Math.cos(Math.PI * done)) / 2;
  return COSINE_FLOOR + (1 - COSINE_FLOOR) * cosine;
}
