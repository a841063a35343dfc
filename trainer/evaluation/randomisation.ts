import { Random } from "../random";

const PERMUTATIONS = 10_000;
const SEED = 1;

/**
 * Two-sided p-value of a mean paired difference by Fisher's randomisation test, which Smucker,
 * Allan and Carterette (CIKM 2007) recommend for retrieval: under the null hypothesis the two
 * systems' names are exchangeable for each query, so signs are drawn at random. The share of draws
 * whose mean is at least as far from 0 as the one seen, the one seen counted among them.
 *
 * @param differences one a query; ties count, and change nothing.
 * @param seed the same seed gives the same value.
 */
export function randomisationTest(
  differences: readonly number[],
  seed = SEED,
  permutations = PERMUTATIONS,
): number {
  const sizes = Float64Array.from(differences.map(Math.abs).filter((size) => size > 0));
  const observed = Math.abs(differences.reduce((sum, value) => sum + value, 0));
  // The same differences in another order are summed with another rounding.
  const limit = observed - 1e-9 * sizes.length;
  const random = new Random(seed);
  let asFar = 1;
  for (let i = 0; i < permutations; i++) {
    let sum = 0;
    let bits = 0;
    for (let j = 0; j < sizes.length; j++) {
      // A random number has 32 bits, and so many signs.
      if ((j & 31) === 0) bits = (random.next() * 2 ** 32) >>> 0;
      sum += sizes[j]! * (1 - ((bits & 1) << 1));
      bits >>>= 1;
    }
    if (Math.abs(sum) >= limit) asFar++;
  }
  return asFar / (permutations + 1);
}
