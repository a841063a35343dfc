import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Document } from "../../data/dataset";
import { type AnalyzerSpec, analyzerOf } from "./analyzers";
import { FieldReader, type Forward } from "./forward";
import { Inverter, type Postings } from "./postings";

/** What an index holds, whatever it is scored with. */
export interface IndexSpec extends AnalyzerSpec {
  /** The documents' fields, one index each. */
  fields: string[];
  /** Whether it is kept where terms stand, which phrases need. */
  positions: boolean;
}

/** Some documents to analyse: of each field, the documents' texts. */
export interface Batch {
  number: number;
  texts: string[][];
}

/** An analysed batch, a field at a time. */
export interface Analysed {
  number: number;
  fields: Forward[];
}

const BATCH = 4096;
/** Characters of a large corpus. */
const LARGE = 4_000_000;
const MOST_WORKERS = 8;
const WORKER_FILE = "index-worker.js";

/** Analyses batch after batch; in the thread that indexes, or in a worker of its own. */
export class BatchReader {
  readonly #readers: FieldReader[];

  constructor(spec: IndexSpec) {
    const analyzer = analyzerOf(spec);
    this.#readers = spec.fields.map(() => new FieldReader(analyzer, spec.positions));
  }

  read({ number, texts }: Batch): Analysed {
    return { number, fields: this.#readers.map((reader, f) => reader.read(texts[f]!)) };
  }
}

/**
 * Indexes a corpus, large ones on all processors. The result does not depend on how many there are,
 * but for the numbers of the terms, which no ranking sees.
 *
 * @param options.workerFile the bundle of index-worker.ts; found beside the program's own when left out.
 */
export async function buildIndex(
  documents: readonly Document[],
  spec: IndexSpec,
  options: { workers?: number; workerFile?: string } = {},
): Promise<Postings[]> {
  const inverters = spec.fields.map(() => new Inverter());
  const batches = batchesOf(documents, spec.fields);
  const file = options.workerFile ?? workerFile();
  const workers = options.workers ?? usefulWorkers(documents, spec.fields);
  if (file && workers > 1) await readInWorkers(batches, spec, inverters, file, workers);
  else {
    const reader = new BatchReader(spec);
    const known = spec.fields.map((): number[] => []);
    for (const batch of batches) take(reader.read(batch), inverters, known);
  }
  return inverters.map((inverter) => inverter.postings());
}

function* batchesOf(documents: readonly Document[], fields: string[]): Generator<Batch> {
  for (let number = 0, from = 0; from < documents.length; number++, from += BATCH) {
    const some = documents.slice(from, from + BATCH);
    yield { number, texts: fields.map((field) => some.map((d) => d.fields[field] ?? "")) };
  }
}

/** Whether indexing takes long enough for threads to be started, and for the index to be kept. */
export function isLarge(documents: readonly Document[], fields: readonly string[]): boolean {
  let characters = 0;
  for (const document of documents)
    for (const field of fields) characters += document.fields[field]?.length ?? 0;
  return characters >= LARGE;
}

function usefulWorkers(documents: readonly Document[], fields: readonly string[]): number {
  return isLarge(documents, fields) ? Math.min(availableParallelism(), MOST_WORKERS) : 1;
}

/** The worker's bundle beside this program's, or beside the folder of the repository's scripts. */
function workerFile(): string | undefined {
  return [__dirname, path.dirname(__dirname)]
    .map((folder) => path.join(folder, WORKER_FILE))
    .find((file) => existsSync(file));
}

/** Hands batches to workers, one at a time each, until none is left. */
async function readInWorkers(
  batches: Generator<Batch>,
  spec: IndexSpec,
  inverters: Inverter[],
  file: string,
  count: number,
): Promise<void> {
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: spec }));
  try {
    await Promise.all(
      workers.map((worker) => {
        const known = spec.fields.map((): number[] => []);
        return new Promise<void>((resolve, reject) => {
          const next = () => {
            const { value, done } = batches.next();
            if (done) resolve();
            else worker.postMessage(value);
          };
          worker.on("message", (analysed: Analysed) => {
            take(analysed, inverters, known);
            next();
          });
          worker.on("error", reject);
          next();
        });
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** @param known by field, the numbers that the reader's terms have in the whole index. */
function take({ number, fields }: Analysed, inverters: Inverter[], known: number[][]): void {
  fields.forEach((forward, f) => {
    inverters[f]!.add(number, forward, known[f]!);
  });
}
