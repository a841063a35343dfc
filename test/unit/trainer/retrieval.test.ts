import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Document, Query } from "../../../trainer/data/dataset";
import { noPatience } from "../../../trainer/outside/patience";
import { createRecommender, type RecommenderSpec } from "../../../trainer/recommender/create";
import type { Dense } from "../../../trainer/recommender/dense/dense";
import { Hybrid } from "../../../trainer/recommender/hybrid";
import { patient } from "../../../trainer/recommender/patient";
import type { Recommender } from "../../../trainer/recommender/recommender";
import { Retrieval } from "../../../trainer/retrieval";
import type { Reach } from "../../../trainer/task/task";
import { dataFolder } from "../../support/data-folder";
import { BM25, DENSE } from "../../support/recommender-specs";

const TEXTS = [
  ["n1", ["the river rose", "the bank closed early", "a dog barked"]],
  ["n2", ["the bank lent money", "rates rose and rose"]],
] as const;
const DOCUMENTS: Document[] = TEXTS.flatMap(([scope, segments]) =>
  segments.map((text, position) => ({
    id: `${scope}#${position}`,
    fields: { text },
    scope,
    position,
  })),
);

function bm25(documents: readonly Document[]): Promise<Recommender> {
  return createRecommender({ ...BM25, fields: { text: 1 } }, documents);
}

const DENSE_TEXT = { ...DENSE, fields: ["text"], top_k: 2 };
const HYBRID: Extract<RecommenderSpec, { kind: "hybrid" }> = {
  kind: "hybrid",
  of: [{ ...BM25, fields: { text: 1 } }, DENSE_TEXT],
  fusion: { kind: "rrf", k: 60 },
  top_k: 10,
};

const whole = await bm25(DOCUMENTS);

function retrieval(reach: Reach, recommender = whole): Retrieval {
  return new Retrieval(recommender, reach, DOCUMENTS);
}

function queryOf(change: Partial<Query> = {}): Query {
  return { id: "q", text: "", columns: {}, ...change };
}

async function ids(of: Retrieval, query: Query, text: string, k = 10): Promise<string[]> {
  const [hits] = await of.search([{ query, text }], k);
  return hits!.map(({ id }) => id);
}

describe("retrieval from a query's own document", () => {
  it("ranks all its segments and no others; what nothing matches follows in order", async () => {
    const own = retrieval("own_document");
    expect(await ids(own, queryOf({ scope: "n1" }), "bank")).toEqual(["n1#1", "n1#0", "n1#2"]);
    expect(await ids(own, queryOf({ scope: "n2" }), "bank rose")).toEqual(["n2#1", "n2#0"]);
    expect(await ids(own, queryOf({ scope: "n2" }), "nothing", 1)).toEqual(["n2#0"]);
  });

  it("scores by the document's own statistics", async () => {
    const own = await bm25(DOCUMENTS.filter(({ scope }) => scope === "n2"));
    const [alone] = await own.search(["rose"], 1);
    const query = queryOf({ scope: "n2" });
    const [hits] = await retrieval("own_document").search([{ query, text: "rose" }], 1);
    expect(hits).toEqual(alone);
    const waiting = retrieval("own_document", patient(whole, noPatience));
    expect(await waiting.search([{ query, text: "rose" }], 1)).toEqual([alone]);
    const [among] = await whole.search(["rose"], 1);
    expect(hits![0]!.score).not.toBe(among![0]!.score);
  });

  it.each(["dense", "hybrid"] as const)(
    "is answered by %s as by one made over that document alone",
    async (kind) => {
      const spec = kind === "dense" ? DENSE_TEXT : HYBRID;
      const all = await createRecommender(spec, DOCUMENTS);
      const own = new Retrieval(all, "own_document", DOCUMENTS);
      const requests = TEXTS.flatMap(([scope]) =>
        ["bank", "the river rose", "dog"].map((text) => ({ query: queryOf({ scope }), text })),
      );
      const found = await own.search(requests, 10);
      for (const [scope, segments] of TEXTS) {
        const alone = await createRecommender(
          spec,
          DOCUMENTS.filter((document) => document.scope === scope),
        );
        for (const [i, { query, text }] of requests.entries()) {
          if (query.scope !== scope) continue;
          const [hits] = await alone.search([text], segments.length);
          expect(found[i]!.map(({ id }) => id)).toEqual(hits!.map(({ id }) => id));
          for (const [at, { score }] of hits!.entries())
            expect(found[i]![at]!.score).toBeCloseTo(score, 5);
        }
        await alone.dispose?.();
      }
      await own.dispose();
    },
  );

  it("takes each segment's own vector from the user's file", async () => {
    const encoded = await createRecommender(DENSE_TEXT, DOCUMENTS);
    const [expected] = await encoded.search(["bank"], DOCUMENTS.length);
    const wanted = expected!.filter(({ id }) => id.startsWith("n2#"));
    const { parts, width } = (encoded as Dense).vectors;
    const folder = await dataFolder({ "v.npy": npy(parts[0]!, width) });
    const vectors = path.join(folder, "v.npy");
    const all = await createRecommender({ ...HYBRID, of: [{ ...DENSE_TEXT, vectors }] }, DOCUMENTS);
    const own = new Retrieval(all, "own_document", DOCUMENTS);
    expect(await ids(own, queryOf({ scope: "n2" }), "bank")).toEqual(wanted.map(({ id }) => id));
    await own.dispose();
    await encoded.dispose?.();
  });

  it("asks a hybrid's engine once for all documents, and keeps the query's own", async () => {
    const asked: number[] = [];
    const engine: Recommender = {
      description: { kind: "http" },
      async search(texts, k) {
        asked.push(k);
        return texts.map(() => ["n1#2", "n2#1", "n1#0"].map((id, i) => ({ id, score: 3 - i })));
      },
    };
    const parts = [
      { recommender: whole, depth: 2, ranksAll: true },
      { recommender: engine, depth: 1, ranksAll: false },
    ];
    const hybrid = new Hybrid(parts, { kind: "rrf", k: 60 }, DOCUMENTS.length);
    const own = retrieval("own_document", hybrid);
    // BM25 has n1#0 alone, the engine n1#2 before n1#0.
    expect(await ids(own, queryOf({ scope: "n1" }), "river")).toEqual(["n1#0", "n1#2", "n1#1"]);
    expect(asked).toEqual([DOCUMENTS.length]);
  });

  it("filters what a recommender without statistics finds", async () => {
    const calls: number[] = [];
    const engine: Recommender = {
      description: { kind: "http" },
      async search(texts, k) {
        calls.push(k);
        return texts.map(() => ["n1#2", "n2#1", "n1#0"].map((id, i) => ({ id, score: 3 - i })));
      },
    };
    const own = retrieval("own_document", engine);
    expect(await ids(own, queryOf({ scope: "n1" }), "x")).toEqual(["n1#2", "n1#0", "n1#1"]);
    expect(calls).toEqual([DOCUMENTS.length]);
  });

  it("answers each request in its place, equal texts of different documents apart", async () => {
    const requests = ["n2", "n1", "n2"].map((scope) => ({
      query: queryOf({ scope }),
      text: "bank",
    }));
    const found = await retrieval("own_document").search(requests, 1);
    expect(found.map(([hit]) => hit!.id)).toEqual(["n2#0", "n1#1", "n2#0"]);
  });

  it("says what is missing", async () => {
    const own = retrieval("own_document");
    await expect(ids(own, queryOf(), "x")).rejects.toThrow("query q was asked of no document");
    await expect(ids(own, queryOf({ scope: "n9" }), "x")).rejects.toThrow("the document 'n9'");
  });
});

