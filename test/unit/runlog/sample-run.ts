import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { RunWriter } from "../../../runlog/writer";
import type { Rollout, RunQuery } from "../../../schemas/generated/run-events";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own that is deleted after the tests of the file. */
export function temporaryFolder(name = "run"): string {
  const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-runlog-"));
  folders.push(folder);
  return path.join(folder, name);
}

export const INIT = {
  id: "demo-20261124-101500",
  name: "demo",
  experiment: "demo.recr1.yaml",
  engine: "embedded",
  steps: 200,
  versions: { node: "20.20.2" },
};

export function createRun(folder = temporaryFolder()): RunWriter {
  return RunWriter.create(folder, INIT, "name: demo\n", { name: "demo" });
}

export function queryOf(id: string, change: Partial<RunQuery> = {}): RunQuery {
  return {
    id,
    text: `text of ${id}`,
    split: "train",
    relevant: [["d1", 1]],
    original: { components: { "ndcg@10": 0.25 }, reward: 0.25, retrieved: [], found: [["d1", 0]] },
    ...change,
  };
}

export function rolloutOf(group: number, sample: number, change: Partial<Rollout> = {}): Rollout {
  return {
    step: 1 + Math.floor(group / 4),
    group,
    sample,
    query_id: "q1",
    prompt: "a prompt",
    completion: `completion ${group}.${sample}`,
    text: "rewrite",
    search_text: "rewrite",
    components: { "ndcg@10": 0.5 },
    reward: 0.5,
    advantage: -0.125,
    retrieved: [["d1", 3.5, 1]],
    found: [["d1", 1]],
    tokens: 7,
    finish: "stop",
    used: true,
    ...change,
  };
}
