import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildIconSearch, type SplitReport } from "../../../examples/icon-search/data";
import type { Dataset, Split } from "../../../trainer/data/dataset";
import { readDataset } from "../../../trainer/data/read";
import { metricOf } from "../../../trainer/evaluation/metrics";
import { createRecommender } from "../../../trainer/recommender/create";
import { BM25 } from "../../support/recommender-specs";

describe("the icon search data", () => {
  let parent: string;
  let folder: string;
  let report: SplitReport;
  let dataset: Dataset;
  let unseen: Split;

  beforeAll(async () => {
    parent = await mkdtemp(path.join(tmpdir(), "icon-search-"));
    folder = path.join(parent, "made", "icon-search");
    report = await buildIconSearch(folder, { seed: 7 });
    const read = (splits: Record<string, string>) =>
      readDataset({ format: "beir", path: folder, splits });
    dataset = await read({ train: "train", validation: "dev", test: "test" });
    unseen = (await read({ test: "unseen" })).splits.test!;
  });
  afterAll(() => rm(parent, { recursive: true, force: true }));

  it("has every icon and divides every query", () => {
    const { train, validation, test } = dataset.splits;
    expect(dataset.documents).toHaveLength(7188);
    expect([train, validation, test, unseen].map((split) => split!.queries.length)).toEqual([
      report.train,
      report.validation,
      report.test,
      report.unseen,
    ]);
    expect(report.train + report.validation + report.test + report.unseen).toBe(5900);
    expect(report.left_out).toBe(403);
  });

  it("has no icon, and no icon's outline, in two splits", () => {
    const owner = new Map<string, string>();
    const { train, validation, test } = dataset.splits;
    for (const split of [train!, validation!, test!])
      for (const gains of split.qrels.values())
        for (const id of gains.keys()) {
          const name = id.replace("-outline", "");
          expect(owner.get(name) ?? split.name).toBe(split.name);
          owner.set(name, split.name);
        }
    expect(owner.size).toBeGreaterThan(1000);
    for (const gains of unseen.qrels.values())
      for (const id of gains.keys())
        expect(owner.get(id.replace("-outline", ""))).not.toBe(train!.name);
  });

  it("tests on words that training has, and only on those", () => {
    const words = (split: Split) => split.queries.map((query) => query.text.split(" "));
    const known = new Set(words(dataset.splits.train!).flat());
    const isKnown = (text: string[]) => text.every((word) => known.has(word));
    expect(words(dataset.splits.validation!).every(isKnown)).toBe(true);
    expect(words(dataset.splits.test!).every(isKnown)).toBe(true);
    expect(words(unseen).some(isKnown)).toBe(false);
  });

  it("leaves room above the users' own queries", async () => {
    const { queries, qrels } = dataset.splits.test!;
    const recommender = await createRecommender(
      { ...BM25, fields: { title: 1 }, k1: 0.9, b: 0.4, top_k: 10 },
      dataset.documents,
    );
    const hits = await recommender.search(
      queries.map((query) => query.text),
      10,
    );
    const ndcg = metricOf("ndcg@10");
    const values = hits.map((list, i) =>
      ndcg(
        list.map((hit) => hit.id),
        qrels.get(queries[i]!.id)!,
      ),
    );
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    expect(mean).toBeGreaterThan(0.25);
    expect(mean).toBeLessThan(0.4);
  });

  it("is the same from the same seed, kept when it is there, and replaced by another seed", async () => {
    const read = (in_: string) => readFile(path.join(in_, "qrels", "test.tsv"), "utf8");
    const again = path.join(parent, "again");
    await buildIconSearch(again, { seed: 7 });
    expect(await read(again)).toBe(await read(folder));
    const { ino, mtimeMs } = await stat(path.join(again, "corpus.jsonl"));
    await buildIconSearch(again, { seed: 7 });
    expect(await stat(path.join(again, "corpus.jsonl"))).toMatchObject({ ino, mtimeMs });
    await buildIconSearch(again, { seed: 8 });
    expect(await read(again)).not.toBe(await read(folder));
    expect((await readdir(parent)).sort()).toEqual(["again", "made"]);
  });
});
