import { UserError } from "../../../schemas/user-error";
import { fillEnvironment } from "../../outside/environment-variables";
import { HttpClient, type HttpRequest } from "../../outside/http-client";
import { inParallel } from "../../outside/in-parallel";
import { fillJson, fillText, type TemplateValues } from "../../outside/text-template";
import type { CorpusCheck } from "../ranked-answer";
import type { Hit, Recommender } from "../recommender";
import { AnswerReader } from "./answer-paths";
import { ListCache } from "./list-cache";

/** An experiment's `recommender` of kind http. */
export interface HttpSpec {
  kind: "http";
  url: string;
  method: "GET" | "POST";
  headers: Record<string, string>;
  body?: Record<string, unknown>;
  batch_size: number;
  results?: string;
  ids: string;
  scores?: string;
  concurrency: number;
  timeout_seconds: number;
  retries: number;
  requests_per_second?: number;
  cache: boolean;
  cache_file?: string;
  top_k: number;
}

/** Any engine over HTTP, as a black box: a request by templates, ids and scores by JSONPaths. */
export class HttpRecommender implements Recommender {
  readonly description: Record<string, unknown>;
  readonly #client: HttpClient;
  readonly #reader: AnswerReader;
  readonly #cache: ListCache | undefined;
  #template: { url: string; headers: Record<string, string>; body: unknown } | undefined;
  #hasFound = false;

  constructor(
    readonly spec: HttpSpec,
    readonly corpus: CorpusCheck,
  ) {
    const { url, method, headers, body, results, ids, scores, batch_size } = spec;
    this.description = { kind: "http", url, method, body, results, ids, scores, batch_size };
    this.#client = new HttpClient({ ...spec, label: url, secrets: { url, headers, body } });
    this.#reader = new AnswerReader(spec);
    if (spec.cache) this.#cache = new ListCache(this.description, spec.cache_file);
  }

  async search(texts: readonly string[], k: number, signal?: AbortSignal): Promise<Hit[][]> {
    const lists = new Map<string, Hit[]>();
    for (const text of texts) {
      const known = this.#cache?.get(text, k);
      if (known) lists.set(text, known);
    }
    const missing = [...new Set(texts)].filter((text) => !lists.has(text));
    const batches: string[][] = [];
    for (let at = 0; at < missing.length; at += this.spec.batch_size)
      batches.push(missing.slice(at, at + this.spec.batch_size));
    await inParallel(batches, this.spec.concurrency, async (batch) => {
      const found = await this.#ask(batch, k, signal);
      batch.forEach((text, i) => {
        lists.set(text, found[i]!);
      });
      await this.#cache?.put(
        batch.map((text, i) => ({ text, list: found[i]! })),
        k,
      );
    });
    const found = texts.map((text) => lists.get(text)!);
    this.#checkFound(found);
    this.corpus.look(found, this.spec.url);
    return found;
  }

  #ask(batch: readonly string[], k: number, signal?: AbortSignal): Promise<Hit[][]> {
    return this.#client.ask(
      this.#requestFor(batch, k),
      (answer) => this.#reader.lists(answer, batch.length, k),
      signal,
    );
  }

  #requestFor(batch: readonly string[], k: number): HttpRequest {
    const { url, headers, body } = this.#filledTemplate();
    const values: TemplateValues = { queries: batch, k };
    if (batch.length === 1) values.query = batch[0]!;
    return {
      url: fillText(url, values, encodeURIComponent),
      headers,
      ...(body === undefined ? {} : { body: fillJson(body, values) }),
    };
  }

  /** Variables of the environment are filled in before a model's text is, and only then. */
  #filledTemplate() {
    const { url, headers, body } = this.spec;
    if (url.split(/[?#]/, 1)[0]!.includes("{{"))
      throw new UserError(`${url}: variables may stand behind the ? of a url alone`);
    this.#template ??= {
      url: fillEnvironment(url),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, fillEnvironment(value)]),
      ),
      body: body && filled(body),
    };
    return this.#template;
  }

  /** That no first query finds anything is a path that leads nowhere, not what rewrites deserve. */
  #checkFound(lists: readonly Hit[][]): void {
    if (this.#hasFound || lists.length === 0) return;
    this.#hasFound = lists.some((list) => list.length > 0);
    if (!this.#hasFound)
      throw new UserError(
        `${this.spec.url} found nothing for any of the first ${lists.length} texts; check that ids (${this.spec.ids}) leads to the ids in its answers`,
      );
  }
}

function filled(template: unknown): unknown {
  if (typeof template === "string") return fillEnvironment(template);
  if (Array.isArray(template)) return template.map(filled);
  if (typeof template !== "object" || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, filled(value)]));
}
