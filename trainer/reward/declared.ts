import { UserError } from "../../schemas/user-error";
import type { Component, RewardInput } from "./component";

/** A component that somebody else's code measures, as an experiment declares it. */
export interface DeclaredComponent {
  name: string;
  weight: number;
  clip_to?: { min?: number; max?: number };
}

/** What somebody else's code is told of a completion; the same for programs and modules. */
export interface JudgedRewrite {
  query_id: string;
  query: string;
  /** Further columns of the query. */
  columns: Readonly<Record<string, string>>;
  /** Equal for the completions of one prompt. */
  group: number;
  /** What was searched with; empty when the completion had not the task's form. */
  search_text: string;
  format_ok: boolean;
  /** Best first. */
  retrieved: readonly { id: string; score: number }[];
  /** Gains of the judged items, by id. */
  relevant: Readonly<Record<string, number>>;
}

/** Measures completions: for each, its components by name. */
export type Judge = (batch: readonly JudgedRewrite[], signal?: AbortSignal) => Promise<unknown[]>;

/**
 * The components that a judge declares. It is asked once a batch, whatever their number.
 *
 * @param who names the judge in messages.
 */
export function declaredComponents(
  declared: readonly DeclaredComponent[],
  judge: Judge,
  who: string,
): Component[] {
  const names = declared.map(({ name }) => name);
  const asked = new WeakMap<readonly RewardInput[], Promise<Record<string, number>[]>>();
  const ask = (inputs: readonly RewardInput[], signal?: AbortSignal) => {
    const known = asked.get(inputs);
    if (known) return known;
    const asking = judge(inputs.map(judgedOf), signal).then((values) => {
      if (values.length !== inputs.length)
        throw new UserError(
          `${who} measured ${values.length} rewrites of ${inputs.length}; expected one value each`,
        );
      return values.map((value) => checked(value, names, who));
    });
    asked.set(inputs, asking);
    // A judge that failed is asked again.
    asking.catch(() => asked.delete(inputs));
    return asking;
  };
  return declared.map(({ name, weight, clip_to }) => ({
    name,
    weight,
    clip_to,
    score: async (inputs, signal) => (await ask(inputs, signal)).map((values) => values[name]!),
  }));
}

function judgedOf(input: RewardInput): JudgedRewrite {
  const { query, group, text, formatOk, ranked, gains } = input;
  return {
    query_id: query.id,
    query: query.text,
    columns: query.columns,
    group,
    search_text: text,
    format_ok: formatOk,
    retrieved: ranked,
    relevant: Object.fromEntries(gains),
  };
}

/** @throws UserError unless every declared component is there, a finite number, and nothing else. */
function checked(value: unknown, names: readonly string[], who: string): Record<string, number> {
  const wanted = `expected numbers for ${names.join(", ")}`;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UserError(`${who} gave ${JSON.stringify(value)?.slice(0, 60)}; ${wanted}`);
  const found = value as Record<string, unknown>;
  for (const name of names)
    if (typeof found[name] !== "number" || !Number.isFinite(found[name]))
      throw new UserError(`${who} gave ${shown(found[name])} for ${name}; ${wanted}`);
  const strange = Object.keys(found).find((name) => !names.includes(name));
  if (strange !== undefined)
    throw new UserError(`${who} gave ${strange}, which is not declared; ${wanted}`);
  return found as Record<string, number>;
}

/** A value in a message; NaN and Infinity, which JSON has not, as they are. */
function shown(value: unknown): string {
  return String(typeof value === "number" ? value : JSON.stringify(value)).slice(0, 60);
}
