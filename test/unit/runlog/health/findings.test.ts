import { describe, expect, it } from "vitest";
import type { CheckName } from "../../../../runlog/health/finding";
import { CHECKS } from "../../../../runlog/health/finding";
import { RunHealth } from "../../../../runlog/health/health";
import { differing, findingsOf, madeUpRun, type Story } from "./made-up-run";

const late = (step: number) => step > 9;
const text = (words: string) => ({ completion: words, text: words });
const ramp = (step: number, from: number, to: number) => from + ((to - from) * (step - 1)) / 11;

/** For each check a run in which it must fire, and one close to it in which it must not. */
const STORIES: Record<CheckName, { fires: Story; silent: Story }> = {
  repetition: {
    fires: {
      rollout: (step, sample, query) =>
        late(step) && sample === 0
          ? text(`${differing(step, sample, query)} ${"usb ".repeat(10)}`)
          : {},
    },
    // Boolean operators repeat in honest queries too; and nine times is not ten.
    silent: {
      rollout: (step, sample, query) =>
        text(`${differing(step, sample, query, 12)} ${"AND OR ".repeat(20)} ${"usb ".repeat(9)}`),
    },
  },
  long_rewrites: {
    fires: { rollout: (step, sample, query) => text(differing(step, sample, query, 60)) },
    silent: { rollout: (step, sample, query) => text(differing(step, sample, query, 29)) },
  },
  length_growth: {
    fires: { rollout: (step) => ({ tokens: Math.round(ramp(step, 20, 60)) }) },
    silent: { rollout: (step) => ({ tokens: Math.round(ramp(step, 3, 9)) }) },
  },
  form_failures: {
    fires: {
      rollout: (step, sample) =>
        late(step) && sample === 0 ? { text: null, completion: "<think>a</think>" } : {},
    },
    silent: { rollout: (step) => (step < 4 ? { text: null, completion: "" } : {}) },
  },
  truncation: {
    fires: { rollout: (step, sample) => (late(step) && sample < 2 ? { finish: "length" } : {}) },
    silent: { rollout: (step) => (step < 4 ? { finish: "length" } : {}) },
  },
  diversity: {
    fires: {
      rollout: (step, sample, query) =>
        late(step) ? text(sample % 2 ? `to q${query} B` : `b, q${query} to`) : {},
    },
    silent: {
      rollout: (step, sample, query) => (late(step) ? text(`${sample % 2} ${query}`) : {}),
    },
  },
  zero_variance: {
    fires: { rollout: (_, __, query) => (query < 2 ? { reward: 0.5, used: false } : {}) },
    silent: { rollout: (_, __, query) => (query < 1 ? { reward: 0.5, used: false } : {}) },
  },
  regressions: {
    fires: { rollout: (_, sample, query) => (query === 0 ? { reward: 0.01 * sample } : {}) },
    // One sample that holds the original's reward is enough.
    silent: { rollout: (_, sample) => ({ reward: sample === 3 ? 0.25 : 0.01 * sample }) },
  },
  same_rewrites: {
    fires: {
      rollout: (step, sample) =>
        late(step) && sample === 0 ? text("new best cheap sale shop online") : {},
    },
    // Few words are shared by chance; an empty expansion says that nothing is missing.
    silent: { rollout: (_, sample) => text(["", "alert", "alert bell", "arrow up"][sample]!) },
  },
  kl: {
    fires: { metrics: (step) => ({ kl: ramp(step, 0.01, 2) }) },
    silent: { metrics: (step) => ({ kl: ramp(step, 0.6, 0.7) }) },
  },
  entropy: {
    fires: { metrics: (step) => ({ entropy: ramp(step, 3, 0.01) ** 3 }) },
    silent: { metrics: (step) => ({ entropy: ramp(step, 3, 1) }) },
  },
  generalisation_gap: {
    fires: {
      metrics: (step) => ({ "reward/ndcg@1000": ramp(step, 0.2, 0.6) }),
      validation: { 1: 0.3, 6: 0.32, 12: 0.31 },
    },
    silent: {
      metrics: (step) => ({ "reward/ndcg@1000": ramp(step, 0.2, 0.6) }),
      validation: { 1: 0.3, 6: 0.4, 12: 0.55 },
    },
  },
};

describe("health", () => {
  it("finds nothing in an innocent run, or in one that has not begun", async () => {
    expect(await findingsOf({})).toEqual([]);
    expect(await findingsOf({ steps: 0 })).toEqual([]);
  });

  it("has a story for every check", () => {
    expect(Object.keys(STORIES).sort()).toEqual([...CHECKS].sort());
  });

  for (const [check, { fires, silent }] of Object.entries(STORIES)) {
    it(`names ${check}, with evidence`, async () => {
      const finding = (await findingsOf(fires)).find((one) => one.check === check);
      expect(finding).toBeDefined();
      expect(finding!.steps[0]).toBeLessThanOrEqual(finding!.steps[1]);
      expect(finding!.meaning).not.toBe("");
    });

    it(`leaves ${check} unsaid where it is not so`, async () => {
      expect((await findingsOf(silent)).map((one) => one.check)).not.toContain(check);
    });
  }

  it("points to the groups that show it, the worst first", async () => {
    const [finding] = await findingsOf({
      rollout: (step, sample, query) => {
        const times = step === 12 && sample === 1 ? [0, 10, 30, 20][query]! : 0;
        return text(`${differing(step, sample, query)} ${"usb ".repeat(times)}`);
      },
    });
    expect(finding).toMatchObject({ check: "repetition", steps: [10, 12], groups: [46, 47, 45] });
    expect(finding!.title).toContain("6 %");
  });

  it("names the commonest form of what does not parse", async () => {
    const [finding] = await findingsOf({
      rollout: (_, sample) => ({
        text: null,
        completion: sample ? "<think></think><answer>usb</answer>" : "usb",
      }),
    });
    expect(finding).toMatchObject({ check: "form_failures", level: "severe", figure: 1 });
    expect(finding!.detail).toContain("the answer is not JSON (75 %");
  });

  it("keeps to the thresholds it is given", async () => {
    const reader = madeUpRun({ rollout: (_, s) => (s === 0 ? { finish: "length" } : {}) });
    const { thresholds } = new RunHealth(reader);
    expect((await new RunHealth(reader).findings()).map((f) => f.check)).toEqual(["truncation"]);
    const lenient = new RunHealth(reader, { ...thresholds, truncatedShare: 0.3 });
    expect(await lenient.findings()).toEqual([]);
  });

  it("reads each text once, and of a long run a bounded number", async () => {
    const reader = madeUpRun({ steps: 300, samples: 2 });
    let reads = 0;
    const health = new RunHealth({
      table: reader.table,
      events: reader.events,
      group: (id) => {
        reads++;
        return reader.group(id);
      },
    });
    expect(await health.findings()).toEqual(await health.findings());
    expect(reader.groupCount).toBe(1200);
    expect(reads).toBe(300);
  });
});
