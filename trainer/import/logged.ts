import type { Rollout } from "../../schemas/generated/run-events";

/** A completion as another program logged it; what it did not log is null. */
export interface Logged {
  step: number;
  /** Completions of one step with the same mark are a group. */
  group: string;
  prompt: string;
  completion: string;
  components: Record<string, number>;
  reward: number | null;
  advantage: number | null;
  tokens: number | null;
  finish: Rollout["finish"];
}

/** One record of a file, and the place that a message about it names. */
export interface LoggedRow {
  file: string;
  /** Line of a text file, row of a table, from 1. */
  line: number;
  value: Record<string, unknown>;
}

/** Why a row cannot be taken over. */
export class RowFault extends Error {}

/** The text under the first of some keys that holds any. */
export function textUnder(value: Record<string, unknown>, ...keys: string[]): string {
  for (const key of keys) {
    const text = textOf(value[key]);
    if (text !== undefined) return text;
  }
  throw new RowFault(`has no text under ${keys.map((key) => `"${key}"`).join(" or ")}`);
}

/** Text as it is, or that of a conversation: a list of messages with `content`. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const parts = value.map((message: unknown) =>
    typeof message === "object" && message !== null && "content" in message
      ? message.content
      : undefined,
  );
  return parts.every((part) => typeof part === "string") ? parts.join("\n") : undefined;
}

/** A finite number, or undefined; flags count as 1 and 0, as reward functions return them. */
export function figureOf(value: unknown): number | undefined {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "bigint") return Number(value);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** A step, which is a whole number from 0. */
export function stepOf(value: unknown): number | undefined {
  const step = figureOf(value);
  return step !== undefined && Number.isInteger(step) && step >= 0 ? step : undefined;
}
