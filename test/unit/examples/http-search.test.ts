import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type RunningEngine, startEngine } from "../../../examples/http-search/engine";
import { RunReader } from "../../../runlog/reader";
import { readRunState } from "../../../runlog/run-directory";
import { trainFile } from "../../../trainer/commands/train";
import { makeTinyExperiment } from "../../support/tiny-experiment";

const EXAMPLE = path.join("examples", "http-search", "http-search.recr1.yaml");
const OVERRIDES = ["training.steps=2", "training.prompts_per_step=4", "algorithm.group_size=4"];
const TOKEN = "swordfish-8c1f";

const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-http-search-"));
const run = (name: string) => path.join(folder, "runs", name);
let engine: RunningEngine;
/** Stands before the engine, and is out of order while it is told so. */
let gate: Server;
let closed: { status: number; after: number } | undefined;
let asked = 0;
let authorization: string | undefined;
let file = "";

beforeAll(async () => {
  vi.stubEnv("REC_R1_TEST_TOKEN", TOKEN);
  await makeTinyExperiment(folder, 2);
  engine = await startEngine(path.join(folder, "data", "corpus.jsonl"), 0);
  gate = createServer(async (request, response) => {
    authorization = request.headers.authorization;
    const refused = closed !== undefined && ++asked > closed.after;
    let body = "";
    for await (const piece of request.setEncoding("utf8")) body += piece as string;
    if (refused) {
      response.writeHead(closed?.status ?? 503).end(`maintenance, ${TOKEN}`);
      return;
    }
    const answer = await fetch(engine.url, { method: "POST", body });
    response.writeHead(answer.status).end(await answer.text());
  });
  await new Promise<void>((resolve) => gate.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(gate.address() as AddressInfo).port}/search`;
  file = path.join(folder, "http-search.recr1.yaml");
  writeFileSync(
    file,
    readFileSync(EXAMPLE, "utf8")
      .replace("../../.data/shop-search", "data")
      .replace("../../.data/rewriter", "model")
      .replace("http://127.0.0.1:8799/search", url)
      .replace(
        "  batch_size: 32\n",
        '  batch_size: 32\n  headers: { Authorization: "Bearer ${env:REC_R1_TEST_TOKEN}" }\n  retries: 0\n',
      )
      .replace("epochs: 30", "epochs: 2"),
  );
});
afterAll(async () => {
  vi.unstubAllEnvs();
  gate.closeAllConnections();
  await new Promise((resolve) => gate.close(resolve));
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const rolloutsOf = (name: string) => {
  const reader = RunReader.open(run(name));
  const groups = Array.from({ length: reader.groupCount }, (_, id) => reader.group(id).rollouts);
  reader.close();
  return groups.flat();
};

/** Why a run waits; undefined while it does not. */
function messageOf(place: string): string | undefined {
  if (!existsSync(path.join(place, "run.json"))) return undefined;
  const { state, message } = readRunState(place);
  return state === "paused" ? message : undefined;
}

function filesUnder(place: string): string[] {
  return readdirSync(place).flatMap((name) => {
    const inner = path.join(place, name);
    return statSync(inner).isDirectory() ? filesUnder(inner) : [inner];
  });
}

describe("the example of an engine over HTTP", () => {
  it("trains, and records what the engine found", async () => {
    const { ending } = await trainFile({
      file,
      run: run("whole"),
      overrides: OVERRIDES,
      threads: 1,
    });
    expect(ending).toBe("completed");
    const rollouts = rolloutsOf("whole");
    expect(rollouts.length).toBeGreaterThanOrEqual(32);
    const answer = await fetch(engine.url, {
      method: "POST",
      body: JSON.stringify({ queries: rollouts.map((r) => r.search_text), size: 10 }),
    });
    const { results } = (await answer.json()) as { results: { hits: { id: string }[] }[] };
    expect(rollouts.map((r) => r.retrieved!.map(([id]) => id))).toEqual(
      results.map(({ hits }) => hits.map(({ id }) => id)),
    );
    expect(new Set(rollouts.map((r) => r.reward))).toEqual(new Set([0, 1]));
  });

  it("asks in batches, equal texts once, with the secret that no file of the run tells", () => {
    expect(engine.requests()).toBeLessThan(engine.searches() / 4);
    expect(authorization).toBe(`Bearer ${TOKEN}`);
    const files = filesUnder(run("whole"));
    expect(files.length).toBeGreaterThan(8);
    for (const name of files) expect(readFileSync(name).includes(TOKEN)).toBe(false);
    const resolved = readFileSync(path.join(run("whole"), "experiment.resolved.json"), "utf8");
    expect(resolved).toContain("Bearer ${env:REC_R1_TEST_TOKEN}");
  });

  it.each([0, 2, 6, 9])(
    "waits while the engine is out of order, and is the same run then (%i)",
    async (after) => {
      const name = `waits-${after}`;
      asked = 0;
      closed = { status: 503, after };
      const training = trainFile({ file, run: run(name), overrides: OVERRIDES, threads: 1 });
      const paused = await vi.waitUntil(() => messageOf(run(name)), {
        timeout: 30_000,
        interval: 20,
      });
      expect(paused).toMatch(
        /^paused: POST http:\/\/127\.0\.0\.1:\d+\/search answered 503 Service Unavailable: maintenance, \$\{env:REC_R1_TEST_TOKEN\}$/,
      );
      closed = undefined;
      expect((await training).ending).toBe("completed");
      expect(rolloutsOf(name)).toEqual(rolloutsOf("whole"));
    },
  );

  it("ends the run with what is wrong when the engine refuses from the beginning", async () => {
    asked = 0;
    closed = { status: 401, after: 0 };
    await expect(
      trainFile({ file, run: run("refused"), overrides: OVERRIDES, threads: 1 }),
    ).rejects.toThrow(/answered 401 Unauthorized: maintenance, \$\{env:REC_R1_TEST_TOKEN\}/);
    expect(readRunState(run("refused")).state).toBe("failed");
    closed = undefined;
  });
});
