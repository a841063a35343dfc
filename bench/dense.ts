import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { Random } from "../trainer/random";
import { normalize } from "../trainer/recommender/dense/encoder";
import { ExactSearch } from "../trainer/recommender/dense/exact-search";
import { InvertedLists } from "../trainer/recommender/dense/inverted-lists";
import { shareFound } from "../trainer/recommender/dense/nearest";
import { VectorRows } from "../trainer/recommender/dense/vector-rows";
import { benchOptions } from "./options";

const USAGE = `dense: search by cosine, 384 numbers a vector; exact, and in inverted lists
  --size N        documents, 100000 unless set
  --full          a million documents besides (1.5 GB, and a file as large for the peers)
  --python PATH   NumPy too, and FAISS where it is installed: a Python that has them
  --json          end with one JSON object on the last line
`;

const WIDTH = 384;
const K = 100;
const DURATION = 3000;
const BATCHES = [1, 16, 64, 512];
const PROBES = 64;
/** Vectors stand around directions, as texts around topics: in noise an index has nothing to go by. */
const DOCUMENTS_PER_TOPIC = 500;

/** Queries a second by queries in a batch; of an index, how it came about and what it finds. */
type Figures = Record<string, number>;

/** Measures, prints a table, and with --json one object: documents to method to figures. */
export async function main(args: string[]): Promise<void> {
  const values = benchOptions(args, USAGE, {
    size: { type: "string", default: "100000" },
    python: { type: "string" },
  });
  const report: Record<string, Record<string, Figures>> = {};
  for (const documents of [Number(values.size), ...(values.full ? [1_000_000] : [])]) {
    report[documents] = await compare(documents, values.python);
    console.log(`\n${documents} documents, queries a second by queries in a batch, k = ${K}`);
    console.table(report[documents]);
  }
  if (values.json) console.log(JSON.stringify(report));
}

async function compare(documents: number, python?: string): Promise<Record<string, Figures>> {
  const threads = availableParallelism();
  const random = new Random(7);
  const count = Math.ceil(documents / DOCUMENTS_PER_TOPIC) * WIDTH;
  const topics = Float32Array.from({ length: count }, () => random.next() - 0.5);
  const vectors = around(topics, documents, random);
  const queries = around(topics, 512, random);
  const exact = new ExactSearch([vectors], WIDTH, threads);
  const rows: Record<string, Figures> = {
    exact: await throughputs((some) => exact.search(some, K), queries),
  };
  const begun = performance.now();
  const lists = await InvertedLists.create(new VectorRows([vectors], WIDTH), PROBES, { threads });
  const build_seconds = Math.round(performance.now() - begun) / 1000;
  const share = shareFound(await lists.search(queries, K), await exact.search(queries, K));
  rows.ivf = {
    ...(await throughputs((some) => lists.search(some, K), queries)),
    ...{ build_seconds, found: Number(share.toFixed(3)) },
  };
  await exact.dispose();
  await lists.dispose();
  rows["plain loops"] = { 1: await throughput(1, async () => plainSearch(vectors, queries)) };
  if (python) Object.assign(rows, await peers(python, vectors, queries, lists.count, threads));
  return rows;
}

/** Unit vectors, each half of a topic's direction and half of one of its own. */
function around(topics: Float32Array, count: number, random: Random): Float32Array<ArrayBuffer> {
  const vectors = new Float32Array(count * WIDTH);
  for (let i = 0; i < count; i++) {
    const topic = random.below(topics.length / WIDTH) * WIDTH;
    const vector = vectors.subarray(i * WIDTH, (i + 1) * WIDTH);
    for (let j = 0; j < WIDTH; j++) vector[j] = topics[topic + j]! + random.next() - 0.5;
    normalize(vector);
  }
  return vectors;
}

async function throughputs(
  search: (queries: Float32Array) => Promise<unknown>,
  queries: Float32Array,
): Promise<Figures> {
  const figures: Figures = {};
  for (const batch of BATCHES) {
    const some = queries.subarray(0, batch * WIDTH);
    figures[batch] = await throughput(batch, () => search(some));
  }
  return figures;
}

async function throughput(batch: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  let done = 0;
  const begun = performance.now();
  while (performance.now() - begun < DURATION) {
    await work();
    done += batch;
  }
  return Number((done / ((performance.now() - begun) / 1000)).toPrecision(3));
}

/** The best k as one would write it without a matrix product. */
function plainSearch(vectors: Float32Array, query: Float32Array): number[] {
  const scores = new Float32Array(vectors.length / WIDTH);
  for (let d = 0; d < scores.length; d++) {
    let sum = 0;
    for (let i = 0; i < WIDTH; i++) sum += vectors[d * WIDTH + i]! * query[i]!;
    scores[d] = sum;
  }
  return Array.from(scores.keys())
    .sort((a, b) => scores[b]! - scores[a]!)
    .slice(0, K);
}

/** The same vectors and queries in NumPy and FAISS. */
async function peers(
  python: string,
  vectors: Float32Array,
  queries: Float32Array,
  lists: number,
  threads: number,
): Promise<Record<string, Figures>> {
  const folder = await mkdtemp(path.join(tmpdir(), "rec-r1-bench-"));
  try {
    await writeFile(path.join(folder, "vectors.f32"), vectors);
    await writeFile(path.join(folder, "queries.f32"), queries);
    const counts = [WIDTH, K, DURATION / 1000, lists, PROBES, threads].map(String);
    const { stdout, status } = spawnSync(
      python,
      ["bench/dense_peer.py", folder, ...counts, ...BATCHES.map(String)],
      {
        env: { ...process.env, OMP_NUM_THREADS: `${threads}`, OPENBLAS_NUM_THREADS: `${threads}` },
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    if (status !== 0) throw new Error(`${python} ended with status ${status}`);
    return JSON.parse(stdout) as Record<string, Figures>;
  } finally {
    await rm(folder, { recursive: true });
  }
}
