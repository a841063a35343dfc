import { beforeAll, describe, expect, it } from "vitest";
import type { Document } from "../../../trainer/data/dataset";
import { Random } from "../../../trainer/random";
import { Bm25, type Bm25Spec } from "../../../trainer/recommender/bm25/bm25";
import { BM25 } from "../../support/recommender-specs";

const DOCUMENTS = 3000;
const SPEC: Bm25Spec = { ...BM25, fields: { title: 2, text: 0.7 }, top_k: 10 };

/** Words by Zipf's law, so that some are in most documents and many in few; lengths repeat. */
function wordsBy(random: Random): (length: number) => string {
  const word = () => `w${Math.floor(6000 ** random.next()).toString(36)}x`;
  return (length) => Array.from({ length }, word).join(" ");
}

describe("the best documents of a bag of words", () => {
  let recommender: Bm25;
  const random = new Random(3);
  const words = wordsBy(random);
  beforeAll(async () => {
    const documents = Array.from(
      { length: DOCUMENTS },
      (_, i): Document => ({
        id: String(i),
        fields: { title: words(1 + random.below(4)), text: words(random.below(60)) },
      }),
    );
    // The same documents again: their scores tie all through a ranking.
    const twins = documents.slice(0, 300).map((twin, i) => ({ ...twin, id: `t${i}` }));
    recommender = await Bm25.create(SPEC, [...documents, ...twins]);
  });

  it("are the first of all that match, whatever is left unread for them", async () => {
    for (let q = 0; q < 300; q++) {
      const text = words(1 + random.below(12));
      const [all] = await recommender.search([text], DOCUMENTS + 300);
      for (const k of [1, 2, 10, 100, 1000]) {
        const [best] = await recommender.search([text], k);
        expect(best, text).toEqual(all!.slice(0, k));
      }
    }
  });

  it("leave nothing behind for the next search", async () => {
    const [first] = await recommender.search(["w1x w2x w5x w9zx w3p1x"], 10);
    await recommender.search(
      Array.from({ length: 50 }, () => words(8)),
      3,
    );
    expect((await recommender.search(["w1x w2x w5x w9zx w3p1x"], 10))[0]).toEqual(first);
  });
});
