import { UserError } from "../../schemas/user-error";
import type { Hit } from "./recommender";

/** An engine's answer that cannot be a ranked list. */
export class BadAnswer extends Error {
  override readonly name = "BadAnswer";
}

/**
 * The ranked list that an engine's ids and scores come to: its own order, each id at its first place
 * alone, at most k of them.
 *
 * @param ids texts or numbers.
 * @param scores one an id; without them, 1 / rank stands in for each, for people to look at.
 * @throws BadAnswer for ids that are neither texts nor numbers, and for scores that are no numbers.
 */
export function rankedAnswer(ids: unknown, scores: unknown, k: number): Hit[] {
  if (!Array.isArray(ids)) throw new BadAnswer(`found ${shown(ids)}, expected a list of ids`);
  if (scores !== undefined && (!Array.isArray(scores) || scores.length !== ids.length))
    throw new BadAnswer(
      `there are ${ids.length} ids and ${Array.isArray(scores) ? scores.length : shown(scores)} scores; expected one score an id`,
    );
  const hits = new Map<string, Hit>();
  for (let i = 0; i < ids.length && hits.size < k; i++) {
    const id: unknown = ids[i];
    if (typeof id !== "string" && typeof id !== "number")
      throw new BadAnswer(`found ${shown(id)} among the ids, expected texts or numbers`);
    const score: unknown = scores === undefined ? 1 / (hits.size + 1) : scores[i];
    if (typeof score !== "number" || !Number.isFinite(score))
      throw new BadAnswer(`found ${shown(score)} among the scores, expected numbers`);
    const name = String(id);
    if (!hits.has(name)) hits.set(name, { id: name, score });
  }
  return [...hits.values()];
}

/**
 * Compares an engine's ids with the corpus. An engine may hold more than the corpus does; but when
 * it knows nothing of the corpus, the ids are of another kind, and every reward would be 0.
 */
export class CorpusCheck {
  #done = false;

  constructor(
    readonly isKnown: (id: string) => boolean,
    readonly example: string | undefined,
  ) {}

  /** @throws UserError when all ids of the first lists that have any are strange to the corpus. */
  look(lists: readonly (readonly Hit[])[], engine: string): void {
    const ids = this.#done ? [] : lists.flat().map((hit) => hit.id);
    if (ids.length === 0) return;
    this.#done = true;
    if (this.example === undefined || ids.some(this.isKnown)) return;
    throw new UserError(
      `none of the ${ids.length} ids that ${engine} gave is in the corpus: found ${shown(ids[0])}, while the corpus has ids such as ${shown(this.example)}. Take the ids from another field of the answers.`,
    );
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
