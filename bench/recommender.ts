import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildIconSearch } from "../examples/icon-search/data";
import { readDataset } from "../trainer/data/read";
import { analyze } from "../trainer/recommender/bm25/english";
import { BruteForce } from "./brute-force";
import { benchOptions } from "./options";
import { ENGINES, type Figures, measure, PARAMETERS } from "./recommender-engines";
import { type ZipfCorpus as Corpus, zipfCorpus } from "./zipf";

const USAGE = `recommender: BM25 beside MiniSearch and Orama on the icon names and on generated documents
  --size N        generated documents, 100000 unless set
  --full          a million generated documents besides, without MiniSearch and Orama
  --only NAMES    some of bm25, minisearch, orama, bm25s, lucene alone, with commas between
  --python PATH   bm25s too: a Python that has it
  --lucene DIR    Lucene too: a folder with lucene-core and lucene-analysis-common as jars
  --json          end with one JSON object on the last line
`;

/** Queries whose rankings are compared with the plain formula's: it looks at every document for each. */
const COMPARED = 100;
const COMPARED_OF_MANY = 10;
/** Above this, engines in JavaScript other than ours would take tens of minutes and gigabytes. */
const PEERS_UP_TO = 200_000;
const MILLION = 1_000_000;

interface Chosen {
  only?: string | undefined;
  python?: string | undefined;
  lucene?: string | undefined;
}

/** Measures, prints a table, and with --json one object: corpus to engine to figures. */
export async function main(args: string[]): Promise<void> {
  const values = benchOptions(args, USAGE, {
    size: { type: "string", default: "100000" },
    python: { type: "string" },
    only: { type: "string" },
    lucene: { type: "string" },
    engine: { type: "string" },
    folder: { type: "string" },
  });
  if (values.engine) {
    const figures = await measure(values.engine, values.folder!, COMPARED);
    return console.log(JSON.stringify(figures));
  }
  const size = Number(values.size);
  const corpora: [string, () => Corpus | Promise<Corpus>][] = [
    ["icons", iconCorpus],
    [`zipf-${size}`, () => zipfCorpus(size, 1000, 7)],
  ];
  if (values.full) corpora.push([`zipf-${MILLION}`, () => zipfCorpus(MILLION, 1000, 7)]);
  const report: Record<string, Record<string, unknown>> = {};
  for (const [name, make] of corpora) {
    console.log(`\n${name}`);
    report[name] = await compare(await make(), values);
    console.table(report[name]);
  }
  if (values.json) console.log(JSON.stringify(report));
}

/** Each engine in a process of its own, so that none's memory or warmth is another's. */
async function compare(corpus: Corpus, chosen: Chosen): Promise<Record<string, unknown>> {
  const { documents, queries } = corpus;
  const folder = await mkdtemp(path.join(tmpdir(), "rec-r1-bench-"));
  try {
    const lines = (texts: readonly string[]) => `${texts.join("\n")}\n`;
    const titles = documents.map((document) => document.fields.title ?? "");
    await writeFile(path.join(folder, "documents.txt"), lines(titles));
    await writeFile(path.join(folder, "queries.txt"), lines(queries));
    // What is not analysed in its own way gets the same terms, at no cost of its own.
    const terms = termsOf(titles);
    await writeFile(path.join(folder, "documents.terms.txt"), lines(terms));
    await writeFile(path.join(folder, "queries.terms.txt"), lines(termsOf(queries)));
    const count = documents.length > PEERS_UP_TO ? COMPARED_OF_MANY : COMPARED;
    const compared = queries.slice(0, count);
    const wanted = new Set(compared.flatMap((query) => analyze(query)));
    const plain = new BruteForce(
      terms.map((text) => text.split(" ").filter((term) => term !== "")),
      PARAMETERS,
      wanted,
    );
    const expected = compared.map((query) => plain.search(analyze(query), 10));
    const rows: Record<string, unknown> = {};
    for (const [engine, command] of enginesFor(documents.length, folder, chosen)) {
      if (typeof command === "string") rows[engine] = { left_out: command };
      else {
        const { best, ...figures } = JSON.parse(await lastLineOf(command)) as Figures;
        const equal = expected.filter((ids, q) => ids.join() === best[q]!.join()).length;
        rows[engine] = { ...figures, equal_rankings: equal / expected.length };
      }
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function termsOf(texts: readonly string[]): string[] {
  return texts.map((text) => analyze(text).join(" "));
}

/** The commands that measure the engines, or why one is left out. */
function enginesFor(
  documents: number,
  folder: string,
  { python, lucene, only }: Chosen,
): [string, string[] | string][] {
  const script = "require(process.argv[1]).main(process.argv.slice(2))";
  const own = Object.keys(ENGINES).map((engine): [string, string[] | string] =>
    engine !== "bm25" && documents > PEERS_UP_TO
      ? [engine, "it would take tens of minutes and gigabytes"]
      : [
          engine,
          [
            ...[process.execPath, "--max-old-space-size=6000", "-e", script, "--", __filename],
            ...["--engine", engine, "--folder", folder],
          ],
        ],
  );
  const given = [String(PARAMETERS.k1), String(PARAMETERS.b), String(COMPARED)];
  const jars = lucene && path.join(lucene, "*");
  const engines: [string, string[] | string][] = [
    ...own,
    ["bm25s", python ? [python, "bench/bm25s_peer.py", folder, ...given] : "no --python"],
    [
      "lucene",
      jars ? ["java", "-cp", jars, "bench/LucenePeer.java", folder, ...given] : "no --lucene",
    ],
  ];
  const names = only?.split(",");
  const unknown = names?.find((name) => !engines.some(([known]) => known === name));
  if (unknown !== undefined)
    throw new Error(
      `--only ${unknown}: expected some of ${engines.map(([name]) => name).join(", ")}`,
    );
  return engines.filter(([name]) => names?.includes(name) ?? true);
}

async function lastLineOf([command, ...args]: string[]): Promise<string> {
  const child = spawn(command!, args, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  const [status] = (await once(child, "close")) as [number | null];
  if (status !== 0) throw new Error(`${command} ended with status ${status}`);
  return output.trim().split("\n").at(-1)!;
}

async function iconCorpus(): Promise<Corpus> {
  const folder = path.join(tmpdir(), "rec-r1-bench", "icon-search");
  await mkdir(folder, { recursive: true });
  await buildIconSearch(folder, { seed: 7 });
  const { documents, splits } = await readDataset({
    format: "beir",
    path: folder,
    splits: { train: "train" },
  });
  return { documents, queries: splits.train!.queries.map((query) => query.text) };
}
