import { describe, expect, it } from "vitest";
import { progressText, resultText, stateText } from "../../../extension/runs/wording";
import type { RunSummary } from "../../../runlog/runs";

function runWith(change: Partial<RunSummary["state"]>, liveness: RunSummary["liveness"] = "live") {
  const now = "2026-11-24T10:00:00.000Z";
  const state: RunSummary["state"] = {
    schema_version: 1,
    id: "icon-search-1",
    name: "icon-search",
    experiment: "icon-search.recr1.yaml",
    state: "running",
    engine: "embedded",
    pid: 1,
    process_started: 1,
    host: "here",
    created: now,
    started: now,
    ended: null,
    heartbeat: now,
    phase: "rl",
    step: 12,
    steps: 200,
    rollouts: 0,
    reward: 0.4123,
    eta_seconds: 180,
    best: null,
    versions: {},
    ...change,
  };
  return { folder: "/runs/icon-search-1", state, liveness, marks: {} };
}

describe("a run in words", () => {
  it("says in the status bar where it stands, as far as that is known", () => {
    expect(progressText(runWith({}))).toBe("icon-search: step 12/200 · reward 0.41 · 3 min left");
    const young = { phase: null, reward: null, eta_seconds: null };
    expect(progressText(runWith(young))).toBe("icon-search: starting");
    expect(progressText(runWith({ ...young, phase: "warm_start" }))).toBe(
      "icon-search: warm start",
    );
  });

  it.each([
    [0.2, "1 s"],
    [59, "59 s"],
    [61, "1 min"],
    [3599, "1 h 0 min"],
    [3 * 3600 + 125, "3 h 2 min"],
  ])("says %d seconds as %s", (eta_seconds, words) => {
    expect(progressText(runWith({ eta_seconds }))).toContain(` · ${words} left`);
  });

  it("says what became of it", () => {
    expect(stateText(runWith({}, "crashed"))).toBe("crashed");
    expect(stateText(runWith({ state: "completed" }, "ended"))).toBe("completed");
  });

  it("says its best evaluation once there is one", () => {
    expect(resultText(runWith({}))).toBe("step 12/200");
    expect(resultText(runWith({ best: { metric: "ndcg@10", value: 0.41251, step: 10 } }))).toBe(
      "best ndcg@10 0.413 at step 10 · step 12/200",
    );
  });
});
