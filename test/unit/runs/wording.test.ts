import { describe, expect, it, vi } from "vitest";
import {
  ageText,
  labelText,
  progressText,
  resultText,
  rowText,
  shortLabelText,
  stateText,
} from "../../../extension/runs/wording";
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

describe("a run in a list", () => {
  const now = Date.parse("2026-11-24T12:00:00Z");

  it("says first what matters in its state", () => {
    vi.setSystemTime(now);
    const best = { metric: "ndcg@10", value: 0.4123, step: 9 };
    const ended = new Date(now - 7_200_000).toISOString();
    expect(rowText(runWith({}))).toBe("12/200 · reward 0.41 · 3 min left");
    expect(rowText(runWith({ phase: "warm_start", reward: null, eta_seconds: null }))).toBe(
      "warm start",
    );
    expect(rowText(runWith({ state: "paused" }))).toMatch(/^paused · 12\/200/);
    expect(rowText(runWith({ state: "queued" }, "queued"))).toBe("waits");
    expect(rowText(runWith({ state: "completed", best, ended }, "ended"))).toBe(
      "ndcg@10 0.412 · 200 steps · 2 h ago",
    );
    const heartbeat = new Date(now - 5_000).toISOString();
    expect(rowText(runWith({ heartbeat }, "crashed"))).toBe(
      "crashed at 12/200 · reward 0.41 · 5 s ago",
    );
    vi.useRealTimers();
  });

  it("is called what people call it, else by its sweep or its time", () => {
    const run = runWith({ created: "2026-11-24T10:00:00.000" });
    expect(labelText(run)).toMatch(/^icon-search · 24 Nov(?: 2026)? 10:00$/);
    const point = { "algorithm.learning_rate": 0.001, "training.seed": 2 };
    const swept = runWith({ sweep: { id: "s", settings: point } });
    expect(shortLabelText(swept)).toBe("learning_rate 0.001 · seed 2");
    expect(labelText({ ...swept, marks: { label: "mine" } })).toBe("mine");
  });

  it("tells ages by their largest unit", () => {
    const ago = (seconds: number) => ageText(new Date(now - seconds * 1000).toISOString(), now);
    expect([0, 59, 60, 3599, 3600, 172_800].map(ago)).toEqual([
      "0 s",
      "59 s",
      "1 min",
      "60 min",
      "1 h",
      "2 d",
    ]);
    expect(ago(-5)).toBe("0 s");
  });
});
