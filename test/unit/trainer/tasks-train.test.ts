import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Measurement, Rollout, RunQuery } from "../../../schemas/generated/run-events";
import { trainFile } from "../../../trainer/commands/train";
import { filmSeen, makeTinyTask } from "../../support/tiny-tasks";

const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-tasks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Trains a task for its two steps; what the run wrote. */
async function trained(kind: Parameters<typeof makeTinyTask>[1]) {
  const file = await makeTinyTask(path.join(folder, kind), kind);
  const run = path.join(folder, kind, "run");
  const { ending } = await trainFile({ file, run, threads: 1 });
  expect(ending).toBe("completed");
  const lines = <T>(name: string) =>
    readFileSync(path.join(run, name), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as T);
  const measurements = lines<Measurement>("evaluations.jsonl");
  const mean = (system: string, metric: string) => {
    const values = measurements.filter((m) => m.system === system && m.split === "test");
    return values.reduce((sum, { metrics }) => sum + metrics[metric]! / values.length, 0);
  };
  const rollouts = lines<Rollout>("rollouts.jsonl");
  expect(rollouts).toHaveLength(32);
  return { rollouts, queries: lines<RunQuery>("queries.jsonl"), measurements, mean };
}

describe("training", () => {
  it("a sequential recommender never finds what was seen", async () => {
    const { rollouts, queries, mean } = await trained("sequential_recommendation");
    const [rollout] = rollouts;
    expect(rollout!.prompt).toMatch(/^saw \w+ \w+, \w+ \w+, \w+ \w+ next :$/);
    const query = queries.find(({ id }) => id === rollout!.query_id)!;
    expect(rollout!.prompt.replaceAll(",", "")).toBe(`saw ${query.text} next :`);
    expect(rollout!.search_text).toContain(query.text);
    for (const { retrieved, query_id } of rollouts) {
      const [user, before] = query_id.slice(1).split(":").map(Number);
      const seen = Array.from({ length: before! }, (_, t) => String(filmSeen(user!, t)));
      expect(seen).toHaveLength(3);
      expect(retrieved.filter(([id]) => seen.includes(id))).toEqual([]);
      expect(retrieved.length).toBeGreaterThan(0);
    }
    expect(mean("oracle", "ndcg@4")).toBe(1);
  });

  it("backtracing ranks a talk's own sentences and says where they stand", async () => {
    const { rollouts, queries, measurements, mean } = await trained("backtracing");
    for (const { retrieved, query_id } of rollouts) {
      const talk = query_id.split("?")[0];
      expect(retrieved.map(([id]) => id.split("#")[0])).toEqual(Array(5).fill(talk));
    }
    for (const { id, domain, positions } of queries) {
      expect(domain).toBe("NEWS ARTICLE");
      expect(positions).toEqual([Number(id.split("?")[1]) / 4]);
    }
    for (const { system, positions, predicted_position, metrics } of measurements) {
      const gap = Math.round(4 * Math.abs(positions![0]! - predicted_position!));
      expect(gap).toBe(metrics["min_distance@1"]);
      if (system === "oracle") expect(gap).toBe(0);
    }
    expect(mean("original_query", "accuracy@1")).toBe(1);
  });

  it("reranking orders what was retrieved first, and searches no more", async () => {
    const { rollouts, queries, mean } = await trained("reranking");
    for (const { prompt, search_text, retrieved, text, query_id } of rollouts) {
      expect(search_text).toBeNull();
      const { retrieved: first } = queries.find(({ id }) => id === query_id)!.original!;
      const listed = first.length;
      expect(prompt.match(/\[\d\]/g)).toHaveLength(listed);
      expect(retrieved).toHaveLength(text === null ? 0 : listed);
      if (text !== null)
        expect(retrieved.map(([id]) => id).sort()).toEqual(first.map(([id]) => id).sort());
    }
    expect(mean("oracle", "ndcg@4")).toBeGreaterThan(mean("original_query", "ndcg@4"));
  });

  it("a custom task searches with what its pattern finds", async () => {
    const { rollouts } = await trained("custom");
    for (const { completion, text, search_text } of rollouts) {
      const found = /([a-z ]+)/mu.exec(completion)?.[1]?.replace(/\s+/g, " ").trim() || null;
      expect(text).toBe(found);
      expect(search_text).toBe(found);
    }
  });
});
