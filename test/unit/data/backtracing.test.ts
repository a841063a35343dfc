import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadExperiment } from "../../../schemas/resolve";
import type { Dataset } from "../../../trainer/data/dataset";
import { readDataset } from "../../../trainer/data/read";
import { ROLES } from "../../../trainer/data/splits";
import { metricOf } from "../../../trainer/evaluation/metrics";
import { Places } from "../../../trainer/evaluation/places";
import { Preflight } from "../../../trainer/preflight/preflight";
import { createRecommender } from "../../../trainer/recommender/create";
import { SegmentPositions } from "../../../trainer/segment-positions";
import { dataFolder } from "../../support/data-folder";
import { BM25 } from "../../support/recommender-specs";
import { resolveData } from "../../support/resolve-part";

/** The layout of the published repository, and what it comes to by a program of its own. */
const FOLDER = path.resolve("test/fixtures/backtracing");

interface Expected {
  domain: string;
  file: string;
  question: string;
  sentences: number;
  causes: number[];
  positions: number[];
  ranking: number[];
  measures: Record<string, number>;
}
const expected = JSON.parse(readFileSync(path.join(FOLDER, "expected.json"), "utf8")) as Expected[];

const SPLITS = { by: "random", fractions: { validation: 0, test: 0 } };
const read = (folder = FOLDER, splits: object = SPLITS) =>
  readDataset(resolveData({ format: "backtracing", path: folder, splits }));

function questionsOf({ splits }: Dataset) {
  return ROLES.flatMap((role) =>
    (splits[role]?.queries ?? []).map((query) => ({
      query,
      gains: splits[role]!.qrels.get(query.id)!,
    })),
  );
}

describe("Backtracing as it is published", () => {
  it("has its sentences, questions and causes in all three domains", async () => {
    const dataset = await read();
    const { documents } = dataset;
    const lengths = new Map<string, number>();
    for (const { scope } of documents) lengths.set(scope!, (lengths.get(scope!) ?? 0) + 1);
    const found = questionsOf(dataset).map(({ query, gains }) => ({
      domain: query.columns.domain!,
      file: query.scope!,
      question: query.text,
      sentences: lengths.get(query.scope!)!,
      causes: [...gains.keys()].map((id) => Number(id.split("#")[1])),
    }));
    const wanted = expected.map(({ domain, file, question, sentences, causes }) => ({
      domain,
      file,
      question,
      sentences,
      causes,
    }));
    const byPlace = (
      a: { file: string; question: string },
      b: { file: string; question: string },
    ) => (`${a.file} ${a.question}` < `${b.file} ${b.question}` ? -1 : 1);
    expect(found.sort(byPlace)).toEqual(wanted.sort(byPlace));
    expect(documents.find(({ id }) => id === "sight/annotated/bR3adF_lour#6")!.fields.text).toBe(
      "At 24 degrees it doubles in five hours.",
    );
    expect(dataset.notes).toEqual([
      "the folder annotated_chunks_window20 is left out, for it asks the questions of annotated again, of pieces of their sources",
    ]);
  });

  it.each(Object.keys(expected[0]!.measures))("is measured as its authors do: %s", async (name) => {
    const dataset = await read();
    const places = new Places(dataset.documents);
    const questions = questionsOf(dataset);
    for (const { file, question, ranking, measures } of expected) {
      const { gains } = questions.find(
        ({ query }) => query.scope === file && query.text === question,
      )!;
      const ranked = ranking.map((place) => `${file}#${place}`);
      expect(metricOf(name)(ranked, gains, places), question).toBe(measures[name]);
    }
  });

  it("has its causes where they stand in their sources", async () => {
    const dataset = await read();
    const positions = new SegmentPositions(dataset.documents);
    const questions = questionsOf(dataset);
    for (const one of expected) {
      const { gains } = questions.find(
        ({ query }) => query.scope === one.file && query.text === one.question,
      )!;
      expect(positions.ofAll(gains.keys())).toEqual(one.positions);
    }
  });

  it.each(["sight", "inquisitive", "reccon"])("is read one domain at a time: %s", async (name) => {
    const dataset = await read(path.join(FOLDER, name));
    const inDomain = expected.filter(({ file }) => file.startsWith(`${name}/`));
    expect(questionsOf(dataset)).toHaveLength(inDomain.length);
    const scopes = new Set(dataset.documents.map(({ scope }) => `${name}/${scope}`));
    expect([...scopes].sort()).toEqual([...new Set(inDomain.map(({ file }) => file))].sort());
  });

  it("lets prompts name a conversation's speaker and emotion, and never the cause", async () => {
    const { columns } = questionsOf(await read(path.join(FOLDER, "reccon"))).find(
      ({ query }) => query.scope === "te_7",
    )!.query;
    expect(columns).toEqual({
      domain: "CONVERSATION",
      source: "te_7",
      speaker: "A",
      emotion: "surprise",
    });
  });

  it("has each question of a conversation in its own source, where BM25 finds it first", async () => {
    const dataset = await read(path.join(FOLDER, "reccon"));
    for (const { query, gains } of questionsOf(dataset)) {
      const own = dataset.documents.filter(({ scope }) => scope === query.scope);
      const recommender = await createRecommender({ ...BM25, fields: { text: 1 } }, own);
      const [hits] = await recommender.search([query.text], 1);
      expect(own.find(({ id }) => id === hits![0]!.id)!.fields.text).toBe(query.text);
      expect(gains.has(hits![0]!.id)).toBe(false);
    }
  });

  it("can take the pieces of lectures by their name", async () => {
    const chunks = "annotated_chunks_window20";
    const splits = { by: "given", train: "annotated", validation: "from_train", test: chunks };
    const dataset = await read(path.join(FOLDER, "sight"), {
      ...splits,
      fractions: { validation: 0.3, test: 0 },
    });
    expect(dataset.splits.test!.queries.map(({ id }) => id)).toEqual([
      `${chunks}/bR3adF_lour_0_chunk1?0`,
    ]);
    expect(dataset.notes).toContain(
      `queries left out, for no document is relevant to them: 2, such as ${chunks}/bR3adF_lour_0_chunk0?0`,
    );
  });

  it.each(["null", "true", '""', "1.5", '"b"', "-1"])(
    "refuses %s for a sentence's number",
    async (value) => {
      const folder = await dataFolder({
        "query/0.json": `[{"text": "Why?", "source_sentences": [${value}]}]`,
        "sources/0.json": '[{"text": "One."}, {"text": "Two."}, {"text": "Three."}]',
      });
      await expect(read(folder)).rejects.toThrow(/names the sentence .*; the source has 3/);
    },
  );

  it("is right in the editor, as a folder of domains too", async () => {
    const folder = await dataFolder({
      "all.recr1.yaml": `name: all
task: { kind: backtracing, prompt: "{{domain}} {{question}} :" }
data: { format: backtracing, path: ${JSON.stringify(FOLDER)}, splits: { fractions: { validation: 0.2, test: 0.2 } } }
recommender: { kind: bm25, fields: { text: 1 } }
reward: [{ kind: closeness, k: 1 }]
rewriter: { model: none }
algorithm: { kind: grpo }
training: { steps: 1, prompts_per_step: 2 }
`,
    });
    const loaded = await loadExperiment(path.join(folder, "all.recr1.yaml"));
    expect(loaded.problems.filter(({ path: at }) => at.startsWith("data"))).toEqual([]);
    const { problems, data } = await new Preflight().inspect(loaded, { large: true });
    expect(problems.filter(({ path: at }) => at.startsWith("data"))).toEqual([]);
    expect(data!.documents).toBe(44);
  });
});
