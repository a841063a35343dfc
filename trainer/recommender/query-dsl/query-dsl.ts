import { filledJson } from "../../outside/environment-variables";
import {
  excerpt,
  mayPass,
  Service,
  ServiceFailure,
  type ServiceSettings,
} from "../../outside/service";
import { fillJson } from "../../outside/text-template";
import type { Engine, EngineSettings } from "../engine";
import { rankedAnswer } from "../ranked-answer";
import type { Hit } from "../recommender";
import type { Cluster, ClusterAnswer, ClusterSearch, ClusterSettings } from "./cluster";
import { elasticsearchCluster } from "./elasticsearch";
import { failureOf } from "./failure";
import { opensearchCluster } from "./opensearch";

/** An experiment's `recommender` of kind elasticsearch or opensearch. */
export interface QueryDslSpec extends ClusterSettings, EngineSettings, ServiceSettings {
  kind: "elasticsearch" | "opensearch";
  index: string;
  /** The body of a search, with variables. */
  search: Record<string, unknown>;
  id_field: string;
  top_k: number;
}

const CONNECT = { elasticsearch: elasticsearchCluster, opensearch: opensearchCluster };

/** An index of Elasticsearch or OpenSearch, searched with any query DSL; several texts a request. */
export class QueryDslEngine implements Engine {
  readonly name: string;
  readonly description: Record<string, unknown>;
  readonly emptyHint = "check the query and the index";
  readonly #service: Service;
  #cluster: Promise<Cluster> | undefined;
  #template: Record<string, unknown> | undefined;

  constructor(readonly spec: QueryDslSpec) {
    const { kind, url, index, search, id_field, headers } = spec;
    this.name = `${url} (${index})`;
    this.description = { kind, url, index, search, id_field };
    this.#service = new Service(spec, { url, headers, search });
  }

  lists(texts: readonly string[], k: number, signal?: AbortSignal): Promise<Hit[][]> {
    const searches = texts.map((text) => this.#searchFor(text, k));
    return this.#service.ask(async () => {
      const answers = await this.#searched(searches, signal);
      if (!Array.isArray(answers) || answers.length !== texts.length)
        throw this.#failure(
          `answered ${excerpt(JSON.stringify(answers))}, not ${texts.length} lists`,
        );
      return answers.map((answer) => this.#listOf(answer, k));
    }, signal);
  }

  /** What an account that may search alone is not told is null, and no failure of the run. */
  async inspect(signal?: AbortSignal): Promise<Record<string, unknown>> {
    const cluster = await this.#connected();
    const told = <T>(asking: Promise<T>) => asking.catch(() => null);
    return {
      version: await told(cluster.version(signal)),
      indexed: await told(cluster.count(this.spec.index, signal)),
    };
  }

  async dispose(): Promise<void> {
    await (await this.#cluster)?.close();
  }

  /** Variables of the environment are filled in before a model's text is, and only then. */
  #searchFor(text: string, k: number): ClusterSearch {
    const { index, id_field } = this.spec;
    this.#template ??= filledJson(this.spec.search);
    const body = fillJson(this.#template, { query: text, k }) as Record<string, unknown>;
    return {
      header: { index },
      body: { _source: id_field === "_id" ? false : [id_field], ...body, size: k },
    };
  }

  async #searched(searches: readonly ClusterSearch[], signal?: AbortSignal) {
    try {
      return await (await this.#connected()).searches(searches, signal);
    } catch (error) {
      throw failureOf(error, this.name);
    }
  }

  #connected(): Promise<Cluster> {
    this.#cluster ??= CONNECT[this.spec.kind](this.spec);
    return this.#cluster;
  }

  #listOf({ error, status = 0, hits, timed_out, _shards }: ClusterAnswer, k: number): Hit[] {
    if (error) {
      const { type, reason } = error;
      throw this.#failure(
        `refused a search (${status} ${type}): ${excerpt(reason ?? "")}`,
        mayPass(status),
      );
    }
    // What only a part of the index was searched for is not what the text deserves.
    if (timed_out || _shards?.failed)
      throw this.#failure("searched a part of the index only", true);
    const list = hits?.hits;
    if (!Array.isArray(list)) throw this.#failure("answered without hits");
    const { id_field } = this.spec;
    const rows = list as { _id?: unknown; _score?: unknown; _source?: Record<string, unknown> }[];
    const ids = rows.map(({ _id, _source }) => (id_field === "_id" ? _id : _source?.[id_field]));
    // A query that sorts by something else gives no scores.
    const scores = rows.some(({ _score }) => typeof _score !== "number")
      ? undefined
      : rows.map(({ _score }) => _score);
    try {
      return rankedAnswer(ids, scores, k);
    } catch (fault) {
      throw this.#failure(`gave hits without ${id_field}: ${(fault as Error).message}`);
    }
  }

  #failure(what: string, passes = false): ServiceFailure {
    return new ServiceFailure(`${this.name} ${what}`, passes);
  }
}
