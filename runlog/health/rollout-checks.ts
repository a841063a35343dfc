import { type CheckTable, type Evidence, positionsIn, sampledIn, worst } from "./evidence";
import { percent } from "./finding";
import type { GroupStats } from "./group-stats";

/** Rewards whose standard deviation is below this are equal: it is the rounding of a sum. */
const EPSILON = 1e-9;

/** What is summed up over a group's rollouts. */
type Sum = "truncated" | "unparsed" | "tokens";

/** Sum of a column over groups, per rollout. */
function perRollout(stats: GroupStats, positions: readonly number[], column: Sum): number {
  let sum = 0;
  let rollouts = 0;
  for (const position of positions) {
    sum += stats[column][position]!;
    rollouts += stats.samples[position]!;
  }
  return sum / rollouts;
}

/** A column of one group, per rollout. */
function perSample(stats: GroupStats, column: Sum): (position: number) => number {
  return (position) => stats[column][position]! / stats.samples[position]!;
}

/** Numbers of the groups at some positions with the highest scores above 0, highest first. */
function worstOf(
  stats: GroupStats,
  positions: readonly number[],
  score: (position: number) => number,
): number[] {
  return worst(positions, (position) => stats.group[position]!, score);
}

/** Share of the groups for which something is so. */
function share(positions: readonly number[], holds: (position: number) => boolean): number {
  return positions.filter(holds).length / positions.length;
}

/** Checks of the figures of all groups, whatever their number. */
export const ROLLOUT_CHECKS: CheckTable = {
  length_growth({ stats, quarters, thresholds: { lengthGrowth, lengthGrowthTokens } }) {
    const late = positionsIn(stats, quarters.late);
    const now = perRollout(stats, late, "tokens");
    const before = perRollout(stats, positionsIn(stats, quarters.early), "tokens");
    const figure = now / before;
    if (!(figure >= lengthGrowth && now - before >= lengthGrowthTokens)) return undefined;
    return {
      level: figure >= 2 * lengthGrowth ? "severe" : "notable",
      title: `Length growth: completions grew from ${before.toFixed(0)} to ${now.toFixed(0)} tokens`,
      detail: `That is ×${figure.toFixed(1)} between the first and the last quarter of the steps. Compare the rewards: length that earns nothing is drift, and length that earns may be the recommender's weakness.`,
      figure,
      limit: "lengthGrowth",
      steps: quarters.late,
      groups: worstOf(stats, late, perSample(stats, "tokens")),
    };
  },

  form_failures(evidence) {
    const { stats, quarters, thresholds } = evidence;
    const late = positionsIn(stats, quarters.late);
    const figure = perRollout(stats, late, "unparsed");
    if (!(figure >= thresholds.formFailureShare)) return undefined;
    return {
      level: figure >= 4 * thresholds.formFailureShare ? "severe" : "notable",
      title: `Format failures: ${percent(figure)} of the completions lack the task's form`,
      detail: commonestFault(evidence),
      figure,
      limit: "formFailureShare",
      steps: quarters.late,
      groups: worstOf(stats, late, perSample(stats, "unparsed")),
    };
  },

  truncation({ stats, quarters, thresholds: { truncatedShare } }) {
    const late = positionsIn(stats, quarters.late);
    const figure = perRollout(stats, late, "truncated");
    if (!(figure >= truncatedShare)) return undefined;
    return {
      level: figure >= 4 * truncatedShare ? "severe" : "notable",
      title: `Truncation: ${percent(figure)} of the completions are cut at the length limit`,
      detail:
        "A cut completion is rewarded for what stands before the cut, or for nothing. Raise max_new_tokens, or see why the policy does not end.",
      figure,
      limit: "truncatedShare",
      steps: quarters.late,
      groups: worstOf(stats, late, perSample(stats, "truncated")),
    };
  },

  zero_variance({ stats, quarters, thresholds: { zeroVarianceShare } }) {
    const late = positionsIn(stats, quarters.late).filter(
      (position) => stats.samples[position]! > 1,
    );
    // A critic has something to say of equal rewards too.
    const equal = (position: number) =>
      stats.spread[position]! < EPSILON && stats.used[position] === 0;
    const figure = share(late, equal);
    if (!(figure >= zeroVarianceShare)) return undefined;
    return {
      level: figure >= (1 + zeroVarianceShare) / 2 ? "severe" : "notable",
      title: `Zero variance: in ${percent(figure)} of the groups all samples earn the same`,
      detail:
        "Such a group has no advantage and teaches nothing. More samples a group, a higher temperature, a deeper cutoff of the metric or leaving easy queries out make more of the compute.",
      figure,
      limit: "zeroVarianceShare",
      steps: quarters.late,
      groups: worstOf(stats, late, (position) => (equal(position) ? 1 : 0)),
    };
  },

  regressions({ stats, quarters, thresholds: { lostShare } }) {
    const late = positionsIn(stats, quarters.late).filter(
      (position) => !Number.isNaN(stats.gain[position]!),
    );
    const lost = (position: number) => stats.gain[position]! < -EPSILON;
    const figure = share(late, lost);
    if (!(figure >= lostShare)) return undefined;
    const won = late.filter((position) => stats.gain[position]! > EPSILON).length;
    const losses = late.filter(lost).length;
    return {
      level: figure >= 0.5 ? "severe" : "notable",
      title: `Regressions: in ${percent(figure)} of the groups the query as typed does better`,
      detail: `Even the best sample earns less than the original query in ${losses} of ${late.length} groups (${won} gained, ${late.length - won - losses} unchanged).`,
      figure,
      limit: "lostShare",
      steps: quarters.late,
      groups: worstOf(stats, late, (position) => (lost(position) ? -stats.gain[position]! : 0)),
    };
  },
};

function commonestFault({ sample, quarters }: Evidence): string {
  const counts = new Map<string, number>();
  let faults = 0;
  for (const { rewrites } of sampledIn(sample, quarters.late))
    for (const { fault } of rewrites)
      if (fault !== null) {
        faults++;
        counts.set(fault, (counts.get(fault) ?? 0) + 1);
      }
  const [form, times] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  const commonest = faults
    ? `The commonest form: ${form} (${percent(times / faults)} of the failures looked at). `
    : "";
  return `${commonest}What does not parse is never searched for.`;
}
