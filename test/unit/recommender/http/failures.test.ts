import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { UserError } from "../../../../schemas/user-error";
import { Unavailable } from "../../../../trainer/outside/unavailable";
import type { HttpSpec } from "../../../../trainer/recommender/http/http";
import { failureOf, found, recommenderOf } from "./http-recommender";
import { LocalEngine, refuse } from "./local-engine";

let engine: LocalEngine;
beforeEach(async () => {
  engine = await new LocalEngine().start();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await engine.stop();
});
const recommender = (rest: Partial<HttpSpec> = {}) => recommenderOf(engine, rest);

describe("an engine that fails", () => {
  it("is waited for when it is not there", async () => {
    const asked = await recommender();
    await engine.stop();
    const error = await failureOf(asked.search(["x"], 5));
    expect(error).toBeInstanceOf(Unavailable);
    expect(error.message).toMatch(
      /^POST http:\/\/127\.0\.0\.1:\d+\/search cannot be reached: .*ECONNREFUSED/,
    );
    await engine.start();
    engine.answer = () => found("a");
    expect(await asked.search(["x"], 5)).toHaveLength(1);
  });

  it.each([500, 502, 503, 429, 408])(
    "with %i is tried again, and then waited for",
    async (status) => {
      let failures = 1;
      engine.answer = (_, response) =>
        failures-- > 0 ? refuse(response, status, {}, "overloaded") : found("a");
      expect(await (await recommender()).search(["x"], 5)).toHaveLength(1);
      expect(engine.arrived).toHaveLength(2);
      failures = 9;
      const error = await failureOf((await recommender()).search(["x"], 5));
      expect(error).toBeInstanceOf(Unavailable);
      expect(error.message).toMatch(new RegExp(`answered ${status} [A-Za-z ]+: overloaded`));
      expect(engine.arrived).toHaveLength(4);
    },
  );

  it("is left alone as long as it asks for", async () => {
    engine.answer = (_, response) => refuse(response, 429, { "retry-after": "120" });
    const error = await failureOf((await recommender({ retries: 9 })).search(["x"], 5));
    expect(error).toMatchObject({ name: "Unavailable", retryAfterMs: 120_000 });
    expect(engine.arrived).toHaveLength(1);
    const date = new Date(Date.now() + 600_000).toUTCString();
    engine.answer = (_, response) => refuse(response, 503, { "retry-after": date });
    const later = (await failureOf((await recommender()).search(["x"], 5))) as Unavailable;
    expect(later.retryAfterMs).toBeGreaterThan(500_000);
  });

  it.each([400, 401, 403, 404])(
    "with %i is a fault of the experiment, unless it worked before",
    async (status) => {
      engine.answer = (_, response) => refuse(response, status, {}, "no such index");
      const asked = await recommender({ cache: false });
      expect(await failureOf(asked.search(["x"], 5))).toBeInstanceOf(UserError);
      expect(engine.arrived).toHaveLength(1);
      engine.answer = () => found("a");
      await asked.search(["x"], 5);
      engine.answer = (_, response) => refuse(response, status);
      expect(await failureOf(asked.search(["x"], 5))).toBeInstanceOf(Unavailable);
    },
  );

  it("and hangs is given its time", async () => {
    engine.answer = () => undefined;
    const asked = await recommender({ timeout_seconds: 0.2, retries: 0 });
    const error = await failureOf(asked.search(["x"], 5));
    expect(error).toBeInstanceOf(Unavailable);
    expect(error.message).toMatch(/gave no answer within 0\.2 s/);
    engine.answer = (_, response) => void response.write("{");
    expect((await failureOf(asked.search(["x"], 5))).message).toMatch(/no answer within 0\.2 s/);
  });

  it("is no longer asked when nobody waits for it", async () => {
    engine.answer = () => undefined;
    const controller = new AbortController();
    const asking = failureOf((await recommender()).search(["x"], 5, controller.signal));
    await vi.waitUntil(() => engine.arrived.length > 0);
    controller.abort(new Error("stop"));
    expect((await asking).message).toBe("stop");
  });

  it("tells no secret, though it echoes it", async () => {
    vi.stubEnv("REC_R1_TEST_TOKEN", "swordfish");
    engine.answer = ({ headers }, response) => refuse(response, 401, {}, `bad ${headers["x-key"]}`);
    const asked = await recommender({ headers: { "x-key": "${env:REC_R1_TEST_TOKEN}" } });
    expect((await failureOf(asked.search(["x"], 5))).message).toMatch(
      /answered 401 Unauthorized: bad \$\{env:REC_R1_TEST_TOKEN\}$/,
    );
  });
});

describe("a redirect", () => {
  it("is followed on the same host", async () => {
    engine.answer = ({ url }, response) =>
      url.pathname === "/search" ? refuse(response, 307, { location: "/v2" }) : found("a");
    expect(await (await recommender()).search(["x"], 5)).toHaveLength(1);
    expect(engine.arrived.map(({ url, body }) => [url.pathname, body])).toEqual([
      ["/search", { q: "x", size: 5 }],
      ["/v2", { q: "x", size: 5 }],
    ]);
  });

  it("to another host is refused", async () => {
    const other = await new LocalEngine().start();
    engine.answer = (_, response) => refuse(response, 307, { location: other.url });
    const error = await failureOf((await recommender()).search(["x"], 5));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(/redirects to http:\/\/127\.0\.0\.1:\d+; only the address/);
    expect(other.arrived).toEqual([]);
    await other.stop();
  });

  it("that would lose the body, or never ends, is refused", async () => {
    engine.answer = (_, response) => refuse(response, 302, { location: "/v2" });
    expect((await failureOf((await recommender()).search(["x"], 5))).message).toMatch(
      /answered 302/,
    );
    engine.answer = (_, response) => refuse(response, 308, { location: "/search" });
    expect((await failureOf((await recommender()).search(["x"], 5))).message).toMatch(
      /answered 308/,
    );
  });
});
