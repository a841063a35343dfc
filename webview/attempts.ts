import type { GroupDetail, OriginalOutcome, Sample } from "./protocol";

/** Samples of a group with the same completion, shown once. */
export interface Attempt {
  sample: Sample;
  /** Numbers of all samples that wrote the same. */
  numbers: number[];
}

/** Collapses identical completions; the best reward comes first. */
export function collapse(samples: readonly Sample[]): Attempt[] {
  const attempts = new Map<string, Attempt>();
  for (const sample of samples) {
    const same = attempts.get(sample.completion);
    if (same) same.numbers.push(sample.sample);
    else attempts.set(sample.completion, { sample, numbers: [sample.sample] });
  }
  const reward = ({ sample }: Attempt) => sample.reward ?? Number.NEGATIVE_INFINITY;
  return [...attempts.values()].sort((left, right) => reward(right) - reward(left) || 0);
}

export interface RetrievedItem {
  id: string;
  title: string;
  rank: number;
  /** Null where it was not recorded. */
  score: number | null;
  gain: number;
  /** Ranks climbed against the original query's list; null when it was not in that list. */
  climbed: number | null;
}

/** The retrieved list, with each item's movement against the original query's. */
export function rankedItems(detail: GroupDetail, outcome: OriginalOutcome): RetrievedItem[] {
  const { retrieved = [], found = [] } = detail.original ?? {};
  const before = new Map(retrieved.map(([id], index) => [id, index + 1]));
  for (const [id, rank] of found) if (rank > 0) before.set(id, rank);
  return outcome.retrieved.map(([id, score, gain], index) => {
    const was = before.get(id);
    const rank = index + 1;
    const title = detail.titles[id] ?? id;
    return { id, title, rank, score, gain, climbed: was === undefined ? null : was - rank };
  });
}

export interface RewardTerm {
  name: string;
  value: number;
  /** null when the experiment's weights don't explain the total. */
  weight: number | null;
}

/** The total as a weighted sum; weights are only named when the sum is indeed the total. */
export function rewardTerms(
  outcome: OriginalOutcome,
  weights: Record<string, number> | null,
): RewardTerm[] {
  const entries = Object.entries(outcome.components);
  const sum = entries.reduce((total, [name, value]) => total + value * (weights?.[name] ?? NaN), 0);
  const explained = outcome.reward !== null && Math.abs(sum - outcome.reward) < 1e-6;
  return entries.map(([name, value]) => ({
    name,
    value,
    weight: explained ? weights![name]! : null,
  }));
}
