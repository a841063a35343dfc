import type { RunReader } from "../../runlog/reader";
import type { Rollout, RunQuery } from "../../schemas/generated/run-events";
import type { GroupDetail, OriginalOutcome, Sample } from "../../webview/protocol/samples";
import type { RunRules } from "./run-rules";

/** What a group is read from. */
export type GroupSource = Pick<RunReader, "group" | "title">;

/** Longest text sent to a panel; a longer one says how much was left out. */
const MAX_TEXT = 50_000;
const MAX_TITLE = 500;
/** Most tokens whose log-probabilities are sent. */
const MAX_TOKENS = 2_000;

/** A group with all its samples, and the titles of every item they name. */
export function groupDetailOf(source: GroupSource, id: number, rules: RunRules): GroupDetail {
  const { query, rollouts } = source.group(id);
  return {
    ...groupPartsOf(source, id, query, rollouts, rules),
    samples: rollouts.map(sampleOf),
  };
}

/** All of a group but its samples; the titles are those of the rollouts given. */
export function groupPartsOf(
  source: GroupSource,
  id: number,
  query: RunQuery,
  rollouts: readonly Rollout[],
  rules: RunRules,
): Omit<GroupDetail, "samples"> {
  const original: OriginalOutcome | null = query.original && {
    ...query.original,
    components: numbers(query.original.components),
  };
  const titles: Record<string, string> = {};
  const name = (item: string) => {
    titles[item] ??= clip(source.title(item), MAX_TITLE);
  };
  for (const [item] of query.relevant) name(item);
  for (const [item] of original?.retrieved ?? []) name(item);
  for (const { retrieved } of rollouts) for (const [item] of retrieved) name(item);
  return {
    group: id,
    step: rollouts[0]?.step ?? 0,
    queryId: query.id,
    query: clip(query.text, MAX_TEXT),
    split: query.split,
    relevant: query.relevant,
    original,
    titles,
    ...rules,
  };
}

/** The prompt that all samples of a group were given. */
export function promptOf(source: GroupSource, id: number): string {
  const first = source.group(id).rollouts[0];
  if (!first) throw new Error(`Group ${id} has no rollouts.`);
  return clip(first.prompt, MAX_TEXT);
}

export function sampleOf(rollout: Rollout): Sample {
  return {
    sample: rollout.sample,
    completion: clip(rollout.completion, MAX_TEXT),
    text: rollout.text === null ? null : clip(rollout.text, MAX_TEXT),
    searchText: rollout.search_text === null ? null : clip(rollout.search_text, MAX_TEXT),
    components: numbers(rollout.components),
    reward: rollout.reward,
    advantage: rollout.advantage,
    retrieved: rollout.retrieved,
    found: rollout.found,
    tokens: rollout.tokens,
    finish: rollout.finish,
    used: rollout.used,
    logProbs: logProbsOf(rollout),
  };
}

function logProbsOf({ token_log_probs: found }: Rollout): Sample["logProbs"] {
  if (!found) return null;
  const { tokens, policy, reference } = found;
  const upTo = Math.min(MAX_TOKENS, tokens.length, policy.length);
  return {
    tokens: tokens.slice(0, upTo).map((token) => clip(token, MAX_TITLE)),
    policy: policy.slice(0, upTo),
    ...(reference && { reference: reference.slice(0, upTo) }),
  };
}

/** A text as it is, or its beginning and how much was left out. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length)} … (${text.length - length} more characters)`;
}

function numbers(components: Record<string, number | undefined>): Record<string, number> {
  const entries = Object.entries(components);
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => entry[1] != null));
}
