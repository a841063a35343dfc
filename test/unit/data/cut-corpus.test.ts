import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadExperiment } from "../../../schemas/resolve";
import { readDataset } from "../../../trainer/data/read";
import { sampleOf } from "../../../trainer/data/sample";
import { metricOf } from "../../../trainer/evaluation/metrics";
import { Preflight } from "../../../trainer/preflight/preflight";
import { dataFolder } from "../../support/data-folder";
import { resolveData } from "../../support/resolve-part";

/** Made by trec_eval: see its README. */
const CUT = path.resolve("test/fixtures/trec_eval/cut");

interface Measured {
  query: string;
  run: Record<string, number>;
  expected: Record<string, number>;
}
const measured = JSON.parse(readFileSync(path.join(CUT, "measured.json"), "utf8")) as Measured[];

const read = () => readDataset(resolveData({ format: "beir", path: CUT }));

describe("a corpus that lacks documents which are judged", () => {
  it.each(Object.keys(measured[0]!.expected))("is measured as trec_eval does: %s", async (name) => {
    const { queries, qrels } = (await read()).splits.test!;
    expect(queries.map(({ id }) => id)).toEqual(measured.map(({ query }) => query));
    for (const { query, run, expected } of measured) {
      const ranked = Object.keys(run).sort((a, b) => run[b]! - run[a]!);
      expect(metricOf(name)(ranked, qrels.get(query)!), query).toBeCloseTo(expected[name]!, 6);
    }
  });

  it("is told of, as are queries for which nothing can be found", async () => {
    const { splits, notes, missing } = await read();
    expect(notes).toEqual([
      "144 of 232 judgements of relevance name documents that are not in the corpus, such as d51 for query q0: they count as never found, as trec_eval counts them",
      "training queries left out, for none of their relevant documents is in the corpus: 1 of 8, such as q4",
      "queries for testing that measure 0 whatever is written, for none of their relevant documents is in the corpus: 1 of 20, such as q17",
      "judgements left out, for their queries are not in queries.jsonl: 5, such as q90 (test.tsv:212)",
    ]);
    expect(missing).toMatchObject({ relevant: 232, missing: 144 });
    expect(splits.train!.queries.map(({ id }) => id)).not.toContain("q4");
    expect([...splits.train!.qrels.keys()]).not.toContain("q4");
    expect(splits.test!.queries.map(({ id }) => id)).toContain("q17");
  });

  it("keeps its judgements in a sample, which counts only documents that are there", async () => {
    const drawn = sampleOf(await read(), { queries: 3, documents: 20 }, 0);
    expect(drawn.documents).toHaveLength(20);
    const judged = [...drawn.splits.test!.qrels.values()].flatMap((gains) => [...gains.keys()]);
    const there = new Set(drawn.documents.map(({ id }) => id));
    expect(judged.some((id) => !there.has(id))).toBe(true);
  });

  it("is warned of in the editor, with what to do", async () => {
    const folder = await dataFolder({
      "cut.recr1.yaml": `name: cut
task: { kind: query_rewriting, prompt: "{{query}}" }
data: { format: beir, path: ${JSON.stringify(CUT)} }
recommender: { kind: bm25, fields: { text: 1 } }
reward: [{ kind: ndcg, k: 10 }]
rewriter: { model: none }
algorithm: { kind: grpo, learning_rate: 1.0e-4 }
training: { steps: 1, prompts_per_step: 2 }
`,
    });
    const loaded = await loadExperiment(path.join(folder, "cut.recr1.yaml"));
    const { problems } = await new Preflight().inspect(loaded, { large: true });
    const found = problems.filter(({ code }) => code === "missing-documents");
    expect(found.map(({ severity, path: at, message }) => [severity, at, message])).toEqual([
      [
        "warning",
        "data.path",
        "144 of 232 judgements of relevance name documents that are not in the corpus, such as d51 for query q0: they count as never found, as trec_eval counts them; 1 of 8 training queries have none that is there, and are left out; 1 of 20 queries of test have none that is there, and measure 0; of whole collections `rec-r1 data sample` makes small ones that keep what is judged",
      ],
    ]);
  });

  it.each([
    ["trec", { documents: "docs.xml", topics: "topics.xml", qrels: "qrels.txt" }],
    ["table", { documents: "docs.csv", queries: "queries.csv" }],
  ])("is read alike in the form %s", async (format, settings) => {
    const folder = await dataFolder({
      "docs.xml": "<DOC><DOCNO>a</DOCNO><TEXT>one</TEXT></DOC>\n",
      "topics.xml": "<top>\n<num> 7\n<title> uno\n</top>\n",
      "qrels.txt": "7 0 a 1\n7 0 gone 1\n8 0 a 1\n",
      "docs.csv": "id,text\na,one\n",
      "queries.csv": 'query,relevant\nuno,"[""a"", ""gone""]"\n',
    });
    const splits = { by: "random", fractions: { validation: 0, test: 0 } };
    const dataset = await readDataset(resolveData({ format, path: folder, ...settings, splits }));
    const [gains] = [...dataset.splits.train!.qrels.values()];
    expect([...gains!.keys()].sort()).toEqual(["a", "gone"]);
    expect(metricOf("recall@10")(["a"], gains!)).toBe(0.5);
    expect(dataset.notes[0]).toMatch(/^1 of 2 judgements of relevance name documents that are not/);
    if (format === "trec")
      expect(dataset.notes[1]).toBe(
        "judgements left out, for their topics are not in the file of topics: 1, such as 8 (qrels.txt:3)",
      );
  });
});
