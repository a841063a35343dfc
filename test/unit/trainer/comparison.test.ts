import path from "node:path";
import { describe, expect, it } from "vitest";
import { listRuns } from "../../../runlog/runs";
import { RunWriter } from "../../../runlog/writer";
import { compareRuns, comparisonText } from "../../../trainer/comparison";
import { dataFolder } from "../../support/data-folder";
import { resolveData } from "../../support/resolve-part";

/** A run that measured its policy on a split, and what it read. */
function makeRun(folder: string, id: string, data: object, split: string, hash: string): void {
  const init = { id, name: "n", experiment: "n.recr1.yaml", engine: "embedded", steps: 1 };
  const resolved = { data: resolveData(data), training: { seed: 1 } };
  const writer = RunWriter.create(path.join(folder, id), { ...init, versions: {} }, "", resolved);
  const metrics = { "ndcg@10": { mean: 0.5, low: 0.4, high: 0.6 } };
  const at = { phase: "rl", step: 1, split, system: "policy", queries: 2 } as const;
  writer.appendEvent({ type: "evaluation", ...at, metrics });
  writer.update({ state: "completed", data: { hash, documents: 1, queries: {}, notes: [] } });
  writer.close();
}

describe("runs compared", () => {
  it.each([
    [{ format: "beir", path: "d", splits: { test: "eval" } }, "eval"],
    [{ format: "table", path: "d", splits: { by: "query_group" } }, "test"],
    [{ format: "table", path: "d", splits: { by: "given", test: "eval" } }, "eval"],
    [{ format: "movielens", path: "d" }, "test"],
  ])("are so on the test split, whatever the data call it: %j", async (data, split) => {
    const folder = await dataFolder({});
    makeRun(folder, "a", data, split, "aaaa");
    const [point] = compareRuns(listRuns(folder));
    expect(point!.metrics).toEqual({ "ndcg@10": { n: 1, mean: 0.5, std: null } });
    expect(comparisonText([point!])).not.toContain("note:");
  });

  it("are noted to have read different data", async () => {
    const folder = await dataFolder({});
    const data = { format: "movielens", path: "d" };
    makeRun(folder, "a", data, "test", "aaaa");
    makeRun(folder, "b", data, "test", "bbbb");
    expect(comparisonText(compareRuns(listRuns(folder)))).toMatch(
      /\nnote: not all of these runs read the same data \(hashes (aaaa, bbbb|bbbb, aaaa)\)$/,
    );
  });
});
