import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import type { Measurement } from "../../../schemas/generated/run-events";
import { trainFile } from "../../../trainer/commands/train";
import type { Query } from "../../../trainer/data/dataset";
import { readDataset } from "../../../trainer/data/read";
import { metricOf } from "../../../trainer/evaluation/metrics";
import { Places } from "../../../trainer/evaluation/places";
import { createRecommender } from "../../../trainer/recommender/create";
import { Retrieval } from "../../../trainer/retrieval";
import { SegmentPositions } from "../../../trainer/segment-positions";
import { onRealData } from "../../support/data-folder";
import { BM25 } from "../../support/recommender-specs";
import { makeTinyModel } from "../../support/tiny-model";

const scratch = mkdtempSync(path.join(tmpdir(), "rec-r1-real-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Trains two steps of a tiny model on real data; what each system came to with each query. */
async function trained(name: string, words: readonly string[], settings: string) {
  const folder = path.join(scratch, name);
  mkdirSync(folder, { recursive: true });
  await makeTinyModel(path.join(folder, "model"), words, { vocabulary: 600, maxPositions: 512 });
  const file = path.join(folder, `${name}.recr1.yaml`);
  writeFileSync(
    file,
    `name: ${name}
${settings}
rewriter: { model: model, sampling: { max_new_tokens: 4 } }
algorithm: { kind: grpo, group_size: 4, learning_rate: 1.0e-4 }
training: { steps: 2, prompts_per_step: 4, warmup_steps: 0 }
`,
  );
  const run = path.join(folder, "run");
  expect((await trainFile({ file, run, threads: 1 })).ending).toBe("completed");
  const measured = readFileSync(path.join(run, "evaluations.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Measurement);
  const of = (system: string) =>
    measured.filter((line) => line.system === system && line.split === "test");
  const mean = (system: string, metric: string) =>
    of(system).reduce((sum, { metrics }) => sum + metrics[metric]!, 0) / of(system).length;
  return { of, mean };
}

onRealData("backtracing-news", (folder) => {
  const data = {
    format: "backtracing",
    path: folder,
    domain: "auto",
    splits: { by: "random", fractions: { validation: 0.1, test: 0.2 }, seed: 0 },
  } as const;

  /** All questions, whatever split they are in, and what caused each. */
  async function everything() {
    const { documents, splits } = await readDataset(data);
    const all = Object.values(splits);
    return {
      documents,
      queries: all.flatMap(({ queries }) => queries),
      gains: new Map(all.flatMap(({ qrels }) => [...qrels])),
    };
  }

  it("has its causes where the paper's histogram of positions has them", async () => {
    const { documents, queries, gains } = await everything();
    const positions = new SegmentPositions(documents);
    const counts = new Array<number>(10).fill(0);
    for (const { id } of queries)
      for (const at of positions.ofAll(gains.get(id)!.keys()))
        counts[Math.min(9, Math.floor(10 * at))]!++;
    expect(counts.map((count) => Number((count / queries.length).toFixed(3)))).toEqual([
      0.506, 0.258, 0.119, 0.049, 0.027, 0.025, 0.014, 0, 0, 0,
    ]);
  });

  it("gives BM25 the published accuracies, 0.43 at 1 and 0.64 at 3, to a point", async () => {
    // As the paper's code has it: rank_bm25's k1 and b, texts in lower case cut at spaces, a
    // sentence's statistics from its own article, and of equal questions about an article the first.
    // rank_bm25 0.2.2 itself comes to 0.430, 0.650 and 4.58 so.
    const { documents, queries, gains } = await everything();
    const lowered = documents.map((document) => ({
      ...document,
      fields: { text: document.fields.text!.toLowerCase() },
    }));
    const spec = {
      ...BM25,
      analyzer: "whitespace",
      fields: { text: 1 },
      k1: 1.5,
      b: 0.75,
    } as const;
    const whole = await createRecommender(spec, lowered);
    const retrieval = new Retrieval(whole, "own_document", lowered);
    const row = ({ id }: Query) => Number(id.split("?")[1]);
    const lastFirst = [...queries].sort((a, b) => row(b) - row(a));
    const asked = new Map(lastFirst.map((query) => [`${query.scope} ${query.text}`, query]));
    const once = [...asked.values()];
    const ranked = await retrieval.search(
      once.map((query) => ({ query, text: query.text.toLowerCase() })),
      100,
    );
    const places = new Places(documents);
    const mean = (name: string) => {
      const metric = metricOf(name);
      const values = once.map(({ id }, i) =>
        metric(
          ranked[i]!.map((hit) => hit.id),
          gains.get(id)!,
          places,
        ),
      );
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    console.info(
      `BM25 on ${once.length} questions: accuracy@1 ${mean("accuracy@1").toFixed(4)}, accuracy@3 ${mean("accuracy@3").toFixed(4)}, min_distance@1 ${mean("min_distance@1").toFixed(2)}`,
    );
    expect(Math.abs(mean("accuracy@1") - 0.43)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(mean("accuracy@3") - 0.64)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(mean("min_distance@1") - 4.58)).toBeLessThanOrEqual(0.15);
  });

  it("is trained on and measured", async () => {
    const { of, mean } = await trained(
      "news",
      ["what who why how the net income of a company asks because :"],
      `task: { kind: backtracing, prompt: "asks {{question}} because :", search_text: "{{question}} {{rewrite}}" }
data: { format: backtracing, path: ${JSON.stringify(folder)}, splits: { by: random } }
recommender: { kind: bm25, fields: { text: 1 } }
reward: [{ kind: closeness, k: 1 }]
evaluation: { metrics: [accuracy@1, accuracy@3, min_distance@1], baselines: [original_query, oracle] }`,
    );
    for (const { domain, positions, predicted_position } of of("original_query")) {
      expect(domain).toBe("NEWS ARTICLE");
      expect(positions).toHaveLength(1);
      expect(predicted_position).not.toBeNull();
    }
    expect(mean("oracle", "accuracy@1")).toBeGreaterThan(0.99);
    expect(mean("original_query", "accuracy@1")).toBeGreaterThan(0.5);
  });
});

onRealData("movielens-latest-small", (folder) => {
  it("is trained on and measured", async () => {
    const { of, mean } = await trained(
      "films",
      ["saw Forrest Gump (1994), The Matrix (1999), Toy Story next : Star Wars Episode"],
      `task:
  kind: sequential_recommendation
  prompt: "saw {{history}} next :"
  history: { max_items: 3, item_template: "{{title}}", separator: ", " }
  exclude_seen: true
data: { format: movielens, path: ${JSON.stringify(folder)} }
recommender: { kind: bm25, fields: { title: 1 } }
reward: [{ kind: ndcg, k: 50 }]
evaluation: { metrics: [ndcg@50, recall@50], baselines: [original_query, oracle] }`,
    );
    for (const system of ["policy", "original_query", "oracle"])
      expect(of(system)).toHaveLength(610);
    expect(mean("oracle", "recall@50")).toBeGreaterThan(0.95);
    expect(mean("original_query", "recall@50")).toBeLessThan(mean("oracle", "recall@50"));
    console.info(
      `MovieLens, 610 users, titles of three films: ndcg@50 ${mean("original_query", "ndcg@50").toFixed(4)}, recall@50 ${mean("original_query", "recall@50").toFixed(4)}`,
    );
  });
});

onRealData("cranfield", (folder) => {
  it("is trained on and measured", async () => {
    const { of, mean } = await trained(
      "cranfield",
      ["what similarity laws must be obeyed when constructing aeroelastic models of heated"],
      `task: { kind: query_rewriting, prompt: "find {{query}} :", search_text: "{{query}} {{rewrite}}" }
data:
  format: trec
  path: ${JSON.stringify(folder)}
  documents: cran.all.1400.xml
  topics: cran.qry.xml
  qrels: cranqrel.trec.txt
  splits: { by: random, fractions: { validation: 0.2, test: 0.4 } }
recommender: { kind: bm25, fields: { title: 1, text: 1 } }
reward: [{ kind: ndcg, k: 10 }]
evaluation: { metrics: [ndcg@10, recall@100], baselines: [original_query, oracle] }`,
    );
    for (const system of ["policy", "original_query", "oracle"])
      expect(of(system)).toHaveLength(90);
    expect(mean("original_query", "ndcg@10")).toBeGreaterThan(0.3);
    expect(mean("original_query", "recall@100")).toBeGreaterThan(0.6);
    console.info(
      `Cranfield, 90 test queries as typed: ndcg@10 ${mean("original_query", "ndcg@10").toFixed(3)}, recall@100 ${mean("original_query", "recall@100").toFixed(3)}`,
    );
  });
});
