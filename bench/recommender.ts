import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import MiniSearch from "minisearch";
import { buildIconSearch } from "../examples/icon-search/data";
import { BM25 } from "../test/support/recommender-specs";
import { readDataset } from "../trainer/data/read";
import { Bm25 } from "../trainer/recommender/bm25/bm25";
import { analyze } from "../trainer/recommender/bm25/english";
import { BruteForce } from "./brute-force";
import { type ZipfCorpus as Corpus, zipfCorpus } from "./zipf";

const USAGE = `recommender: BM25 against MiniSearch on the icon names and on a generated corpus
  --full          100,000 generated documents instead of 20,000
  --json          end with one JSON object on the last line
`;

const PARAMETERS = { k1: 0.9, b: 0.4 };
/** Queries whose rankings are compared with the plain formula's. */
const COMPARED = 100;
/** How long each figure is measured, in milliseconds. */
const DURATION = 1000;

/** One engine on one corpus. */
interface Figures {
  build_seconds: number;
  qps_k10: number;
  qps_k100: number;
  qps_k1000: number;
  /** Share of queries whose best ten are those of Lucene's formula, in order. */
  equal_rankings: number;
}

interface Engine {
  /** Ids of the best k for each text. */
  search(texts: readonly string[], k: number): Promise<string[][]>;
}

type Build = (corpus: Corpus) => Engine | Promise<Engine>;

const ENGINES: Record<string, Build> = {
  bm25: async ({ documents }) => {
    const recommender = await Bm25.create({ ...BM25, fields: { title: 1 } }, documents);
    return {
      search: async (texts, k) =>
        (await recommender.search(texts, k)).map((hits) => hits.map((hit) => hit.id)),
    };
  },
  minisearch: ({ documents }) => {
    const index = new MiniSearch<{ id: string; title: string }>({
      fields: ["title"],
      tokenize: analyze,
      processTerm: (term) => term,
      searchOptions: { bm25: { k: PARAMETERS.k1, b: PARAMETERS.b, d: 0 } },
    });
    index.addAll(documents.map(({ id, fields }) => ({ id, title: fields.title ?? "" })));
    return {
      search: async (texts, k) =>
        texts.map((text) =>
          index
            .search(text)
            .slice(0, k)
            .map((hit) => String(hit.id)),
        ),
    };
  },
};

/** Measures, prints a table, and with --json one object: corpus to engine to figures. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      full: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const corpora = {
    icons: await iconCorpus(),
    zipf: zipfCorpus(values.full ? 100_000 : 20_000, 1000, 7),
  };
  const report: Record<string, Record<string, Figures>> = {};
  for (const [name, corpus] of Object.entries(corpora)) {
    const expected = bestTen(corpus);
    report[name] = {};
    for (const [engine, build] of Object.entries(ENGINES))
      report[name][engine] = await measure(build, corpus, expected);
    console.log(
      `\n${name}: ${corpus.documents.length} documents, ${corpus.queries.length} queries`,
    );
    console.table(report[name]);
  }
  if (values.json) console.log(JSON.stringify(report));
}

async function iconCorpus(): Promise<Corpus> {
  const folder = path.join(tmpdir(), "rec-r1-bench", "icon-search");
  await buildIconSearch(folder, { seed: 7 });
  const { documents, splits } = await readDataset({
    format: "beir",
    path: folder,
    splits: { train: "train" },
  });
  return { documents, queries: splits.train!.queries.map((query) => query.text) };
}

function bestTen({ documents, queries }: Corpus): string[][] {
  const plain = new BruteForce(
    documents.map((document) => analyze(document.fields.title ?? "")),
    PARAMETERS,
  );
  return queries
    .slice(0, COMPARED)
    .map((query) => plain.search(analyze(query), 10).map((number) => documents[number]!.id));
}

async function measure(build: Build, corpus: Corpus, expected: string[][]): Promise<Figures> {
  const begun = performance.now();
  const engine = await build(corpus);
  const build_seconds = round((performance.now() - begun) / 1000, 3);
  const found = await engine.search(corpus.queries.slice(0, COMPARED), 10);
  const equal = expected.filter((ids, q) => ids.join() === found[q]!.join()).length;
  return {
    build_seconds,
    qps_k10: await throughput(engine, corpus.queries, 10),
    qps_k100: await throughput(engine, corpus.queries, 100),
    qps_k1000: await throughput(engine, corpus.queries, 1000),
    equal_rankings: round(equal / expected.length, 2),
  };
}

/** Queries a second over at least {@link DURATION}, a batch at a time, after a warm-up. */
async function throughput(engine: Engine, queries: readonly string[], k: number): Promise<number> {
  const batch = 16;
  await engine.search(queries.slice(0, batch), k);
  let done = 0;
  const begun = performance.now();
  while (performance.now() - begun < DURATION) {
    const at = done % Math.max(1, queries.length - batch);
    await engine.search(queries.slice(at, at + batch), k);
    done += batch;
  }
  return Math.round(done / ((performance.now() - begun) / 1000));
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
