import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { RunReader } from "../../../runlog/reader";
import { requestStop } from "../../../runlog/writer";
import { resume, trainFile } from "../../../trainer/commands/train";
import { makeTinyExperiment } from "../../support/tiny-experiment";

const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-resume-"));
const run = (name: string) => path.join(folder, "runs", name);
const rolloutsOf = (name: string) => readFileSync(path.join(run(name), "rollouts.jsonl"), "utf8");
let file = "";

beforeAll(async () => {
  file = await makeTinyExperiment(folder, 60);
});

/** Figures of each evaluation, without the times at which they were made. */
function evaluationsOf(name: string): unknown[] {
  const reader = RunReader.open(run(name));
  const found = reader.events.filter((event) => event.type === "evaluation");
  reader.close();
  return found.map(({ phase, step, split, system, metrics }) => ({
    phase,
    step,
    split,
    system,
    metrics,
  }));
}

describe("a run", () => {
  it.each([
    ["grpo", "whole", "parts"],
    ["ppo", "ppo", "ppo-parts"],
  ])("is the same run when it is stopped on the way and resumed (%s)", async (kind, one, two) => {
    // A KL term makes the reference policy part of what must come back.
    const overrides = [
      ...[`algorithm.kind=${kind}`, "algorithm.kl.coef=0.05"],
      "rewriter.sampling.temperature=0.9",
    ];
    const whole = await trainFile({ file, run: run(one), overrides, threads: 1 });
    expect(whole.ending).toBe("completed");

    const stopping = trainFile({ file, run: run(two), overrides, threads: 1 });
    const watch = setInterval(() => {
      try {
        const { step } = JSON.parse(readFileSync(path.join(run(two), "run.json"), "utf8"));
        if (step >= 20) requestStop(run(two));
      } catch {
        // The run has not begun.
      }
    }, 2);
    const first = await stopping;
    clearInterval(watch);
    expect(first.ending).toBe("stopped");
    const halfway = rolloutsOf(two).length;
    expect(halfway).toBeLessThan(rolloutsOf(one).length);

    const second = await trainFile({
      file,
      run: run(two),
      resume: true,
      overrides,
      threads: 1,
    });
    expect(second.ending).toBe("completed");
    expect(rolloutsOf(two)).toBe(rolloutsOf(one));
    expect(evaluationsOf(two)).toEqual(evaluationsOf(one));
  });

  it("goes on from an older checkpoint as a run of its own, which comes to the same", async () => {
    const from = (name: string, ...more: string[]) =>
      resume([run("whole"), "--from", name, "--run", run("branch"), "--threads", "1", ...more]);
    await expect(from("31")).rejects.toThrow(
      /no checkpoint '31'; there are step-000040, step-000050, step-000060, best \(step \d+\)/,
    );
    await expect(from("60")).rejects.toThrow("nothing is left to do. More steps: --set training");
    expect(await from("40")).toBe(0);

    const lines = (name: string) =>
      rolloutsOf(name)
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as { step: number; group: number });
    const whole = lines("whole").filter(({ step }) => step > 40);
    const first = Math.min(...whole.map(({ group }) => group));
    expect(lines("branch")).toEqual(whole.map((line) => ({ ...line, group: line.group - first })));
    expect(evaluationsOf("branch")).toEqual(evaluationsOf("whole"));
    const reader = RunReader.open(run("branch"));
    expect(reader.state).toMatchObject({
      state: "completed",
      branch: { run: "whole", checkpoint: "step-000040", step: 40 },
    });
    const curve = reader.events.filter(({ type }) => type === "step");
    expect(curve.map((event) => (event.type === "step" ? event.step : 0))).toEqual(
      RunReader.open(run("whole")).events.flatMap((e) => (e.type === "step" ? e.step : [])),
    );
  });

  it("writes rollouts whose advantages and components add up", async () => {
    const { folder: own } = await trainFile({
      file,
      run: run("sums"),
      overrides: ["training.steps=3"],
      threads: 1,
    });
    const reader = RunReader.open(own);
    expect(reader.state.recommender).toMatchObject({
      kind: "bm25",
      k1: 0.9,
      b: 0.4,
      documents: 40,
    });
    expect(reader.groupCount).toBe(18);
    for (let id = 0; id < reader.groupCount; id++) {
      const { rollouts, query } = reader.group(id);
      expect(rollouts).toHaveLength(6);
      const sum = rollouts.reduce((total, rollout) => total + rollout.advantage!, 0);
      expect(Math.abs(sum)).toBeLessThan(1e-6);
      for (const rollout of rollouts) {
        expect(rollout.reward).toBe(rollout.components["ndcg@10"]);
        expect(rollout.search_text).toContain(query.text);
        expect(rollout.found.map(([id]) => id)).toEqual(query.relevant.map(([id]) => id));
      }
    }
    reader.close();
  });

  it("learns with a critic from prompts with one completion each, at first the critic alone", async () => {
    const { folder: own } = await trainFile({
      file,
      run: run("critic"),
      overrides: [
        ...["algorithm.kind=ppo", "algorithm.group_size=1", "algorithm.critic.warmup_steps=2"],
        "training.steps=4",
      ],
      threads: 1,
    });
    const reader = RunReader.open(own);
    const steps = reader.events.flatMap((e) => (e.type === "step" && e.phase === "rl" ? e : []));
    expect(steps.map(({ metrics }) => metrics.loss !== 0)).toEqual([false, false, true, true]);
    for (const { metrics } of steps) {
      expect(metrics.value_loss).toBeGreaterThan(0);
      expect(metrics.explained_variance).toBeLessThanOrEqual(1);
      expect(metrics).not.toHaveProperty("zero_variance_share");
    }
    const advantages = reader.groupNumbers().map((id) => reader.group(id).rollouts[0]!.advantage!);
    expect(advantages).toHaveLength(24);
    expect(advantages.some((advantage) => Math.abs(advantage) > 0.1)).toBe(true);
    reader.close();
  });

  it("says what is wrong with the experiment before anything is written", async () => {
    const overrides = ["recommender.top_k=5"];
    await expect(trainFile({ file, run: run("never"), overrides })).rejects.toThrow(
      /tiny\.recr1\.yaml:\d+:\d+: error: .*looks at 10 items, but recommender\.top_k retrieves 5/,
    );
    await expect(trainFile({ file, run: run("never"), resume: true })).rejects.toThrow(
      "no run to resume",
    );
  });
});
