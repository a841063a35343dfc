/** Divisors of a number nearest to a value, the nearest first; two at most, one on each side. */
export function nearestDivisors(of: number, value: number): number[] {
  const below = firstWhere(Math.min(value, of), 1, -1, (n) => of % n === 0);
  const above = firstWhere(value, of, 1, (n) => of % n === 0);
  return byDistance(value, below, above);
}

/** Multiples of a step nearest to a value, the nearest first, none below the step. */
export function nearestMultiples(step: number, value: number): number[] {
  const below = Math.floor(value / step) * step;
  return byDistance(value, below > 0 ? below : undefined, Math.ceil(value / step) * step);
}

/** The least number of which a multiple by `factor` is divisible by `by`. */
export function stepFor(factor: number, by: number): number {
  return by / gcd(factor, by);
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function firstWhere(
  from: number,
  to: number,
  step: 1 | -1,
  holds: (n: number) => boolean,
): number | undefined {
  for (let n = from; step > 0 ? n <= to : n >= to; n += step) if (holds(n)) return n;
  return undefined;
}

function byDistance(value: number, ...found: (number | undefined)[]): number[] {
  const known = found.filter((n): n is number => n !== undefined);
  return [...new Set(known)].sort((a, b) => Math.abs(a - value) - Math.abs(b - value));
}
