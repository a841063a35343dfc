import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../../../schemas/user-error";
import { Unavailable } from "../../../../trainer/outside/unavailable";
import { createRecommender } from "../../../../trainer/recommender/create";
import type { QueryDslSpec } from "../../../../trainer/recommender/query-dsl/query-dsl";
import type { Recommender } from "../../../../trainer/recommender/recommender";
import { LocalEngine, refuse } from "../http/local-engine";
import { ClusterPeer } from "./cluster-peer";

const TITLES = ["red shoe", "red boot", "blue boot boot", "green hat", "red hat with a blue band"];
const DOCUMENTS = TITLES.map((title, i) => ({ id: `d${i}`, fields: { title } }));
const INDEX = "rec-r1-test";
const HOSTILE = 'blue "boot"\n{"index": "other"}\n${env:HOME} {{k}} \ud800';

const LIVE = {
  elasticsearch: process.env.REC_R1_ELASTICSEARCH_URL,
  opensearch: process.env.REC_R1_OPENSEARCH_URL,
};
const RECORD = process.env.REC_R1_RECORD !== undefined;

function specOf(kind: QueryDslSpec["kind"], url: string, rest: Partial<QueryDslSpec> = {}) {
  const spec: QueryDslSpec = {
    ...{ kind, url, index: INDEX, id_field: "_id", headers: {} },
    search: { query: { match: { title: "{{query}}" } } },
    ...{ batch_size: 2, concurrency: 1, timeout_seconds: 10, retries: 0, cache: true, top_k: 10 },
    ...rest,
  };
  return spec;
}

/** Fills an index of a cluster that runs. */
async function fill(url: string): Promise<void> {
  const send = (method: string, at: string, body: string, type = "application/json") =>
    fetch(`${url}/${INDEX}${at}`, { method, body, headers: { "content-type": type } });
  await fetch(`${url}/${INDEX}`, { method: "DELETE" });
  const settings = { number_of_shards: 1, number_of_replicas: 0 };
  const properties = { title: { type: "text" }, sku: { type: "keyword" } };
  await send("PUT", "", JSON.stringify({ settings, mappings: { properties } }));
  const lines = DOCUMENTS.flatMap(({ id, fields }) => [
    { index: { _id: id } },
    { ...fields, sku: id.replace("d", "d-") },
  ]);
  const bulk = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  const filled = await send("POST", "/_bulk?refresh=true", bulk, "application/x-ndjson");
  expect(filled.status).toBe(200);
}

const failureOf = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: Error) => error,
  );

describe.each(["elasticsearch", "opensearch"] as const)("%s", (kind) => {
  let peer: ClusterPeer;
  const made: Recommender[] = [];
  beforeAll(async () => {
    if (LIVE[kind]) await fill(LIVE[kind]);
    peer = await ClusterPeer.start(kind, LIVE[kind]);
  });
  afterAll(async () => {
    for (const recommender of made) await recommender.dispose?.();
    await peer.stop(RECORD && LIVE[kind] !== undefined);
  });
  const recommender = async (rest: Partial<QueryDslSpec> = {}) => {
    const one = await createRecommender(specOf(kind, peer.url, rest), DOCUMENTS);
    made.push(one);
    return one;
  };

  it("ranks as BM25 does", async () => {
    const lists = await (await recommender()).search(["red", "boot", "nothing else"], 10);
    expect(lists.map((list) => list.map(({ id }) => id))).toEqual([
      ["d0", "d1", "d4"],
      ["d2", "d1"],
      [],
    ]);
    // By hand: k1 = 1.2, b = 0.75, a frequency of 1 in 2 terms; 3 of 5 documents of 15 terms have it.
    const [first] = lists[0]!;
    const idf = Math.log(1 + (5 - 3 + 0.5) / (3 + 0.5));
    const average = 15 / 5;
    expect(first!.score).toBeCloseTo((idf * 2.2) / (1 + 1.2 * (0.25 + (0.75 * 2) / average)), 5);
  });

  it("takes any query, and text from a model as text alone", async () => {
    const search = {
      query: { bool: { should: [{ match: { title: { query: "{{query}}", boost: 2 } } }] } },
      min_score: 0.1,
    };
    const [hits] = await (await recommender({ search })).search([HOSTILE], 2);
    expect(hits!.map(({ id }) => id)).toEqual(["d2", "d1"]);
  });

  it("finds ids in a field, and has 1 / rank where there are no scores", async () => {
    const search = { query: { match: { title: "{{query}}" } }, sort: [{ sku: "desc" }] };
    const sorted = await (await recommender({ search })).search(["red"], 2);
    expect(sorted).toEqual([
      [
        { id: "d4", score: 1 },
        { id: "d1", score: 0.5 },
      ],
    ]);
    const error = await failureOf((await recommender({ id_field: "sku" })).search(["green"], 2));
    expect(error.message).toMatch(/none of the 1 ids.*found "d-3".*such as "d0"/);
  });

  it("tells its version and how many documents it holds, as far as it may", async () => {
    // The module that answers to GET / is not among Elasticsearch's jars.
    const version = kind === "opensearch" ? "2.19.6" : null;
    expect(await (await recommender()).inspect!()).toEqual({ version, indexed: 5 });
    const other = await (await recommender({ index: "rec-r1-none" })).inspect!();
    expect(other).toEqual({ version, indexed: null });
  });

  it.each<[string, Partial<QueryDslSpec>, RegExp]>([
    [
      "no such index",
      { index: "rec-r1-none" },
      /\(rec-r1-none\) refused a search \(404 index_not_found_exception\): no such index/,
    ],
    [
      "no such query",
      { search: { query: { nomatch: { title: "{{query}}" } } } },
      /answered 400: .*unknown query \[nomatch\] did you mean \[match\]/,
    ],
    ["no such id field", { id_field: "asin" }, /gave hits without asin/],
    [
      "nothing found",
      { search: { query: { term: { sku: "{{query}}" } } } },
      /found nothing for any of the first 1 texts; check the query and the index/,
    ],
  ])("says that there is %s", async (_, rest, message) => {
    const error = await failureOf((await recommender(rest)).search(["red"], 5));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(message);
  });
});

