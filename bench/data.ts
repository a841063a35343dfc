import { execFileSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type DataSpec, readDataset } from "../trainer/data/read";
import { Random } from "../trainer/random";
import { benchOptions } from "./options";

const USAGE = `data: reads a corpus of 100,000 documents of about 400 bytes, each reader in a process of its own
  --full          a million documents
  --python PATH   beside Python's json, as BEIR's loader uses it
  --json          end with one JSON object on the last line
`;

/** V8's own limit on a machine of 8 GB, in megabytes. */
const HEAP = 2048;
const QUERIES = 1000;

/** What a process reports of its reading. */
interface Reading {
  documents: number;
  seconds: number;
  peak_megabytes: number;
}

const PYTHON = `
import json, resource, sys, time
start = time.perf_counter()
corpus = {}
with open(sys.argv[1] + "/corpus.jsonl", encoding="utf8") as lines:
    for line in lines:
        row = json.loads(line)
        corpus[row["_id"]] = {"text": row.get("text"), "title": row.get("title")}
print(json.dumps({
    "documents": len(corpus),
    "seconds": time.perf_counter() - start,
    "peak_megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3,
}))
`;

/** Measures, prints a table, and with --json the same figures as the last line. */
export async function main(args: string[]): Promise<void> {
  const values = benchOptions(args, USAGE, { python: { type: "string" } });
  const count = values.full ? 1_000_000 : 100_000;
  const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-bench-"));
  try {
    await write(folder, count);
    const node = (reader: string) => () =>
      execFileSync(
        process.execPath,
        [`--max-old-space-size=${HEAP}`, "-e", CHILD, __filename, reader, folder],
        { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
      );
    const readers: Record<string, () => string> = {
      beir: node("beir"),
      "beir, gzip": node("gzip"),
      table: node("table"),
      "plain objects": node("plain"),
      ...(values.python
        ? {
            "Python's json": () =>
              execFileSync(values.python!, ["-c", PYTHON, folder], { encoding: "utf8" }),
          }
        : {}),
    };
    const bytes = statSync(path.join(folder, "corpus.jsonl")).size;
    console.log(
      `${count.toLocaleString("en")} documents, ${(bytes / 1e6).toFixed(0)} MB, a heap of at most ${HEAP} MB`,
    );
    console.log(`${"".padEnd(16)}${"documents/s".padStart(14)}${"peak MB".padStart(10)}`);
    const figures: Record<string, Reading | string> = {};
    for (const [name, read] of Object.entries(readers)) {
      const figure = attempt(read);
      figures[name] = figure;
      console.log(name.padEnd(16) + columns(figure));
    }
    if (values.json) console.log(JSON.stringify({ bench: "data", documents: count, ...figures }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Hands the rest of the command line to {@link child}. */
const CHILD = "require(process.argv[1]).child(...process.argv.slice(2))";

/** Reads in this process and reports; what the bench starts for each reader. */
export async function child(reader: string, folder: string): Promise<void> {
  const start = performance.now();
  const documents = await (reader === "plain" ? plain(folder) : ours(reader, folder));
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / 1e3;
  console.log(JSON.stringify({ documents, seconds, peak_megabytes: peak }));
}

async function ours(reader: string, folder: string): Promise<number> {
  const splits = { train: "train", validation: "dev", test: "test" };
  const fractions = { validation: 0.1, test: 0.1 };
  const specs: Record<string, DataSpec> = {
    beir: { format: "beir", path: folder, splits },
    gzip: { format: "beir", path: path.join(folder, "gzip"), splits },
    table: {
      format: "table",
      path: folder,
      documents: "corpus.jsonl",
      document_id_column: "_id",
      fields: ["title", "text"],
      queries: "table.jsonl",
      query_column: "query",
      relevant_column: "relevant",
      separator: "|",
      split_column: "split",
      splits: { by: "random", fractions, seed: 0 },
    },
  };
  return (await readDataset(specs[reader]!)).documents.length;
}

/** What a reader does that keeps every line's object. */
async function plain(folder: string): Promise<number> {
  const documents: unknown[] = [];
  const input = createReadStream(path.join(folder, "corpus.jsonl"), "utf8");
  for await (const line of createInterface({ input })) documents.push(JSON.parse(line));
  return documents.length;
}

function attempt(read: () => string): Reading | string {
  try {
    return JSON.parse(read()) as Reading;
  } catch (error) {
    const { signal, status } = error as { signal?: string | null; status?: number | null };
    return `ended by ${signal ?? `status ${status}`}`;
  }
}

function columns(figure: Reading | string): string {
  if (typeof figure === "string") return figure.padStart(24);
  const speed = Math.round(figure.documents / figure.seconds).toLocaleString("en");
  return speed.padStart(14) + figure.peak_megabytes.toFixed(0).padStart(10);
}

/** A BEIR folder, the same compressed, and queries as a table. */
async function write(folder: string, count: number): Promise<void> {
  const random = new Random(1);
  const word = () => `w${Math.floor(200_000 ** random.next()).toString(36)}`;
  const text = (length: number) => Array.from({ length }, word).join(" ");
  const lines = function* () {
    for (let i = 0; i < count; i++)
      yield `${JSON.stringify({ _id: `d${i}`, title: text(8), text: text(70) })}\n`;
  };
  const corpus = path.join(folder, "corpus.jsonl");
  await pipeline(Readable.from(lines()), createWriteStream(corpus));
  const queries = Array.from({ length: QUERIES }, (_, i) => ({ _id: `q${i}`, text: text(4) }));
  for (const at of [folder, path.join(folder, "gzip")]) {
    mkdirSync(path.join(at, "qrels"), { recursive: true });
    writeFileSync(path.join(at, "queries.jsonl"), queries.map((q) => JSON.stringify(q)).join("\n"));
    ["train", "dev", "test"].forEach((name, part) => {
      const own = queries.filter((_, i) => i % 3 === part);
      const rows = own.map(({ _id }) => `${_id}\td${random.below(count)}\t1\n`);
      writeFileSync(
        path.join(at, "qrels", `${name}.tsv`),
        `query-id\tcorpus-id\tscore\n${rows.join("")}`,
      );
    });
  }
  await pipeline(
    createReadStream(corpus),
    createGzip({ level: 1 }),
    createWriteStream(path.join(folder, "gzip", "corpus.jsonl.gz")),
  );
  const table = queries.map(({ text: query }, i) => ({ query, relevant: `d${i}` }));
  writeFileSync(
    path.join(folder, "table.jsonl"),
    table.map((row) => JSON.stringify(row)).join("\n"),
  );
}
