import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { UserError } from "../../../../schemas/user-error";
import { RateLimit } from "../../../../trainer/outside/rate-limit";
import { Unavailable } from "../../../../trainer/outside/unavailable";
import { createRecommender } from "../../../../trainer/recommender/create";
import type { HttpSpec } from "../../../../trainer/recommender/http/http";
import { DOCUMENTS, failureOf, found, recommenderOf } from "./http-recommender";
import { LocalEngine, refuse } from "./local-engine";

let engine: LocalEngine;
let folder: string;
beforeEach(async () => {
  engine = await new LocalEngine().start();
  folder = mkdtempSync(path.join(tmpdir(), "rec-r1-http-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

const recommender = (rest: Partial<HttpSpec> = {}) => recommenderOf(engine, rest);
const HOSTILE = 'say "hi"\n{{k}} ${env:REC_R1_TEST_TOKEN} é 🦊 &k=9#x \ud800';

describe("a request", () => {
  it("carries a model's text as JSON and nothing else", async () => {
    vi.stubEnv("REC_R1_TEST_TOKEN", "swordfish");
    engine.answer = () => found("a");
    const asked = await recommender({
      headers: { Authorization: "Bearer ${env:REC_R1_TEST_TOKEN}" },
      body: { query: { match: ["{{query}}", "x {{query}} {{k}}"] }, "{{k}}": "{{ k }}", on: true },
    });
    await asked.search([HOSTILE], 7);
    const text = HOSTILE.replace("\ud800", "\ufffd");
    expect(engine.arrived[0]).toMatchObject({
      method: "POST",
      headers: { authorization: "Bearer swordfish", "content-type": "application/json" },
      body: { query: { match: [text, `x ${text} 7`] }, "{{k}}": 7, on: true },
    });
    expect(JSON.stringify(asked.description)).not.toContain("swordfish");
  });

  it("carries it in the url, encoded", async () => {
    engine.answer = () => found("a");
    const url = `${engine.url}?q={{query}}&size={{k}}`;
    const asked = await createRecommender(
      {
        ...{ kind: "http", url, method: "GET", headers: {}, batch_size: 1, ids: "$.hits[*].id" },
        ...{ concurrency: 1, timeout_seconds: 10, retries: 0, cache: false, top_k: 5 },
      },
      DOCUMENTS,
    );
    await asked.search([HOSTILE], 5);
    const { url: arrived, method } = engine.arrived[0]!;
    expect(method).toBe("GET");
    expect(arrived.pathname).toBe("/search");
    expect([...arrived.searchParams]).toEqual([
      ["q", HOSTILE.replace("\ud800", "\ufffd")],
      ["size", "5"],
    ]);
  });

  it("is not let choose the address", async () => {
    const asked = await recommender({ url: `${engine.url}/{{query}}` });
    expect((await failureOf(asked.search(["a"], 5))).message).toMatch(/behind the \? of a url/);
    expect(engine.arrived).toEqual([]);
  });
});

describe("an answer", () => {
  it("is ranked as the engine ranks, each id once, with scores or without", async () => {
    engine.answer = () => found("b", 7, "b", "a", "c");
    const [plain] = await (await recommender()).search(["x"], 3);
    expect(plain).toEqual([
      { id: "b", score: 1 },
      { id: "7", score: 1 / 2 },
      { id: "a", score: 1 / 3 },
    ]);
    const [scored] = await (await recommender({ scores: "$.hits[*].score" })).search(["x"], 3);
    expect(scored!.map(({ score }) => score)).toEqual([10, 9, 7]);
  });

  it("may be a plain list, or be filtered by the path", async () => {
    engine.answer = () => ({ ids: ["c", "a"], hits: [{ id: "a", ok: true }, { id: "b" }] });
    const [list] = await (await recommender({ ids: "$.ids" })).search(["x"], 3);
    expect(list!.map(({ id }) => id)).toEqual(["c", "a"]);
    const [chosen] = await (await recommender({ ids: "$.hits[?@.ok].id" })).search(["x"], 3);
    expect(chosen!.map(({ id }) => id)).toEqual(["a"]);
  });

  it("may hold a batch, one result a text", async () => {
    engine.answer = ({ body }) => ({
      all: (body as { texts: string[] }).texts.map((text) => found(text)),
    });
    const batched = await recommender({
      body: { texts: "{{queries}}", k: "{{k}}" },
      batch_size: 2,
      results: "$.all[*]",
    });
    const lists = await batched.search(["a", "b", "a", "c"], 5);
    expect(lists.map(([hit]) => hit!.id)).toEqual(["a", "b", "a", "c"]);
    expect(engine.arrived.map(({ body }) => (body as { texts: string[] }).texts).sort()).toEqual([
      ["a", "b"],
      ["c"],
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    ["without the list", { total: 3 }, /answered \{"total":3\}, but there is nothing at \$\.hits/],
    [
      "with hits that lack ids",
      { hits: [{ id: "a" }, { _id: "b" }] },
      /of the 2 entries at .*, 1 have nothing/,
    ],
    ["with ids that are none", found(null), /found null among the ids/],
    [
      "with other ids than the corpus has",
      found("sku-1"),
      /none of the 1 ids.*found "sku-1".*such as "a"/,
    ],
    ["with nothing", found(), /found nothing for any of the first 1 texts.*\$\.hits\[\*\]\.id/],
  ])("%s is a fault of the experiment when it comes first", async (_, answer, message) => {
    engine.answer = () => answer;
    const error = await failureOf((await recommender()).search(["x"], 5));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(message);
  });

  it("is waited for when it was well before", async () => {
    engine.answer = () => found("a");
    const asked = await recommender({ cache: false });
    await asked.search(["x"], 5);
    for (const answer of [{}, { hits: [{}] }, found({}), "maintenance", null]) {
      engine.answer = () => answer;
      expect(await failureOf(asked.search(["x"], 5))).toBeInstanceOf(Unavailable);
    }
    engine.answer = (_, response) => refuse(response, 200, {}, "<html>We'll be back</html>");
    const error = await failureOf(asked.search(["x"], 5));
    expect(error).toBeInstanceOf(Unavailable);
    expect(error.message).toMatch(/what is not JSON: <html>We'll be back/);
    engine.answer = () => found();
    expect(await asked.search(["x"], 5)).toEqual([[]]);
  });

  it("may be large, but not without end", async () => {
    const ids = Array.from({ length: 50_000 }, (_, i) => (i === 9 ? "a" : `id-${i}`));
    engine.answer = () => found(...ids);
    const [hits] = await (await recommender()).search(["x"], 10_000);
    expect(hits).toHaveLength(10_000);
    engine.answer = (_, response) => {
      const write = () => response.write("[".repeat(2 ** 20), () => response.destroyed || write());
      response.writeHead(200);
      write();
    };
    const error = await failureOf((await recommender()).search(["x"], 5));
    expect(error.message).toMatch(/more than 64 MiB/);
  });
});

describe("the version", () => {
  const version = () => ({ url: `${engine.url}/version`, at: "$.build" });

  it("is read where the experiment says, with the headers of a search", async () => {
    vi.stubEnv("REC_R1_TEST_TOKEN", "swordfish");
    engine.answer = () => ({ build: "2026.11", started: 3 });
    const headers = { Authorization: "Bearer ${env:REC_R1_TEST_TOKEN}" };
    const asked = await recommender({ version: version(), headers });
    expect(await asked.inspect!()).toEqual({ version: "2026.11" });
    const [request] = engine.arrived;
    expect(request).toMatchObject({
      method: "GET",
      headers: { authorization: "Bearer swordfish" },
    });
    expect(request!.url.pathname).toBe("/search/version");
  });

  it("is not asked for where nothing says so", async () => {
    expect(await (await recommender()).inspect!()).toEqual({});
    expect(engine.arrived).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ["nothing", { name: "engine" }, /\/version answered .* but \$\.build led to 0 values/],
    ["what is not JSON", "<html>", /what is not JSON/],
  ])("is a fault of the experiment where the path leads to %s", async (_, answer, message) => {
    engine.answer = (_, response) =>
      typeof answer === "string" ? refuse(response, 200, {}, answer) : answer;
    const error = await failureOf((await recommender({ version: version() })).inspect!());
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(message);
  });
});

describe("what was found", () => {
  it("is remembered by text and depth, failures are not", async () => {
    engine.answer = ({ body }, response) =>
      (body as { q: string }).q === "bad" ? refuse(response, 400) : found("a");
    const asked = await recommender({ concurrency: 1 });
    await asked.search(["x", "y", "x"], 5);
    await asked.search(["y"], 5);
    expect(engine.arrived).toHaveLength(2);
    await asked.search(["y"], 6);
    await failureOf(asked.search(["new", "bad"], 5));
    expect(engine.arrived).toHaveLength(5);
    await asked.search(["new"], 5);
    expect(engine.arrived).toHaveLength(5);
  });

  it("outlives the run in a file, by settings, and a torn line costs no more than itself", async () => {
    engine.answer = () => found("a", "b");
    const cache_file = path.join(folder, "cache", "lists.jsonl");
    const lists = await (await recommender({ cache_file })).search(["x", "y"], 5);
    appendFileSync(cache_file, '{"of": "torn');
    expect(await (await recommender({ cache_file })).search(["y", "x"], 5)).toEqual(lists);
    expect(engine.arrived).toHaveLength(2);
    await (await recommender({ cache_file, body: { other: "{{query}}" } })).search(["x"], 5);
    expect(engine.arrived).toHaveLength(3);
    expect(readFileSync(cache_file, "utf8").split("\n").length).toBeGreaterThanOrEqual(3);
  });

  it("is not another version's", async () => {
    let build = 1;
    engine.answer = ({ url }) => (url.pathname.endsWith("/version") ? { build } : found("a"));
    const cache_file = path.join(folder, "lists.jsonl");
    const version = { url: `${engine.url}/version`, at: "$.build" };
    const searches = async () => {
      const asked = await recommender({ cache_file, version });
      await asked.inspect!();
      await asked.search(["x"], 5);
      return engine.arrived.filter(({ method }) => method === "POST").length;
    };
    expect(await searches()).toBe(1);
    expect(await searches()).toBe(1);
    build = 2;
    expect(await searches()).toBe(2);
    build = 1;
    expect(await searches()).toBe(2);
  });
});

describe("many requests", () => {
  it("are under way at once, at most as many as are allowed", async () => {
    let release = () => {};
    const three = new Promise<void>((resolve) => {
      release = resolve;
    });
    engine.answer = async () => {
      if (engine.arrived.length >= 3) release();
      await three;
      return found("a");
    };
    const texts = Array.from({ length: 12 }, (_, i) => `text ${i}`);
    await (await recommender({ concurrency: 3 })).search(texts, 5);
    expect(engine.most).toBe(3);
    expect(engine.arrived).toHaveLength(12);
  });

  it("are no faster than the limit", () => {
    const limit = new RateLimit(50);
    expect([limit.take(1000), limit.take(1000), limit.take(1010)]).toEqual([0, 20, 30]);
    expect(limit.take(2000)).toBe(0);
    expect(new RateLimit(undefined).take(5)).toBe(0);
  });
});
