import { existsSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { RunHealth } from "../../../../runlog/health/health";
import { Measurements } from "../../../../runlog/measurements";
import { RunReader } from "../../../../runlog/reader";
import { compareSystems } from "../../../../trainer/evaluation/paired-comparison";
import { importRollouts } from "../../../../trainer/import/import";
import { temporaryFolder } from "../sample-run";

/**
 * What Rec-R1's authors released for ESCI's Video_Games (github.com/linjc16/Rec-R1, results/esci):
 * not part of this repository.
 */
const FOLDER =
  process.env.REC_R1_ESCI ??
  path.join(process.env.REC_R1_TEST_DATA ?? path.join("..", "shared", "data"), "rec-r1-esci");
const isThere = existsSync(path.join(FOLDER, "ori_query.json"));
if (!isThere) console.warn(`skipped: no released rollouts in ${FOLDER} (set REC_R1_TEST_DATA)`);

describe.skipIf(!isThere)("Rec-R1's released rewrites, imported", () => {
  const readers = new Map<string, RunReader>();

  beforeAll(async () => {
    const runs = temporaryFolder("runs");
    const onFault = (fault: Error) => expect.fail(fault.message);
    for (const { run } of await importRollouts([FOLDER], { runs, onFault })) {
      const reader = RunReader.open(run);
      readers.set(reader.state.name.replace("-esci_Video_Games", ""), reader);
    }
  });

  it("are those of four systems, of which two were searched with", () => {
    const scored = Array.from(readers, ([system, { state }]) => [system, state.reward !== null]);
    expect(Object.fromEntries(scored)).toEqual({
      "Qwen-inst": false,
      "Qwen-sft": false,
      "gpt-4o": true,
      "rec-r1": true,
    });
    for (const reader of readers.values()) expect(reader.groupCount).toBe(103);
  });

  it("win 72, tie 20 and lose 11 queries against the original, and 53, 15, 35 against GPT-4o", async () => {
    const reader = readers.get("rec-r1")!;
    const count = (outcome: "gained" | "unchanged" | "lost") =>
      reader.groups({ offset: 0, limit: 1, outcome }).total;
    expect([count("gained"), count("unchanged"), count("lost")]).toEqual([72, 20, 11]);
    const of = { split: "esci_Video_Games", step: 1, phase: "rl" } as const;
    const measured = async (run: string, system = "policy") => {
      const measurements = new Measurements(readers.get(run)!.folder);
      await measurements.refresh();
      return measurements.read({ ...of, system });
    };
    const policy = await measured("rec-r1");
    const against = (other: typeof policy) => {
      const compared = compareSystems(policy, other, "ndcg@100")!;
      return [compared.wins, compared.ties, compared.losses];
    };
    expect(against(await measured("rec-r1", "original_query"))).toEqual([72, 20, 11]);
    expect(against(await measured("gpt-4o"))).toEqual([53, 15, 35]);
  });

  it("come to the paper's NDCG@100", () => {
    expect(readers.get("rec-r1")!.state.reward).toBeCloseTo(0.3222, 4);
    expect(readers.get("gpt-4o")!.state.reward).toBeCloseTo(0.2606, 4);
  });

  it("are found to exploit repetition and length", async () => {
    const findings = await new RunHealth(readers.get("rec-r1")!).findings();
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

  it("differ in that from those of the other systems", async () => {
    for (const system of ["Qwen-inst", "Qwen-sft", "gpt-4o"]) {
      const checks = (await new RunHealth(readers.get(system)!).findings()).map((f) => f.check);
      expect(checks).not.toContain("repetition");
      expect(checks).not.toContain("long_rewrites");
    }
  });
});