describe("retrieval without what was seen", () => {
  it("still fills the list", async () => {
    const query = queryOf({ seen: ["n2#1", "n1#1"] });
    expect(await ids(retrieval("all"), query, "rose bank", 2)).toEqual(["n2#1", "n1#0"]);
    expect(await ids(retrieval("unseen"), query, "rose bank", 2)).toEqual(["n1#0", "n2#0"]);
  });
});

describe("retrieval among candidates", () => {
  it("leaves all others out", async () => {
    const query = queryOf({ candidates: ["n2#0", "n1#0"] });
    expect(await ids(retrieval("all"), query, "rose bank", 1)).toEqual(["n1#0"]);
  });

  it("keeps requests apart, however many there are", async () => {
    const requests = Array.from({ length: 100 }, (_, i) => ({
      query: queryOf({ candidates: [DOCUMENTS[i % 5]!.id] }),
      text: `rose bank dog ${i}`,
    }));
    const found = await retrieval("all").search(requests, 3);
    expect(found.map(([hit]) => hit!.id)).toEqual(requests.map((_, i) => DOCUMENTS[i % 5]!.id));
  });

  it("can order a list; what is not found follows as it stood", async () => {
    const requests = ["bank", "dog"].map((text) => ({ query: queryOf(), text }));
    const lists = [
      ["n1#2", "n1#0", "n2#0"],
      ["n1#0", "n1#2"],
    ];
    const [first, second] = await retrieval("all").rank(requests, lists);
    expect(first!.map(({ id }) => id)).toEqual(["n2#0", "n1#2", "n1#0"]);
    expect(first![1]!.score).toBe(0);
    expect(second!.map(({ id }) => id)).toEqual(["n1#2", "n1#0"]);
  });
});

/** A matrix as numpy.save writes it. */
function npy(data: Float32Array, width: number): Buffer {
  const dictionary = `{'descr': '<f4', 'fortran_order': False, 'shape': (${data.length / width}, ${width}), }`;
  const header = `${dictionary.padEnd(117)}\n`;
  const start = Buffer.from([0x93, ...Buffer.from("NUMPY"), 1, 0, header.length, 0]);
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return Buffer.concat([start, Buffer.from(header), bytes]);
}
