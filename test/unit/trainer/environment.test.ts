import { describe, expect, it } from "vitest";
import type { Document, Query, Split } from "../../../trainer/data/dataset";
import { Environment } from "../../../trainer/environment";
import { evaluateOracle, evaluateOriginal } from "../../../trainer/evaluation/evaluate";
import { createRecommender } from "../../../trainer/recommender/create";
import { Retrieval } from "../../../trainer/retrieval";
import { Reward } from "../../../trainer/reward/reward";
import { Catalogue } from "../../../trainer/task/items";
import { Task, type TaskSpec } from "../../../trainer/task/task";
import { pairsOf } from "../../../trainer/warm-start";
import { BM25 } from "../../support/recommender-specs";

const FILMS = ["red river", "red dawn", "blue river", "blue velvet", "green mile"];
const DOCUMENTS: Document[] = FILMS.map((title, i) => ({ id: `f${i}`, fields: { title } }));
const LISTED = { from: "recommender", max_items: 3, separator: "\n", max_words: 60 } as const;

const QUERY: Query = {
  id: "q1",
  text: "red river",
  columns: {},
  history: [
    { id: "f0", title: "red river" },
    { id: "f1", title: "red dawn" },
  ],
  seen: ["f0", "f1"],
};
const SPLIT: Split = {
  name: "test",
  queries: [QUERY],
  qrels: new Map([["q1", new Map([["f2", 1]])]]),
};

async function environmentOf(spec: TaskSpec, split = SPLIT) {
  const bm25 = await createRecommender({ ...BM25, fields: { title: 1 } }, DOCUMENTS);
  const task = new Task(spec, spec.prompt, new Catalogue(DOCUMENTS));
  const retrieval = new Retrieval(bm25, task.reach, DOCUMENTS);
  const reward = await Reward.create([
    { kind: "ndcg", k: 3, gain: "linear", weight: 1 },
    { kind: "format", valid: 0, invalid: -2 },
  ]);
  return { environment: new Environment(task, retrieval, reward, 10), split };
}

const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id).join(" ");

describe("sequential recommendation", () => {
  const spec: TaskSpec = {
    kind: "sequential_recommendation",
    prompt: "{{history}} ->",
    history: { max_items: 1, item_template: "{{title}}", separator: ", ", order: "oldest_first" },
    output: { format: "plain" },
    search_text: "{{rewrite}}",
    exclude_seen: true,
  };

  it("asks with the history, searches without what was seen, rewards the next item", async () => {
    const { environment, split } = await environmentOf(spec);
    expect(await environment.promptsOf([QUERY])).toEqual(["red dawn ->"]);
    const [outcome] = await environment.outcomes([{ query: QUERY, completion: "river" }], split);
    expect(ids(outcome!.ranked)).toBe("f2");
    expect(outcome!.reward).toBe(1);
  });

  it("has the recent titles as its baseline, and the next item's own as its oracle", async () => {
    const { environment, split } = await environmentOf(spec);
    const original = await evaluateOriginal(environment, split, ["recall@1"]);
    expect(original.outcomes[0]!.searchText).toBe("red dawn");
    const oracle = await evaluateOracle(environment, split, ["recall@1"]);
    expect(oracle.summary["recall@1"]!.mean).toBe(1);
  });

  it("takes oracle and warm start from what is in the corpus, where judgements name more", async () => {
    const qrels = new Map([
      [
        "q1",
        new Map([
          ["gone", 3],
          ["f2", 1],
        ]),
      ],
    ]);
    const { environment, split } = await environmentOf(spec, { ...SPLIT, qrels });
    const { outcomes, summary } = await evaluateOracle(environment, split, ["recall@1"]);
    expect(outcomes[0]!.searchText).toBe("blue river");
    expect(summary["recall@1"]!.mean).toBe(0.5);
    const pairs = await pairsOf([QUERY], split, "document", environment);
    expect(pairs.map(({ target }) => target)).toEqual(["blue river"]);
  });

  it("may be answered with what was seen", async () => {
    const { environment, split } = await environmentOf({ ...spec, exclude_seen: false });
    const [outcome] = await environment.outcomes([{ query: QUERY, completion: "river" }], split);
    expect(ids(outcome!.ranked)).toBe("f0 f2");
  });

  it("teaches the next item's title, in the form that is asked for", async () => {
    const output = { format: "answer_tag" } as const;
    const { environment, split } = await environmentOf({ ...spec, output });
    const [pair] = await pairsOf([QUERY], split, "document", environment);
    expect(pair!.target).toBe('<think></think>\n<answer>{"query":"blue river"}</answer>');
    expect(environment.task.parse(pair!.target, QUERY)).toBe("blue river");
  });

  it("says that a query has no history", async () => {
    const { environment } = await environmentOf(spec);
    const { history: _, ...without } = QUERY;
    await expect(environment.promptsOf([without])).rejects.toThrow("query q1 has no history");
  });
});

