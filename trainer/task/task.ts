import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import type { Query } from "../data/dataset";
import { answerWith, parseAnswer } from "./answer";
import {
  type Catalogue,
  candidatesText,
  historyText,
  namesById,
  needed,
  recentItems,
} from "./items";
import { namesIn, orderOf } from "./order";
import { render } from "./template";

export type TaskSpec = ResolvedExperiment["task"];

/** Opening tag that a prompt may end in, so that the completion starts inside the thought. */
const PREFILL = /<think>\s*$/;

/** A variable that a prompt ends with. */
const LAST_VARIABLE = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}\s*$/;

/** What of the corpus may be retrieved for a query. */
export type Reach = "all" | "unseen" | "own_document";

/**
 * What stands between the data and the rewriter, and between the rewriter and the recommender: an
 * experiment's `task`, of any kind.
 */
export class Task {
  /** @param prompt the prompt template itself, already read when the experiment names a file. */
  constructor(
    readonly spec: TaskSpec,
    readonly prompt: string,
    readonly catalogue: Catalogue,
  ) {}

  /** What of the corpus may be retrieved. */
  get reach(): Reach {
    switch (this.spec.kind) {
      case "backtracing":
        return "own_document";
      case "sequential_recommendation":
        return this.spec.exclude_seen ? "unseen" : "all";
      case "custom":
        return this.spec.retrieve_from;
      default:
        return "all";
    }
  }

  /** Whether the rewriter orders candidates, and how many at most; undefined for searching tasks. */
  get reranking(): { from: "recommender" | "data"; maxItems: number } | undefined {
    if (this.spec.kind !== "reranking") return undefined;
    const { from, max_items } = this.spec.candidates;
    return { from, maxItems: max_items };
  }

  /**
   * The prompt for a query.
   *
   * @param candidates ids of what is to be ordered, in the order in which they are listed.
   */
  promptOf(query: Query, candidates: readonly string[] = []): string {
    return render(this.prompt, { ...this.#inputsOf(query), ...this.#lists(query, candidates) });
  }

  /**
   * The rewrite in a completion; for reranking, the names that it gives, best first. Null when the
   * completion has not the task's form.
   */
  parse(completion: string, query: Query): string | null {
    const prefill = this.#prefillOf(query);
    if (this.spec.kind !== "reranking") return parseAnswer(completion, this.spec.output, prefill);
    return namesIn(completion, this.spec.output, prefill)?.join(" > ") ?? null;
  }

  /**
   * The order that a parsed completion puts candidates into; null when it names none of them. Where
   * the recommender found nothing to order, that is nobody's fault.
   */
  orderOf(parsed: string, candidates: readonly string[]): string[] | null {
    if (this.spec.kind !== "reranking") return null;
    if (candidates.length === 0) return [];
    const byId = namesById(this.spec.candidates.item_template);
    const names = byId ? parsed.split(" > ") : [parsed];
    const named = orderOf(names, candidates, byId);
    return named && [...named, ...candidates.filter((id) => !named.includes(id))];
  }

  /** A completion that says a text in the task's form. */
  completionFor(text: string, query: Query): string {
    return answerWith(text, this.spec.output, this.#prefillOf(query));
  }

  /**
   * A completion that says an order of candidates in the task's form, by what the prompt names
   * them by.
   *
   * @param order ids, best first, and their numbers in the prompt, from 1.
   */
  completionForOrder(order: { ids: string[]; numbers: number[] }, query: Query): string {
    const { spec } = this;
    const byId = spec.kind === "reranking" && namesById(spec.candidates.item_template);
    if (spec.output.format === "plain")
      return (byId ? order.ids : order.numbers.map((number) => `[${number}]`)).join(" > ");
    return answerWith(byId ? order.ids : order.numbers, spec.output, this.#prefillOf(query));
  }

  /** What the recommender is given for a query and its rewrite. */
  searchTextOf(query: Query, rewrite: string): string {
    if (this.spec.kind === "reranking") return "";
    return render(this.spec.search_text, { ...this.#inputsOf(query), rewrite }).trim();
  }

  /** The user's own input as a text to search with: the baseline of every task. */
  originalOf(query: Query): string {
    if (this.spec.kind !== "sequential_recommendation" || !query.history) return query.text;
    const titles = recentItems(query.history, this.spec.history).map(({ title }) => title);
    return titles.join(" ");
  }

  /** The tag that a prompt has opened already; rows of verl bring whole prompts in a column. */
  #prefillOf({ columns }: Query): string {
    const column = LAST_VARIABLE.exec(this.prompt)?.[1];
    const end = (column === undefined ? undefined : columns[column]) ?? this.prompt;
    return PREFILL.test(end) ? "<think>" : "";
  }

  #inputsOf(query: Query): Record<string, string> {
    const question = this.spec.kind === "backtracing" ? { question: query.text } : {};
    return { ...query.columns, query: this.originalOf(query), ...question };
  }

  #lists(query: Query, candidates: readonly string[]): Record<string, string> {
    const { spec, catalogue } = this;
    if (spec.kind === "sequential_recommendation")
      return {
        history: historyText(
          needed(
            query.history,
            query.id,
            "history",
            "sequential_recommendation takes data of interactions",
          ),
          spec.history,
          catalogue,
        ),
      };
    if (spec.kind === "reranking")
      return { candidates: candidatesText(candidates, spec.candidates, catalogue) };
    return {};
  }
}
