import { describe, expect, it } from "vitest";
import { RunHealth } from "../../../../runlog/health/health";
import { RunReader } from "../../../../runlog/reader";
import { importReleased, releasedRollouts } from "../../../support/released-rollouts";
import { temporaryFolder } from "../sample-run";

const folder = releasedRollouts();

function imported(system: "rec-r1" | "gpt-4o"): RunReader {
  const run = temporaryFolder(system);
  importReleased(folder!, system, run);
  return RunReader.open(run);
}

describe.skipIf(!folder)("Rec-R1's released rewrites", () => {
  it("win 72, tie 20 and lose 11 queries against the original", () => {
    const reader = imported("rec-r1");
    const count = (outcome: "gained" | "unchanged" | "lost") =>
      reader.groups({ offset: 0, limit: 1, outcome }).total;
    expect([count("gained"), count("unchanged"), count("lost")]).toEqual([72, 20, 11]);
  });

  it("are found to exploit repetition and length", async () => {
    const findings = await new RunHealth(imported("rec-r1")).findings();
    const repetition = findings.find(({ check }) => check === "repetition");
    expect(repetition).toMatchObject({ level: "severe", figure: 1 });
    expect(repetition!.groups).toHaveLength(100);
    expect(repetition!.detail).toContain("26.0 times on average");
    const length = findings.find(({ check }) => check === "long_rewrites");
    expect(length!.title).toContain("167 words");
    expect(length!.detail).toContain("mean is 163 words");
    const losses = findings.find(({ check }) => check === "regressions");
    expect(losses!.groups).toHaveLength(11);
  });

  it("differ in that from GPT-4o's", async () => {
    const checks = (await new RunHealth(imported("gpt-4o")).findings()).map((f) => f.check);
    expect(checks).not.toContain("repetition");
    expect(checks).not.toContain("long_rewrites");
  });
});
