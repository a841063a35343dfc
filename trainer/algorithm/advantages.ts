import type { ResolvedExperiment } from "../../schemas/resolved-experiment";

/** A group's advantages and whether they carry any signal. */
export interface GroupAdvantages {
  advantages: number[];
  /** False when all rewards are equal: the group's policy gradient is exactly zero. */
  informative: boolean;
}

/** Rewards closer than this are equal: sums of components differ by rounding. */
const TIE = 1e-9;

/**
 * GRPO's group-relative advantages (arXiv 2402.03300, section 4.1.2): (r − mean) / (std + 1e-6)
 * with the unbiased standard deviation, as verl's `compute_grpo_outcome_advantage`. Without
 * `normalizeByStd` just r − mean (Dr. GRPO, arXiv 2503.20783).
 *
 * @param rewards one total for each completion of the group.
 */
export function groupAdvantages(
  rewards: readonly number[],
  normalizeByStd: boolean,
): GroupAdvantages {
  const mean = rewards.reduce((sum, r) => sum + r, 0) / rewards.length;
  if (Math.max(...rewards) - Math.min(...rewards) < TIE)
    return { advantages: rewards.map(() => 0), informative: false };
  const variance = rewards.reduce((sum, r) => sum + (r - mean) ** 2, 0) / (rewards.length - 1);
  const scale = normalizeByStd ? 1 / (Math.sqrt(variance) + 1e-6) : 1;
  return { advantages: rewards.map((r) => (r - mean) * scale), informative: true };
}

/**
 * A group's advantages as an algorithm has them before its update: PPO's come from the critic, to
 * which every group has something to teach.
 */
export function advantagesOf(
  algorithm: ResolvedExperiment["algorithm"],
  rewards: readonly number[],
): { advantages: (number | null)[]; informative: boolean } {
  if (algorithm.kind === "ppo") return { advantages: rewards.map(() => null), informative: true };
  return groupAdvantages(rewards, algorithm.normalize_by_std);
}

/**
 * Each token's weight in the loss, so that the weights of a batch sum to 1 per `token_mean`
 * (DAPO, arXiv 2503.14476, equation 8) or give each completion the same say, `sequence_mean`
 * (GRPO, equation 3).
 *
 * @param lengths tokens of each completion.
 * @returns one weight a token, completions one after the other.
 */
export function tokenWeights(
  lengths: readonly number[],
  aggregation: "token_mean" | "sequence_mean",
): Float32Array {
  const total = lengths.reduce((sum, n) => sum + n, 0);
  const weights = new Float32Array(total);
  let at = 0;
  for (const length of lengths) {
    const weight = aggregation === "token_mean" ? 1 / total : 1 / (length * lengths.length);
    weights.fill(weight, at, at + length);
    at += length;
  }
  return weights;
}
