/** A completion's advantages and returns, one a token. */
export interface TokenEstimates {
  advantages: Float32Array;
  /** What the critic should have expected at each token. */
  returns: Float32Array;
}

/**
 * Generalised advantage estimation (Schulman et al. 2016, arXiv 1506.02438, equation 16), as verl's
 * `compute_gae_advantage_return` before it whitens: the reward comes with the last token, and
 * nothing after it; a completion that was cut off ends like any other.
 *
 * @param values what the critic expects at each completion token, completions one after the other.
 * @param lengths tokens of each completion.
 * @param rewards one for each completion.
 */
export function generalizedAdvantages(
  values: Float32Array,
  lengths: readonly number[],
  rewards: readonly number[],
  { gamma, lambda }: { gamma: number; lambda: number },
): TokenEstimates {
  const advantages = new Float32Array(values.length);
  const returns = new Float32Array(values.length);
  let start = 0;
  lengths.forEach((length, i) => {
    let expected = 0;
    let advantage = 0;
    for (let t = start + length - 1; t >= start; t--) {
      const reward = t === start + length - 1 ? rewards[i]! : 0;
      const surprise = reward + gamma * expected - values[t]!;
      advantage = surprise + gamma * lambda * advantage;
      expected = values[t]!;
      advantages[t] = advantage;
      returns[t] = advantage + values[t]!;
    }
    start += length;
  });
  return { advantages, returns };
}

/** Mean, and variance over n − 1. */
export function momentsOf(values: Float32Array): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / Math.max(1, values.length - 1) };
}

/** Shifted and scaled to mean 0 and variance 1, as verl's `masked_whiten`. */
export function whitened(values: Float32Array): Float32Array {
  const { mean, variance } = momentsOf(values);
  const scale = 1 / Math.sqrt(variance + 1e-8);
  return values.map((value) => (value - mean) * scale);
}
