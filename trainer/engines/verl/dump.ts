import { UserError } from "../../../schemas/user-error";
import { fromVerl } from "../../import/verl";
import type { AttemptMessage, RolloutMessage } from "../messages";

/** A dumped rollout, as the run is told of it, with verl's own score. */
export interface DumpedRollout extends RolloutMessage {
  group: string;
  score: number;
}

/**
 * Reads a file of rollouts that verl dumped (`trainer.rollout_data_dir`, `validation_data_dir`), in
 * the forms of its releases; those of a prompt stand together, wherever verl put them.
 *
 * @param name the file's name without its ending: the step.
 * @param queryOf the query of a prompt, for releases that do not dump the ground truth.
 * @throws UserError with file and line for what is no such line.
 */
export function dumpedRollouts(
  text: string,
  { file, name }: { file: string; name: string },
  queryOf: (prompt: string) => string | undefined,
): DumpedRollout[] {
  const groups = new Map<string, DumpedRollout[]>();
  text.split("\n").forEach((line, i) => {
    if (!line.trim()) return;
    const rollout = rolloutIn(line, name, queryOf, { file, line: i + 1 });
    const group = groups.get(rollout.group);
    if (group) group.push(rollout);
    else groups.set(rollout.group, [rollout]);
  });
  return [...groups.values()].flat();
}

function rolloutIn(
  line: string,
  name: string,
  queryOf: (prompt: string) => string | undefined,
  place: { file: string; line: number },
): DumpedRollout {
  try {
    const value = JSON.parse(line) as Record<string, unknown>;
    const { completion, prompt, group, reward } = fromVerl(value, name);
    const query = queryIn(value.gts) ?? queryOf(prompt);
    if (query === undefined)
      throw new Error("names no query, and no prompt of the data is its input");
    return { query_id: query, completion, group: String(group), score: reward! };
  } catch (error) {
    throw new UserError(`this rollout of verl's ${(error as Error).message}`, place);
  }
}

/** Rollouts as they are told of: without verl's score. */
export function withoutScore({ query_id, completion, group }: DumpedRollout): RolloutMessage {
  return { query_id, completion, group };
}

/** The first completion of each query, for validation. */
export function firstOfEach(rollouts: readonly DumpedRollout[]): AttemptMessage[] {
  const first = new Map<string, AttemptMessage>();
  for (const { query_id, completion } of rollouts)
    if (!first.has(query_id)) first.set(query_id, { query_id, completion });
  return [...first.values()];
}

/** verl's names of an update's figures, and those of a run folder. */
const FIGURES: Readonly<Record<string, string>> = {
  "actor/pg_loss": "loss",
  "actor/grad_norm": "grad_norm",
  "actor/lr": "learning_rate",
  "actor/kl_loss": "kl",
  "actor/entropy": "entropy",
  "critic/vf_loss": "value_loss",
  "critic/vf_explained_var": "explained_variance",
  "actor/pg_clipfrac": "clip_fraction",
  "response_length/mean": "completion_length",
  "response_length/clip_ratio": "truncated_share",
};

/** A line of verl's file logger: a step and its figures, by the run folder's names. */
export function figuresIn(
  line: string,
): { step: number; metrics: Record<string, number> } | undefined {
  try {
    const { step, data } = JSON.parse(line) as { step?: unknown; data?: Record<string, unknown> };
    if (typeof step !== "number" || typeof data !== "object" || data === null) return undefined;
    const metrics: Record<string, number> = {};
    for (const [theirs, ours] of Object.entries(FIGURES)) {
      const value = data[theirs];
      if (typeof value === "number") metrics[ours] = value;
    }
    return { step, metrics };
  } catch {
    return undefined;
  }
}

/** The query that our own rows name in the ground truth, which some releases dump as a text. */
function queryIn(gts: unknown): string | undefined {
  if (typeof gts === "string") {
    try {
      return queryIn(JSON.parse(gts));
    } catch {
      return undefined;
    }
  }
  if (typeof gts !== "object" || gts === null || !("query_id" in gts)) return undefined;
  return typeof gts.query_id === "string" ? gts.query_id : undefined;
}
