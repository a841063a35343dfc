import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { LineTail } from "../runlog/lines";
import { RunReader } from "../runlog/reader";
import { RunFile } from "../runlog/run-directory";
import { RunWriter } from "../runlog/writer";
import type { Rollout } from "../schemas/generated/run-events";
import { Random } from "../trainer/random";

const USAGE = `runlog: a run folder of 100,000 rollouts of about 1 KB, written and opened
  --full          a million rollouts
  --json          end with one JSON object on the last line
`;

const GROUP_SIZE = 8;
const BATCH = 128;
const QUERIES = 2_000;
const WORDS = "icon search arrow home user file folder chart edit delete plus minus cloud".split(
  " ",
);

/** Measures, prints a table, and with --json the same figures as the last line. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { full: { type: "boolean" }, json: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) return console.log(USAGE);
  const count = values.full ? 1_000_000 : 100_000;
  const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-bench-"));
  try {
    const figures = { rollouts: count, ...write(folder, count), ...read(folder) };
    for (const [name, value] of Object.entries(figures))
      console.log(
        `${name.replaceAll("_", " ").padEnd(28)} ${value.toLocaleString("en", { maximumFractionDigits: 2 })}`,
      );
    if (values.json) console.log(JSON.stringify({ bench: "runlog", ...figures }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, count: number) {
  const random = new Random(1);
  const init = { id: "bench", name: "bench", experiment: "-", engine: "-", steps: 1, versions: {} };
  const writer = RunWriter.create(path.join(folder, "run"), init, "", {});
  for (let q = 0; q < QUERIES; q++)
    writer.appendQuery({
      id: `q${q}`,
      text: `${WORDS[q % WORDS.length]} ${q}`,
      split: "train",
      relevant: [["d1", 1]],
      original: { components: {}, reward: random.next(), retrieved: [], found: [] },
    });
  let milliseconds = 0;
  for (let first = 0; first < count; first += BATCH) {
    const size = Math.min(BATCH, count - first);
    const batch = Array.from({ length: size }, (_, i) => rolloutOf(first + i, random));
    milliseconds += timed(() => writer.appendRollouts(batch)).milliseconds;
  }
  writer.update({ state: "completed" });
  writer.close();
  const bytes = (name: string) => statSync(path.join(folder, "run", name)).size / 1e6;
  return {
    rollouts_written_per_second: (count / milliseconds) * 1000,
    rollouts_megabytes: bytes(RunFile.rollouts),
    index_megabytes: bytes(RunFile.index),
  };
}

function read(folder: string) {
  const run = path.join(folder, "run");
  const index = path.join(run, RunFile.index);
  const before = memory();
  const opened = timed(() => RunReader.open(run));
  const held = memory() - before;
  const reader = opened.value;
  const sort = { column: "gain", descending: true } as const;
  const sorted = timed(() => reader.groups({ offset: 0, limit: 50, sort }));
  const next = timed(() => reader.groups({ offset: 50, limit: 50, sort }));
  const filtered = timed(() => reader.groups({ offset: 0, limit: 50, text: "cloud" }));
  const groups = Math.min(1000, reader.groupCount);
  const detail = timed(() => {
    for (let i = 0; i < groups; i++) reader.group(Math.floor((i * reader.groupCount) / groups));
  });
  const refreshed = timed(() => reader.refresh());
  const original = readFileSync(index);
  rmSync(index);
  const rebuilt = timed(() => RunReader.open(run));
  if (!readFileSync(index).equals(original)) throw new Error("the rebuilt index differs");
  return {
    open_ms: opened.milliseconds,
    open_without_index_ms: rebuilt.milliseconds,
    parse_every_line_ms: timed(() => parseAll(run)).milliseconds,
    memory_megabytes: held,
    sort_groups_ms: sorted.milliseconds,
    next_window_ms: next.milliseconds,
    filter_groups_ms: filtered.milliseconds,
    read_group_ms: detail.milliseconds / groups,
    refresh_ms: refreshed.milliseconds,
  };
}

/** What opening costs where every line is parsed, without any check and without keeping a row. */
function parseAll(run: string): void {
  new LineTail(path.join(run, RunFile.rollouts)).read((bytes) => {
    JSON.parse(bytes.toString("utf8"));
  });
}

function rolloutOf(i: number, random: Random): Rollout {
  const reward = random.next();
  const words = Array.from({ length: 24 }, () => WORDS[random.below(WORDS.length)]).join(" ");
  const group = Math.floor(i / GROUP_SIZE);
  return {
    step: 1 + Math.floor(i / BATCH),
    group,
    sample: i % GROUP_SIZE,
    query_id: `q${group % QUERIES}`,
    prompt: `Rewrite the query for the search engine. Query: ${words.slice(0, 40)} :`,
    completion: words,
    text: words,
    search_text: words,
    components: { "ndcg@10": reward, format: 0.1 },
    reward: reward + 0.1,
    advantage: reward - 0.5,
    retrieved: Array.from({ length: 10 }, (_, rank) => [`d${rank * 17}`, 20 - rank / 3, 0]),
    found: [["d1", 3]],
    tokens: 24,
    finish: "stop",
    used: true,
  };
}

function timed<T>(work: () => T): { value: T; milliseconds: number } {
  const begun = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - begun };
}

/** Megabytes of heap and array buffers in use, after a collection where Node allows one. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
