import { UserError } from "../../../schemas/user-error";
import { fillEnvironment, filledJson } from "../../outside/environment-variables";
import { HttpClient, type HttpRequest } from "../../outside/http-client";
import type { ServiceSettings } from "../../outside/service";
import { fillJson, fillText, type TemplateValues } from "../../outside/text-template";
import type { Engine, EngineSettings } from "../engine";
import type { Hit } from "../recommender";
import { type AnswerPaths, AnswerReader, valueAt } from "./answer-paths";

/** An experiment's `recommender` of kind http. */
export interface HttpSpec extends AnswerPaths, EngineSettings, ServiceSettings {
  kind: "http";
  url: string;
  method: "GET" | "POST";
  headers: Record<string, string>;
  body?: Record<string, unknown>;
  /** Where the engine tells its version, and the JSONPath to it. */
  version?: { url: string; at: string };
  timeout_seconds: number;
  top_k: number;
}

/** Any engine over HTTP, as a black box: a request by templates, ids and scores by JSONPaths. */
export class HttpEngine implements Engine {
  readonly name: string;
  readonly description: Record<string, unknown>;
  readonly emptyHint: string;
  readonly #client: HttpClient;
  readonly #reader: AnswerReader;
  #template: { url: string; headers: Record<string, string>; body: unknown } | undefined;

  constructor(readonly spec: HttpSpec) {
    const { url, method, headers, body, results, ids, scores, batch_size } = spec;
    this.name = url;
    this.emptyHint = `check that ids (${ids}) leads to the ids in its answers`;
    this.description = { kind: "http", url, method, body, results, ids, scores, batch_size };
    this.#client = new HttpClient({ ...spec, label: url, secrets: { url, headers, body } });
    this.#reader = new AnswerReader(spec);
  }

  /** @throws when the engine does not tell the version where the experiment says that it does. */
  async inspect(signal?: AbortSignal): Promise<Record<string, unknown>> {
    const { version, headers } = this.spec;
    if (!version) return {};
    const { url } = version;
    const secrets = { url, headers };
    const client = new HttpClient({ ...this.spec, method: "GET", label: url, secrets });
    const request = { url: fillEnvironment(url), headers: this.#filledTemplate().headers };
    return { version: await client.ask(request, (answer) => valueAt(version.at, answer), signal) };
  }

  async lists(texts: readonly string[], k: number, signal?: AbortSignal): Promise<Hit[][]> {
    const read = (answer: unknown) => this.#reader.lists(answer, texts.length, k);
    return this.#client.ask(this.#requestFor(texts, k), read, signal);
  }

  #requestFor(texts: readonly string[], k: number): HttpRequest {
    const { url, headers, body } = this.#filledTemplate();
    const values: TemplateValues = { queries: texts, k };
    if (texts.length === 1) values.query = texts[0]!;
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
      headers: filledJson(headers),
      body: body && filledJson(body),
    };
    return this.#template;
  }
}
