import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { create, insertMultiple, search } from "@orama/orama";
import MiniSearch from "minisearch";
import { BM25 } from "../test/support/recommender-specs";
import { ArrayCache } from "../trainer/recommender/array-cache";
import { Bm25 } from "../trainer/recommender/bm25/bm25";
import { analyze } from "../trainer/recommender/bm25/english";

export const PARAMETERS = { k1: 0.9, b: 0.4 };
/** How long each figure is measured, in milliseconds. */
const DURATION = 2000;
const BATCH = 16;

/** One engine on one corpus, as it measures itself. */
export interface Figures {
  build_seconds: number;
  /** From the cache, for engines that have one. */
  reopen_seconds?: number;
  /** Most memory in use beyond the corpus, in MB. */
  memory_mb: number;
  qps_k10: number;
  qps_k100: number;
  qps_k1000: number;
  /** Numbers of the best ten documents for the first queries. */
  best: number[][];
}

interface Engine {
  /** Numbers of the best k documents for each text. */
  search(texts: readonly string[], k: number): Promise<number[][]>;
}

/** Engines in JavaScript, each over the texts of documents that are numbered from 0. */
export const ENGINES: Record<string, (texts: string[], cache: ArrayCache) => Promise<Engine>> = {
  bm25: async (texts, cache) => {
    const documents = texts.map((title, i) => ({ id: String(i), fields: { title } }));
    const spec = { ...BM25, ...PARAMETERS, fields: { title: 1 } };
    const recommender = await Bm25.create(spec, documents, { cache });
    return {
      search: async (queries, k) =>
        (await recommender.search(queries, k)).map((hits) => hits.map((hit) => Number(hit.id))),
    };
  },
  minisearch: async (texts) => {
    const index = new MiniSearch<{ id: number; title: string }>({
      fields: ["title"],
      tokenize: analyze,
      processTerm: (term) => term,
      searchOptions: { bm25: { k: PARAMETERS.k1, b: PARAMETERS.b, d: 0 } },
    });
    index.addAll(texts.map((title, id) => ({ id, title })));
    return {
      search: async (queries, k) =>
        queries.map((query) =>
          index
            .search(query)
            .slice(0, k)
            .map((hit) => Number(hit.id)),
        ),
    };
  },
  orama: async (texts) => {
    const index = create({
      schema: { title: "string" },
      components: {
        tokenizer: { language: "english", normalizationCache: new Map(), tokenize: analyze },
      },
    });
    await insertMultiple(
      index,
      texts.map((title, id) => ({ id: String(id), title })),
    );
    const relevance = { k: PARAMETERS.k1, b: PARAMETERS.b, d: 0 };
    return {
      search: async (queries, k) => {
        const found: number[][] = [];
        for (const term of queries) {
          const { hits } = await search(index, { term, limit: k, exact: true, relevance });
          found.push(hits.map((hit) => Number(hit.id)));
        }
        return found;
      },
    };
  },
};

/** Measures one engine in this process, which does nothing else. */
export async function measure(name: string, folder: string, compared: number): Promise<Figures> {
  const read = async (file: string) =>
    (await readFile(path.join(folder, file), "utf8")).split("\n").slice(0, -1);
  const texts = await read("documents.txt");
  const queries = await read("queries.txt");
  const cacheFolder = await mkdtemp(path.join(tmpdir(), "rec-r1-bench-cache-"));
  const cache = new ArrayCache(cacheFolder);
  try {
    const before = process.memoryUsage().rss;
    const [engine, build_seconds] = await timed(() => ENGINES[name]!(texts, cache));
    const best = await engine.search(queries.slice(0, compared), 10);
    const figures = {
      build_seconds,
      qps_k10: await throughput(engine, queries, 10),
      qps_k100: await throughput(engine, queries, 100),
      qps_k1000: await throughput(engine, queries, 1000),
      memory_mb: Math.round((process.resourceUsage().maxRSS * 1024 - before) / 1e6),
      best,
    };
    if (name !== "bm25") return figures;
    const [, reopen_seconds] = await timed(() => ENGINES.bm25!(texts, cache));
    return { ...figures, reopen_seconds };
  } finally {
    await rm(cacheFolder, { recursive: true });
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const begun = performance.now();
  const made = await work();
  return [made, Math.round(performance.now() - begun) / 1000];
}

/** Queries a second over at least {@link DURATION}, a batch at a time, after a warm-up. */
async function throughput(engine: Engine, queries: readonly string[], k: number): Promise<number> {
  await engine.search(queries.slice(0, BATCH), k);
  let done = 0;
  const begun = performance.now();
  while (performance.now() - begun < DURATION) {
    const at = done % Math.max(1, queries.length - BATCH);
    await engine.search(queries.slice(at, at + BATCH), k);
    done += BATCH;
  }
  return Number((done / ((performance.now() - begun) / 1000)).toPrecision(3));
}
