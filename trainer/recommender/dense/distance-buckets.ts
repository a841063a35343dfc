/** T5's and MPNet's number of buckets; half of them are for what stands behind. */
export const BUCKETS = 32;
/** From this distance on there is one bucket. */
const FARTHEST = 128;

/**
 * The bucket of the distance between each two positions (Raffel et al. 2020): near ones have one of
 * their own, farther ones share theirs, on a logarithmic scale.
 *
 * @returns [time · time], a row for each position that looks.
 */
export function distanceBuckets(time: number): Int32Array {
  const buckets = new Int32Array(time * time);
  for (let from = 0; from < time; from++)
    for (let to = 0; to < time; to++)
      buckets[from * time + to] = (to > from ? BUCKETS / 2 : 0) + bucketOf(Math.abs(to - from));
  return buckets;
}

function bucketOf(distance: number): number {
  const half = BUCKETS / 2;
  const near = half / 2;
  if (distance < near) return distance;
  const scaled = Math.log(distance / near) / Math.log(FARTHEST / near);
  return Math.min(half - 1, near + Math.trunc(scaled * (half - near)));
}
