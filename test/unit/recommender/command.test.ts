import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRecommender } from "../../../trainer/recommender/create";
import { BadAnswer, rankedAnswer } from "../../../trainer/recommender/ranked-answer";
import type { Recommender } from "../../../trainer/recommender/recommender";
import { scriptedProgram } from "../outside/scripted-program";

const DOCUMENTS = ["red shoe", "red boot", "blue boot", "green hat"].map((title, i) => ({
  id: String(i),
  fields: { title },
}));

/** Ranks the corpus by shared words; the wire's two forms. */
const RANKER = `const titles = ${JSON.stringify(DOCUMENTS.map(({ fields }) => fields.title))};
const rank = (text, k) => {
  const words = text.split(" ");
  const scored = titles.map((title, id) => [id, title.split(" ").filter((w) => words.includes(w)).length]);
  const found = scored.filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]).slice(0, k);
  return { ids: found.map(([id]) => id), scores: found.map(([, score]) => score) };
};
const answer = ({ id, text, texts, k }) =>
  say(texts ? { id, results: texts.map((one) => rank(one, k)) } : { id, ...rank(text, k) });`;

let folder: string;
let recommender: Recommender | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rec-r1-command-"));
});
afterEach(async () => {
  await recommender?.dispose?.();
  recommender = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function ranker(body: string, batch_size = 1): Promise<Recommender> {
  const program = scriptedProgram(folder, "rank", body);
  const spec = { kind: "command", ...program, batch_size, top_k: 10 } as const;
  recommender = await createRecommender(spec, DOCUMENTS);
  return recommender;
}

describe("a program that ranks", () => {
  it.each([1, 2, 3, 8])("answers texts in batches of %i alike", async (batchSize) => {
    const found = await (await ranker(RANKER, batchSize)).search(
      ["blue boot", "green", "nothing", "red", "hat red"],
      2,
    );
    expect(found).toEqual([
      [
        { id: "2", score: 2 },
        { id: "1", score: 1 },
      ],
      [{ id: "3", score: 1 }],
      [],
      [
        { id: "0", score: 1 },
        { id: "1", score: 1 },
      ],
      [
        { id: "0", score: 1 },
        { id: "1", score: 1 },
      ],
    ]);
  });

  it.each<[string, string, number, RegExp]>([
    [
      "no ids",
      "const answer = ({ id }) => say({ id });",
      1,
      /no ranked list: found nothing, expected a list of ids/,
    ],
    [
      "fewer results than texts",
      "const answer = ({ id }) => say({ id, results: [] });",
      2,
      /as many results as texts, 2/,
    ],
    [
      "scores that are no numbers",
      'const answer = ({ id }) => say({ id, ids: [1], scores: ["x"] });',
      1,
      /found "x" among the scores/,
    ],
    [
      "strange ids",
      'const answer = ({ id }) => say({ id, ids: ["sku-1", "sku-2"] });',
      1,
      /none of the 4 ids.*found "sku-1", while the corpus has ids such as "0"/,
    ],
  ])("that gives %s is refused", async (_, body, batchSize, message) => {
    await expect((await ranker(body, batchSize)).search(["a", "b"], 5)).rejects.toThrow(message);
  });

  it("may know more than the corpus", async () => {
    const wide = await ranker('const answer = ({ id }) => say({ id, ids: ["else", 3, 3, "0"] });');
    const [hits] = await wide.search(["a"], 5);
    expect(hits!.map(({ id }) => id)).toEqual(["else", "3", "0"]);
  });
});

it("tells what ran, by the files that its command names", async () => {
  const script = path.join(folder, "rank.cjs");
  const told = async (body: string) => (await (await ranker(body)).inspect!()).files;
  const first = await told(RANKER);
  expect(first).toMatchObject({ [script]: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await told(RANKER)).toEqual(first);
  expect(await told(`${RANKER}\n`)).not.toEqual(first);
});

describe("a ranked answer", () => {
  it("keeps the engine's order, and each id at its first place", () => {
    expect(rankedAnswer(["b", "a", "b", "c"], [1, 3, 9, 2], 3)).toEqual([
      { id: "b", score: 1 },
      { id: "a", score: 3 },
      { id: "c", score: 2 },
    ]);
  });

  it("has 1 / rank for scores where there are none", () => {
    expect(rankedAnswer([7, 7, 8], undefined, 5)).toEqual([
      { id: "7", score: 1 },
      { id: "8", score: 0.5 },
    ]);
  });

  it.each([
    ["a text", "abc", undefined],
    ["a hole", ["a", null], undefined],
    ["an object", [{ id: 1 }], undefined],
    ["fewer scores", ["a", "b"], [1]],
    ["one score", ["a"], 1],
    ["an endless score", ["a"], [Number.POSITIVE_INFINITY]],
  ])("is refused with %s", (_, ids, scores) => {
    expect(() => rankedAnswer(ids, scores, 5)).toThrow(BadAnswer);
  });
});
