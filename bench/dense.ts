import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Random } from "../trainer/random";
import { ExactSearch } from "../trainer/recommender/dense/exact-search";

const USAGE = `dense: exact search by inner product, 384 numbers a vector
  --size N        documents, 100000 unless set
  --full          a million documents besides (1.5 GB)
  --python PATH   NumPy too: a Python that has it
  --json          end with one JSON object on the last line
`;

const WIDTH = 384;
const K = 100;
const DURATION = 3000;
const BATCHES = [1, 16, 64, 512];

/** Measures, prints a table, and with --json one object: documents to method to queries a second by batch. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: "string", default: "100000" },
      full: { type: "boolean", default: false },
      python: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const threads = availableParallelism();
  const report: Record<string, Record<string, Record<string, number>>> = {};
  for (const documents of [Number(values.size), ...(values.full ? [1_000_000] : [])]) {
    const random = new Random(7);
    const vectors = Float32Array.from({ length: documents * WIDTH }, () => random.next() - 0.5);
    const queries = Float32Array.from({ length: 512 * WIDTH }, () => random.next() - 0.5);
    const search = new ExactSearch([vectors], WIDTH, threads);
    const ours: Record<string, number> = {};
    for (const batch of BATCHES) {
      const some = queries.subarray(0, batch * WIDTH);
      ours[batch] = await throughput(batch, () => search.search(some, K));
    }
    await search.dispose();
    const loops = { 1: await throughput(1, async () => plainSearch(vectors, queries)) };
    const rows: Record<string, Record<string, number>> = { exact: ours, "plain loops": loops };
    if (values.python) rows.numpy = numpy(values.python, documents, threads);
    report[documents] = rows;
    console.log(`\n${documents} documents, queries a second by queries in a batch, k = ${K}`);
    console.table(rows);
  }
  if (values.json) console.log(JSON.stringify(report));
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

function numpy(python: string, documents: number, threads: number): Record<string, number> {
  const env = { ...process.env, OMP_NUM_THREADS: `${threads}`, OPENBLAS_NUM_THREADS: `${threads}` };
  const given = [String(documents), String(WIDTH), String(K), String(DURATION / 1000)];
  const { stdout, status } = spawnSync(
    python,
    ["bench/numpy_peer.py", ...given, ...BATCHES.map(String)],
    {
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (status !== 0) throw new Error(`${python} ended with status ${status}`);
  return JSON.parse(stdout) as Record<string, number>;
}
