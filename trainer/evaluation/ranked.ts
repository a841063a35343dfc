/** The first k distinct ids of a ranked list, in their order. */
export function firstDistinct(k: number, ranked: readonly string[]): Set<string> {
  const distinct = new Set<string>();
  for (const id of ranked) {
    if (distinct.size === k) break;
    distinct.add(id);
  }
  return distinct;
}
