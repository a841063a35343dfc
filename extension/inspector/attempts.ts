import type { RunReader } from "../../runlog/reader";
import type { AttemptDetail, AttemptSummary, QueryName } from "../../webview/protocol/samples";
import { groupPartsOf, sampleOf } from "./group-detail";
import type { OpenRun } from "./run-shelf";

/** Most attempts in one reply. */
const MAX_WINDOW = 200;

/** Which attempt at a query is meant: the last one until a step, and its best sample unless named. */
export interface AttemptChoice {
  step?: number | undefined;
  sample?: number | undefined;
}

/** A window of the groups in which a run attempted a query, by their steps. */
export function attemptsAt(
  { table }: RunReader,
  query: QueryName,
  offset: number,
  limit: number,
): { total: number; rows: AttemptSummary[] } {
  const positions = positionsOf(table, query);
  const shown = positions.slice(offset, offset + Math.min(limit, MAX_WINDOW));
  const rows = shown.map((position): AttemptSummary => {
    const { group, step, rewards } = table.summary(position);
    const known = rewards.map((reward) => (Number.isNaN(reward) ? null : reward));
    return { group, step, rewards: known };
  });
  return { total: positions.length, rows };
}

/** One sample of a run's attempt at a query; null when the run has none. */
export function attemptAt(
  { reader, rules, label }: OpenRun,
  query: QueryName,
  { step, sample }: AttemptChoice,
): AttemptDetail | null {
  const { table } = reader;
  const positions = positionsOf(table, query);
  const stepAt = (at: number) => table.figures(positions[at]!).step;
  if (positions.length === 0) return null;
  let at = positions.length - 1;
  if (step !== undefined) while (at > 0 && stepAt(at) > step) at--;
  const group = table.numbers[positions[at]!]!;
  const { query: found, rollouts } = reader.group(group);
  const best = rollouts.reduce((a, b) =>
    (b.reward ?? -Infinity) > (a.reward ?? -Infinity) ? b : a,
  );
  const rollout = rollouts.find((one) => one.sample === sample) ?? best;
  return {
    ...groupPartsOf(reader, group, found, [rollout], rules),
    sample: sampleOf(rollout),
    samples: rollouts.length,
    earlier: at > 0 ? stepAt(at - 1) : null,
    later: at < positions.length - 1 ? stepAt(at + 1) : null,
    runLabel: label,
  };
}

/** Positions of a query's groups, by their steps. */
function positionsOf(table: RunReader["table"], query: QueryName): number[] {
  const same = table.queries.flatMap((one, i) =>
    one.text.trim() === query.text.trim() ? [i] : [],
  );
  const number = same.find((i) => table.queries[i]!.id === query.id) ?? same[0];
  if (number === undefined) return [];
  return table
    .positionsOfQuery(number)
    .sort((a, b) => table.figures(a).step - table.figures(b).step);
}
