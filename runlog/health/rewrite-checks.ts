import { type CheckTable, median, sampledIn, worst } from "./evidence";
import { percent } from "./finding";
import type { RewriteMeasure } from "./rewrite-measure";
import type { SampledGroup } from "./rewrite-sample";

/** Below so many samples a group says nothing of diversity. */
const SMALLEST_GROUP = 3;
/** Rewrites of fewer words are the same for different queries by chance. */
const FEWEST_WORDS = 5;

const numberOf = ({ group }: SampledGroup) => group;
const written = (groups: readonly SampledGroup[]) =>
  groups.flatMap(({ rewrites }) => rewrites).filter(({ fault }) => fault === null);

/** Checks that read the rewrites' texts, in a sample of the groups. */
export const REWRITE_CHECKS: CheckTable = {
  repetition({ sample, quarters, thresholds: { repeatedTimes, repetitiveShare } }) {
    const repetitive = ({ times }: RewriteMeasure) => times >= repeatedTimes;
    const share = (rewrites: readonly RewriteMeasure[]) =>
      rewrites.length ? rewrites.filter(repetitive).length / rewrites.length : 0;
    const late = sampledIn(sample, quarters.late);
    const rewrites = written(late);
    const figure = share(rewrites);
    if (figure < repetitiveShare || rewrites.length === 0) return undefined;
    const before = share(written(sampledIn(sample, quarters.early)));
    const top = rewrites.reduce((a, b) => (b.times > a.times ? b : a));
    const average = rewrites.reduce((sum, { times }) => sum + times, 0) / rewrites.length;
    return {
      level: figure >= 4 * repetitiveShare ? "severe" : "notable",
      title: `Repetition: ${percent(figure)} of the rewrites repeat a word ${repeatedTimes} times or more`,
      detail: `The most repeated word of a rewrite stands in it ${average.toFixed(1)} times on average, and “${top.repeated.slice(0, 40)}” ${top.times} times in one. ${trend(before, figure)}A recommender that sums term frequencies, such as BM25, pays for each repetition: penalise length or repetition in the reward, or let repeated words count once.`,
      figure,
      limit: "repetitiveShare",
      steps: quarters.late,
      groups: worst(late, numberOf, (group) =>
        Math.max(0, ...group.rewrites.filter(repetitive).map(({ times }) => times)),
      ),
    };
  },

  long_rewrites({ sample, quarters, thresholds: { longWords, longTimesQuery } }) {
    const late = sampledIn(sample, quarters.late);
    const words = written(late).map((rewrite) => rewrite.words);
    const figure = median(words);
    const query = Math.max(1, median(late.map(({ queryWords }) => queryWords)));
    if (!(figure >= longWords && figure >= longTimesQuery * query)) return undefined;
    const average = words.reduce((sum, count) => sum + count, 0) / words.length;
    return {
      level: figure >= 2 * longWords ? "severe" : "notable",
      title: `Length: rewrites of ${figure.toFixed(0)} words for queries of ${query.toFixed(0)}`,
      detail: `Medians of the late steps; the rewrites' mean is ${average.toFixed(0)} words. Long text matches more items whether it says more or not; see whether the added words are of use.`,
      figure,
      limit: "longWords",
      steps: quarters.late,
      groups: worst(late, numberOf, ({ rewrites }) => Math.max(0, ...rewrites.map((r) => r.words))),
    };
  },

  diversity({ sample, quarters, thresholds: { distinctShare } }) {
    const large = ({ rewrites }: SampledGroup) => rewrites.length >= SMALLEST_GROUP;
    const share = ({ rewrites }: SampledGroup) =>
      new Set(rewrites.map(({ key }) => key)).size / rewrites.length;
    const average = (groups: readonly SampledGroup[]) =>
      groups.reduce((sum, group) => sum + share(group), 0) / groups.length;
    const late = sampledIn(sample, quarters.late).filter(large);
    const figure = average(late);
    if (!(figure < distinctShare)) return undefined;
    const before = average(sampledIn(sample, quarters.early).filter(large));
    return {
      level: figure < distinctShare / 2 ? "severe" : "notable",
      title: `Diversity: ${percent(figure)} of a group's rewrites are distinct`,
      detail: `${trend(before, figure)}Samples with the same words earn the same reward, so little is left to learn from; a higher temperature, an entropy bonus or a KL term keeps the policy exploring.`,
      figure,
      limit: "distinctShare",
      steps: quarters.late,
      groups: worst(late, numberOf, (group) => 1 - share(group)),
    };
  },

  same_rewrites({ sample, quarters, thresholds: { sameAcrossQueriesShare } }) {
    const late = sampledIn(sample, quarters.late);
    const queries = new Map<string, Set<string>>();
    const telling = ({ distinct, fault }: RewriteMeasure) =>
      fault === null && distinct >= FEWEST_WORDS;
    for (const { queryId, rewrites } of late)
      for (const { key } of rewrites.filter(telling))
        queries.set(key, (queries.get(key) ?? new Set()).add(queryId));
    const shared = (rewrite: RewriteMeasure) =>
      telling(rewrite) && queries.get(rewrite.key)!.size > 1;
    const rewrites = written(late);
    const figure = rewrites.filter(shared).length / rewrites.length;
    if (!(figure >= sameAcrossQueriesShare)) return undefined;
    const most = Math.max(...[...queries.values()].map((ids) => ids.size));
    return {
      level: figure >= 4 * sameAcrossQueriesShare ? "severe" : "notable",
      title: `Near-duplicates: ${percent(figure)} of the rewrites are also written for another query`,
      detail: `Up to ${most} queries of the sample share a rewrite of the same words (order, case and repetition aside). A text that fits every query ignores the query.`,
      figure,
      limit: "sameAcrossQueriesShare",
      steps: quarters.late,
      groups: worst(late, numberOf, (group) => group.rewrites.filter(shared).length),
    };
  },
};

function trend(before: number, now: number): string {
  if (!Number.isFinite(before) || Math.abs(before - now) < 0.005) return "";
  return `It was ${percent(before)} in the first quarter of the steps. `;
}
