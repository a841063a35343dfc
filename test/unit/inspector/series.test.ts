import { describe, expect, test } from "vitest";
import { StepSeries } from "../../../extension/inspector/step-series";
import { applySeries, emptySeries, evaluationCharts, rlCharts } from "../../../webview/series";

describe("step series", () => {
  test("a webview that applies every batch has what a new one is given", () => {
    const sender = new StepSeries(8);
    let have = emptySeries();
    for (let step = 1; step <= 100; step++) {
      sender.add(step, { loss: step, ...(step > 20 && { kl: step / 2 }) });
      if (step % 7 === 0) sender.set(step - 3, "late", step);
      if (step % 3 === 0) have = applySeries(have, sender.news()!);
      expect(have.steps.length).toBeLessThanOrEqual(8);
    }
    have = applySeries(have, sender.news() ?? emptySeries());
    expect(sender.news()?.steps.length ?? 0).toBeLessThanOrEqual(1);
    expect(have).toEqual(applySeries(emptySeries(), sender.all()));
    expect(have.steps.at(-1)).toBe(100);
  });

  test("news are only what is new", () => {
    const sender = new StepSeries();
    sender.add(1, { loss: 3 });
    expect(sender.news()).toEqual({ from: 0, steps: [1], columns: { loss: [3] } });
    expect(sender.news()).toBeUndefined();
    sender.add(2, { loss: 2 });
    expect(sender.news()).toEqual({ from: 1, steps: [2], columns: { loss: [2] } });
  });

  test("a resumed run's steps replace those after its checkpoint", () => {
    const sender = new StepSeries();
    for (const step of [1, 2, 3]) sender.add(step, { loss: step });
    let have = applySeries(emptySeries(), sender.news()!);
    sender.add(2, { loss: 20 });
    have = applySeries(have, sender.news()!);
    expect(have).toMatchObject({ steps: [1, 2], columns: { loss: [1, 20] } });
  });

  test("what is not finite is sent as null", () => {
    const sender = new StepSeries();
    sender.add(1, { loss: Number.NaN, kl: null });
    expect(sender.all().columns).toEqual({ loss: [null], kl: [null] });
  });
});

describe("charts", () => {
  test("the reward has a band of one standard deviation, and components only when several", () => {
    const columns = { "reward/mean": [0.5], "reward/std": [0.2], "reward/ndcg@10": [0.5] };
    const [reward, ...others] = rlCharts({ from: 0, steps: [1], columns });
    expect(reward?.lines.at(-1)).toMatchObject({ low: [0.3], high: [0.7] });
    expect(others).toEqual([]);
  });

  test("a baseline measured once is level; the split's policy has its interval", () => {
    const entry = (step: number, system: string, mean: number) => ({
      phase: "rl" as const,
      step,
      split: "validation",
      system,
      queries: 9,
      metrics: { "ndcg@10": { mean, low: mean - 0.25, high: mean + 0.25 } },
    });
    const [chart] = evaluationCharts([
      entry(0, "original_query", 0.5),
      entry(0, "policy", 0.25),
      entry(20, "policy", 0.75),
    ]);
    expect(chart?.steps).toEqual([0, 20]);
    expect(chart?.lines).toMatchObject([
      { label: "original query", values: [0.5, 0.5], dashed: true },
      { label: "policy", values: [0.25, 0.75], low: [0, 0.5], high: [0.5, 1] },
    ]);
  });
});
