import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildMessageCause } from "../../../examples/message-cause/data";
import { buildNextIcon } from "../../../examples/next-icon/data";
import { loadExperiment } from "../../../schemas/resolve";
import { assemble, splitOf } from "../../../trainer/assemble";
import { evaluateOracle } from "../../../trainer/evaluation/evaluate";
import { Preflight } from "../../../trainer/preflight/preflight";
import { makeTinyModel } from "../../support/tiny-model";

const root = mkdtempSync(path.join(tmpdir(), "rec-r1-examples-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeAll(() => makeTinyModel(path.join(root, "model"), ["drew says because next"]));

/** An example's experiment over data that were made in another place. */
async function opened(name: string) {
  const loaded = await loadExperiment(path.join("examples", name, `${name}.recr1.yaml`), {
    overrides: [`data.path=${path.join(root, name)}`, `rewriter.model=${path.join(root, "model")}`],
  });
  expect(loaded.problems).toEqual([]);
  const { problems } = await new Preflight().inspect(loaded, { large: true });
  // The tiny model has no room for a long prompt.
  expect(problems.filter(({ code }) => code !== "prompt-too-long")).toEqual([]);
  return { ...(await assemble(loaded.experiment)), metrics: loaded.experiment.evaluation.metrics };
}

describe("next-icon", () => {
  it("is the order in which authors added icons", async () => {
    const counts = await buildNextIcon(path.join(root, "next-icon"));
    expect(counts).toEqual({ icons: 7188, sittings: 309, interactions: 6632 });
    const about = readFileSync(path.join(root, "next-icon", "MADE-BY-EXAMPLE.md"), "utf8");
    expect(about).toContain("Apache-2.0");
    const { dataset } = await opened("next-icon");
    const test = splitOf(dataset, "test");
    expect(test.queries).toHaveLength(309);
    for (const { id, history, seen } of test.queries) {
      expect(history!.length).toBeGreaterThanOrEqual(3);
      for (const target of test.qrels.get(id)!.keys()) expect(seen).not.toContain(target);
    }
  });
});

describe("message-cause", () => {
  it("is rules, and messages of theirs", async () => {
    const counts = await buildMessageCause(path.join(root, "message-cause"));
    expect(counts).toEqual({ chapters: 13, rules: 105, messages: 281 });
    const { dataset, environment, metrics } = await opened("message-cause");
    expect(dataset.documents).toHaveLength(105);
    const test = splitOf(dataset, "test");
    for (const { text, columns } of test.queries) {
      expect(text).not.toContain("$");
      expect(columns.domain).toBe("RULE BOOK");
    }
    // A rule's own words find it, but for rules of one chapter that say nearly the same.
    const oracle = await evaluateOracle(environment, test, metrics);
    expect(oracle.summary["accuracy@1"]!.mean).toBeGreaterThan(0.95);
  });

  it("makes way for data that are made anew, and for nothing else", async () => {
    const folder = path.join(root, "message-cause");
    await expect(buildMessageCause(folder)).resolves.toMatchObject({ rules: 105 });
    rmSync(path.join(folder, "MADE-BY-EXAMPLE.md"));
    await expect(buildMessageCause(folder)).rejects.toThrow("Move what is here away");
  });
});
