import { UserError } from "../../schemas/user-error";
import type { Document, HistoryItem } from "../data/dataset";
import { oneLine } from "./answer";
import { render, variablesOf } from "./template";

/** The documents by id, and the fields that any of them has. */
export class Catalogue {
  readonly #byId: Map<string, Document>;
  readonly #fields: Set<string>;

  /** @param fields fields that other documents have beside these. */
  constructor(documents: readonly Document[], fields: Iterable<string> = []) {
    this.#byId = new Map(documents.map((document) => [document.id, document]));
    this.#fields = new Set(fields);
    for (const document of documents) for (const name in document.fields) this.#fields.add(name);
  }

  get(id: string): Document | undefined {
    return this.#byId.get(id);
  }

  /**
   * A template that writes an item, filled in.
   *
   * @param own what the template may name beside the document's fields.
   * @param maxWords words of a field that are taken.
   */
  write(
    template: string,
    id: string,
    own: Readonly<Record<string, string>>,
    maxWords = Number.POSITIVE_INFINITY,
  ): string {
    const values: Record<string, string> = {};
    // A document without a field that others have says nothing there.
    for (const name of variablesOf(template)) if (this.#fields.has(name)) values[name] = "";
    for (const [name, text] of Object.entries(this.get(id)?.fields ?? {}))
      values[name] = firstWords(text, maxWords);
    return render(template, { ...values, id, ...own });
  }

  /** What an item is called: its title, else its text, else its id. */
  titleOf(id: string): string {
    const { title, text } = this.get(id)?.fields ?? {};
    return title || text || id;
  }

  /** All that stands in an item's fields. */
  textOf(id: string): string {
    return Object.values(this.get(id)?.fields ?? {}).join(" ");
  }
}

/** How `task.history` writes what a user had to do with. */
export interface HistorySpec {
  max_items: number;
  item_template: string;
  separator: string;
  order: "oldest_first" | "newest_first";
}

/** The most recent items of a history, in the order that is asked for. */
export function recentItems(
  history: readonly HistoryItem[],
  { max_items, order }: HistorySpec,
): HistoryItem[] {
  const recent = history.slice(-max_items);
  return order === "newest_first" ? recent.reverse() : recent;
}

/** A history as a prompt shows it. */
export function historyText(
  history: readonly HistoryItem[],
  spec: HistorySpec,
  catalogue: Catalogue,
): string {
  return recentItems(history, spec)
    .map(({ id, title }, i) =>
      catalogue.write(spec.item_template, id, { position: String(i + 1), title }),
    )
    .join(spec.separator);
}

/** How `task.candidates` lists what is ordered. */
export interface CandidatesSpec {
  from: "recommender" | "data";
  max_items: number;
  item_template: string;
  separator: string;
  max_words: number;
}

/** Candidates as a prompt lists them, numbered from 1. */
export function candidatesText(
  candidates: readonly string[],
  spec: CandidatesSpec,
  catalogue: Catalogue,
): string {
  return candidates
    .map((id, i) =>
      catalogue.write(spec.item_template, id, { number: String(i + 1) }, spec.max_words),
    )
    .join(spec.separator);
}

/** Whether a candidates' template names them by id alone. */
export function namesById(template: string): boolean {
  const names = variablesOf(template);
  return names.includes("id") && !names.includes("number");
}

/** @throws UserError for a query that lacks what its task needs. */
export function needed<T>(value: T | undefined, query: string, what: string, remedy: string): T {
  if (value !== undefined) return value;
  throw new UserError(`query ${query} has no ${what}; ${remedy}`);
}

function firstWords(text: string, count: number): string {
  const words = oneLine(text).split(" ");
  return words.length > count ? `${words.slice(0, count).join(" ")} …` : words.join(" ");
}
