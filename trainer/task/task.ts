import type { ResolvedExperiment } from "../../schemas/resolve";
import type { Query } from "../data/dataset";
import { type AnswerFormat, parseAnswer } from "./answer";
import { render } from "./template";

/** Opening tag that a prompt may end in, so that the completion starts inside the thought. */
const PREFILL = /<think>\s*$/;

/** What stands between the data and the rewriter, and between the rewriter and the recommender. */
export class Task {
  readonly #prompt: string;
  readonly #searchText: string;
  readonly #format: AnswerFormat;
  readonly #prefill: string;

  /** @param prompt the prompt template itself, already read when the experiment names a file. */
  constructor(task: ResolvedExperiment["task"], prompt: string) {
    this.#prompt = prompt;
    this.#searchText = task.search_text;
    this.#format = task.output.format;
    this.#prefill = PREFILL.test(prompt) ? "<think>" : "";
  }

  /** The prompt for a query. */
  promptOf(query: Query): string {
    return render(this.#prompt, { ...query.columns, query: query.text });
  }

  /** The rewrite in a completion; null when the completion has not the task's form. */
  parse(completion: string): string | null {
    return parseAnswer(completion, this.#format, this.#prefill);
  }

  /** What the recommender is given for a query and its rewrite. */
  searchTextOf(query: Query, rewrite: string): string {
    return render(this.#searchText, { ...query.columns, query: query.text, rewrite }).trim();
  }
}