describe("reranking", () => {
  const spec: TaskSpec = {
    kind: "reranking",
    prompt: "{{query}}\n{{candidates}}",
    candidates: { ...LISTED, item_template: "[{{number}}] {{title}}" },
    output: { format: "plain" },
  };

  it("orders what the recommender retrieved first, and searches no more", async () => {
    const { environment, split } = await environmentOf(spec);
    expect(await environment.promptsOf([QUERY])).toEqual([
      "red river\n[1] red river\n[2] red dawn\n[3] blue river",
    ]);
    const outcome = async (completion: string) =>
      (await environment.outcomes([{ query: QUERY, completion }], split))[0]!;
    expect(await outcome("[3]")).toMatchObject({ text: "[3]", searchText: null, reward: 1 });
    expect(ids((await outcome("[3]")).ranked)).toBe("f2 f0 f1");
    expect((await outcome("1 2 3")).reward).toBeCloseTo(0.5, 12);
    expect(await outcome("no idea")).toMatchObject({ text: null, ranked: [], reward: -2 });
  });

  it("does not hold it against a completion that there is nothing to order", async () => {
    const { environment, split } = await environmentOf(spec);
    const query = { ...QUERY, text: "zebra" };
    const [outcome] = await environment.outcomes([{ query, completion: "[1]" }], split);
    expect(outcome).toMatchObject({ text: "[1]", ranked: [], reward: 0 });
  });

  it("compares with the first order, and with the best", async () => {
    const { environment, split } = await environmentOf(spec);
    const original = await evaluateOriginal(environment, split, ["ndcg@3"]);
    expect(ids(original.outcomes[0]!.ranked)).toBe("f0 f1 f2");
    const oracle = await evaluateOracle(environment, split, ["ndcg@3"]);
    expect(oracle.summary["ndcg@3"]!.mean).toBe(1);
    expect(oracle.outcomes[0]!.text).toBe("3 > 1 > 2");
    const [pair] = await pairsOf([QUERY], split, "document", environment);
    expect(pair!.target).toBe("[3] > [1] > [2]");
  });

  it("teaches ids where the prompt names candidates by them", async () => {
    for (const [output, target] of [
      [{ format: "plain" }, "f2 > f0 > f1"],
      [{ format: "json" }, '{"order":["f2","f0","f1"]}'],
    ] as const) {
      const candidates = { ...spec.candidates, item_template: "{{id}}" };
      const { environment, split } = await environmentOf({ ...spec, candidates, output });
      const [pair] = await pairsOf([QUERY], split, "document", environment);
      expect(pair!.target).toBe(target);
      const answers = await environment.answers([{ query: QUERY, completion: pair!.target }]);
      expect(ids(answers[0]!.ranked)).toBe("f2 f0 f1");
    }
  });

  it("takes candidates from the data, which the recommender ranks for the baseline", async () => {
    const candidates = { ...spec.candidates, from: "data" } as const;
    const { environment, split } = await environmentOf({ ...spec, candidates });
    await expect(environment.promptsOf([QUERY])).rejects.toThrow("query q1 has no candidates");
    const query = { ...QUERY, candidates: ["f4", "f2", "f0", "f3"] };
    expect(await environment.candidatesOf([query])).toEqual([["f4", "f2", "f0"]]);
    const [original] = await environment.originals([query], split);
    expect(ids(original!.ranked)).toBe("f0 f2 f4");
  });
});

describe("prompts that the data bring whole", () => {
  it("may have opened the thought already", async () => {
    const { environment } = await environmentOf({
      kind: "query_rewriting",
      prompt: "{{prompt}}",
      output: { format: "answer_tag" },
      search_text: "{{rewrite}}",
    });
    const answer = 'so</think><answer>{"query": "blue river"}</answer>';
    const query = (prompt: string): Query => ({ ...QUERY, columns: { prompt } });
    expect(environment.task.parse(answer, query("Think.\n<think>\n"))).toBe("blue river");
    expect(environment.task.parse(answer, query("Think."))).toBeNull();
    expect(environment.task.parse(`<think>${answer}`, query("Think."))).toBe("blue river");
  });
});

describe("a custom task", () => {
  it("finds the rewrite by a pattern", async () => {
    const { environment, split } = await environmentOf({
      kind: "custom",
      prompt: "{{query}}",
      output: { format: "regex", key: "query", pattern: "^Search: (.+)$" },
      search_text: "{{rewrite}}",
      retrieve_from: "all",
    });
    const outcome = async (completion: string) =>
      (await environment.outcomes([{ query: QUERY, completion }], split))[0]!;
    expect(await outcome("Well.\nSearch: blue river\nBye")).toMatchObject({
      text: "blue river",
      reward: 1,
    });
    expect(await outcome("blue river")).toMatchObject({ text: null, reward: -2 });
  });

  it("takes the text from a key of its own", async () => {
    const { environment } = await environmentOf({
      kind: "custom",
      prompt: "{{query}}",
      output: { format: "json", key: "terms" },
      search_text: "{{rewrite}}",
      retrieve_from: "all",
    });
    expect(environment.task.parse('{"terms": "a  b", "query": "c"}', QUERY)).toBe("a b");
    expect(environment.task.parse('{"query": "c"}', QUERY)).toBeNull();
  });
});