describe.each(["elasticsearch", "opensearch"] as const)("%s that fails", (kind) => {
  it("is waited for, and told of", async () => {
    const engine = await new LocalEngine().start();
    const url = `http://127.0.0.1:${engine.port}`;
    const well = { responses: [{ status: 200, hits: { hits: [{ _id: "d0", _score: 1 }] } }] };
    engine.answer = (_, response) => {
      response.setHeader("x-elastic-product", "Elasticsearch");
      return well;
    };
    const spec = specOf(kind, url, { cache: false, timeout_seconds: 0.5 });
    const recommender = await createRecommender(spec, DOCUMENTS);
    expect(await recommender.search(["x"], 5)).toEqual([[{ id: "d0", score: 1 }]]);
    const product = { "x-elastic-product": "Elasticsearch", "content-type": "application/json" };
    const overloaded = { status: 429, error: { type: "rejected", reason: "queue is full" } };
    const failures: [LocalEngine["answer"], RegExp][] = [
      [(_, r) => refuse(r, 503, product, "{}"), /answered 503/],
      [(_, r) => refuse(r, 429, { ...product, "retry-after": "90" }, "{}"), /answered 429/],
      [() => undefined, /gave no answer in time/],
      [
        (_, r) => refuse(r, 200, product, JSON.stringify({ responses: [overloaded] })),
        /refused a search \(429 rejected\): queue is full/,
      ],
      [
        (_, r) =>
          refuse(
            r,
            200,
            product,
            '{"responses": [{"_shards": {"failed": 1}, "hits": {"hits": []}}]}',
          ),
        /searched a part of the index only/,
      ],
      [(_, r) => refuse(r, 200, product, '{"responses": []}'), /answered \[\], not 1 lists/],
      [(_, r) => refuse(r, 200, product, '{"responses": ['), /cannot be used/],
      [(_, r) => refuse(r, 200, product, '{"responses": [{}]}'), /answered without hits/],
    ];
    for (const [answer, message] of failures) {
      engine.answer = answer;
      const error = await failureOf(recommender.search(["x"], 5));
      expect(error).toBeInstanceOf(Unavailable);
      expect(error.message).toMatch(message);
      if (message.source.includes("429$")) expect(error).toMatchObject({ retryAfterMs: 90_000 });
    }
    await engine.stop();
    const error = await failureOf(recommender.search(["x"], 5));
    expect(error).toBeInstanceOf(Unavailable);
    expect(error.message).toMatch(/cannot be reached/);
    await recommender.dispose?.();
  });

  it("tells its version as the API's reference has it", async () => {
    const engine = await new LocalEngine().start();
    engine.answer = (_, response) => {
      response.setHeader("x-elastic-product", "Elasticsearch");
      return { name: "node", version: { number: "9.1.0", lucene_version: "10.2.2" }, count: 7 };
    };
    const spec = specOf(kind, `http://127.0.0.1:${engine.port}`);
    const recommender = await createRecommender(spec, DOCUMENTS);
    expect(await recommender.inspect!()).toEqual({ version: "9.1.0", indexed: 7 });
    await recommender.dispose?.();
    await engine.stop();
  });

  it("is no longer asked when nobody waits for it", async () => {
    const engine = await new LocalEngine().start();
    engine.answer = () => undefined;
    const url = `http://127.0.0.1:${engine.port}`;
    const recommender = await createRecommender(specOf(kind, url), DOCUMENTS);
    const controller = new AbortController();
    const asking = failureOf(recommender.search(["x"], 5, controller.signal));
    setTimeout(() => controller.abort(new Error("stop")), 50);
    expect((await asking).message).toBe("stop");
    await recommender.dispose?.();
    await engine.stop();
  });
});

it("tells OpenSearch from Elasticsearch", async () => {
  const engine = await new LocalEngine().start();
  const url = `http://127.0.0.1:${engine.port}`;
  engine.answer = () => ({ responses: [{ hits: { hits: [] } }] });
  const recommender = await createRecommender(specOf("elasticsearch", url), DOCUMENTS);
  const error = await failureOf(recommender.search(["x"], 5));
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toMatch(/no Elasticsearch 8 or later.*kind: opensearch/);
  await engine.stop();
});
