import { afterEach, describe, expect, it, vi } from "vitest";
import { show } from "../../../trainer/commands/show";
import { createRun, queryOf, rolloutOf } from "../runlog/sample-run";

/** A run of one group in which both samples earn the same. */
function run(): string {
  const writer = createRun();
  writer.appendQuery(queryOf("q1"));
  writer.appendRollouts([rolloutOf(0, 0, { used: false }), rolloutOf(0, 1, { used: false })]);
  writer.update({ state: "completed" });
  writer.close();
  return writer.folder;
}

async function said(...args: string[]): Promise<string> {
  let text = "";
  vi.spyOn(process.stdout, "write").mockImplementation((piece) => {
    text += piece;
    return true;
  });
  await show(args);
  return text;
}

afterEach(() => vi.restoreAllMocks());

describe("rec-r1 show", () => {
  it("judges by the limits that are given, and by the defaults for the others", async () => {
    const folder = run();
    expect(await said(folder)).toContain("Zero variance: in 100 % of the groups");
    const lax = await said(folder, "--threshold", "zeroVarianceShare=1.5");
    expect(lax).not.toContain("Zero variance");
    const strict = JSON.parse(await said(folder, "--json", "--threshold", "distinctShare = 0.9"));
    const limits = (strict.health as { limit: string; threshold: number }[]).map(
      ({ limit, threshold }) => [limit, threshold],
    );
    expect(Object.fromEntries(limits)).toMatchObject({ zeroVarianceShare: 0.5 });
  });

  it.each([
    ["zeroVariance=1", "there is no limit 'zeroVariance'; there are repeatedTimes=10"],
    ["kl=much", "kl takes a number from 0 (default 0.5)"],
    ["kl=", "kl takes a number from 0"],
    ["kl=-1", "kl takes a number from 0"],
    ["kl", "write NAME=VALUE, such as kl=0.5"],
    ["__proto__=1", "there is no limit '__proto__'"],
  ])("refuses --threshold %s", async (given, message) => {
    await expect(show([run(), "--threshold", given])).rejects.toThrow(message);
  });
});
