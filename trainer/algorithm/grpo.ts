import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { UserError } from "../../schemas/user-error";
import type { TrainingBatch } from "../rewriter/batch";
import { Learner, type LossBuilder } from "../rewriter/learner";
import { Rewriter } from "../rewriter/rewriter";
import { Scorer } from "../rewriter/scorer";
import type { Rollout, UpdateMetrics } from "../rollout";
import type { Graph, Node } from "../tensor/graph";
import * as o from "../tensor/ops";
import { tokenWeights } from "./advantages";

/** The settings of GRPO, with their defaults filled in. */
export type GrpoSettings = Extract<ResolvedExperiment["algorithm"], { kind: "grpo" }>;

/** log-ratios beyond this would overflow exp(): verl clamps the KL's argument alike. */
const MAX_LOG_RATIO = 20;

/**
 * GRPO's loss (arXiv 2402.03300, equation 3) as a weighted sum over completion tokens:
 *
 *   Σ w · ( −min(r·A, clip(r, 1−low, 1+high)·A) + β·KL − η·H )   with r = exp(log p − log p_old),
 *
 * and the entropy bonus η·H. Figures for each token: `weight`, `advantage`, `old` (log p_old) and,
 * with β > 0, `reference` (log p_ref).
 */
export function grpoLoss(
  settings: Pick<GrpoSettings, "clip" | "kl" | "entropy_coef">,
): LossBuilder {
  const { clip, kl, entropy_coef } = settings;
  return (g, { logProbs, entropy }, input) => {
    const weight = input("weight");
    const advantage = input("advantage");
    const total = (perToken: Node) => o.reduceSum(g, o.mul(g, weight, perToken));
    const logRatio = o.sub(g, logProbs, input("old"));
    const ratio = o.exp(g, o.clip(g, logRatio, -MAX_LOG_RATIO, MAX_LOG_RATIO));
    const free = o.mul(g, ratio, advantage);
    const clipped = o.mul(g, o.clip(g, ratio, 1 - clip.low, 1 + clip.high), advantage);
    let loss = o.neg(g, total(o.min(g, free, clipped)));
    const metrics: Record<string, Node> = {
      entropy: total(entropy),
      clip_fraction: total(o.lessThan(g, clipped, free)),
    };
    if (entropy_coef > 0) loss = o.sub(g, loss, o.mul(g, g.scalar(entropy_coef), metrics.entropy!));
    if (kl.coef > 0) {
      metrics.kl = total(divergence(g, kl.estimator, logProbs, input("reference")));
      loss = o.add(g, loss, o.mul(g, g.scalar(kl.coef), metrics.kl));
    }
    return { loss, metrics };
  };
}

/** Estimates of KL(policy ‖ reference) at a token (Schulman, "Approximating KL Divergence"). */
function divergence(
  g: Graph,
  estimator: GrpoSettings["kl"]["estimator"],
  logProbs: Node,
  reference: Node,
): Node {
  const d = o.clip(g, o.sub(g, reference, logProbs), -MAX_LOG_RATIO, MAX_LOG_RATIO);
  if (estimator === "k1") return o.neg(g, d);
  if (estimator === "k2") return o.mul(g, o.mul(g, d, d), g.scalar(0.5));
  return o.sub(g, o.sub(g, o.exp(g, d), d), g.scalar(1));
}

/** Improves a policy by GRPO, a step's rollouts at a time. */
export class GrpoUpdate {
  private constructor(
    readonly learner: Learner,
    readonly experiment: ResolvedExperiment,
    readonly reference: Scorer | undefined,
  ) {}

  /** @param options.reference model folder that the KL is measured against, where it counts. */
  static async create(
    rewriter: Rewriter,
    experiment: ResolvedExperiment,
    options: { threads: number; reference: string },
  ): Promise<GrpoUpdate> {
    const { algorithm, training } = experiment;
    const { lora, sampling } = experiment.rewriter;
    const { temperature } = sampling;
    const learner = new Learner(
      rewriter,
      grpoLoss(algorithm),
      {
        learningRate: algorithm.learning_rate,
        weightDecay: training.weight_decay,
        gradClip: training.grad_clip,
        temperature,
      },
      options.threads,
    );
    const reference =
      algorithm.kl.coef > 0
        ? new Scorer(
            await Rewriter.load(options.reference, lora ? { lora } : {}),
            options.threads,
            temperature,
          )
        : undefined;
    return new GrpoUpdate(learner, experiment, reference);
  }

  /**
   * One step's update, `epochs_per_batch` passes over the rollouts that carry a signal.
   *
   * @throws UserError when the loss or its gradient is not a number; the weights are then as before.
   */
  async apply(rollouts: readonly Rollout[], step: number): Promise<UpdateMetrics> {
    const { algorithm } = this.experiment;
    const used = rollouts.filter((rollout) => rollout.used);
    this.learner.learningRate = learningRateAt(this.experiment, step);
    const idle: UpdateMetrics = { loss: 0, grad_norm: 0, learning_rate: this.learner.learningRate };
    if (used.length === 0) return idle;
    const batch = await this.#batch(used);
    let metrics = idle;
    for (let epoch = 0; epoch < algorithm.epochs_per_batch; epoch++) {
      const { gradNorm, ...figures } = await this.learner.step(batch);
      if (!Number.isFinite(figures.loss) || !Number.isFinite(gradNorm))
        throw new UserError(
          `step ${step}: the loss became ${figures.loss} with a gradient of norm ${gradNorm}; lower algorithm.learning_rate (now ${algorithm.learning_rate}) or training.grad_clip, and resume from the last checkpoint`,
        );
      metrics = { ...idle, ...figures, grad_norm: gradNorm };
    }
    return metrics;
  }

  async dispose(): Promise<void> {
    await this.learner.dispose();
    await this.reference?.dispose();
  }

  async #batch(rollouts: readonly Rollout[]): Promise<TrainingBatch> {
    const lengths = rollouts.map(({ generation }) => generation.tokens.length);
    const batch: TrainingBatch = {
      sequences: rollouts.map((r) => [...r.generation.promptTokens, ...r.generation.tokens]),
      promptLengths: rollouts.map((r) => r.generation.promptTokens.length),
      extra: {
        weight: tokenWeights(lengths, this.experiment.algorithm.loss_aggregation),
        old: Float32Array.from(rollouts.flatMap((r) => r.generation.logProbs)),
        advantage: Float32Array.from(
          rollouts.flatMap((r) => r.generation.tokens.map(() => r.advantage)),
        ),
      },
    };
    if (!this.reference) return batch;
    const reference = await this.reference.logProbs(batch);
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

/** AdamW's rate at an RL step, counted from 1: a line up, then held or along half a cosine. */
export function learningRateAt(experiment: ResolvedExperiment, step: number): number {
  const { learning_rate } = experiment.algorithm;
  const { steps, warmup_steps, learning_rate_schedule } = experiment.training;
  if (step <= warmup_steps) return (learning_rate * step) / warmup_steps;
  if (learning_rate_schedule === "constant") return learning_rate;
  const done = (step - warmup_steps) / Math.max(1, steps - warmup_steps);
  const cosine = (1 + Math.cos(Math.PI * done)) / 2;
  return learning_rate * (COSINE_FLOOR + (1 - COSINE_FLOOR) * cosine);
}
