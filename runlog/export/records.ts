import { setImmediate } from "node:timers/promises";
import type { Rollout, RunQuery } from "../../schemas/generated/run-events";
import type { RunReader } from "../reader";

/** Groups read before others have their turn. */
const GROUPS_AT_A_TIME = 64;

/** A rollout with the query that it rewrites. */
export interface ExportedRollout {
  rollout: Rollout;
  query: RunQuery;
}

/** What an export reads and obeys. */
export interface ExportSource {
  reader: RunReader;
  /** Numbers of the groups, in the order in which they are written. */
  groups: readonly number[];
  /** Told the share that is done. */
  progress?: (share: number) => void;
  /** Ends the export with the signal's reason. */
  signal?: AbortSignal;
}

/** Groups with their rollouts, some at a time. */
export async function* groupsOf({ reader, groups, progress, signal }: ExportSource) {
  for (let i = 0; i < groups.length; i += GROUPS_AT_A_TIME) {
    signal?.throwIfAborted();
    yield groups.slice(i, i + GROUPS_AT_A_TIME).map((group) => ({ group, ...reader.group(group) }));
    progress?.(Math.min(1, (i + GROUPS_AT_A_TIME) / groups.length));
    await setImmediate();
  }
}

/** A value of a table's cell; null where a run does not tell. */
export type Cell = string | number | boolean | null;

export interface TableColumn {
  name: string;
  type: "text" | "json" | "whole" | "real" | "truth";
  of(exported: ExportedRollout): Cell;
}

/**
 * The columns of a table of rollouts; reward components have one each, by their names. Lists, such
 * as what was retrieved, are JSON.
 */
export function tableColumns(components: Iterable<string>): TableColumn[] {
  const whole = (name: "step" | "group" | "sample" | "tokens"): TableColumn => ({
    name,
    type: "whole",
    of: ({ rollout }) => rollout[name],
  });
  const text = (name: "prompt" | "completion" | "text" | "search_text"): TableColumn => ({
    name,
    type: "text",
    of: ({ rollout }) => rollout[name],
  });
  const list = (name: "retrieved" | "found"): TableColumn => ({
    name,
    type: "json",
    of: ({ rollout }) => JSON.stringify(rollout[name]),
  });
  return [
    ...[whole("step"), whole("group"), whole("sample")],
    { name: "query_id", type: "text", of: ({ query }) => query.id },
    { name: "query", type: "text", of: ({ query }) => query.text },
    { name: "split", type: "text", of: ({ query }) => query.split },
    { name: "reward", type: "real", of: ({ rollout }) => rollout.reward },
    { name: "advantage", type: "real", of: ({ rollout }) => rollout.advantage },
    { name: "original_reward", type: "real", of: ({ query }) => query.original?.reward ?? null },
    ...[...components].map(
      (name): TableColumn => ({
        name: `component.${name}`,
        type: "real",
        of: ({ rollout }) => rollout.components[name] ?? null,
      }),
    ),
    ...[text("prompt"), text("completion"), text("text"), text("search_text")],
    whole("tokens"),
    { name: "finish", type: "text", of: ({ rollout }) => rollout.finish },
    { name: "used", type: "truth", of: ({ rollout }) => rollout.used },
    ...[list("retrieved"), list("found")],
  ];
}
