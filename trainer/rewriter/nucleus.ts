/**
 * Draws from the nucleus: the likeliest tokens that together have at least `topP` (Holtzman et al.
 * 2020), renormalised.
 *
 * @param logProbs of every token of the vocabulary.
 * @param uniform a number in [0, 1).
 * @returns the token and its log-probability before the cut, which is what training computes.
 */
export function nucleusDraw(
  logProbs: Float32Array,
  topP: number,
  uniform: number,
): { token: number; logProb: number } {
  const order = Array.from(logProbs.keys()).sort((a, b) => logProbs[b]! - logProbs[a]! || a - b);
  let mass = 0;
  let size = 0;
  while (size < order.length && mass < topP) mass += Math.exp(logProbs[order[size++]!]!);
  let rest = uniform * mass;
  for (const token of order.slice(0, size)) {
    rest -= Math.exp(logProbs[token]!);
    if (rest < 0) return { token, logProb: logProbs[token]! };
  }
  const token = order[size - 1]!;
  return { token, logProb: logProbs[token]! };
}
