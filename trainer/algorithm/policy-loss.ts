import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import type { LossBuilder } from "../rewriter/learner";
import type { Graph, Node } from "../tensor/graph";
import * as o from "../tensor/ops";

type Algorithm = ResolvedExperiment["algorithm"];

/** log-ratios beyond this would overflow exp(): verl clamps the KL's argument alike. */
const MAX_LOG_RATIO = 20;

/**
 * The clipped loss of PPO (Schulman et al. 2017, equation 7) and GRPO (arXiv 2402.03300, equation 3)
 * as a weighted sum over completion tokens:
 *
 *   Σ w · ( −min(r·A, clip(r, 1−low, 1+high)·A) + β·KL − η·H )   with r = exp(log p − log p_old),
 *
 * and the entropy bonus η·H. Figures for each token: `weight`, `advantage`, `old` (log p_old) and,
 * with β > 0, `reference` (log p_ref).
 */
export function policyLoss(settings: Pick<Algorithm, "clip" | "kl" | "entropy_coef">): LossBuilder {
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
  estimator: Algorithm["kl"]["estimator"],
  logProbs: Node,
  reference: Node,
): Node {
  const d = o.clip(g, o.sub(g, reference, logProbs), -MAX_LOG_RATIO, MAX_LOG_RATIO);
  if (estimator === "k1") return o.neg(g, d);
  if (estimator === "k2") return o.mul(g, o.mul(g, d, d), g.scalar(0.5));
  return o.sub(g, o.sub(g, o.exp(g, d), d), g.scalar(1));
}
