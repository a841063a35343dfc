import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareDense, prepareHybrid } from "../../../examples/icon-vectors/prepare";
import { loadExperiment } from "../../../schemas/resolve";
import { assemble, splitOf } from "../../../trainer/assemble";
import { evaluateOriginal } from "../../../trainer/evaluation/evaluate";
import { Preflight } from "../../../trainer/preflight/preflight";
import { makeTinyModel } from "../../support/tiny-model";

/** A copy of the repository's place: the experiments, and beside them what they are made to find. */
const root = mkdtempSync(path.join(tmpdir(), "rec-r1-vectors-"));
const data = path.join(root, ".data");
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeAll(async () => {
  process.env.REC_R1_CACHE = path.join(root, "cache");
  mkdirSync(data);
  await prepareDense(data);
  await prepareHybrid(data);
  await makeTinyModel(path.join(data, "rewriter"), ["find icon arrow"]);
  cpSync(path.join("examples", "icon-vectors"), path.join(root, "examples", "icon-vectors"), {
    recursive: true,
  });
  cpSync(
    path.join("examples", "icon-search.recr1.yaml"),
    path.join(root, "examples", "icon-search.recr1.yaml"),
  );
}, 300_000);

/** NDCG@10 of the test queries as people typed them. */
async function ndcgOf(file: string[], overrides: string[] = []): Promise<number> {
  const loaded = await loadExperiment(path.join(root, "examples", ...file), { overrides });
  expect(loaded.problems).toEqual([]);
  const { problems } = await new Preflight().inspect(loaded, { large: true });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const { environment, dataset } = await assemble(loaded.experiment);
  const found = await evaluateOriginal(environment, splitOf(dataset, "test"), ["ndcg@10"]);
  await environment.dispose();
  return found.summary["ndcg@10"]!.mean;
}

describe("icons by vectors made out of WordNet", () => {
  it("find more of what people call otherwise than BM25 does", async () => {
    const bm25 = await ndcgOf(["icon-search.recr1.yaml"]);
    expect(await ndcgOf(["icon-vectors", "dense.recr1.yaml"])).toBeGreaterThan(bm25 + 0.03);
  }, 300_000);

  it("find more of the shelves, with BM25, than it does alone", async () => {
    const hybrid = ["icon-vectors", "hybrid.recr1.yaml"];
    const bm25 = await ndcgOf(hybrid, ["recommender={kind: bm25, fields: {title: 1}}"]);
    expect(await ndcgOf(hybrid)).toBeGreaterThan(bm25 + 0.1);
  }, 300_000);
});
