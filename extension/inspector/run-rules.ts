import { readFileSync } from "node:fs";
import path from "node:path";
import { RunFile } from "../../runlog/run-directory";
import type { Arithmetic } from "../../webview/protocol/samples";

/** An entry of a resolved experiment's `reward`, as far as its total is made by it. */
interface Entry {
  kind?: unknown;
  k?: unknown;
  gain?: unknown;
  metric?: unknown;
  persistence?: unknown;
  weight?: unknown;
  clip_to?: { min?: unknown; max?: unknown };
}

/** What a run's experiment says that its rollouts don't. */
export interface RunRules {
  /** How totals are made of the reward components; null where it is not known. */
  arithmetic: Arithmetic | null;
  /** How many items the recommender is asked for; null where it is not known. */
  depth: number | null;
}

/** Reads them; nothing is known of a run without a readable experiment. */
export function readRules(runFolder: string): RunRules {
  try {
    const file = path.join(runFolder, RunFile.resolved);
    const resolved: unknown = JSON.parse(readFileSync(file, "utf8"));
    return { arithmetic: rewardArithmetic(resolved), depth: depthOf(resolved) };
  } catch {
    return { arithmetic: null, depth: null };
  }
}

function depthOf(resolved: unknown): number | null {
  const { recommender } = (resolved ?? {}) as { recommender?: { top_k?: unknown } };
  const depth = recommender?.top_k;
  return Number.isSafeInteger(depth) && (depth as number) > 0 ? (depth as number) : null;
}

/** How a resolved experiment makes totals; null when it has no list of components. */
export function rewardArithmetic(resolved: unknown): Arithmetic | null {
  if (typeof resolved !== "object" || resolved === null || !("reward" in resolved)) return null;
  if (!Array.isArray(resolved.reward)) return null;
  const arithmetic: Arithmetic = {};
  for (const entry of resolved.reward as Entry[]) {
    if (typeof entry?.kind !== "string") return null;
    const { min, max } = entry.clip_to ?? {};
    for (const name of namesOf(entry, entry.kind))
      arithmetic[name] = {
        weight: typeof entry.weight === "number" ? entry.weight : 1,
        ...(typeof min === "number" && { min }),
        ...(typeof max === "number" && { max }),
      };
  }
  return arithmetic;
}

/** As trainer/reward names its components; `rec_r1` is two of them. */
function namesOf({ k, gain, metric, persistence }: Entry, kind: string): string[] {
  if (kind === "rec_r1") return [`ndcg@${k}`, "format"];
  if (kind === "gain") return [`gain_${metric}`];
  const name = kind === "ndcg" && gain === "exponential" ? "ndcg_exp" : kind;
  const percent = Number((Number(persistence) * 100).toFixed(6));
  return [typeof k === "number" ? `${kind === "rbp" ? `rbp${percent}` : name}@${k}` : name];
}
