import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Document } from "../../../trainer/data/dataset";
import { Random } from "../../../trainer/random";
import { buildIndex, type IndexSpec } from "../../../trainer/recommender/bm25/index-builder";
import type { Postings } from "../../../trainer/recommender/bm25/postings";

const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-worker-"));
const workerFile = path.join(folder, "index-worker.js");

beforeAll(() =>
  build({
    entryPoints: ["trainer/recommender/bm25/index-worker.ts"],
    outfile: workerFile,
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
  }),
);
afterAll(() => rmSync(folder, { recursive: true }));

/** Enough documents for several batches. */
const documents = (() => {
  const random = new Random(11);
  const words = Array.from({ length: 500 }, (_, i) => `word${i}s`);
  const text = () =>
    Array.from({ length: random.below(20) }, () => words[random.below(words.length)]).join(" ");
  return Array.from(
    { length: 20_000 },
    (_, i): Document => ({
      id: `d${i}`,
      fields: random.below(5) ? { title: text(), text: text() } : { text: text() },
    }),
  );
})();

const SPEC: IndexSpec = {
  analyzer: "english",
  ngram: { min_length: 3, max_length: 3 },
  fields: ["title", "text"],
  positions: true,
};

/** What an index says, whatever its terms are numbered. */
function said({ terms, starts, documents, frequencies, lengths, positions }: Postings) {
  const before = [0];
  for (const frequency of frequencies) before.push(before.at(-1)! + frequency);
  const byTerm = terms.map((term, t) => {
    const [from, to] = [starts[t]!, starts[t + 1]!];
    return [
      term,
      [...documents.subarray(from, to)],
      [...frequencies.subarray(from, to)],
      [...positions.subarray(before[from], before[to])],
    ] as const;
  });
  return { lengths: [...lengths], byTerm: byTerm.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

describe("an index built in threads", () => {
  it.each([2, 3])("is the one built in a single one: %i threads", async (workers) => {
    const alone = await buildIndex(documents, SPEC, { workers: 1 });
    const together = await buildIndex(documents, SPEC, { workers, workerFile });
    expect(together.map(said)).toEqual(alone.map(said));
  });

  it("keeps no positions where no phrase is asked for", async () => {
    const [title] = await buildIndex(documents, { ...SPEC, positions: false }, { workers: 1 });
    expect(title!.positions).toHaveLength(0);
    expect(title!.documents.length).toBeGreaterThan(1000);
  });

  it("fails when a thread does", async () => {
    const broken = { ...SPEC, analyzer: "klingon" } as unknown as IndexSpec;
    await expect(buildIndex(documents, broken, { workers: 2, workerFile })).rejects.toThrow();
  });
});
